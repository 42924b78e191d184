/** The figures of a marketplace by day, from the sales by ASIN. */
import { cellText, type Row } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { Morning } from '../views/morning.ts';

/** A day's figures; a figure that one of its rows lacks is unknown, and so is money in several currencies. */
export interface DayFigures {
  readonly sales: number | undefined;
  readonly units: number | undefined;
  readonly sessions: number | undefined;
  /** Of the day's first row. */
  readonly currency: string;
}

/** Day → figures. */
export type ByDay = ReadonlyMap<Day, DayFigures>;

/** Marketplace → figures by day, of reports of single days. */
export function figuresByPlace(morning: Morning): ReadonlyMap<string, ByDay> {
  const rows = morning.rows('sales-traffic', 'asin').filter((row) => row.from === row.to);
  const places = groupedBy(rows, (row) => cellText(row.marketplace));
  return new Map([...places].map(([marketplace, own]) => [marketplace, byDay(own)]));
}

function byDay(rows: readonly Row[]): ByDay {
  const days = groupedBy(rows, ({ to }) => cellText(to));
  return new Map([...days].map(([iso, own]) => [dayFromIso(iso)!, figuresOf(own)]));
}

function figuresOf(rows: readonly Row[]): DayFigures {
  const isOneCurrency = new Set(rows.map(({ currency }) => currency)).size === 1;
  return {
    sales: isOneCurrency ? sumOf(rows, 'orderedProductSales') : undefined,
    units: sumOf(rows, 'unitsOrdered'),
    sessions: sumOf(rows, 'sessions'),
    currency: cellText(rows[0]!.currency),
  };
}

/** The sum of a column; `undefined` if one of the rows has no number. */
export function sumOf(rows: readonly Row[], column: string): number | undefined {
  const figures = rows.map((row) => row[column]).filter((cell) => typeof cell === 'number');
  return figures.length < rows.length ? undefined : figures.reduce((total, one) => total + one, 0);
}

/** Units by session. */
export function conversion({ units, sessions }: DayFigures): number | undefined {
  return units === undefined || !sessions ? undefined : units / sessions;
}

/** Days for which `sellable` units last at the pace of the week that ends on `day`. */
export function coverDays(sellable: number, days: ByDay, day: Day): number | undefined {
  const week = Array.from({ length: DAYS_PER_WEEK }, (_, i) => days.get(day - i)?.units);
  const known = week.flatMap((one) => one ?? []);
  const perDay = known.reduce((total, one) => total + one, 0) / known.length;
  return perDay > 0 ? Math.floor(sellable / perDay) : undefined;
}
