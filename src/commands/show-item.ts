/** Leads to the cell that an item of Today is about. */
import { OWN_SHEETS } from '../sheets/catalog.ts';
import { todaySheet } from '../sheets/today.ts';
import { cellText } from '../values/cell.ts';
import { columnName } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';

/** A cell by its sheet's id, its column and the key of its row. */
interface ItemPlace {
  readonly sheet: string;
  readonly column: string;
  readonly key: readonly string[];
}

/** Selects the cell; the sheet's first one if the row is gone, Today if the sheet is. */
export function showItem(workbook: Workbook, { sheet, column, key }: ItemPlace): void {
  const spec = OWN_SHEETS.find(({ id }) => id === sheet) ?? todaySheet;
  const opened = openSheet(workbook, spec) ?? openSheet(workbook, todaySheet);
  if (opened === undefined) return;
  const { own, read } = opened;
  const isIts = (row: (typeof read.rows)[number]) =>
    own.spec.key.every((id, i) => cellText(row[id]) === (key[i] ?? ''));
  const index = own.spec.id === sheet ? read.rows.findIndex(isIts) : -1;
  workbook.show(own.name, `${columnName(own.positions.get(column) ?? 1)}${index < 0 ? 1 : index + 2}`);
}
