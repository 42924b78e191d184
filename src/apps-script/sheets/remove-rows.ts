/** Deletes rows of one of our sheets, and finds rows in which a person wrote. */
import type { Row } from '../../values/cell.ts';
import { columnName } from '../../workbook/columns.ts';
import { runsOf } from '../../workbook/runs.ts';
import type { ColumnSpec } from '../../workbook/sheet-spec.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';
import type { FoundSheet } from './found-sheet.ts';
import type { SheetRead } from './read-table.ts';
import { updatedRows } from './unchanged-since-read.ts';
import { isFilled } from './used-rows.ts';
import { columnRuns, updatedBlocks, updateRows } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Each run is a call; rows that are more scattered are cleared instead. */
const MOST_DELETIONS = 200;
/** The background of a cell without a colour, as Sheets reports it. */
const NO_COLOUR = '#ffffff';

/** Clears all cells of ours below the header. */
export function clearRows(sheet: Sheet, own: FoundSheet): void {
  if (own.hasRow(2)) sheet.getRange(`A2:${columnName(own.spec.columns.length)}`).clearContent();
}

/** Clears what an interrupted import had filled in. */
export function clearInterrupted(sheet: Sheet, own: OwnSheet, { begun, nextRow }: SheetRead): void {
  if (begun === 0) return;
  const ids = own.spec.columns.filter(({ origin }) => origin !== 'formula').map(({ id }) => id);
  for (const { start, length } of columnRuns(own, ids)) sheet.getRange(nextRow, start, begun, length).clearContent();
}

/** Those of the rows with a note, a colour, or content in columns that are not ours and not spilled from a header. */
export function touchedRows(sheet: Sheet, own: OwnSheet, read: SheetRead, sheetRows: readonly number[]): Set<number> {
  const ours = own.spec.columns.filter(({ origin }) => origin !== 'seller');
  return rowsTouched(sheet, own, read, sheetRows, ours);
}

/** Rows with content outside of the sheet's columns (also row 1), or below the header with a note or a colour. */
export function rowsBeside(sheet: Sheet, own: OwnSheet, read: SheetRead): Set<number> {
  const all = Array.from({ length: read.nextRow - 2 }, (_, index) => index + 2);
  const beside = rowsTouched(sheet, own, read, all, own.spec.columns);
  const ours = new Set(own.positions.values());
  if (read.values[0]!.some((title, c) => title !== '' && !ours.has(c + 1))) beside.add(1);
  return beside;
}

function rowsTouched(
  sheet: Sheet,
  own: OwnSheet,
  { values }: SheetRead,
  sheetRows: readonly number[],
  columns: readonly ColumnSpec[],
): Set<number> {
  if (sheetRows.length === 0) return new Set();
  const ours = new Set(columns.map(({ id }) => (own.positions.get(id) ?? 0) - 1));
  const [header] = sheet.getRange('1:1').getFormulas();
  const first = sheetRows[0]!;
  const block = sheet.getRange(first, 1, sheetRows[sheetRows.length - 1]! - first + 1, sheet.getMaxColumns());
  const [notes, colours] = [block.getNotes(), block.getBackgrounds()];
  const typed = (c: number) => !ours.has(c) && !header![c];
  return new Set(
    sheetRows.filter(
      (row) =>
        values[row - 1]!.some((cell, c) => isFilled(cell) && typed(c)) ||
        notes[row - first]!.some((note) => note !== '') ||
        colours[row - first]!.some((colour) => colour !== NO_COLOUR),
    ),
  );
}

/** Deletes these ascending sheet rows; the others keep formats, notes and heights. Returns the remaining rows. */
export function removeRows(sheet: Sheet, own: OwnSheet, read: SheetRead, sheetRows: readonly number[]): Row[] {
  const runs = runsOf(sheetRows);
  // Sheets refuses to delete all rows that are not frozen, and a person may have frozen more than the header.
  const frozen = Math.max(1, sheet.getFrozenRows());
  const leavesNone = sheetRows.filter((row) => row > frozen).length >= sheet.getMaxRows() - frozen;
  if (runs.length <= MOST_DELETIONS && !leavesNone) {
    for (const { start, length } of [...runs].reverse()) sheet.deleteRows(start, length);
    const gone = new Set(sheetRows);
    return read.rows.filter((_, index) => !gone.has(index + 2));
  }
  const columns = own.spec.columns.filter(({ origin }) => origin !== 'formula').map(({ id }) => id);
  const blank = Object.fromEntries(columns.map((id) => [id, '']));
  const updates = sheetRows.map((sheetRow) => ({ sheetRow, row: blank }));
  updateRows(sheet, own, read, updates, updatedBlocks(own, read, updates, columns));
  return updatedRows(read, updates);
}
