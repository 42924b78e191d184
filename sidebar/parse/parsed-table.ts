/** One table out of a file, before anyone knows what report it is. */
import type { Cell } from '../../src/values/cell.ts';

/** Cells in which something stands that has no value, the first of them by name: they are blank in the table. */
export interface ValuelessCells {
  readonly code: 'formula-without-result' | 'missing-text';
  readonly cells: string;
  readonly count: number;
}

/** `table[i]` is spreadsheet row `i + 1`; all rows have the same length. */
export interface ParsedTable {
  /** The sheet's name in an .xlsx, `''` in delimited text. */
  readonly name: string;
  readonly table: Cell[][];
  /** It was cut out of text. */
  readonly delimited: boolean;
  readonly valueless?: readonly ValuelessCells[];
}
