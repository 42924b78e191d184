/** Reads one row of a report, cell by cell. */
import type { Cell, Row } from '../../values/cell.ts';
import { currencyOf } from '../../values/currency.ts';
import type { MarkHint } from '../../values/digits.ts';
import { headerCurrency } from '../../values/fold.ts';
import { hasZeroTails, tailDigits } from '../../values/lost-digits.ts';
import { type FigureType, isFigure } from '../../values/plain-figure.ts';
import type { Table } from '../../values/table.ts';
import type { Field, ReportKind } from '../kind.ts';
import { mayBeBlank } from '../merge/row-key.ts';
import { type Problem, type ProblemCode, type ProblemEffect, shownCell } from '../receipt/problem.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Identified } from '../recognise/identify.ts';
import { type ColumnHints, decimalMarks } from './column-hints.ts';
import { type CellReading, cellReader, DIGITS_LOST } from './read-cell.ts';
import type { DayCells } from './typed-days.ts';

/** A row during reading: its position, and what was read so far. */
export interface ReadRow {
  readonly table: Table;
  /** Index in the table. */
  readonly index: number;
  /** 1-based row of the file. */
  readonly number: number;
  /** Days are unread cells until `readDays` has read them. */
  readonly row: Row;
  /** ISO code or `'$'` of the row's money, `''` if there is none. */
  readonly currency: string;
  /** Fields with a ratio written without `%`. */
  readonly bare: readonly Column[];
}

/** The row's cell in that column, as in the file. */
export function sourceCell({ table, index }: ReadRow, column: Column): Cell {
  return table.cell(index, column.index);
}

/** A problem of the cell in that column. */
export function cellProblem(
  code: ProblemCode,
  effect: ProblemEffect,
  row: number,
  column: Column,
  cell: Cell,
  params: Problem['params'] = {},
): Problem {
  return { row, column: column.header, text: shownCell(cell), code, effect, params };
}

interface ColumnReader {
  readonly column: Column;
  readonly id: string;
  readonly index: number;
  /** The type of a column of figures, which nearly always have the plain format. */
  readonly figure: FigureType | undefined;
  readonly read: (cell: Cell) => CellReading;
  /** A fault rejects the row instead of leaving the cell blank. */
  readonly refuses: boolean;
  /** A blank cell rejects the row too. */
  readonly isNeeded: boolean;
  /** The previous cell, if there is nothing to report about it but its value. */
  before: Cell | undefined;
  value: Cell;
  /** The values of cells that the table numbers, by that number. */
  readonly values: (Cell | undefined)[];
}

/**
 * The result of a reading for its row: a fault in the key rejects it, elsewhere the cell is left blank. In a needed column
 * that a person taught it rejects the row too, because the answer may be wrong.
 */
function problemOf(reading: CellReading, row: number, reader: ColumnReader, cell: Cell): Problem | undefined {
  const { column, refuses, isNeeded } = reader;
  if (reading.fault) return cellProblem(reading.fault, refuses ? 'row-refused' : 'cell-blank', row, column, cell);
  if (reading.kept) return cellProblem(reading.kept, 'kept', row, column, cell);
  return isNeeded && reading.value === '' ? cellProblem('missing-key', 'row-refused', row, column, cell) : undefined;
}

/** Reads the rows of one table. */
export interface RowReader {
  readonly columns: readonly ColumnReader[];
  readonly marks: ColumnHints['marks'];
  readonly currencyOf: (row: number, cells: Row) => string;
  readonly blank: Row;
  /** Distinct cells of day columns. */
  readonly days: DayCells;
}

/** Copied for every row: an object made by `JSON.parse` is copied ten times faster than one that grew key by key. */
function blankRow({ fields, key, level }: ReportKind, columns: readonly Column[], attributionDays: Cell): Row {
  const blank: Row = {};
  // Chosen columns that are missing must not overwrite what another report had.
  const isThere = ({ id, role }: Field) =>
    !level ||
    (role !== undefined && role !== 'place') ||
    key.includes(id) ||
    columns.some(({ field }) => field.id === id);
  for (const field of fields.filter(isThere)) blank[field.id] = field.role === 'attribution' ? attributionDays : '';
  return JSON.parse(JSON.stringify(blank));
}

function columnReader(column: Column, kind: ReportKind, read: ColumnReader['read']): ColumnReader {
  const { field, index, taught } = column;
  const { id, type, required } = field;
  const isKey = type !== 'day' && kind.key.includes(id);
  const figure = isFigure(type) ? type : undefined;
  const [refuses, isNeeded] = [
    isKey || Boolean(taught && required),
    isKey && required === true && !mayBeBlank(kind, id),
  ];
  return { column, id, index, figure, read, refuses, isNeeded, before: undefined, value: '', values: [] };
}

/** `given` are decimal marks of columns, if the table does not show all of them. */
export function rowReader(
  { kind, columns, headerRow }: Identified,
  table: Table,
  attributionDays: Cell,
  given: ColumnHints['marks'] | undefined,
): RowReader {
  const marks: Record<string, MarkHint> = { ...given };
  const looked = new Set<string>();
  const shownMark = decimalMarks(table, headerRow, columns);
  // Looked up once, and only for columns with figures that are not plain.
  const markOf = (column: Column): MarkHint | undefined => {
    const { id } = column.field;
    if (!given && !looked.has(id)) {
      const mark = shownMark(column);
      if (mark) marks[id] = mark;
      looked.add(id);
    }
    return marks[id];
  };
  const days = new Map<Column, Set<Cell>>();
  // Days are read later, when the marketplace of their row is known.
  const dayReader = (column: Column) => {
    const cells = new Set<Cell>();
    days.set(column, cells);
    return (value: Cell): CellReading => {
      cells.add(value);
      return { value };
    };
  };
  const textReader = ({ field, index }: Column) => {
    const read = cellReader(field, () => undefined);
    let isLost: boolean | undefined;
    return (cell: Cell): CellReading => {
      if (tailDigits(cell) === '') return read(cell);
      isLost = isLost ?? hasZeroTails(table, headerRow, index);
      return isLost ? DIGITS_LOST : read(cell);
    };
  };
  const readerOf = (column: Column) => {
    if (column.field.type === 'day') return dayReader(column);
    return column.field.type === 'text' ? textReader(column) : cellReader(column.field, () => markOf(column));
  };
  const readers = columns.map((column) => columnReader(column, kind, readerOf(column)));
  return {
    columns: readers,
    marks,
    currencyOf: currencyReader(readers, table),
    blank: blankRow(kind, columns, attributionDays),
    days,
  };
}

/** A row's currency: from its currency column, else from the first amount that shows one, else from an amount's header. */
function currencyReader(columns: readonly ColumnReader[], table: Table): RowReader['currencyOf'] {
  const named = columns.find(({ column }) => column.field.role === 'currency')?.id ?? '';
  const money = columns.filter(({ figure }) => figure === 'money');
  const inHeader = money.map(({ column }) => headerCurrency(column.header)).find((currency) => currency !== '') ?? '';
  let name: Cell = '';
  let known: string | undefined;
  return (row, cells) => {
    const found = cells[named] ?? '';
    if (found !== name) known = currencyOf(String(found));
    name = found;
    return known ?? money.map(({ index, read }) => read(table.cell(row, index)).currency).find(Boolean) ?? inHeader;
  };
}

/** Shared by all rows without bare ratios. */
const NONE: readonly Column[] = [];

/**
 * Reads the cells of a row. Most of the time of an import is spent here, so figures are read in place, and a cell equal
 * to the one above it is not read again.
 */
export function readRow(
  table: Table,
  index: number,
  number: number,
  reader: RowReader,
  problems: Problem[],
): ReadRow | undefined {
  const row = { ...reader.blank };
  let bare = NONE;
  let refused = false;
  for (const column of reader.columns) {
    if (column.figure) {
      const figure = table.figure(index, column.index, column.figure);
      if (!Number.isNaN(figure)) {
        row[column.id] = figure;
        continue;
      }
    }
    const known = table.known(index, column.index);
    const before = known < 0 ? undefined : column.values[known];
    if (before !== undefined) {
      row[column.id] = before;
      continue;
    }
    const cell = table.cell(index, column.index);
    if (cell === column.before) {
      row[column.id] = column.value;
      continue;
    }
    const reading = column.read(cell);
    const problem = problemOf(reading, number, column, cell);
    row[column.id] = reading.value;
    const isSettled = !problem && !reading.bare;
    column.before = isSettled ? cell : undefined;
    column.value = reading.value;
    if (known >= 0 && isSettled) column.values[known] = reading.value;
    if (problem) problems.push(problem);
    refused = refused || problem?.effect === 'row-refused';
    if (reading.bare) bare = [...bare, column.column];
  }
  return refused ? undefined : { table, index, number, row, currency: reader.currencyOf(index, row), bare };
}
