/** The weeks of this spreadsheet that are stored as one row a week. */
import { type Week, weekName, weekOf } from '../reports/merge/week-sums.ts';
import { type SummedState, summedWeeksSheet } from '../sheets/summed-weeks.ts';
import { cellText, type Row } from '../values/cell.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openOrCreateSheet, openSheet } from './open-sheet.ts';

interface KnownWeek extends Week {
  /** Number of the import that summed it. */
  readonly import: number;
  readonly state: SummedState;
}

/** Name → week of one sheet, without weeks whose days were restored. */
export type KnownWeeks = ReadonlyMap<string, KnownWeek>;

const COLUMNS = summedWeeksSheet.columns.map(({ id }) => id);

/** The summed weeks of a sheet. */
export function knownWeeks(workbook: Workbook, sheet: string): KnownWeeks {
  const rows = openSheet(workbook, summedWeeksSheet)?.read.rows || [];
  const weeks = rows.filter((row) => row.sheet === sheet && row.state !== 'Undone').map(weekIn);
  return new Map(weeks.map((week) => [weekName(week), week]));
}

/** The known week that contains the days of a row. */
export function knownWeekOf(known: KnownWeeks, row: Row): KnownWeek | undefined {
  const week = known.size > 0 ? weekOf(row) : undefined;
  return week && known.get(weekName(week));
}

/** True if a row is part of its week's sum; rows that were not imported are not. */
export function isSummedDay(known: KnownWeeks, row: Row): boolean {
  return knownWeekOf(known, row)?.state === 'Summed' && row.importedAt !== '';
}

/** Writes the state of weeks, in the row of each or in a new one. */
export function markWeeks(
  workbook: Workbook,
  sheet: string,
  weeks: readonly Week[],
  about: Pick<KnownWeek, 'import' | 'state'>,
): void {
  if (weeks.length === 0) return;
  const { own, read } = openOrCreateSheet(workbook, summedWeeksSheet);
  const places = new Map(read.rows.map((row, i) => [`${row.sheet} ${weekName(weekIn(row))}`, i + 2]));
  const placeOf = (week: Week) => places.get(`${sheet} ${weekName(week)}`);
  const known = weeks.filter((week) => placeOf(week) !== undefined);
  const row = { ...about };
  const updates = known.map((week) => ({ sheetRow: placeOf(week)!, row }));
  workbook.update(own, read, updates, Object.keys(row));
  const fresh = weeks.filter((week) => placeOf(week) === undefined);
  const rows = fresh.map(({ marketplace, from, to }) => ({ sheet, marketplace, from, to, ...row }));
  workbook.append(own, workbook.read(own), rows, COLUMNS);
}

/** Undo of an import: the days of its weeks may be imported again. */
export function forgetWeeks(workbook: Workbook, sheet: string, entry: number): void {
  const weeks = [...knownWeeks(workbook, sheet).values()].filter((week) => week.import === entry);
  markWeeks(workbook, sheet, weeks, { import: entry, state: 'Undone' });
}

function weekIn(row: RowOf<'summed-weeks'>): KnownWeek {
  const [marketplace, from, to] = [cellText(row.marketplace), cellText(row.from), cellText(row.to)];
  return { marketplace, from, to, import: Number(row.import), state: row.state as SummedState };
}
