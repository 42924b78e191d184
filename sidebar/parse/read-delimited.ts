/** Delimited text → its table. Throws a FileProblem if it is not one. */
import type { CutText } from '../../src/delimited/cut-text.ts';
import { delimitedRecords } from '../../src/delimited/delimited-records.ts';
import { isBlankRow } from '../../src/delimited/table-width.ts';
import { textTable } from '../../src/delimited/text-table.ts';
import type { Cell } from '../../src/values/cell.ts';
import { rowsOf, type Table } from '../../src/values/table.ts';
import { FileProblem } from './file-problem.ts';
import type { ParsedTable } from './parsed-table.ts';
import { tableWidth } from './rectangular.ts';

/** A lone `\r` is a line break only in a file without any `\n`. */
function withLineBreaks(text: string): string {
  return text.includes('\n') ? text : text.replace(/\r/g, '\n');
}

function lengthWithoutBlankEnd(table: Table): number {
  let length = table.length;
  while (length > 0 && isBlankRow(table, length - 1)) length--;
  return length;
}

/** The table of a text; `cut` says that its bytes ended inside a character. */
export function cutDelimited(text: string, cut = false): CutText {
  const records = delimitedRecords(withLineBreaks(text));
  if (!records) throw new FileProblem('not-a-table', { type: 'text' });
  const length = lengthWithoutBlankEnd(textTable(records.cut));
  const cutShort = cut ? length - 1 : records.cutShort;
  if (cutShort >= 0) throw new FileProblem('truncated', { row: cutShort + 1 });
  const filled = { ...records.cut, length };
  return { ...filled, width: tableWidth(textTable(filled)) };
}

/** The table of a text; `cut` says that its bytes ended inside a character. */
export function readDelimited(text: string, cut = false): ParsedTable {
  return { name: '', table: rowsOf(textTable(cutDelimited(text, cut))) as Cell[][], delimited: true };
}
