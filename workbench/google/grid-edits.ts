/** Inserting and deleting rows and columns as Google allows it. */
import type { Sheet } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';

/** Rows or columns. */
export type Axis = 'row' | 'column';

const MOST_CELLS = 10_000_000;

function size(sheet: Sheet, axis: Axis): number {
  return axis === 'row' ? sheet.maxRows : sheet.maxColumns;
}

/** Fails if growing the sheet would exceed ten million cells in the workbook. */
export function checkRoomForCells(execution: Execution, sheet: Sheet, axis: Axis, count: number): void {
  const cells = execution.spreadsheet.sheets.reduce((sum, one) => sum + one.maxRows * one.maxColumns, 0);
  const added = count * (axis === 'row' ? sheet.maxColumns : sheet.maxRows);
  if (cells + added > MOST_CELLS) execution.fail('too-many-cells');
}

/** Inserts lines before index `at` (from 0); they look like a neighbouring line (see InsertDimensionRequest). */
export function insertLines(
  execution: Execution,
  sheet: Sheet,
  axis: Axis,
  at: number,
  count: number,
  like?: 'before' | 'after',
): void {
  const side = `${axis}s`;
  if (count < 1) execution.fail('range-too-small', { side });
  if (at < 0 || at > size(sheet, axis)) execution.fail('out-of-bounds', { side });
  if (axis === 'row') sheet.insertRows(at, count, like);
  else sheet.insertColumns(at, count, like);
}

/** Deletes lines from index `at` (from 0); never all of them. */
export function deleteLines(execution: Execution, sheet: Sheet, axis: Axis, at: number, count: number): void {
  const side = `${axis}s`;
  const fits = at >= 0 && count >= 1 && at + count <= size(sheet, axis);
  if (!fits) execution.fail('out-of-bounds', { side });
  if (count === size(sheet, axis)) execution.fail('delete-all', { side });
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const isAllElse = at <= frozen && at + count === size(sheet, axis);
  if (frozen > 0 && isAllElse) execution.fail('delete-unfrozen', { side });
  if (axis === 'row') sheet.deleteRows(at, count);
  else sheet.deleteColumns(at, count);
}
