/** Cells whose word, or record, is in another language than the workbook's. */
import { readWord, shownWord } from '../../workbook/local-sheet.ts';
import type { OwnSheet, RowUpdate } from '../../workbook/workbook.ts';
import type { SheetRead } from './read-table.ts';

/** These cells by their ids; the columns that have any. */
export function otherWords(
  { spec, positions }: OwnSheet,
  read: SheetRead,
): { readonly updates: readonly RowUpdate[]; readonly columns: readonly string[] } {
  const worded = spec.columns.filter(({ id, words, record }) => (words || record) && positions.has(id));
  const updates = read.rows.flatMap((_, index): RowUpdate[] => {
    const cells = worded.flatMap((column) => {
      const cell = read.values[index + 1]![positions.get(column.id)! - 1]!;
      const id = readWord(column, cell);
      return shownWord(column, id) === cell ? [] : [[column.id, id] as const];
    });
    return cells.length > 0 ? [{ sheetRow: index + 2, row: Object.fromEntries(cells) }] : [];
  });
  const columns = worded.map(({ id }) => id).filter((id) => updates.some(({ row }) => id in row));
  return { updates, columns };
}
