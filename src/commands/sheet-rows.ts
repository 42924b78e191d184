/** Positions in a sheet of rows that were read: the first row below the header is row 2. */
import type { Row } from '../values/cell.ts';

/** The sheet row of the row with that index. */
export function sheetRowAt(index: number): number {
  return index + 2;
}

/** The sheet rows for which `is` is true, ascending. */
export function sheetRowsWhere(rows: readonly Row[], is: (row: Row) => boolean): number[] {
  return rows.flatMap((row, index) => (is(row) ? sheetRowAt(index) : []));
}
