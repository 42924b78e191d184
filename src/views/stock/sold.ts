/** Units sold by day: of each marketplace from its business report, and of each pool from the inventory ledger. */
import { cover } from '../../ads/cover.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { daysIn, type Span } from '../../values/span.ts';
import type { Morning } from '../morning.ts';
import { figure, figures, poolOf } from './pool.ts';

/** Sales older than this say nothing about the present pace. */
const REMEMBERED_DAYS = 90;

/**
 * A day on which a marketplace sells so many times its usual pace is a sale of Amazon's, typed in Events or not. So is a
 * week, whose other days are ordinary, if the week before was not like it: a shop that grows sells more in the next one too.
 */
const BUSY = { day: 1.6, week: 1.3 };
/** With fewer units a day, fewer days, or fewer windows, that may be chance. */
const [LEAST_UNITS, LEAST_DAYS, LEAST_WINDOWS] = [20, 14, 4];

/** A window of a business report: units by SKU, or by ASIN where the report has no SKUs. */
export interface Window extends Span {
  readonly units: ReadonlyMap<string, number>;
  readonly hasSkus: boolean;
}

/** Sales of a marketplace, in windows that do not overlap, the oldest first. */
export interface Sales {
  readonly marketplace: string;
  readonly windows: readonly Window[];
  /** Days on which it sold far more than usual. */
  readonly busy: ReadonlySet<Day>;
  readonly last: Day;
  readonly importedAt: string;
}

/** The sales of each marketplace in the days before its last one. */
export function salesByMarketplace(morning: Morning): Map<string, Sales> {
  const rows = groupedBy(morning.rows('sales-traffic', 'sku'), ({ marketplace }) => cellText(marketplace));
  const all = [...rows].flatMap(([marketplace, own]) => salesOf(marketplace, own) ?? []);
  return new Map(all.map((sales) => [sales.marketplace, sales]));
}

function salesOf(marketplace: string, rows: readonly Row[]): Sales | undefined {
  const all = [...groupedBy(rows, ({ from, to }) => `${from} ${to}`).values()].map(windowOf);
  const last = Math.max(...all.map((window) => window.last));
  const windows = apart(all.filter((window) => window.first > last - REMEMBERED_DAYS));
  const importedAt = rows.reduce(
    (time, row) => (cellText(row.importedAt) > time ? cellText(row.importedAt) : time),
    '',
  );
  return windows.length === 0 ? undefined : { marketplace, windows, busy: busyDays(windows), last, importedAt };
}

/**
 * Windows that do not overlap. The finest count first; of a longer one what it says of its other days, such as the rest of a
 * month that was imported beside its last week.
 */
export function apart(windows: readonly Window[]): Window[] {
  const finest: Window[] = [];
  for (const window of [...windows].sort((a, b) => daysIn(a) - daysIn(b))) {
    const within = finest.filter((one) => window.first <= one.first && one.last <= window.last);
    const isAlike = within.every(({ hasSkus }) => hasSkus === window.hasSkus);
    finest.push(...(isAlike ? restOf(window, cover(within)) : [window]));
  }
  return cover(finest);
}

/** What a window says of the days that the others, which are within it, do not cover; spread evenly over these days. */
function restOf(window: Window, within: readonly Window[]): Window[] {
  if (within.length === 0) return [window];
  const spans: Span[] = [];
  let first = window.first;
  for (const { first: begins, last } of [...within, { first: window.last + 1, last: window.last + 1 }]) {
    if (first < begins) spans.push({ first, last: begins - 1 });
    first = last + 1;
  }
  const days = spans.reduce((sum, span) => sum + daysIn(span), 0);
  const left = (name: string, units: number) =>
    Math.max(
      0,
      within.reduce((rest, one) => rest - (one.units.get(name) ?? 0), units),
    );
  return spans.map((span) => {
    const units = [...window.units].map(([name, sum]) => [name, (left(name, sum) * daysIn(span)) / days] as const);
    return { ...span, units: new Map(units), hasSkus: window.hasSkus };
  });
}

function busyDays(windows: readonly Window[]): ReadonlySet<Day> {
  const paces = windows.map((window) => {
    const units = [...window.units.values()].reduce((sum, one) => sum + (one || 0), 0);
    return { ...window, perDay: units / daysIn(window) };
  });
  const sorted = paces.map(({ perDay }) => perDay).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const days = windows.reduce((sum, window) => sum + daysIn(window), 0);
  if (windows.length < LEAST_WINDOWS || days < LEAST_DAYS || median < LEAST_UNITS) return new Set();
  const isBusy = (one: (typeof paces)[number], at: number) =>
    daysIn(one) === 1
      ? one.perDay > BUSY.day * median
      : one.perDay > BUSY.week * Math.max(median, paces[at - 1]?.perDay ?? 0);
  return new Set(paces.filter(isBusy).flatMap(daysOf));
}

function daysOf({ first, last }: Span): Day[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export function windowOf(rows: readonly Row[]): Window {
  const [{ from, to }] = rows as [Row];
  const hasSkus = rows.some(({ sku }) => cellText(sku) !== '');
  const units = new Map<string, number>();
  for (const row of rows) {
    const name = cellText(hasSkus ? row.sku : row.childAsin);
    units.set(name, (units.get(name) ?? 0) + (figure(row, 'unitsOrdered') ?? Number.NaN));
  }
  return { first: dayFromIso(cellText(from))!, last: dayFromIso(cellText(to))!, units, hasSkus };
}

/** Units of a day; a window of several days is spread evenly over them. */
export type UnitsByDay = Map<Day, number>;

/** What sold of a SKU in a marketplace; of an ASIN with several SKUs all of them, where the report does not tell SKUs. */
export function unitsByDay({ windows }: Sales, sku: string, asin: string): UnitsByDay {
  const days: UnitsByDay = new Map();
  for (const window of windows) {
    const units = window.units.get(window.hasSkus ? sku : asin) ?? 0;
    if (Number.isNaN(units)) continue;
    for (let day = window.first; day <= window.last; day++) days.set(day, units / daysIn(window));
  }
  return days;
}

/** What the ledger says of a SKU: units that left for customers, and what was left at the end of the day. */
interface LedgerDay {
  readonly shipped: number;
  readonly ending: number;
}

/** The ledger of a pool. */
export interface Ledger {
  /** Days that it covers; a SKU without a row had no unit and no movement. */
  readonly days: ReadonlySet<Day>;
  readonly of: (sku: string) => ReadonlyMap<Day, LedgerDay>;
}

const NOTHING: ReadonlyMap<Day, LedgerDay> = new Map();

/** The sellable units of each pool's ledger, of rows about one day. */
export function ledgers(morning: Morning): Map<string, Ledger> {
  const pools = new Map<string, { days: Set<Day>; skus: Map<string, Map<Day, LedgerDay>> }>();
  for (const row of morning.rows('inventory-ledger', 'sku')) {
    if (row.from !== row.to) continue;
    const sku = cellText(row.msku);
    const pool = poolOf(morning, cellText(row.marketplace), sku);
    const day = dayFromIso(cellText(row.from))!;
    const ledger = pools.get(pool) ?? { days: new Set(), skus: new Map() };
    pools.set(pool, ledger);
    ledger.days.add(day);
    if (cellText(row.disposition) !== 'SELLABLE') continue;
    const own = ledger.skus.get(sku) ?? new Map<Day, LedgerDay>();
    ledger.skus.set(sku, own);
    const shipped = -figures(row, ['customerShipments']);
    // The reports of a pool's marketplaces repeat the same units.
    const other = own.get(day);
    if (other === undefined || other.shipped < shipped)
      own.set(day, { shipped, ending: figures(row, ['endingWarehouseBalance']) });
  }
  return new Map([...pools].map(([pool, { days, skus }]) => [pool, { days, of: (sku) => skus.get(sku) ?? NOTHING }]));
}
