/** Sums rows of single days to one row a week, for complete weeks of a marketplace. */
import { type Cell, cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../../values/day.ts';
import { DAYS_PER_WEEK, mondayOf } from '../../values/week.ts';
import type { Field, ReportKind } from '../kind.ts';
import { mean, ratioOf, sum } from './combine-rows.ts';
import { keyOf, subjectIds } from './row-key.ts';

/** Monday to Sunday of one marketplace; ISO days. */
export interface Week {
  readonly marketplace: string;
  readonly from: string;
  readonly to: string;
}

/** A week with its sums. */
export interface SummedWeek extends Week {
  /** The rows of its days, by index, ascending. */
  readonly days: readonly number[];
  /** The rows that replace them. */
  readonly rows: readonly Row[];
}

/** The week that contains a row's days; `undefined` for a row of a whole week or longer. */
export function weekOf(row: Row): Week | undefined {
  const [from, to] = [dayFromIso(cellText(row.from)), dayFromIso(cellText(row.to))];
  if (from === undefined || to === undefined || from > to) return undefined;
  const monday = mondayOf(from);
  const isPart = to < monday + DAYS_PER_WEEK && to - from < DAYS_PER_WEEK - 1;
  return isPart ? weekFrom(cellText(row.marketplace), monday) : undefined;
}

/** A unique text for a week. */
export function weekName({ marketplace, from }: Week): string {
  return `${marketplace} ${from}`;
}

/** True if rows of this kind may be summed: they have windows, and rows with the same key are added. */
export function sumsByWeek({ key, repeated }: ReportKind): boolean {
  return repeated === 'combine' && key.includes('from') && key.includes('to');
}

/**
 * The weeks, oldest first, that end before `before` and have a row for each day. Excluded are weeks that another window of
 * up to a week overlaps, whose other days would no longer count, and weeks with a row that was not imported or a subject in
 * two currencies. The sums of `begun` weeks may exist already.
 */
export function wholeWeeks(
  kind: ReportKind,
  rows: readonly Row[],
  before: Day,
  begun: (week: Week) => boolean,
): SummedWeek[] {
  const { days, others } = byWeek(rows, before);
  const weeks: SummedWeek[] = [];
  for (const { week, indexes } of days.values()) {
    const isWhole = new Set(indexes.map((index) => rows[index]!.from)).size === DAYS_PER_WEEK;
    const isCrossed = (others.get(week.marketplace) || []).some(
      ({ from, to }) => from <= week.to && to >= week.from && !(from === week.from && to === week.to && begun(week)),
    );
    const isOurs = indexes.every((index) => cellText(rows[index]!.importedAt) !== '');
    const sums = isWhole && isOurs && !isCrossed ? sumsOf(kind, rows, week, indexes) : undefined;
    if (sums) weeks.push({ ...week, days: indexes, rows: sums });
  }
  return weeks.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * The first weeks whose rows (days and sums) are at most `room`; weeks with days that a person changed (by index, asked for
 * in ascending order) are replaced by later ones.
 */
export function chooseWeeks(
  weeks: readonly SummedWeek[],
  room: number,
  touchedOf: (days: readonly number[]) => ReadonlySet<number>,
): { readonly weeks: readonly SummedWeek[]; readonly touched: readonly number[] } {
  const tooMany = weeks.findIndex((_, i) => rowsIn(weeks.slice(0, i + 1)) > room);
  const tried = tooMany === -1 ? weeks : weeks.slice(0, tooMany);
  const touched = touchedOf(inOrder(tried.flatMap(({ days }) => days)));
  if (touched.size === 0) return { weeks: tried, touched: [] };
  const free = tried.filter(({ days }) => !days.some((index) => touched.has(index)));
  const more = chooseWeeks(weeks.slice(tried.length), room - rowsIn(free), touchedOf);
  return { weeks: [...free, ...more.weeks], touched: inOrder([...touched, ...more.touched]) };
}

function rowsIn(weeks: readonly SummedWeek[]): number {
  return weeks.reduce((sum, { days, rows }) => sum + days.length + rows.length, 0);
}

function inOrder(indexes: readonly number[]): number[] {
  return [...indexes].sort((a, b) => a - b);
}

interface Windows {
  /** Rows of single days, by the name of their week. */
  readonly days: ReadonlyMap<string, { readonly week: Week; readonly indexes: number[] }>;
  /** Other windows of up to a week, by marketplace. */
  readonly others: ReadonlyMap<string, readonly { readonly from: string; readonly to: string }[]>;
}

function byWeek(rows: readonly Row[], before: Day): Windows {
  const days = new Map<string, { week: Week; indexes: number[] }>();
  const others = new Map<string, Map<string, { from: string; to: string }>>();
  rows.forEach((row, index) => {
    const [from, to, marketplace] = [cellText(row.from), cellText(row.to), cellText(row.marketplace)];
    const [first, last] = [dayFromIso(from), dayFromIso(to)];
    if (first === undefined || last === undefined || marketplace === '') return;
    const monday = mondayOf(first);
    if (first === last && monday + DAYS_PER_WEEK <= before) {
      const week = weekFrom(marketplace, monday);
      const known = days.get(weekName(week)) || { week, indexes: [] };
      known.indexes.push(index);
      days.set(weekName(week), known);
    } else if (first !== last && last - first < DAYS_PER_WEEK) {
      const windows = others.get(marketplace) || new Map();
      others.set(marketplace, windows.set(`${from} ${to}`, { from, to }));
    }
  });
  return { days, others: new Map([...others].map(([marketplace, windows]) => [marketplace, [...windows.values()]])) };
}

function weekFrom(marketplace: string, monday: Day): Week {
  return { marketplace, from: isoOfDay(monday), to: isoOfDay(monday + DAYS_PER_WEEK - 1) };
}

/** `undefined` if a subject has amounts in two currencies, which are never added. */
function sumsOf(kind: ReportKind, rows: readonly Row[], week: Week, indexes: readonly number[]): Row[] | undefined {
  const subjects = subjectIds(kind);
  const things = new Map<string, Row[]>();
  for (const index of indexes) {
    const row = rows[index]!;
    const key = keyOf(subjects, row);
    const thing = things.get(key);
    if (thing === undefined) things.set(key, [row]);
    else thing.push(row);
  }
  const all = [...things.values()];
  if (all.some((thing) => thing.some(({ currency }) => currency !== thing[0]!.currency))) return undefined;
  return all.map((thing) => weekRow(kind, thing, week));
}

/** Sums amounts and counts and recomputes ratios; other fields remain if all days agree, and texts take the last value. */
function weekRow(kind: ReportKind, days: readonly Row[], { from, to }: Week): Row {
  const byDay = [...days].sort((a, b) => (cellText(a.from) < cellText(b.from) ? -1 : 1));
  const latest = (id: string) => byDay.map((row) => cellText(row[id])).sort()[days.length - 1]!;
  const row: Row = { importedAt: latest('importedAt') };
  for (const field of kind.fields) row[field.id] = weekCell(field, byDay);
  for (const { id, of, combine } of kind.fields)
    if (combine?.how === 'ratio') row[id] = ratioOf(row, of!, combine.none);
  return { ...row, from, to };
}

function weekCell({ id, type, combine }: Field, days: readonly Row[]): Cell {
  const cells = days.map((row) => row[id] ?? '');
  const last = cells[cells.length - 1]!;
  if (type === 'text' || type === 'asin') return last;
  const isAdded = combine?.how === 'sum' && type !== 'ratio';
  // One unknown day makes the sum unknown.
  if (isAdded || combine?.how === 'mean') {
    if (cells.some((cell) => typeof cell !== 'number')) return '';
    return combine.how === 'mean' ? mean(days, id, combine.by) : sum(days, id);
  }
  return cells.every((cell) => cell === last) ? last : '';
}
