/** The course of each marketplace over the last eight weeks, day by day. */
import { cellText, orBlank, type Row } from '../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { Morning } from '../views/morning.ts';
import type { RowOf } from '../workbook/columns.ts';
import { type ByDay, conversion, coverDays, figuresByPlace, sumOf } from './day-figures.ts';
import type { AdsOf } from './tiles.ts';

/** Each marketplace has as many rows, so that a later day moves no chart. */
export const TREND_DAYS = 8 * DAYS_PER_WEEK;

/** A line needs two days. */
const LEAST_DAYS = 2;

/** The rows of one marketplace, oldest first. */
export interface Trend {
  readonly marketplace: string;
  readonly currency: string;
  readonly rows: readonly RowOf<'trends'>[];
}

/** The marketplaces with sales by day, the one with most units first. */
export function trendsOf(morning: Morning, adsOf: AdsOf): Trend[] {
  const stock = sellableByDay(morning);
  return [...figuresByPlace(morning)]
    .filter(([, days]) => days.size >= LEAST_DAYS)
    .sort(([, a], [, b]) => unitsOf(b) - unitsOf(a))
    .map(([marketplace, days]) => {
      const last = Math.max(...days.keys());
      const { currency } = days.get(last)!;
      const dayAgo = (ago: number) => trendRow(morning, adsOf, { marketplace, currency, days, stock, day: last - ago });
      return { marketplace, currency, rows: Array.from({ length: TREND_DAYS }, (_, i) => dayAgo(TREND_DAYS - 1 - i)) };
    });
}

function unitsOf(days: ByDay): number {
  return [...days.values()].reduce((total, { units }) => total + (units ?? 0), 0);
}

interface PlaceDay {
  readonly marketplace: string;
  readonly currency: string;
  readonly days: ByDay;
  readonly stock: ReadonlyMap<string, number | undefined>;
  readonly day: Day;
}

/** What is unknown is blank, and a gap in its line. */
function trendRow(morning: Morning, adsOf: AdsOf, { marketplace, currency, days, stock, day }: PlaceDay) {
  const own = days.get(day);
  const sales = own?.currency === currency ? own.sales : undefined;
  const ads = adsOf(day).filter((fact) => fact.marketplace === marketplace && fact.currency === currency);
  const spend = numberIn(ads[0]?.spend);
  const adSales = numberIn(ads[0]?.sales);
  const sellable = stock.get(placeDay(marketplace, day));
  const event = eventsOn(morning, marketplace, day);
  return {
    marketplace,
    day: isoOfDay(day),
    sales: orBlank(sales),
    adSpend: orBlank(spend),
    acos: orBlank(quotient(spend, adSales)),
    tacos: orBlank(quotient(spend, sales)),
    conversion: orBlank(own && conversion(own)),
    cover: orBlank(sellable === undefined ? undefined : coverDays(sellable, days, day)),
    event,
    // A point on the axis.
    mark: event === '' ? '' : 0,
  };
}

function numberIn(cell: number | '' | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function quotient(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

function placeDay(marketplace: unknown, day: Day): string {
  return `${marketplace} ${day}`;
}

/** Marketplace and day → sellable units of all SKUs at its end: by the ledger, or by the inventory of the morning after. */
function sellableByDay(morning: Morning): ReadonlyMap<string, number | undefined> {
  const stored = [...morning.past('fba-inventory', 'sku'), ...morning.rows('fba-inventory', 'sku')];
  // The newest snapshot is stored too.
  const snapshots = new Map(stored.map((row) => [`${row.marketplace} ${row.snapshotDate} ${row.sku}`, row]));
  const ledger = morning
    .rows('inventory-ledger', 'sku')
    .filter((row) => row.from === row.to && row.disposition === 'SELLABLE');
  return new Map([
    ...sums([...snapshots.values()], 'afnFulfillableQuantity', (row) => dayFromIso(cellText(row.snapshotDate))! - 1),
    ...sums(ledger, 'endingWarehouseBalance', (row) => dayFromIso(cellText(row.to))!),
  ]);
}

function sums(rows: readonly Row[], column: string, dayOf: (row: Row) => Day): Map<string, number | undefined> {
  const places = groupedBy(rows, (row) => placeDay(row.marketplace, dayOf(row)));
  return new Map([...places].map(([place, own]) => [place, sumOf(own, column)]));
}

/** The names of demand events that day. */
function eventsOn({ events }: Morning, marketplace: string, day: Day): string {
  const own = events.filter(
    (one) =>
      one.kind === 'Demand' &&
      (one.marketplace === '' || one.marketplace === marketplace) &&
      one.sku === '' &&
      one.from <= day &&
      day <= one.to,
  );
  return own.map(({ name }) => name).join(', ');
}
