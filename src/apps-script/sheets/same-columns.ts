/** Columns with the same value in all added rows: at the edges of a block one call fills them. */
import { IMPORTED_AT } from '../../sheets/data-sheet.ts';
import { orBlank, type Row } from '../../values/cell.ts';
import type { Run } from '../../workbook/runs.ts';
import type { ColumnSpec } from '../../workbook/sheet-spec.ts';

/** A column to fill. */
interface Filled {
  readonly column: ColumnSpec;
  readonly position: number;
}

interface Block {
  /** In order: the first one shows that rows were begun. */
  readonly filled: readonly Filled[];
  /** The columns between them, written cell by cell. */
  readonly run: Run;
}

/**
 * Which columns of a block are filled. `columns` are adjacent from `start` on, `undefined` if nothing is written. None are
 * filled if a begun row could not be distinguished from a complete one.
 */
export function splitBlock(start: number, columns: readonly (ColumnSpec | undefined)[], rows: readonly Row[]): Block {
  const isSame = (column: ColumnSpec | undefined) =>
    column === undefined || rows.every((row) => orBlank(row[column.id]) === orBlank(rows[0]![column.id]));
  let [first, end] = [0, columns.length];
  if (rows.length > 1) {
    while (first < end && isSame(columns[first])) first += 1;
    while (end > first && isSame(columns[end - 1])) end -= 1;
  }
  const filled = columns.flatMap((column, c) =>
    column && (c < first || c >= end) && orBlank(rows[0]![column.id]) !== '' ? [{ column, position: start + c }] : [],
  );
  const mark = filled.find(({ column }) => column.id === IMPORTED_AT.id);
  const isTold = columns.slice(first, end).some((column) => column?.needed);
  if (!mark || !isTold) return { filled: [], run: { start, length: columns.length } };
  return {
    filled: [mark, ...filled.filter((one) => one !== mark)],
    run: { start: start + first, length: end - first },
  };
}
