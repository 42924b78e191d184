/** Recomputes the Digest from the tables, and reports rows of it and of the History that a person changed. */
import { digestOf } from '../digest/digest-of.ts';
import { DIGEST_TABLES, type DigestTable } from '../digest/digest-table.ts';
import { readHistory } from '../digest/history.ts';
import { HISTORY_TABLES } from '../digest/history-table.ts';
import { packed, unpacked } from '../digest/pack.ts';
import { changedCell, isSealed } from '../digest/seal.ts';
import type { Language } from '../i18n/language.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { digestSheet, historySheet } from '../sheets/digest.ts';
import type { Row } from '../values/cell.ts';
import { columnName } from '../workbook/columns.ts';
import { nameIn } from '../workbook/local-sheet.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { noteDigested } from './digested-rows.ts';
import { openSheet } from './open-sheet.ts';
import { isBlank, putPacked, readPacked, writePacked } from './packed-rows.ts';

/** Figures of existing rows are recomputed; stored figures of deleted rows cannot be. */
export function repairDigest(workbook: Workbook, language: Language): string[] {
  const restored = [digestSheet, historySheet].flatMap((spec) => putBack(workbook, spec, language));
  const sheet = readPacked(workbook, digestSheet);
  const filled = sheet.rows.filter(({ row }) => !isBlank(row));
  const [live, kept] = [filled.filter(({ row }) => row.state !== 'kept'), rowsIn(filled).filter(isKept)];
  const changed = DIGEST_TABLES.flatMap((digest) => unpacked(digest, rowsIn(live)).damaged);
  const fresh = DIGEST_TABLES.flatMap((digest) => packed(digest, digestOf(digest, tableOf(workbook, digest))));
  putPacked(workbook, sheet, live, fresh, new Set(changed));
  for (const table of new Set(DIGEST_TABLES.map((digest) => digest.table))) noteDigested(workbook, table);
  const lost = DIGEST_TABLES.flatMap((digest) => unpacked(digest, kept).damaged);
  const history = rowsIn(readPacked(workbook, historySheet).rows);
  const forgotten = HISTORY_TABLES.flatMap((one) => readHistory(one, history).damaged);
  return [
    ...restored,
    ...messagesOf(workbook, changed, 'repair.digest', nameIn(digestSheet, workbook.language), language),
    ...messagesOf(workbook, lost, 'repair.unreadable', nameIn(digestSheet, workbook.language), language),
    ...messagesOf(workbook, forgotten, 'repair.unreadable', nameIn(historySheet, workbook.language), language),
  ];
}

/** Cells of which the seal of their row tells what they were, in rows that nothing else could be told of. */
function putBack(workbook: Workbook, spec: SheetSpec, language: Language): string[] {
  const { own, rows } = readPacked(workbook, spec);
  const all = rowsIn(rows);
  const known = rows.flatMap(({ sheetRow, row }) => {
    const changed = isBlank(row) || isSealed(row) ? undefined : changedCell(row, all);
    return changed === undefined ? [] : [{ ...changed, sheetRow }];
  });
  if (known.length === 0) return [];
  const mended = known.map(({ sheetRow, was }) => ({ sheetRow, row: was }));
  const { positions } = writePacked(workbook, own, mended);
  const cells = known.slice(0, MOST_NAMED).map((one) => `${columnName(positions.get(one.column)!)}${one.sheetRow}`);
  const names = cells.join(', ') + (known.length > MOST_NAMED ? ' …' : '');
  return [text(language, 'repair.putBack', { sheet: own.name, cells: names, count: known.length })];
}

function rowsIn(places: readonly { readonly row: Row }[]): Row[] {
  return places.map(({ row }) => row);
}

function isKept({ state }: Row): boolean {
  return state === 'kept';
}

function tableOf(workbook: Workbook, { table }: DigestTable): readonly Row[] {
  return openSheet(workbook, dataSheet(table))?.read.rows ?? [];
}

/** Only this many are named. */
const MOST_NAMED = 5;

function messagesOf(
  workbook: Workbook,
  damaged: readonly Row[],
  key: TextKey,
  sheet: string,
  language: Language,
): string[] {
  if (damaged.length === 0) return [];
  const all = [
    ...new Set(damaged.map(({ table, marketplace, month }) => `${nameOf(workbook, table)} ${marketplace} ${month}`)),
  ];
  const names = all.slice(0, MOST_NAMED).join(', ') + (all.length > MOST_NAMED ? ' …' : '');
  return [text(language, key, { sheet, names })];
}

function nameOf(workbook: Workbook, table: Row[string] = ''): string {
  return nameIn(dataSheet(String(table)), workbook.language);
}
