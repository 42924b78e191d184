/** What storage, returns and ads of a marketplace cost by SKU, in the days of a window. */
import { type AdsFacts, adsFacts, adsOrigins, within } from '../../ads/ads-facts.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { type Morning, PRODUCT_ADS_DAYS } from '../morning.ts';
import type { SaleWindow } from '../sale-windows.ts';

/** A SKU and the ASIN it is an offer of. */
interface SkuAsin {
  readonly sku: string;
  readonly asin: string;
  /** True if it stands for all offers of the ASIN, because the report of sales does not name SKUs. */
  readonly isWhole: boolean;
  readonly units: number;
}

/** By SKU; `undefined` if no report tells. */
export interface Spent {
  readonly storage: (sku: string) => number | undefined;
  readonly returned: (sku: string) => { readonly units: number; readonly sellable: number } | undefined;
  readonly ads: (sku: string) => number | undefined;
  /** Of what was not sold in the window; `undefined` if no report tells. */
  readonly others: {
    readonly storage: number | undefined;
    /** Units. */
    readonly returned: number | undefined;
    readonly ads: number | undefined;
  };
}

/** `skus`: what was sold in the window, because figures of an ASIN are laid to its SKUs by their units. */
export function spentIn(
  morning: Morning,
  marketplace: string,
  currency: string,
  window: SaleWindow,
  skus: readonly SkuAsin[],
): Spent {
  const storage = storageIn(morning, marketplace, currency, window, skus);
  const returned = returnedIn(morning, marketplace, window, skus);
  const ads = adsIn(morning, marketplace, currency, window, skus);
  return {
    ...{ storage: storage.of, returned: returned.of, ads: ads.of },
    others: { storage: storage.others, returned: returned.others, ads: ads.others },
  };
}

/** A figure by SKU, and of what was not sold; `undefined` if no report tells. */
interface Known<Figure, Others = Figure> {
  readonly of: (sku: string) => Figure | undefined;
  readonly others: Others | undefined;
}

/** The part of an ASIN's figure that is laid to one of its SKUs. */
function shareOf(sku: string, skus: readonly SkuAsin[]): number {
  const asin = skus.find((one) => one.sku === sku)?.asin;
  const own = skus.filter((one) => (asin === '' ? one.sku === sku : one.asin === asin));
  const units = own.reduce((sum, one) => sum + one.units, 0);
  const one = own.find((each) => each.sku === sku)!;
  return units === 0 ? 1 / own.length : one.units / units;
}

/** The fees of the months that the window is in; of days whose month is not charged yet, Amazon's estimate of the next. */
function storageIn(
  morning: Morning,
  marketplace: string,
  currency: string,
  window: SaleWindow,
  skus: readonly SkuAsin[],
): Known<number> {
  const isHere = (row: Row) => row.marketplace === marketplace && ['', currency].includes(cellText(row.currency));
  const fees = morning.rows('storage-fees', 'asin').filter(isHere);
  const months = groupedBy(fees, ({ from, to }) => `${cellText(from)} ${cellText(to)}`);
  const spans = [...months.keys()].map((name) => spanOf(name.split(' ')));
  const open = daysOf(window).filter((day) => !spans.some(({ first, last }) => first <= day && day <= last)).length;
  const planned = morning.rows('fba-planning', 'sku').filter(isHere);
  const chargedOf = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + feeWithin(row, window), 0);
  const expectedOf = (rows: readonly Row[]) => {
    const estimates = open === 0 ? [] : [...newestEstimates(rows).values()];
    return (estimates.reduce((sum, cost) => sum + cost, 0) * open) / DAYS_OF_MONTH;
  };
  const asins = new Set(skus.map(({ asin }) => asin));
  const unsold = planned.filter((row) => !skus.some((one) => isOf(row, one)));
  const isKnown = fees.length > 0 || planned.length > 0;
  return {
    of(sku) {
      const one = skus.find((each) => each.sku === sku)!;
      const own = planned.filter((row) => isOf(row, one));
      if (open > 0 && newestEstimates(own).size === 0) return undefined;
      return chargedOf(fees.filter((row) => cellText(row.asin) === one.asin)) * shareOf(sku, skus) + expectedOf(own);
    },
    others: isKnown ? chargedOf(fees.filter((row) => !asins.has(cellText(row.asin)))) + expectedOf(unsold) : undefined,
  };
}

/** True for a row about the SKU, or about its ASIN if it stands for all of that. */
function isOf(row: Row, { sku, asin, isWhole }: SkuAsin): boolean {
  return isWhole ? cellText(row.asin) === asin : cellText(row.sku) === sku;
}

const DAYS_OF_MONTH = 30;

/** SKU → what the newest planning report expects for a month. */
function newestEstimates(rows: readonly Row[]): ReadonlyMap<string, number> {
  const newest = new Map<string, Row>();
  for (const row of rows) {
    const other = newest.get(cellText(row.sku));
    if (other === undefined || cellText(other.snapshotDate) < cellText(row.snapshotDate))
      newest.set(cellText(row.sku), row);
  }
  const known = [...newest].flatMap(([sku, { estimatedStorageCostNextMonth: cost }]) =>
    typeof cost === 'number' ? [[sku, cost] as const] : [],
  );
  return new Map(known);
}

function feeWithin(row: Row, window: SaleWindow): number {
  const { first, last } = spanOf([cellText(row.from), cellText(row.to)]);
  const fee = row.estimatedMonthlyStorageFee;
  const days = Math.max(0, Math.min(last, window.last) - Math.max(first, window.first) + 1);
  return typeof fee === 'number' ? (fee * days) / (last - first + 1) : 0;
}

function spanOf([from = '', to = '']: readonly string[]): SaleWindow {
  return { first: dayFromIso(from) ?? Number.NaN, last: dayFromIso(to) ?? Number.NaN };
}

function daysOf({ first, last }: SaleWindow): Day[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** So much of a window must be told: less says too little of what came back in it. */
const MOST_TOLD = 3 / 4;
/** Where so many units are to be expected before the first return that was ever told, these days are not told. */
const EXPECTED_UNITS = 3;

/** True if reports of returns, the last of them imported on `until`, tell of most of the window. */
function areTold(returns: readonly { day: Day; units: number }[], { first, last }: SaleWindow, until: Day): boolean {
  if (returns.length === 0) return false;
  const begun = returns.reduce((earliest, { day }) => Math.min(earliest, day), Number.POSITIVE_INFINITY);
  // The day of the first one was chosen by it, so that it says nothing of the pace.
  const after = returns.reduce((sum, { day, units }) => (day > begun ? sum + units : sum), 0);
  const perDay = after / Math.max(1, until - begun);
  const before = Math.max(0, begun - first);
  const untold = (before * perDay < EXPECTED_UNITS ? 0 : before) + Math.max(0, last - until);
  return untold <= (1 - MOST_TOLD) * (last - first + 1);
}

/** Known if reports of returns tell of most of the window. */
function returnedIn(
  morning: Morning,
  marketplace: string,
  window: SaleWindow,
  skus: readonly SkuAsin[],
): Known<{ readonly units: number; readonly sellable: number }, number> {
  const rows = morning.rows('fba-returns', 'asin').filter((row) => row.marketplace === marketplace);
  const { first, last } = window;
  const day = ({ date }: Row) => dayFromIso(cellText(date)) ?? Number.NaN;
  const until = rows.reduce(
    (latest, { importedAt }) => Math.max(latest, dayFromIso(cellText(importedAt).slice(0, 10)) ?? latest),
    morning.importedOn('fba-returns', marketplace) ?? Number.NEGATIVE_INFINITY,
  );
  const told = rows.map((row) => ({ day: day(row), units: Number(row.quantity) || 0 }));
  if (!areTold(told, window, until)) return { of: () => undefined, others: undefined };
  const within = rows.filter((row) => first <= day(row) && day(row) <= last);
  const sum = (own: readonly Row[]) => own.reduce((total, { quantity }) => total + (Number(quantity) || 0), 0);
  return {
    of(sku) {
      const one = skus.find((each) => each.sku === sku)!;
      const own = within.filter((row) => isOf(row, one));
      const sellable = own.filter(({ detailedDisposition }) => /^sellable$/i.test(cellText(detailedDisposition)));
      return { units: sum(own), sellable: sum(sellable) };
    },
    others: sum(within.filter((row) => !skus.some((one) => isOf(row, one)))),
  };
}

/** The newest day that product ads are reported for; `undefined` if they are not. */
export function adsReach(morning: Morning, marketplace: string): Day | undefined {
  const by = ['asin', 'sku'] as const;
  const counts = within({ first: 0, last: morning.today });
  const days = adsOrigins(morning.ads(by, PRODUCT_ADS_DAYS), { by, counts })
    .filter((origin) => origin.marketplace === marketplace)
    .map(({ to }) => dayFromIso(to)!);
  return days.length === 0 ? undefined : Math.max(...days);
}

function adsOf(morning: Morning, by: readonly ('asin' | 'sku')[], window: SaleWindow): AdsFacts {
  return adsFacts(morning.ads(by, PRODUCT_ADS_DAYS), { by, counts: within(window) });
}

/** Spend by SKU; of ads that name an ASIN alone, laid to its SKUs. Unknown unless reports reach over the whole window. */
function adsIn(
  morning: Morning,
  marketplace: string,
  currency: string,
  window: SaleWindow,
  skus: readonly SkuAsin[],
): Known<number> {
  const { facts, origins } = adsOf(morning, ['asin', 'sku'], window);
  const own = origins.filter((one) => one.marketplace === marketplace);
  const reaches =
    own.some(({ from }) => dayFromIso(from)! <= window.first) && own.some(({ to }) => dayFromIso(to)! >= window.last);
  const spends = facts.filter((fact) => fact.marketplace === marketplace && fact.currency === currency);
  const isUnknown =
    !reaches ||
    facts.some((fact) => fact.marketplace === marketplace && (fact.currency !== currency || fact.spend === ''));
  if (isUnknown) return { of: () => undefined, others: undefined };
  const known = new Set(skus.map(({ sku }) => sku));
  const bySku = new Map<string, number>();
  let others = 0;
  for (const { subject, spend } of spends) {
    const targets = known.has(subject.sku ?? '')
      ? [{ sku: subject.sku!, share: 1 }]
      : skus
          .filter(({ asin }) => asin !== '' && asin === subject.asin)
          .map(({ sku }) => ({ sku, share: shareOf(sku, skus) }));
    if (targets.length === 0) others += Number(spend);
    for (const { sku, share } of targets) bySku.set(sku, (bySku.get(sku) ?? 0) + Number(spend) * share);
  }
  return { of: (sku) => bySku.get(sku) ?? 0, others };
}
