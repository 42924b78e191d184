/** One table of a file, before we know which report it is. */
import type { Cell } from '../../src/values/cell.ts';

/** Cells that are not empty but have no value; they are blank in the table. `cells` names the first of them. */
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
  /** Whether it was read from delimited text. */
  readonly delimited: boolean;
  readonly valueless?: readonly ValuelessCells[];
}
