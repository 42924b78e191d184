/** Learns from the rows that follow RFC 4180: number of columns, which cells are quoted, what each column contains. */
import { Fault } from '../values/fault.ts';
import { readMoney } from '../values/money.ts';
import type { Table } from '../values/table.ts';
import { type CutText, QUOTE } from './cut-text.ts';
import { isBlankRow } from './table-width.ts';

/** Every cell of the column is a figure, or every cell an ASIN; else `text`. */
type Shape = 'figure' | 'asin' | 'text';

/** What the valid rows of a file have in common. */
export interface ValidRows {
  readonly width: number;
  /** Index of the first row of this width, and the number of its cells up to the last filled one. */
  readonly first: number;
  readonly filled: number;
  /** Every cell that is not blank is quoted. */
  readonly allQuoted: boolean;
  /** The shape of each column; `undefined` for a column that is blank below the first row. */
  readonly shapes: readonly (Shape | undefined)[];
}

const ASIN = /^B0[A-Z0-9]{8}$/;
/** Enough rows to recognize what a column contains. */
const ROWS_LOOKED_AT = 200;

/** True for anything that a column of figures may contain: `1,234`, `$5.00`, `12.3%`, `-`. */
function isFigureText(text: string): boolean {
  const read = readMoney(text.trim().replace(/%$/, ''));
  return !(read instanceof Fault) || read.code === 'ambiguous-number';
}

function shapeOf(text: string): Shape {
  if (isFigureText(text)) return 'figure';
  return ASIN.test(text) ? 'asin' : 'text';
}

/** True if the cell fits a column of that shape; an empty cell fits every column. */
export function hasShape(text: string, shape: Shape | undefined): boolean {
  if (shape === undefined || shape === 'text' || text === '') return true;
  return shape === 'figure' ? isFigureText(text) : ASIN.test(text);
}

/** The width whose rows have most cells in total, so that wide rows count more than narrow ones. */
function widthOf(table: Table, rows: readonly number[]): number {
  const cells = new Map<number, number>();
  for (const row of rows) cells.set(table.width(row), (cells.get(table.width(row)) ?? 0) + table.width(row) - 1);
  return [...cells].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/**
 * The number of columns: that of the header, even if most rows have more cells, unless those are blank. `rows` are the valid
 * ones; lines above a table have fewer cells than half of it.
 */
function columnsIn(table: Table, rows: readonly number[]): number {
  const most = widthOf(table, rows);
  const header = rows.find((row) => 2 * table.width(row) > most);
  const named = header === undefined ? most : table.width(header);
  const isBeyond = (row: number) =>
    table.width(row) === most &&
    !Array.from({ length: most - named }, (_, i) => named + i).every((column) => table.isEmpty(row, column));
  return named < most && rows.some(isBeyond) ? named : most;
}

function isQuoted({ text, starts, rowStarts }: CutText, row: number, column: number): boolean {
  const at = rowStarts[row]! + column;
  const isEmpty = starts[at + 1]! - starts[at]! <= 1;
  return isEmpty || text.charCodeAt(starts[at]!) === QUOTE;
}

function shapeIn(table: Table, rows: readonly number[], column: number): Shape | undefined {
  const cells = rows.map((row) => String(table.cell(row, column))).filter((cell) => cell !== '');
  const [shape, ...others] = new Set(cells.map(shapeOf));
  return others.length > 0 ? 'text' : shape;
}

/** `isValid`: whether a row's marks follow RFC 4180. `bareFirst`: whether its first cell may have lost its marks. */
export function validRows(
  cut: CutText,
  table: Table,
  isValid: (row: number) => boolean,
  bareFirst: boolean,
): ValidRows {
  const valid: number[] = [];
  for (let row = 0; row < table.length; row++) if (isValid(row) && !isBlankRow(table, row)) valid.push(row);
  const width = columnsIn(table, valid);
  const all = valid.filter((row) => table.width(row) === width).slice(0, ROWS_LOOKED_AT);
  const columns = Array.from({ length: width }, (_, column) => column);
  const quotable = bareFirst ? columns.slice(1) : columns;
  const allQuoted = all.every((row) => quotable.every((column) => isQuoted(cut, row, column)));
  const [first = 0] = all;
  let filled = width;
  while (filled > 0 && table.isEmpty(first, filled - 1)) filled--;
  return {
    width,
    first,
    filled,
    allQuoted,
    shapes: columns.map((column) => shapeIn(table, all.slice(1), column)),
  };
}
