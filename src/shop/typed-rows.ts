/** Finds blank and repeated rows of a sheet that a person types in. */

import { marketplaceNamed } from '../reports/marketplaces.ts';
import { keyOf } from '../reports/merge/row-key.ts';
import { cellText, type Row } from '../values/cell.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { FIRST_ROW } from './typed-problem.ts';

/** A check box without a tick counts as blank. */
export function isNothingTyped({ columns }: SheetSpec, row: Row): boolean {
  return columns.every(({ id, origin }) => origin !== 'seller' || ['', 'false'].includes(cellText(row[id]).trim()));
}

/** Index → sheet row of the first row with the same key; rows without a key are not compared. */
export function repeatedRows(spec: SheetSpec, rows: readonly Row[]): ReadonlyMap<number, number> {
  const first = new Map<string, number>();
  const repeated = new Map<number, number>();
  rows.forEach((row, index) => {
    if (spec.key.every((id) => cellText(row[id]).trim() === '')) return;
    // `UK` and `GB` are one.
    const { code } = marketplaceNamed(cellText(row.marketplace).trim()) ?? {};
    const key = keyOf(spec.key, code === undefined ? row : { ...row, marketplace: code });
    const upper = first.get(key);
    if (upper === undefined) first.set(key, index + FIRST_ROW);
    else repeated.set(index, upper);
  });
  return repeated;
}
