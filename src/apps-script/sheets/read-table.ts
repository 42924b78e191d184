/** Reads a whole sheet of ours: rows by column id, and what is needed to write unchanged cells back as they were. */

import { type Cell, orBlank, type Row } from '../../values/cell.ts';
import type { Block } from '../../workbook/runs.ts';
import type { ColumnSpec } from '../../workbook/sheet-spec.ts';
import type { OwnSheet, RowUpdate, TableRead } from '../../workbook/workbook.ts';
import { asColumn, type CellReader, type SheetValue, stored } from '../cell-conversion.ts';
import type { FoundSheet } from './found-sheet.ts';
import { interruptedRows } from './interrupted-rows.ts';
import { headerTitles } from './read-header.ts';
import { usedRows } from './used-rows.ts';

/** What a read keeps beside the rows, to write unchanged cells back exactly as they were. */
export interface SheetRead extends TableRead {
  readonly values: readonly (readonly Cell[])[];
  /** The same values as Google returned them. */
  readonly raw: readonly (readonly SheetValue[])[];
  /** Records what was written into a header since. */
  readonly headerWritten: (column: string, formula: string) => void;
  /** Number of rows from `nextRow` on that an interrupted import began. */
  readonly begun: number;
}

/** So many rows above appended ones are known and compared: whatever moved any row moved these. */
export const TAIL = 200;

export function readTable(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: FoundSheet, readCell: CellReader): SheetRead {
  const raw = sheet.getDataRange().getValues();
  own.headerRead(raw[0]!);
  const values = raw.map((row) => row.map(readCell));
  return tableOf(sheet, own, raw, values, 0);
}

/** The last rows of a sheet that has that number of rows; `undefined` if it has another one or must be brought forward. */
export function readEnd(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  own: FoundSheet,
  rows: number,
  readCell: CellReader,
): SheetRead | undefined {
  const titles = headerTitles(sheet) as SheetValue[];
  own.headerRead(titles);
  if (rows <= TAIL || own.coming.length > 0 || sheet.getLastRow() !== rows + 1) return undefined;
  const unread = rows - TAIL;
  const above = new Array<SheetValue[]>(unread).fill(titles.map(() => ''));
  const end = sheet.getRange(unread + 2, 1, TAIL, titles.length).getValues();
  const values = [titles.map(readCell), ...(above as Cell[][]), ...end.map((row) => row.map(readCell))];
  const read = tableOf(sheet, own, [titles, ...above, ...end], values, unread);
  return read.nextRow === rows + 2 ? read : undefined;
}

function tableOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  own: FoundSheet,
  raw: SheetValue[][],
  values: Cell[][],
  unread: number,
): SheetRead {
  const { last, running } = usedRows(own, values, () => sheet.getRange('1:2').getFormulas());
  const begun = interruptedRows(own, values.slice(0, last), running);
  const rowOf = rowReader(own);
  const blank = rowOf([]);
  return {
    values,
    raw,
    rows: values.slice(1, last - begun).map((row, index) => (index < unread ? blank : rowOf(row))),
    unread,
    nextRow: last - begun + 1,
    begun,
    ...headerReader(() => headerFormulas(sheet, own)),
  };
}

/** The content of a sheet that was just created. */
export function blankTable(own: OwnSheet): SheetRead {
  const header = own.spec.columns.filter(({ id }) => own.positions.has(id)).map((column) => column.header);
  return {
    values: [header],
    raw: [header],
    rows: [],
    unread: 0,
    nextRow: 2,
    begun: 0,
    ...headerReader(() => new Map(), new Map()),
  };
}

/** The content after rows were appended; answers that will spill there are blank; `undefined` if values spill below. */
export function grownTable(
  own: OwnSheet,
  read: SheetRead,
  added: readonly Row[],
  written: readonly string[],
): SheetRead | undefined {
  if (read.nextRow !== read.values.length + 1) return undefined;
  const width = Math.max(...own.positions.values());
  const placed = own.spec.columns.filter(({ id }) => written.includes(id) && own.positions.has(id));
  const cellsOf = (row: Row, convert: (cell: Cell, column: ColumnSpec) => Cell): Cell[] => {
    const cells = new Array<Cell>(width).fill('');
    for (const column of placed) cells[own.positions.get(column.id)! - 1] = convert(orBlank(row[column.id]), column);
    return cells;
  };
  const values = added.map((row) => cellsOf(row, asColumn));
  return {
    ...read,
    values: [...read.values, ...values],
    raw: [...read.raw, ...added.map((row) => cellsOf(row, stored))],
    rows: [...read.rows, ...values.map(rowReader(own))],
    nextRow: read.nextRow + added.length,
  };
}

/** The content after rows were updated; `undefined` if a formula column was overwritten: its answers spill again. */
export function changedTable(
  own: OwnSheet,
  read: SheetRead,
  updates: readonly RowUpdate[],
  blocks: readonly Block[],
): SheetRead | undefined {
  const isWritten = ({ id }: ColumnSpec) => {
    const position = own.positions.get(id) ?? 0;
    return blocks.some(({ run }) => position >= run.start && position < run.start + run.length);
  };
  const columns = own.spec.columns.filter(isWritten);
  if (columns.some(({ origin }) => origin === 'formula')) return undefined;
  const rowOf = rowReader(own);
  const [values, raw, rows] = [[...read.values], [...read.raw], [...read.rows]];
  for (const { sheetRow, row } of updates) {
    const changed = columns.filter(({ id }) => id in row);
    const cells = (before: readonly Cell[] | readonly SheetValue[], convert: typeof asColumn) => {
      const now = [...before];
      for (const column of changed) now[own.positions.get(column.id)! - 1] = convert(orBlank(row[column.id]), column);
      return now;
    };
    values[sheetRow - 1] = cells(values[sheetRow - 1]!, asColumn) as Cell[];
    raw[sheetRow - 1] = cells(raw[sheetRow - 1]!, stored);
    rows[sheetRow - 2] = rowOf(values[sheetRow - 1]!);
  }
  return { ...read, values, raw, rows };
}

/** Header formulas, read when first asked for; `known` if nothing needs to be read. */
function headerReader(
  read: () => Map<string, string>,
  known?: Map<string, string>,
): Pick<SheetRead, 'headerFormula' | 'headerWritten'> {
  return {
    headerFormula(column) {
      known ??= read();
      return known.get(column) ?? '';
    },
    headerWritten: (column, formula) => known?.set(column, formula),
  };
}

/** Formulas of the header row alone: cells below are a million in a year of weeks, and are read only before a write. */
function headerFormulas(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: OwnSheet): Map<string, string> {
  const columns = formulaColumns(own);
  if (columns.length === 0) return new Map();
  const formulas = sheet.getRange('1:1').getFormulas()[0]!;
  return new Map(columns.map((column) => [column.id, formulas[own.positions.get(column.id)! - 1] || '']));
}

function formulaColumns(own: OwnSheet): ColumnSpec[] {
  return own.spec.columns.filter((column) => column.origin === 'formula' && own.positions.has(column.id));
}

/** Makes rows of a sheet; its columns are looked up once, because rows are many. */
function rowReader(own: OwnSheet): (values: readonly Cell[]) => Row {
  const placed = own.spec.columns.flatMap((column) => {
    const position = own.positions.get(column.id);
    return position === undefined ? [] : [{ column, at: position - 1 }];
  });
  const blank: Row = Object.fromEntries(placed.map(({ column }) => [column.id, '']));
  return (values) => {
    // Copies of one row are made much quicker than rows column by column, and there are very many.
    const row = { ...blank };
    for (const { column, at } of placed) row[column.id] = asColumn(orBlank(values[at]), column);
    return row;
  };
}
