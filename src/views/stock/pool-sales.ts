/** What a pool sells of a SKU: the sum of its marketplaces, with the bundles that contain it, without days of events. */
import type { ShopEvent } from '../../shop/events.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import { daysIn } from '../../values/span.ts';
import type { Morning } from '../morning.ts';
import type { Source } from '../view.ts';
import type { AtAmazon } from './at-amazon.ts';
import { poolOf } from './pool.ts';
import { type Sales, type UnitsByDay, unitsByDay } from './sold.ts';

/** Sales of a SKU in its pool. */
export interface PoolSales {
  readonly byDay: UnitsByDay;
  /** The marketplace that sells most of it. */
  readonly marketplace: string;
  /** True if its report tells SKUs of an ASIN apart. */
  readonly hasSkus: boolean;
  /** Days of its last window. */
  readonly grain: number;
  readonly source: Source;
}

/** `bundles`: SKUs that contain it, in any marketplace. `undefined` if no marketplace of the pool has a business report. */
export function poolSales(
  morning: Morning,
  sales: ReadonlyMap<string, Sales>,
  stock: AtAmazon,
  bundles: readonly string[],
): PoolSales | undefined {
  const markets = [...sales.values()]
    .filter(({ marketplace }) => poolOf(morning, marketplace, stock.sku) === stock.pool)
    .map((one) => ({ ...one, byDay: withBundles(morning, one, stock, bundles) }))
    .sort((a, b) => meanOf(b.byDay) - meanOf(a.byDay));
  const [main, ...others] = markets;
  if (main === undefined || main.byDay.size === 0) return undefined;
  const skipped = eventDays(morning.events, main.marketplace, stock.sku);
  const byDay: UnitsByDay = new Map();
  for (const [day, units] of main.byDay) {
    if (skipped(day) || main.busy.has(day)) continue;
    byDay.set(
      day,
      others.reduce((sum, other) => sum + (other.byDay.get(day) ?? meanOf(other.byDay)), units),
    );
  }
  const { marketplace, windows, importedAt } = main;
  const [from, to] = [windows[0]!.first, windows[windows.length - 1]!.last].map(isoOfDay) as [string, string];
  const source = { report: 'sales-traffic', from, to, importedAt };
  const grain = daysIn(windows[windows.length - 1]!);
  return { byDay, grain, marketplace, hasSkus: windows.every((window) => window.hasSkus), source };
}

function meanOf(byDay: UnitsByDay): number {
  let sum = 0;
  for (const units of byDay.values()) sum += units;
  return byDay.size === 0 ? 0 : sum / byDay.size;
}

function withBundles(
  { products }: Morning,
  sales: Sales,
  { sku, asin }: AtAmazon,
  bundles: readonly string[],
): UnitsByDay {
  const byDay = unitsByDay(sales, sku, asin);
  for (const bundle of bundles) {
    const { contains = [], asin: ofBundle } = products.find(sales.marketplace, bundle) ?? {};
    const units = contains.reduce((sum, part) => (part.sku === sku ? sum + part.units : sum), 0);
    if (units === 0 || ofBundle === asin) continue;
    for (const [day, sold] of unitsByDay(sales, bundle, ofBundle ?? ''))
      byDay.set(day, (byDay.get(day) ?? 0) + sold * units);
  }
  return byDay;
}

/** Events of demand, which are no ordinary days. */
function eventDays(events: readonly ShopEvent[], marketplace: string, sku: string): (day: Day) => boolean {
  const own = events.filter(
    (event) =>
      event.kind === 'Demand' && ['', marketplace].includes(event.marketplace) && ['', sku].includes(event.sku),
  );
  return (day) => own.some(({ from, to }) => from <= day && day <= to);
}
