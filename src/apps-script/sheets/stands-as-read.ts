/** The document lock does not stop the seller's hand: whether what was read still stands where it stood. */
import { orBlank, type Row } from '../../values/cell.ts';
import type { OwnSheet, RowUpdate } from '../../workbook/workbook.ts';
import { asColumn, type CellReader } from '../cell-conversion.ts';
import { columnsStand } from './header-row.ts';
import type { SheetRead } from './read-table.ts';
import { columnsOfRun, nearRuns } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key columns with fewer others between them are read in one call: calls cost more than cells. */
const NEAR = 5;

/** Our columns where they were, and no new row: enough for rows that are added below, whatever order the others are in. */
export function endsAsRead(sheet: Sheet, own: OwnSheet, read: SheetRead): boolean {
  return columnsStand(sheet, own) && sheet.getLastRow() <= read.values.length;
}

/** Every key as these rows have it, from this sheet row on. */
export function keysStand(
  sheet: Sheet,
  own: OwnSheet,
  rows: readonly Row[],
  readCell: CellReader,
  firstRow = 2,
): boolean {
  if (rows.length === 0) return true;
  const { key } = own.spec;
  return nearRuns(own, key, NEAR).every((run) => {
    const columns = columnsOfRun(own, run).flatMap((column, at) =>
      column && key.includes(column.id) ? [{ column, at }] : [],
    );
    const values = sheet.getRange(firstRow, run.start, rows.length, run.length).getValues();
    return values.every((row, r) =>
      columns.every(
        ({ column: { id, type }, at }) => asColumn(readCell(row[at]), type) === asColumn(orBlank(rows[r]![id]), type),
      ),
    );
  });
}

/** The rows as they stand after an update. */
export function updatedRows({ rows }: SheetRead, updates: readonly RowUpdate[]): Row[] {
  const changed = new Map(updates.map(({ sheetRow, row }) => [sheetRow - 2, row]));
  return rows.map((row, index) => ({ ...row, ...changed.get(index) }));
}
