/** The rows under a header, cell by cell; days and marketplaces wait until the whole report has been seen. */

import type { Cell } from '../values/cell.ts';
import { cellText } from '../values/cell-text.ts';
import { currencyOf } from '../values/currency.ts';
import { headerCurrency } from '../values/fold.ts';
import type { Row } from '../values/row.ts';
import { isBlank } from '../values/text.ts';
import type { ColumnHints } from './column-hints.ts';
import { filledWidth } from './filled-width.ts';
import type { Identified } from './identify.ts';
import type { Column } from './match-header.ts';
import { type Problem, type ProblemCode, type ProblemEffect, shownCell } from './problem.ts';
import { type CellReading, cellReader } from './read-cell.ts';

export interface ReadRow {
  /** 1-based row of the file. */
  readonly number: number;
  readonly source: readonly Cell[];
  readonly row: Row;
  /** ISO code or `'$'` of the row's money, `''` where it has none. */
  readonly currency: string;
  /** Fields whose ratio stood there without `%`. */
  readonly bare: readonly Column[];
}

export interface RowsRead {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly rowsRead: number;
  /** Rows that were left out because they only repeat or add up others. */
  readonly totals: readonly number[];
  readonly repeatedHeaders: readonly number[];
  /** Rows of a report about all of Amazon that name nothing of ours. */
  readonly untracked: number;
}

/** What a table row is. */
type RowSort = 'blank' | 'header' | 'totals' | 'footer' | 'data';

const TOTAL = /^\s*(?:total|totals|grand total|合计|总计|总和|小计|合計|総計|gesamt|summe)\s*$/i;

function isTotals(cells: readonly Cell[], columns: readonly Column[]): boolean {
  const first = cells.findIndex((cell) => !isBlank(cell));
  if (!TOTAL.test(String(cells[first]))) return false;
  const named = columns.filter(({ field, index }) => index !== first && /^(?:text|asin)$/.test(field.type));
  return named.every(({ index }) => isBlank(cells[index] ?? ''));
}

function isHeaderAgain(cells: readonly Cell[], columns: readonly Column[]): boolean {
  return columns.every(({ index, header }) => cellText(cells[index]).trim() === header);
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

function extraProblem(row: number, cell: Cell): Problem {
  return { row, column: '', text: shownCell(cell), code: 'extra-cells', effect: 'row-refused', params: {} };
}

/**
 * What a reading makes of its row: a fault in the key refuses it, elsewhere it leaves the cell blank. In a needed column
 * whose meaning a person told it refuses the row too: the lesson may be wrong.
 */
function problemOf(reading: CellReading, row: number, column: Column, cell: Cell, isKey: boolean): Problem | undefined {
  const { field, taught } = column;
  const refuses = isKey || (taught && field.required);
  if (reading.fault) return cellProblem(reading.fault, refuses ? 'row-refused' : 'cell-blank', row, column, cell);
  if (reading.kept) return cellProblem(reading.kept, 'kept', row, column, cell);
  const lacking = isKey && field.required && reading.value === '';
  return lacking ? cellProblem('missing-key', 'row-refused', row, column, cell) : undefined;
}

interface Reader {
  readonly columns: readonly (Column & { readonly isKey: boolean; readonly read: (cell: Cell) => CellReading })[];
  readonly headerCurrency: string;
  /** The row read last; blank at first. */
  before: Row;
}

function readerOf(found: Identified, hints: ColumnHints): Reader {
  const blank: Row = {};
  for (const field of found.kind.fields) blank[field.id] = '';
  const money = found.columns.filter(({ field }) => field.type === 'money');
  return {
    columns: found.columns
      .filter(({ field }) => field.type !== 'day')
      .map((column) => ({
        ...column,
        isKey: found.kind.key.includes(column.field.id),
        read: cellReader(column.field, hints.marks[column.field.id]),
      })),
    headerCurrency: money.map(({ header }) => headerCurrency(header)).find((currency) => currency !== '') ?? '',
    before: blank,
  };
}

/** A currency column names it, else the first amount that shows one, else the header of an amount. */
function currencyOfRow(named: string, shown: string | undefined, reader: Reader): string {
  return currencyOf(named) ?? shown ?? reader.headerCurrency;
}

/** One for all rows that have none. */
const NONE: readonly Column[] = [];

function readRow(cells: readonly Cell[], number: number, reader: Reader, problems: Problem[]): ReadRow | undefined {
  // A copy of the row before has the shape of a filled one already, and every column is written anew.
  const row = { ...reader.before };
  reader.before = row;
  let bare = NONE;
  let shown: string | undefined;
  let named = '';
  let refused = false;
  for (const column of reader.columns) {
    const { field, isKey } = column;
    const cell = cells[column.index] ?? '';
    const reading = column.read(cell);
    const problem = problemOf(reading, number, column, cell, isKey);
    if (problem) problems.push(problem);
    refused = refused || problem?.effect === 'row-refused';
    row[field.id] = reading.value;
    shown = shown ?? reading.currency;
    if (field.role === 'currency') named = String(reading.value);
    if (reading.bare) bare = [...bare, column];
  }
  return refused ? undefined : { number, source: cells, row, currency: currencyOfRow(named, shown, reader), bare };
}

function isFooter(cells: readonly Cell[], footer: string | undefined): boolean {
  if (footer === undefined) return false;
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length === 1 && new RegExp(footer).test(String(filled[0]));
}

function sortOf(cells: readonly Cell[], { kind, columns }: Identified): RowSort {
  if (cells.every(isBlank)) return 'blank';
  if (isHeaderAgain(cells, columns)) return 'header';
  if (isTotals(cells, columns)) return 'totals';
  return isFooter(cells, kind.footer) ? 'footer' : 'data';
}

export interface RowsRequest {
  /** 1-based row in the file of each row of the table, where that is not its place in the table. */
  readonly rowNumbers?: readonly number[] | undefined;
  /** The table was cut out of text: a row wider than the header was cut in the wrong place. */
  readonly delimited?: boolean | undefined;
  /** False for a row that names nothing the shop follows: it is left out. */
  readonly isTracked?: ((cells: readonly Cell[]) => boolean) | undefined;
}

/** What stands to the right of the last header. */
function extraCell(cells: readonly Cell[], width: number): Cell | undefined {
  return cells.length > width ? cells.slice(width).find((cell) => !isBlank(cell)) : undefined;
}

/** Reads every row below the header. */
export function readRows(
  found: Identified,
  table: readonly (readonly Cell[])[],
  hints: ColumnHints,
  { rowNumbers, delimited, isTracked }: RowsRequest = {},
): RowsRead {
  const numberOf = (index: number) => rowNumbers?.[index] ?? index + 1;
  const width = delimited ? filledWidth(table[found.headerRow]!) : Number.POSITIVE_INFINITY;
  const reader = readerOf(found, hints);
  const rows: ReadRow[] = [];
  const problems: Problem[] = [];
  const totals: number[] = [];
  const repeatedHeaders: number[] = [];
  let rowsRead = 0;
  let untracked = 0;
  for (let index = found.headerRow + 1; index < table.length; index++) {
    const cells = table[index]!;
    const sort = sortOf(cells, found);
    if (sort === 'header') repeatedHeaders.push(numberOf(index));
    else if (sort === 'totals') totals.push(numberOf(index));
    else if (sort === 'data' && isTracked?.(cells) === false) untracked++;
    else if (sort === 'data') {
      rowsRead++;
      const extra = extraCell(cells, width);
      const read = extra === undefined ? readRow(cells, numberOf(index), reader, problems) : undefined;
      if (read) rows.push(read);
      if (extra !== undefined) problems.push(extraProblem(numberOf(index), extra));
    }
  }
  return { rows, problems, rowsRead, totals, repeatedHeaders, untracked };
}
