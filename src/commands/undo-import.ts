/** Undoes the last import: overwritten cells are restored, added rows deleted, and content of a person's remains. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { keyOf } from '../reports/merge/row-key.ts';
import { rowList } from '../reports/receipt/note.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { productsSheet } from '../sheets/products.ts';
import { undoSheet } from '../sheets/undo.ts';
import { SOURCES } from '../tracker/sources.ts';
import { cellText, type Row } from '../values/cell.ts';
import { type SheetSpec, withFormerCells } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { forgetHeaders } from './columns-seen.ts';
import { CommandError } from './command-error.ts';
import { makeDue } from './due-sheets.ts';
import { forgetEmpty } from './empty-imports.ts';
import { entryState, setEntryState } from './import-log.ts';
import { forgetKept } from './kept-values.ts';
import { openSheet, openSheetToWrite } from './open-sheet.ts';
import { refreshSheets } from './refresh.ts';
import type { UndoReply } from './replies.ts';
import { retryIfMoved } from './retry-if-moved.ts';
import { takeBackFilling } from './take-back-filling.ts';
import { type UndoRecord, undoRecords } from './undo-records.ts';
import { forgetWeeks } from './week-sums-journal.ts';
import { forgetFigures } from './write-digest.ts';
import { forgetHistory } from './write-history.ts';

/** `entry` is the number of the import in the log; only the last one that changed anything can be undone, once. */
export function undoImport(workbook: Workbook, entry: number, language: Language): UndoReply {
  return workbook.exclusively(() => {
    const kept = openSheet(workbook, undoSheet);
    const records = undoRecords(kept?.read.rows || []).filter((record) => record.import === entry);
    if (kept === undefined || records.length === 0 || entryState(workbook, entry) === 'Undone')
      throw new CommandError('undo.nothing', {});
    if (records[0]!.what === 'none') throw new CommandError('import.noUndo', {});
    const isFilling = ({ sheet }: UndoRecord) => sheet === productsSheet.id;
    const [filled, written] = [records.filter(isFilling), records.filter((record) => !isFilling(record))];
    for (const { sheet } of written.slice(0, 1)) makeDue(workbook, sheet);
    const messages = [
      ...(written.length > 0 ? [retryIfMoved(() => takeBack(workbook, written, language))] : []),
      ...retryIfMoved(() => takeBackFilling(workbook, filled, language)),
    ];
    retryIfMoved(() => forgetKept(workbook, entry));
    forgetFigures(workbook, entry);
    forgetHistory(workbook, entry);
    forgetHeaders(workbook, entry);
    const { kept: replaced } = retryIfMoved(() => refreshSheets(workbook, language));
    retryIfMoved(() => setEntryState(workbook, entry, 'Undone'));
    workbook.replaceRows(kept.own, []);
    return { message: [...messages, ...replaced].join(' ') };
  });
}

function takeBack(workbook: Workbook, records: readonly UndoRecord[], language: Language): string {
  const opened = openSheetToWrite(workbook, dataSheet(records[0]!.sheet));
  if (opened === undefined) throw new CommandError('undo.nothing', {});
  forgetWeeks(workbook, opened.own.spec.id, records[0]!.import);
  forgetEmpty(workbook, opened.own.spec.id, records[0]!.import);
  const { own, read } = opened;
  const { changed, added, lost } = byRow(records, own.spec, read.rows);
  const touched = workbook.touchedRows(own, read, added);
  const kept = added.filter((sheetRow) => touched.has(sheetRow));
  const removed = added.filter((sheetRow) => !touched.has(sheetRow));
  const updates = [...changed].map(([sheetRow, row]) => ({ sheetRow, row }));
  workbook.update(own, read, updates, [...new Set(updates.flatMap(({ row }) => Object.keys(row)))]);
  workbook.removeRows(own, read, removed);
  const columns = own.spec.columns.filter(({ origin }) => origin !== 'formula').map(({ id }) => id);
  if (lost.length > 0) workbook.append(own, workbook.read(own), lost, columns);
  const sheet = own.name;
  const message = text(language, 'undo.done', {
    sheet,
    restored: updates.length + lost.length,
    removed: removed.length,
  });
  const weekly = filledFrom(workbook, own.spec.id) ? ` ${text(language, 'undo.weekly')}` : '';
  if (kept.length === 0) return message + weekly;
  const rows = kept.map((sheetRow) => sheetRow - removed.filter((gone) => gone < sheetRow).length);
  return `${message} ${text(language, 'undo.kept', { count: kept.length, rows: rowList(rows) })}${weekly}`;
}

/** True if a weekly sheet has cells from exports of that sheet. */
function filledFrom(workbook: Workbook, sheet: string): boolean {
  return SOURCES.filter((source) => source.sheet === sheet).some(({ name, followed }) => {
    const rows = openSheet(workbook, dataSheet(followed === 'asin' ? 'competitors' : 'keywords'))?.read.rows || [];
    return rows.some(({ filled }) => cellText(filled).includes(`(${name} `));
  });
}

/** What to do with each sheet row; missing rows are ignored, unless the import deleted them. */
function byRow(
  records: readonly UndoRecord[],
  spec: SheetSpec,
  rows: readonly Row[],
): { changed: ReadonlyMap<number, Row>; added: readonly number[]; lost: readonly Row[] } {
  const { key, namedBy } = spec;
  const places = new Map<string, number>();
  rows.forEach((row, index) => {
    if (!places.has(keyOf(key, row, namedBy))) places.set(keyOf(key, row, namedBy), index + 2);
  });
  const changed = new Map<number, Row>();
  // An import that continued may have recorded a row twice; the first record has the original values.
  const added = new Set<number>();
  const lost = new Map<string, Row>();
  for (const { what, cells: written } of [...records].reverse()) {
    if (what === 'empty') continue;
    const cells = withFormerCells(spec, written);
    const sheetRow = places.get(keyOf(key, cells, namedBy));
    if (sheetRow === undefined) {
      if (what === 'removed' || what === 'summed') lost.set(keyOf(key, cells, namedBy), cells);
    } else if (what === 'added') added.add(sheetRow);
    else changed.set(sheetRow, { ...changed.get(sheetRow), ...cells });
  }
  for (const sheetRow of added) changed.delete(sheetRow);
  return { changed, added: [...added].sort((a, b) => a - b), lost: [...lost.values()].reverse() };
}
