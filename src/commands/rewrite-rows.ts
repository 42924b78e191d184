/** Replaces all rows of a sheet that the add-on alone writes. */
import { orBlank, type Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { OpenedSheet } from './open-sheet.ts';

/** Rows that are no longer needed become blank; notes beside them remain. */
export function rewriteRows(workbook: Workbook, { own, read }: OpenedSheet, rows: readonly Row[]): void {
  const columns = own.spec.columns.map(({ id }) => id);
  const all = Array.from({ length: Math.max(rows.length, read.rows.length) }, (_, i) =>
    Object.fromEntries(columns.map((column) => [column, orBlank(rows[i]?.[column])])),
  );
  const updates = read.rows.map((_, i) => ({ sheetRow: i + 2, row: all[i]! }));
  workbook.update(own, read, updates, columns);
  const now = updates.length > 0 && rows.length > updates.length ? workbook.read(own) : read;
  workbook.append(own, now, all.slice(updates.length), columns);
}
