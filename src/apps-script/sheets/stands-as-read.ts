/** The document lock does not stop the seller's hand: whether what was read still stands where it stood. */
import { positionsOf } from '../../workbook/header-note.ts';
import type { Run } from '../../workbook/runs.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';
import type { CellReader } from '../cell-conversion.ts';
import { headerNotes } from './header-notes.ts';
import type { SheetRead } from './read-table.ts';
import { columnRuns } from './write-table.ts';

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
  const height = read.values.length - 1;
  return height === 0 || columnRuns(own, own.spec.key).every((run) => sameKeys(sheet, read, height, run, readCell));
}

function sameKeys(sheet: Sheet, read: SheetRead, height: number, run: Run, readCell: CellReader): boolean {
  const keys = sheet.getRange(2, run.start, height, run.length).getValues();
  return keys.every((row, r) => row.every((value, c) => readCell(value) === read.values[r + 1]![run.start - 1 + c]));
}
