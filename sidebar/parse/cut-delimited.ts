/** Delimited text → where the cells of its one table stand, or the reason why it is none. */

import type { CutText } from '../../src/delimited/cut-text.ts';
import { delimitedRecords } from '../../src/delimited/delimited-records.ts';
import { commonWidthOf, isBlankRow } from '../../src/delimited/table-width.ts';
import { textTable } from '../../src/delimited/text-table.ts';
import type { Table } from '../../src/values/table.ts';
import { FileRefusal } from './file-refusal.ts';
import type { TableProblem } from './parsed-table.ts';
import { tableWidth } from './rectangular.ts';

/** The table of a text too large to stand in rows. */
export interface CutTable {
  readonly cut: CutText;
  readonly problems: readonly TableProblem[];
}

/** A lone `\r` breaks lines only in a file that knows no `\n`. */
function withLineBreaks(text: string): string {
  return text.includes('\n') ? text : text.replace(/\r/g, '\n');
}

/**
 * True where the last record has fewer cells than every row of the body: the rows from the first one that has the common
 * width (a preamble is narrower).
 */
function isLastShort(table: Table): boolean {
  // So it is in nearly every file, and no other row need be looked at.
  const before = table.length - 2;
  if (before >= 0 && table.width(before) <= table.width(before + 1) && !isBlankRow(table, before)) return false;
  const { width } = commonWidthOf(table);
  let first = 0;
  while (first < table.length && table.width(first) !== width) first++;
  const last = table.length - 1;
  let isShort = false;
  for (let row = first; row < last; row++) {
    if (table.width(row) <= table.width(last) && !isBlankRow(table, row)) return false;
    isShort = isShort || !isBlankRow(table, row);
  }
  return isShort;
}

function lastLineProblems(table: Table, closed: boolean, cut: boolean): TableProblem[] {
  const row = table.length;
  const isShort = isLastShort(table);
  if (cut || (isShort && !closed)) throw new FileRefusal('truncated', { row });
  return isShort ? [{ code: 'truncated-last-line', row }] : [];
}

function lengthWithoutBlankEnd(table: Table): number {
  let length = table.length;
  while (length > 0 && isBlankRow(table, length - 1)) length--;
  return length;
}

/** The table of a text; `cut` says that its bytes ended inside a character. */
export function cutDelimited(text: string, cut = false): CutTable {
  const records = delimitedRecords(withLineBreaks(text));
  if (!records) throw new FileRefusal('not-a-table', { type: 'text' });
  if (records.openQuoteRow >= 0) throw new FileRefusal('truncated', { row: records.openQuoteRow + 1 });
  const length = lengthWithoutBlankEnd(textTable(records.cut));
  const filled = { ...records.cut, length };
  const table = textTable(filled);
  const problems = lastLineProblems(table, records.closed, cut);
  return { cut: { ...filled, width: tableWidth(table) }, problems };
}
