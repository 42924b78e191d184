/** Checks that a sheet is unchanged since it was read: the document lock stops other runs, not a person who types. */
import { orBlank, type Row } from '../../values/cell.ts';
import type { OwnSheet, RowUpdate } from '../../workbook/workbook.ts';
import { asColumn, type CellReader } from '../cell-conversion.ts';
import { columnsUnchanged } from './header-row.ts';
import type { SheetRead } from './read-table.ts';
import { columnsOfRun, nearRuns } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key columns at most this far apart are read in one call: calls cost more than cells. */
const NEAR = 5;

/** True if our columns did not move and no row was added: enough to append rows, whatever the order of the others. */
export function endsUnchanged(sheet: Sheet, own: OwnSheet, read: SheetRead): boolean {
  return columnsUnchanged(sheet, own) && sheet.getLastRow() <= read.values.length;
}

/** True if the key columns hold these rows' keys, from `firstRow` on. */
export function keysUnchanged(
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

/** The rows after an update. */
export function updatedRows({ rows }: SheetRead, updates: readonly RowUpdate[]): Row[] {
  const changed = new Map(updates.map(({ sheetRow, row }) => [sheetRow - 2, row]));
  return rows.map((row, index) => ({ ...row, ...changed.get(index) }));
}
