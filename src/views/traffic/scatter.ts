/** φ of counts: how much more they vary around what is expected than chance alone, of a product and of the shop. */
import { pearson, shrunkDispersion } from '../../evidence/dispersion.ts';
import type { CountedDay } from '../../evidence/episodes.ts';

/** φ where too few days are stored: of orders by sessions, and of sessions a day. */
export const USUAL = { orders: 1.8, sessions: 3 };

interface Window {
  readonly count: number;
  readonly exposure: number;
}

interface Scatter {
  readonly own: number;
  readonly windows: number;
}

/** Windows that end before the newest days, which may hold a change. */
const NEWEST_DAYS = 28;
const WINDOWS = 8;
/** Windows of which fewer are expected say little of scatter. */
const FEWEST_EXPECTED = 1;

/** Of a product, in windows of so many days; `undefined` if there are too few. */
function scatterOf(days: readonly CountedDay[], windowDays: number): Scatter | undefined {
  const settled = days.slice(0, Math.max(NEWEST_DAYS, days.length - NEWEST_DAYS));
  const windows = windowsOf(settled.slice(-WINDOWS * 7), windowDays);
  const [count, exposure] = [sumOf(windows, 'count'), sumOf(windows, 'exposure')];
  const expected = windows.map((one) => ({ count: one.count, expected: (one.exposure * count) / exposure }));
  const telling = expected.filter((one) => one.expected >= FEWEST_EXPECTED);
  return telling.length < 3 ? undefined : { own: pearson(telling, 1), windows: telling.length - 1 };
}

function windowsOf(days: readonly CountedDay[], length: number): Window[] {
  const count = Math.floor(days.length / length);
  return Array.from({ length: count }, (_, at) => {
    const own = days.slice(at * length, (at + 1) * length);
    return { count: sumOf(own, 'count'), exposure: sumOf(own, 'exposure') };
  });
}

function sumOf(all: readonly Window[], column: 'count' | 'exposure'): number {
  return all.reduce((sum, one) => sum + one[column], 0);
}

/** φ of each product by its days, shrunk to the shop's; `fallback` for a shop with too few days. */
export function dispersions(
  products: ReadonlyMap<string, readonly CountedDay[]>,
  windowDays: number,
  fallback: number,
): (asin: string) => number {
  const known = new Map([...products].map(([asin, days]) => [asin, scatterOf(days, windowDays)] as const));
  const all = [...known.values()].filter((one) => one !== undefined);
  const weight = all.reduce((sum, { windows }) => sum + windows, 0);
  const shop = weight === 0 ? fallback : all.reduce((sum, { own, windows }) => sum + own * windows, 0) / weight;
  return (asin) => shrunkDispersion(known.get(asin)?.own ?? shop, shop);
}
