/** Rows of ads reports: what the world's rows sum up to by a report's subject and day, as far as it is known. */
import { type AdsRow, attributedBy } from '../../world/ads.ts';
import type { Download } from '../../world/download.ts';
import { rowsOf, type ShopHistory } from '../../world/history.ts';
import { groupBy, lastCompleteDay, sumOf } from '../report.ts';

/** Sums of rows, with what their clicks have brought so far. */
export type AdsSums = Pick<AdsRow, 'impressions' | 'clicks' | 'spend'> & ReturnType<typeof attributedBy>;

/** Figures of a subject on a day, and the first of its rows, which names it. */
export interface AdsFigures extends AdsSums {
  readonly of: AdsRow;
}

/** Sums of rows, with the orders known at the end of a day. */
export function adsSums(rows: readonly AdsRow[], knownOn: string): AdsSums {
  const attributed = rows.map((row) => attributedBy(row, knownOn));
  const sum = <Key extends string>(of: readonly Readonly<Record<Key, number>>[], key: Key) =>
    sumOf(of.map((one) => one[key]));
  return {
    impressions: sum(rows, 'impressions'),
    clicks: sum(rows, 'clicks'),
    spend: sum(rows, 'spend'),
    orders: sum(attributed, 'orders'),
    units: sum(attributed, 'units'),
    sales: sum(attributed, 'sales'),
    promotedUnits: sum(attributed, 'promotedUnits'),
    promotedSales: sum(attributed, 'promotedSales'),
  };
}

/** The world's rows of a download. */
export function adsRows({ ads }: ShopHistory, { days, marketplace }: Download): AdsRow[] {
  return rowsOf(ads, days).filter((row) => marketplace === null || row.marketplace === marketplace);
}

/** One row for each subject and day. */
export function dailyFigures(subjectOf: (row: AdsRow) => string) {
  return (shop: ShopHistory, download: Download): AdsFigures[] => {
    const groups = groupBy(adsRows(shop, download), (row) => `${row.day} ${subjectOf(row)}`);
    return [...groups.values()].map((rows) => ({ of: rows[0]!, ...adsSums(rows, lastCompleteDay(download)) }));
  };
}

/** The subject of each report. */
export const SUBJECTS = {
  campaign: (row: AdsRow) => row.campaign.id,
  ad: (row: AdsRow) => `${row.adGroup.id} ${row.sku}`,
  target: (row: AdsRow) => `${row.adGroup.id} ${row.target.id}`,
} as const;

/** A term is listed once it has a click. */
export function searchTermFigures(shop: ShopHistory, download: Download): AdsFigures[] {
  const clicked = { ...shop, ads: shop.ads.filter(({ searchTerm }) => searchTerm !== null) };
  return dailyFigures((row) => `${SUBJECTS.target(row)} ${row.searchTerm}`)(clicked, download);
}

/** Amazon leaves a ratio blank if its denominator is 0. */
export function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
