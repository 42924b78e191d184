/** A table whose cells stand in a text: each is cut out of it when it is asked for, and figures are read where they stand. */
import { plainFigure } from '../values/plain-figure.ts';
import type { Table } from '../values/table.ts';
import { type CutText, cutCell, QUOTE } from './cut-text.ts';
import { textPool } from './text-pool.ts';

function areEqual(text: string, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (text.charCodeAt(one + i) !== text.charCodeAt(other + i)) return false;
  return true;
}

/** The cells of the text as a table. */
export function textTable({ text, quoting, starts, rowStarts, length, width }: CutText): Table {
  const columns = Array.from({ length: width ?? 0 }, () => ({ pooled: textPool(), from: 0, length: 0, found: '' }));
  const widthOf = (row: number): number => width ?? rowStarts[row + 1]! - rowStarts[row]! - 1;
  const cell = (row: number, column: number): string => {
    const at = rowStarts[row]! + column;
    if (at >= rowStarts[row + 1]! - 1) return '';
    const from = starts[at]!;
    const to = starts[at + 1]! - 1;
    if (from === to) return '';
    if (column >= columns.length) return cutCell(text, quoting, from, to);
    // Many a cell says what the one above it says: then it need not be cut.
    const last = columns[column]!;
    const isAsLong = to - from === last.length;
    if (isAsLong && (from === last.from || areEqual(text, from, last.from, last.length))) return last.found;
    last.from = from;
    last.length = to - from;
    last.found = last.pooled(cutCell(text, quoting, from, to));
    return last.found;
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
