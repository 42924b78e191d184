/** The document lock does not stop the seller's hand: whether what was read still stands where it stood. */
import { positionsOf } from '../../workbook/header-note.ts';
import type { Run } from '../../workbook/runs.ts';
import type { ColumnSpec } from '../../workbook/sheet-spec.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';
import { asColumn, type CellReader } from '../cell-conversion.ts';
import { headerNotes } from './header-notes.ts';
import type { SheetRead } from './read-table.ts';
import { columnRuns, columnsOfRun } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns where they were, and no new row: enough for rows that are added below, whatever order the others are in. */
export function endsAsRead(sheet: Sheet, own: OwnSheet, read: SheetRead): boolean {
  const now = positionsOf(headerNotes(sheet));
  if ([...own.positions].some(([column, position]) => now.get(column) !== position)) return false;
  return sheet.getLastRow() <= read.values.length;
}

/** Besides, every key as it was read. */
export function standsAsRead(sheet: Sheet, own: OwnSheet, read: SheetRead, readCell: CellReader): boolean {
  if (!endsAsRead(sheet, own, read)) return false;
  return (
    read.rows.length === 0 || columnRuns(own, own.spec.key).every((run) => sameKeys(sheet, own, read, run, readCell))
  );
}

function sameKeys(sheet: Sheet, own: OwnSheet, { rows }: SheetRead, run: Run, readCell: CellReader): boolean {
  const columns = columnsOfRun(own, run) as ColumnSpec[];
  const keys = sheet.getRange(2, run.start, rows.length, run.length).getValues();
  return keys.every((row, r) => columns.every(({ id, type }, c) => asColumn(readCell(row[c]), type) === rows[r]![id]));
}
