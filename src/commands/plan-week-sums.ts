/** Sums the days of older weeks to one row a week in a very long sheet: planned first, and days are deleted last. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ReportKind } from '../reports/kind.ts';
import { type MergePlan, planMerge } from '../reports/merge/merge.ts';
import {
  chooseWeeks,
  type SummedWeek,
  sumsByWeek,
  type Week,
  weekName,
  weekOf,
  wholeWeeks,
} from '../reports/merge/week-sums.ts';
import { rowList } from '../reports/receipt/note.ts';
import type { Row } from '../values/cell.ts';
import { dayFromIso } from '../values/day.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { OpenedSheet } from './open-sheet.ts';
import { sheetRowAt, sheetRowsWhere } from './sheet-rows.ts';
import { isSummedDay, type KnownWeeks } from './week-sums-journal.ts';

/** The setting in Rules: a sheet with more rows is summed. */
export const SUM_WEEKS = 'sum-weeks-rows';
/** Amazon's console has search terms for sixty days: days that can still be downloaded again are not summed. */
const DAYS_KEPT = 60;

/** The weeks to sum, and what that leaves. */
export interface WeekSums {
  readonly weeks: readonly SummedWeek[];
  /** Sheet rows in which a person wrote; their weeks keep their days. */
  readonly touched: readonly number[];
  /** Sheet rows of days in summed weeks, left by an interrupted import. */
  readonly left: readonly number[];
}

interface SumsAsked {
  readonly today: string;
  readonly known: KnownWeeks;
  /** Number of the import. */
  readonly entry: number;
  readonly plan: MergePlan;
  /** All rows of the report. */
  readonly incoming: readonly Row[];
  /** Rows, by index, that are deleted because they are old. */
  readonly removed: readonly number[];
  /** Sheets with more rows are summed; `undefined` if no new week is to be summed. */
  readonly limit: number | undefined;
  /** Number of rows that undo can still store. */
  readonly room: number;
}

/** The weeks to sum: complete and old enough, oldest first, as many as undo can store. */
export function planSums(workbook: Workbook, opened: OpenedSheet, kind: ReportKind, asked: SumsAsked): WeekSums {
  const { known, plan, removed, limit } = asked;
  const { own, read } = opened;
  const stateOf = (week: Week) => known.get(weekName(week))?.state;
  const left = sheetRowsWhere(read.rows, (row) => isSummedDay(known, row));
  const goesOn = [...known.values()].some((week) => week.import === asked.entry);
  const isOver = limit !== undefined && filled(read.rows) + plan.appends.length - removed.length > limit && !goesOn;
  if (!sumsByWeek(kind) || !(isOver || [...known.values()].some(({ state }) => state === 'Started')))
    return { weeks: [], touched: [], left };
  const gone = new Set(removed);
  const rows = [...read.rows.map((row, i) => (gone.has(i) ? {} : row)), ...plan.appends];
  const busy = new Set(asked.incoming.map(weekOf).map((week) => week && weekName(week)));
  const whole = wholeWeeks(kind, rows, dayFromIso(asked.today)! - DAYS_KEPT, (week) => stateOf(week) === 'Started');
  const free = whole.filter((week) => stateOf(week) === 'Started' || (isOver && !busy.has(weekName(week))));
  const touchedOf = (indexes: readonly number[]) => {
    const touched = workbook.touchedRows(own, read, indexes.map(sheetRowAt));
    return new Set(indexes.filter((index) => touched.has(sheetRowAt(index))));
  };
  const { weeks, touched } = chooseWeeks(free, asked.room, touchedOf);
  return { weeks, touched: touched.map(sheetRowAt), left };
}

/** Notes of the receipt: how many rows were summed, and which weeks were not because a person wrote in their rows. */
export function sumsNotes(
  {
    weeks,
    rows,
    limit,
  }: { readonly weeks: readonly Week[]; readonly rows: number; readonly limit: number | undefined },
  touched: readonly number[],
  language: Language,
): string[] {
  const to = weeks.map((week) => week.to).sort()[weeks.length - 1] ?? '';
  const params = { rows, weeks: weeks.length, to, limit: limit ?? '', rule: SUM_WEEKS };
  return [
    ...(weeks.length > 0 ? [text(language, 'import.summed', params)] : []),
    ...(touched.length > 0
      ? [text(language, 'import.notSummed', { count: touched.length, rows: rowList(touched) })]
      : []),
  ];
}

/** The sums that do not exist yet, because an interrupted import may have written some. */
export function freshSums(rows: readonly Row[], weeks: readonly SummedWeek[], kind: ReportKind): readonly Row[] {
  return planMerge(rows, sumRows(weeks), kind).appends;
}

/** The rows of these weeks' sums. */
export function sumRows(weeks: readonly SummedWeek[]): Row[] {
  return weeks.flatMap((week) => week.rows);
}

function filled(rows: readonly Row[]): number {
  return rows.filter(({ marketplace }) => marketplace !== '').length;
}
