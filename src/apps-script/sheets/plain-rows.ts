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
    madeColumns(sheet, own, columns, readCell, sheetRows) ?? placedColumns(sheet, own, columns, readCell, sheetRows)
  );
}

/**
 * Columns side by side of a sheet of which nothing is known yet, if they stand as they were made: their titles come with
 * them, and whoever needs no others saves a call.
 */
function madeColumns(
  sheet: Sheet,
  own: FoundSheet,
  columns: readonly string[],
  readCell: CellReader,
  sheetRows?: readonly number[],
): RowUpdate[] | undefined {
  const first = own.spec.columns.findIndex(({ id }) => id === columns[0]);
  const specs = own.spec.columns.slice(first, first + columns.length);
  const isFar = sheetRows !== undefined && (sheetRows[0] ?? 1) > 1 + NEAR_ROWS;
  if (own.isPlaced || isFar || specs.some(({ id }, c) => id !== columns[c])) return undefined;
  const [titles, ...rows] = valuesOf(sheet, { start: first + 1, length: specs.length }, sheetRows);
  if (titles === undefined || specs.some(({ header }, c) => header !== titles.cells[c])) return undefined;
  if (sheetRows === undefined) own.maxRows = rows.length + 1;
  const cellsOf = (cells: readonly SheetValue[]) =>
    Object.fromEntries(specs.map((column, c) => [column.id, asColumn(readCell(cells[c]!), column)]));
  return rows.map(({ sheetRow, cells }) => ({ sheetRow, row: cellsOf(cells) }));
}

interface SheetCells {
  readonly sheetRow: number;
  readonly cells: readonly SheetValue[];
}

/** Titles, and every row or these; nothing where a person deleted columns or rows, so that the sheet is smaller. */
function valuesOf(sheet: Sheet, run: Run, sheetRows?: readonly number[]): SheetCells[] {
  try {
    return sheetRows ? cellsOfRows(sheet, run, [1, ...sheetRows]) : wholeColumns(sheet, run);
  } catch {
    return [];
  }
}

function wholeColumns(sheet: Sheet, { start, length }: Run): SheetCells[] {
  const values = sheet.getRange(`${columnName(start)}:${columnName(start + length - 1)}`).getValues();
  return values.map((cells, i) => ({ sheetRow: i + 1, cells }));
}

/** Of ascending rows, in few calls. */
function cellsOfRows(sheet: Sheet, { start, length }: Run, sheetRows: readonly number[]): SheetCells[] {
  const asked = new Set(sheetRows);
  return nearestRuns(sheetRows, MOST_RUNS, NEAR_ROWS).flatMap((rows) => {
    const values = sheet.getRange(rows.start, start, rows.length, length).getValues();
    const placed = values.map((cells, i) => ({ sheetRow: rows.start + i, cells }));
    return placed.filter(({ sheetRow }) => asked.has(sheetRow));
  });
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
  const read = sheetRows ? cellsOfRows(sheet, run, sheetRows) : wholeColumns(sheet, run).slice(1);
  if (sheetRows === undefined) own.maxRows = read.length + 1;
  return read.map(({ sheetRow, cells }) => ({ sheetRow, row: rowOf(cells) }));
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

  /** True if it has all rows of these columns. */
  covers(columns: readonly string[]): boolean {
    return this.isWhole && columns.every((id) => this.columns.includes(id));
  }

  /** Some of its columns, of these rows or all. */
  of(columns: readonly string[], sheetRows: readonly number[] = [...this.known.keys()]): RowUpdate[] {
    return sheetRows.flatMap((sheetRow) => {
      const row = this.known.get(sheetRow)?.row;
      return row ? [{ sheetRow, row: Object.fromEntries(columns.map((id) => [id, row[id]!])) }] : [];
    });
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
