/** Reads only some columns or rows of a sheet, and writes rows at given positions. */
import { orBlank, type Row } from '../../values/cell.ts';
import { columnName } from '../../workbook/columns.ts';
import { nearestRuns, type Run, runsOf } from '../../workbook/runs.ts';
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
  return (
    (sheetRows ? undefined : firstColumns(sheet, own, columns, readCell)) ??
    placedColumns(sheet, own, columns, readCell, sheetRows)
  );
}

/**
 * The first columns of a sheet of which nothing is known yet, if they stand as they were made: their titles come with
 * them, and whoever needs no others saves a call.
 */
function firstColumns(
  sheet: Sheet,
  own: FoundSheet,
  columns: readonly string[],
  readCell: CellReader,
): RowUpdate[] | undefined {
  const specs = own.spec.columns.slice(0, columns.length);
  if (own.isPlaced || specs.some(({ id }, c) => id !== columns[c])) return undefined;
  const [titles, ...values] = valuesOf(sheet, { start: 1, length: specs.length });
  if (titles === undefined || specs.some(({ header }, c) => header !== titles[c])) return undefined;
  own.maxRows = values.length + 1;
  const cellsOf = (cells: readonly SheetValue[]) =>
    Object.fromEntries(specs.map((column, c) => [column.id, asColumn(readCell(cells[c]!), column)]));
  return values.map((cells, i) => ({ sheetRow: i + 2, row: cellsOf(cells) }));
}

/** Whole columns; nothing where a person deleted some, so that the sheet is narrower. */
function valuesOf(sheet: Sheet, { start, length }: Run): SheetValue[][] {
  try {
    return sheet.getRange(`${columnName(start)}:${columnName(start + length - 1)}`).getValues();
  } catch {
    return [];
  }
}

function placedColumns(
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
  return nearestRuns(sheetRows, MOST_RUNS, NEAR_ROWS).flatMap((rows) => {
    const values = sheet.getRange(rows.start, run.start, rows.length, run.length).getValues();
    const placed = values.map((row, i) => ({ sheetRow: rows.start + i, row: rowOf(row) }));
    return placed.filter(({ sheetRow }) => asked.has(sheetRow));
  });
}

/** Some columns of a sheet, of the rows that were read so far. */
export class PartRead {
  private readonly columns: readonly string[];
  private readonly known = new Map<number, RowUpdate>();
  /** True if all rows of the grid are known. */
  private isWhole = false;

  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  /** These rows, or all; `read` reads those that are missing. */
  rows(read: (sheetRows?: readonly number[]) => readonly RowUpdate[], sheetRows?: readonly number[]): RowUpdate[] {
    const missing = sheetRows?.filter((row) => !this.known.has(row));
    if (!this.isWhole && missing?.length !== 0) for (const one of read(missing)) this.known.set(one.sheetRow, one);
    this.isWhole ||= sheetRows === undefined;
    return sheetRows ? sheetRows.flatMap((row) => this.known.get(row) ?? []) : [...this.known.values()];
  }

  /** Takes over rows that were written whole. */
  write(own: FoundSheet, written: readonly RowUpdate[]): void {
    const blank: Row = Object.fromEntries(this.columns.map((id) => [id, '']));
    for (let row = this.known.size + 2; this.isWhole && row <= own.maxRows; row += 1)
      this.known.set(row, { sheetRow: row, row: blank });
    const specs = own.spec.columns.filter(({ id }) => this.columns.includes(id) && own.positions.has(id));
    for (const { sheetRow, row } of written) {
      const cells = specs.map((column) => [column.id, asColumn(orBlank(row[column.id]), column)]);
      this.known.set(sheetRow, { sheetRow, row: { ...blank, ...Object.fromEntries(cells) } });
    }
  }
}

/** More scattered rows than this are read together with those between them: calls cost more than cells. */
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
