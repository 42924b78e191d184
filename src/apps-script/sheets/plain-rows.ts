/** Reads only some columns or rows of a sheet, and writes rows at given positions. */
import { orBlank, type Row } from '../../values/cell.ts';
import { columnName } from '../../workbook/columns.ts';
import { fewRuns, joinNear, runsOf } from '../../workbook/runs.ts';
import type { RowUpdate } from '../../workbook/workbook.ts';
import { asColumn, type CellReader, type SheetValue, toSheet } from '../cell-conversion.ts';
import type { FoundSheet } from './found-sheet.ts';
import { columnRuns, columnsOfRun, makeRoom } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** These columns of every row of the grid, or of ascending sheet rows; a missing column is blank. */
export function readColumns(
  sheet: Sheet,
  own: FoundSheet,
  columns: readonly string[],
  readCell: CellReader,
  sheetRows?: readonly number[],
): RowUpdate[] {
  const blank: Row = Object.fromEntries(columns.map((id) => [id, '']));
  const runs = columnRuns(own, columns);
  if (runs.length === 0) return (sheetRows ?? []).map((sheetRow) => ({ sheetRow, row: blank }));
  const [start, last] = [runs[0]!.start, runs[runs.length - 1]!];
  const run = { start, length: last.start + last.length - start };
  const specs = columnsOfRun(own, run).map((column) => (column && columns.includes(column.id) ? column : undefined));
  const rowOf = (values: readonly SheetValue[]): Row => {
    const row = { ...blank };
    specs.forEach((column, c) => {
      if (column) row[column.id] = asColumn(readCell(values[c]!), column);
    });
    return row;
  };
  if (sheetRows === undefined) {
    const all = `${columnName(run.start)}:${columnName(run.start + run.length - 1)}`;
    const [, ...values] = sheet.getRange(all).getValues();
    own.maxRows = values.length + 1;
    return values.map((row, i) => ({ sheetRow: i + 2, row: rowOf(row) }));
  }
  const asked = new Set(sheetRows);
  return joinNear(fewRuns(sheetRows, MOST_RUNS), NEAR_ROWS).flatMap((rows) => {
    const values = sheet.getRange(rows.start, run.start, rows.length, run.length).getValues();
    const placed = values.map((row, i) => ({ sheetRow: rows.start + i, row: rowOf(row) }));
    return placed.filter(({ sheetRow }) => asked.has(sheetRow));
  });
}

/** Some columns of a sheet that were read; `isWhole` if of all its rows. */
export interface PartRead {
  readonly columns: readonly string[];
  readonly isWhole: boolean;
  readonly rows: readonly RowUpdate[];
}

/** All rows of a part after some were written. */
export function withRows(own: FoundSheet, { columns, rows }: PartRead, written: readonly RowUpdate[]): RowUpdate[] {
  const blank: Row = Object.fromEntries(columns.map((id) => [id, '']));
  const now = Array.from({ length: own.maxRows - 1 }, (_, i) => rows[i] ?? { sheetRow: i + 2, row: blank });
  const specs = own.spec.columns.filter(({ id }) => columns.includes(id) && own.positions.has(id));
  for (const { sheetRow, row } of written) {
    const cells = specs.map((column) => [column.id, asColumn(orBlank(row[column.id]), column)]);
    now[sheetRow - 2] = { sheetRow, row: { ...blank, ...Object.fromEntries(cells) } };
  }
  return now;
}

/** More scattered rows than this are read in one block: calls cost more than cells. */
const MOST_RUNS = 10;
/** Rows with so few others between them are read in one call. */
const NEAR_ROWS = 4;

/** Spare rows, because growing the grid by one row at each import would cost a call each time. */
const SPARE_ROWS = 50;

/** Writes whole rows; adjacent ones in one call. */
export function putRows(sheet: Sheet, own: FoundSheet, rows: readonly RowUpdate[]): void {
  const bySheetRow = new Map(rows.map(({ sheetRow, row }) => [sheetRow, row]));
  const sheetRows = [...bySheetRow.keys()].sort((a, b) => a - b);
  const last = sheetRows[sheetRows.length - 1]!;
  if (last > own.maxRows) makeRoom(sheet, own, own.maxRows + 1, last - own.maxRows + SPARE_ROWS);
  const ids = own.spec.columns.map(({ id }) => id);
  for (const run of columnRuns(own, ids)) {
    const specs = columnsOfRun(own, run);
    for (const { start, length } of runsOf(sheetRows)) {
      const block = Array.from({ length }, (_, i) =>
        specs.map((column) => toSheet(orBlank(bySheetRow.get(start + i)![column!.id]), column!)),
      );
      sheet.getRange(start, run.start, length, run.length).setValues(block);
    }
  }
}
