/** A table over the text of a file: a cell is cut out when it is read, and figures are read in place. */
import { plainFigure } from '../values/plain-figure.ts';
import type { Table } from '../values/table.ts';
import { type CellPool, cellPool } from './cell-pool.ts';
import { type CutText, cutCell, QUOTE } from './cut-text.ts';

/** The cells of the text as a table. */
export function textTable({ text, quoting, starts, rowStarts, length, width }: CutText): Table {
  const cut = (from: number, to: number): string => cutCell(text, quoting, from, to);
  const pools: CellPool[] = [];
  const poolOf = (column: number): CellPool => {
    if (!pools[column]) pools[column] = cellPool(text, cut);
    return pools[column];
  };
  const widthOf = (row: number): number => width ?? rowStarts[row + 1]! - rowStarts[row]! - 1;
  const cell = (row: number, column: number): string => {
    const at = rowStarts[row]! + column;
    if (at >= rowStarts[row + 1]! - 1) return '';
    const from = starts[at]!;
    const to = starts[at + 1]! - 1;
    if (from === to) return '';
    // Rows of different widths are read only once, so their cells are not stored.
    return width ? poolOf(column).cell(from, to) : cut(from, to);
  };
  return {
    length,
    width: widthOf,
    isEmpty(row, column) {
      const at = rowStarts[row]! + column;
      const length = at < rowStarts[row + 1]! - 1 ? starts[at + 1]! - 1 - starts[at]! : 0;
      return length === 0 || (quoting && length === 2 && text.startsWith('""', starts[at]));
    },
    cell,
    known(row, column) {
      const at = rowStarts[row]! + column;
      const isThere = width !== undefined && at < rowStarts[row + 1]! - 1 && starts[at]! + 1 < starts[at + 1]!;
      return isThere ? poolOf(column).indexOf(starts[at]!, starts[at + 1]! - 1) : -1;
    },
    figure(row, column, type) {
      const at = rowStarts[row]! + column;
      if (at >= rowStarts[row + 1]! - 1) return Number.NaN;
      const from = starts[at]!;
      const to = starts[at + 1]! - 1;
      const quoted = quoting && text.charCodeAt(from) === QUOTE && text.charCodeAt(to - 1) === QUOTE ? 1 : 0;
      return plainFigure(text, from + quoted, to - quoted, type);
    },
    row: (row) => Array.from({ length: widthOf(row) }, (_, column) => cell(row, column)),
  };
}
