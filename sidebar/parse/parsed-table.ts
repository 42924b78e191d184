/** One table out of a file, before anyone knows what report it is. */
import type { Cell } from '../../src/values/cell.ts';

/** Something odd that does not keep the table from being imported; `row` counts from 1 as a spreadsheet does. */
export interface TableProblem {
  readonly code: 'truncated-last-line';
  readonly row: number;
}

/** `table[i]` is spreadsheet row `i + 1`; all rows have the same length. */
export interface ParsedTable {
  /** The sheet's name in an .xlsx, `''` in delimited text. */
  readonly name: string;
  readonly table: Cell[][];
  readonly problems: readonly TableProblem[];
}
