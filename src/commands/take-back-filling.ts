/** Undoes what an import filled into Products; values that a person typed since remain. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { keyOf } from '../reports/merge/row-key.ts';
import { productsSheet } from '../sheets/products.ts';
import { isTypedIn, takenBack } from '../shop/take-back-products.ts';
import type { Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';
import type { UndoRecord } from './undo-records.ts';

const { key } = productsSheet;
const TYPED = productsSheet.columns.filter(({ id, origin }) => origin === 'seller' && !key.includes(id));
const WRITTEN = productsSheet.columns.map(({ id }) => id).filter((id) => !key.includes(id));

/** Returns messages; none if the sheet was deleted or not filled. */
export function takeBackFilling(workbook: Workbook, records: readonly UndoRecord[], language: Language): string[] {
  const opened = records.length === 0 ? undefined : openSheet(workbook, productsSheet);
  if (opened === undefined) return [];
  const { own, read } = opened;
  const before = cellsBefore(records);
  const done = new Set<string>();
  const changes = read.rows.flatMap((row, index) => {
    const name = keyOf(key, row);
    const was = before.get(name);
    if (was === undefined || done.has(name)) return [];
    done.add(name);
    return [{ sheetRow: index + 2, was, row, after: takenBack(row, was === 'added' ? emptied(row) : was) as Row }];
  });
  const added = changes.filter(({ was }) => was === 'added').map(({ sheetRow }) => sheetRow);
  const beside = added.length > 0 ? workbook.rowsBeside(own, read) : new Set();
  const isKept = ({ was, row, sheetRow }: (typeof changes)[number]) =>
    was !== 'added' || beside.has(sheetRow) || isTypedIn(row, TYPED.map(({ id }) => id) as never);
  const kept = changes.filter(isKept);
  const removed = added.filter((sheetRow) => !kept.some((one) => one.sheetRow === sheetRow));
  workbook.update(
    own,
    read,
    kept.map(({ sheetRow, after }) => ({ sheetRow, row: after })),
    WRITTEN,
  );
  workbook.removeRows(own, kept.length > 0 ? workbook.read(own) : read, removed);
  const cells = kept.reduce((sum, { row, after }) => sum + restoredIn(row, after), 0);
  return [text(language, 'products.undone', { sheet: own.name, cells, rows: removed.length })];
}

/** If an import was interrupted and continued, the first record has the old value. */
function cellsBefore(records: readonly UndoRecord[]): Map<string, Row | 'added'> {
  const before = new Map<string, Row | 'added'>();
  for (const { what, cells } of [...records].reverse()) {
    const name = keyOf(key, cells);
    const known = before.get(name);
    before.set(name, what === 'added' || known === 'added' ? 'added' : { ...known, ...cells });
  }
  return before;
}

/** A row that an import added was blank before. */
function emptied(row: Row): Row {
  return Object.fromEntries(Object.keys(row).map((id) => [id, key.includes(id) ? row[id]! : '']));
}

function restoredIn(row: Row, after: Row): number {
  return TYPED.filter(({ id }) => id in after && after[id] !== row[id]).length;
}
