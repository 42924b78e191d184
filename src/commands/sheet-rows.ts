/** Where rows that were read stand in their sheet: the first below the header is row 2. */
import type { Row } from '../values/row.ts';

export function sheetRowAt(index: number): number {
  return index + 2;
}

/** Ascending. */
export function sheetRowsWhere(rows: readonly Row[], is: (row: Row) => boolean): number[] {
  return rows.flatMap((row, index) => (is(row) ? sheetRowAt(index) : []));
}
