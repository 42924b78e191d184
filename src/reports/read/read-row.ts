/** One row of a report, cell by cell. */
import type { Cell } from '../../values/cell.ts';
import { currencyOf } from '../../values/currency.ts';
import type { MarkHint } from '../../values/digits.ts';
import { headerCurrency } from '../../values/fold.ts';
import { tailDigits } from '../../values/lost-digits.ts';
import { type FigureType, isFigure } from '../../values/plain-figure.ts';
import type { Row } from '../../values/row.ts';
import type { Table } from '../../values/table.ts';
import type { Field, ReportKind } from '../kind.ts';
import { mayBeBlank } from '../merge/row-key.ts';
import { type Problem, type ProblemCode, type ProblemEffect, shownCell } from '../receipt/problem.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Identified } from '../recognise/identify.ts';
import { type ColumnHints, decimalMarks } from './column-hints.ts';
import { type CellReading, cellReader, DIGITS_LOST } from './read-cell.ts';
import type { DayCells } from './typed-days.ts';
import { hasZeroTails } from './zero-tails.ts';

/** A row on its way: where it stands, and what was read of it. */
export interface ReadRow {
  readonly table: Table;
  /** In the table. */
  readonly index: number;
  /** 1-based row of the file. */
  readonly number: number;
  /** Days as they stand there until `readDays` has read them. */
  readonly row: Row;
  /** ISO code or `'$'` of the row's money, `''` where it has none. */
  readonly currency: string;
  /** Fields whose ratio stood there without `%`. */
  readonly bare: readonly Column[];
}

/** The row's cell in that column, as it stands in the file. */
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
  /** Of figures, which are seldom written but plainly. */
  readonly figure: FigureType | undefined;
  readonly read: (cell: Cell) => CellReading;
  /** A fault refuses the row, and does not only leave the cell blank. */
  readonly refuses: boolean;
  /** So does a blank cell. */
  readonly isNeeded: boolean;
  /** The cell that was read last, where there is nothing to say of it but its value. */
  before: Cell | undefined;
  value: Cell;
  /** The same of cells that the table knows again, by their number. */
  readonly values: (Cell | undefined)[];
}

/**
 * What a reading makes of its row: a fault in the key refuses it, elsewhere it leaves the cell blank. In a needed column
 * whose meaning a person told it refuses the row too: the lesson may be wrong.
 */
function problemOf(reading: CellReading, row: number, reader: ColumnReader, cell: Cell): Problem | undefined {
  const { column, refuses, isNeeded } = reader;
  if (reading.fault) return cellProblem(reading.fault, refuses ? 'row-refused' : 'cell-blank', row, column, cell);
  if (reading.kept) return cellProblem(reading.kept, 'kept', row, column, cell);
  return isNeeded && reading.value === '' ? cellProblem('missing-key', 'row-refused', row, column, cell) : undefined;
}

/** What reads the rows of one table. */
export interface RowReader {
  readonly columns: readonly ColumnReader[];
  readonly marks: ColumnHints['marks'];
  readonly currencyOf: (row: number, cells: Row) => string;
  readonly blank: Row;
  /** Different cells of day columns. */
  readonly days: DayCells;
}

/** Copied for every row: what `JSON.parse` makes lies in one piece, what grew key by key is copied ten times slower. */
function blankRow({ fields, key, level }: ReportKind, columns: readonly Column[], attributionDays: Cell): Row {
  const blank: Row = {};
  // Of columns that a person chose, those that are not there leave alone what another report told.
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

/** `given` are the decimal marks of columns, where the table cannot tell all of them. */
export function rowReader(
  { kind, columns, headerRow }: Identified,
  table: Table,
  attributionDays: Cell,
  given: ColumnHints['marks'] | undefined,
): RowReader {
  const marks: Record<string, MarkHint> = { ...given };
  const looked = new Set<string>();
  const shownMark = decimalMarks(table, headerRow, columns);
  // Looked for once, and only in columns where plain figures are not all.
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
  // A day waits until the marketplace of its row is known.
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

/** A currency column names a row's currency, else the first amount that shows one, else the header of an amount. */
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

/** One for all rows that have none. */
const NONE: readonly Column[] = [];

/**
 * Most of the time of an import is spent here: a figure is read where it stands, and what the row before said is not
 * read again.
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
