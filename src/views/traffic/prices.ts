/** The price of an ASIN by day, as snapshots of stock and listings had it. */
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';

/** A price from a day on. */
export interface PriceDay {
  readonly day: Day;
  readonly price: number;
}

/** Reports that have prices, the leading one first. */
const PRICES = [
  { table: 'fba-inventory', price: 'yourPrice' },
  { table: 'all-listings', price: 'price' },
  { table: 'active-listings', price: 'price' },
  { table: 'fba-planning', price: 'yourPrice' },
] as const;

/** ASIN → its prices, the oldest first, each from the first day on which it was seen. */
export function pricesOf(morning: Morning, marketplace: string): ReadonlyMap<string, readonly PriceDay[]> {
  const seen = new Map<string, Map<Day, number>>();
  for (const { table, price } of PRICES) {
    const rows = morning.past(table, 'sku').filter((row) => row.marketplace === marketplace && isPrice(row[price]));
    for (const [asin, own] of groupedBy(rows, (row) => cellText(row.asin))) {
      const days = seen.get(asin) ?? new Map<Day, number>();
      for (const [day, lowest] of lowestByDay(own, price)) if (!days.has(day)) days.set(day, lowest);
      seen.set(asin, days);
    }
  }
  return new Map([...seen].map(([asin, days]) => [asin, changes(days)]));
}

function isPrice(cell: Row[string] | undefined): boolean {
  return typeof cell === 'number' && cell > 0;
}

/** Buyers take the cheapest of several offers. */
function lowestByDay(rows: readonly Row[], price: string): Map<Day, number> {
  const days = new Map<Day, number>();
  for (const row of rows) {
    const day = dayFromIso(cellText(row.snapshotDate))!;
    days.set(day, Math.min(days.get(day) ?? Number.POSITIVE_INFINITY, Number(row[price])));
  }
  return days;
}

function changes(days: ReadonlyMap<Day, number>): PriceDay[] {
  const sorted = [...days].sort(([a], [b]) => a - b).map(([day, price]) => ({ day, price }));
  return sorted.filter(({ price }, at) => price !== sorted[at - 1]?.price);
}

/** The price on a day, as far as it is known: of the newest snapshot until then. */
export function priceOn(prices: readonly PriceDay[], day: Day): number | undefined {
  return prices.reduce<number | undefined>((price, one) => (one.day <= day ? one.price : price), undefined);
}
