/** Finds rows that an interrupted import began to fill and did not finish. */
import { IMPORTED_AT } from '../../sheets/data-sheet.ts';
import type { Cell } from '../../values/cell.ts';
import type { ColumnSpec } from '../../workbook/sheet-spec.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';
import { isFilled } from './used-rows.ts';

/**
 * The number of last used rows with only filled-in columns; `values` end with the last one, `running` columns fill
 * themselves.
 */
export function interruptedRows(
  { spec, positions }: OwnSheet,
  values: readonly (readonly Cell[])[],
  running: ReadonlySet<number> = new Set(),
): number {
  const indexes = (columns: readonly ColumnSpec[]) =>
    columns.flatMap(({ id }) => (positions.has(id) ? [positions.get(id)! - 1] : []));
  const ours = new Set(indexes(spec.columns));
  const written = indexes(spec.columns.filter(({ origin }) => origin !== 'formula'));
  const last = values[values.length - 1]!;
  const mark = positions.get(IMPORTED_AT.id);
  if (!mark || !last[mark - 1]) return 0;
  if (indexes(spec.columns.filter(({ needed }) => needed)).every((index) => last[index] !== '')) return 0;
  const isAlike = (row: readonly Cell[]) =>
    written.every((index) => row[index] === last[index]) &&
    row.every((cell, index) => !isFilled(cell) || ours.has(index) || running.has(index));
  let first = values.length;
  while (first > 1 && isAlike(values[first - 1]!)) first -= 1;
  const count = values.length - first;
  // A single such row was not filled by an import: a person cleared its cells.
  return count > 1 ? count : 0;
}
