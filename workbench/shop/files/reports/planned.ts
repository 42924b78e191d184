/** What FBA Inventory (planning and age) says of a SKU: paces, ages and days of supply, worked out once a row. */
import { addDays, daysBetween } from '../../world/calendar.ts';
import type { Download } from '../../world/download.ts';
import { rowsOf, type ShopHistory } from '../../world/history.ts';
import { type Stocked, soldIn, stockedOn, supplyOf } from '../facts.ts';
import { lastCompleteDay } from '../report.ts';

/** What is worked out once for a row. */
export interface Planned {
  readonly row: Stocked;
  readonly supply: ReturnType<typeof supplyOf>;
  /** Units sold in the last so many days, by their number. */
  readonly units: (days: number) => number;
  readonly sales: (days: number) => number;
  /** Units whose age in days is within both. */
  readonly aged: (from: number, to: number) => number;
  /** Average stock by average sales of the last so many days; undefined without sales. */
  readonly history: (days: number) => number | undefined;
  readonly rank: number | undefined;
}

const HISTORY_DAYS = 90;

function historyOf(shop: ShopHistory, { sku, listing }: Stocked, until: string) {
  const stock = rowsOf(shop.stock, { from: addDays(until, 1 - HISTORY_DAYS), to: until });
  const own = stock.filter((one) => one.sku === sku.sku && one.pool === listing.pool);
  return (days: number) => own.slice(-days).reduce((sum, { sellable }) => sum + sellable, 0);
}

function rankOf({ competitors }: ShopHistory, { sku, listing }: Stocked, until: string): number | undefined {
  const own = competitors.filter(
    ({ asin, against, marketplace, day }) =>
      asin === sku.asin && against === asin && marketplace === listing.marketplace && day <= until,
  );
  return own[own.length - 1]?.bestSellersRank;
}

/** The rows of a download. */
export function planned(shop: ShopHistory, download: Download): Planned[] {
  const until = lastCompleteDay(download);
  return stockedOn(shop, download).map((row) => {
    const units = (days: number) => soldIn(row, days, until, 'units');
    const unitDays = historyOf(shop, row, until);
    return {
      row,
      supply: supplyOf(row, download),
      units,
      sales: (days) => soldIn(row, days, until, 'sales'),
      aged: (from, to) =>
        row.stock.lots
          .filter(({ receivedOn }) => daysBetween(receivedOn, until) >= from && daysBetween(receivedOn, until) <= to)
          .reduce((sum, { quantity }) => sum + quantity, 0),
      history: (days) => (units(days) === 0 ? undefined : Math.round((unitDays(days) / units(days)) * 10) / 10),
      rank: rankOf(shop, row, until),
    };
  });
}
