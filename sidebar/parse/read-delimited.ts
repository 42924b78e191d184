/** Delimited text → one table, or the reason why it is none. */
import { textTable } from '../../src/delimited/text-table.ts';
import type { Cell } from '../../src/values/cell.ts';
import { rowsOf } from '../../src/values/table.ts';
import { cutDelimited } from './cut-delimited.ts';
import type { ParsedTable } from './parsed-table.ts';

/** The table of a text; `cut` says that its bytes ended inside a character. */
export function readDelimited(text: string, cut = false): ParsedTable {
  return { name: '', table: rowsOf(textTable(cutDelimited(text, cut))) as Cell[][], delimited: true };
}
