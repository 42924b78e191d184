/** Which rows of a sheet that a person types in say anything, and which say it again. */
import { keyOf } from '../reports/merge/row-key.ts';
import { cellText } from '../values/cell-text.ts';
import type { Row } from '../values/row.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { FIRST_ROW } from './typed-problem.ts';

/** A box that is not ticked says nothing. */
export function isNothingTyped({ columns }: SheetSpec, row: Row): boolean {
  return columns.every(({ id, origin }) => origin !== 'seller' || ['', 'false'].includes(cellText(row[id]).trim()));
}

/** Index → sheet row of the first row of the same key; rows without a key repeat nothing. */
export function repeatedRows(spec: SheetSpec, rows: readonly Row[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  rows.forEach((row, index) => {
    if (spec.key.every((id) => cellText(row[id]).trim() === '')) return;
    const key = keyOf(spec.key, row);
    const upper = first.get(key);
    if (upper === undefined) first.set(key, index + FIRST_ROW);
    else repeated.set(index, upper);
  });
  return repeated;
}
