/** Sheets that were written but not refreshed yet; after an interruption the next run refreshes them. */
import { editedSetting } from '../workbook/edited.ts';
import type { Workbook } from '../workbook/workbook.ts';

const DUE = 'refresh.due';
/** After the id of a sheet whose digest is written already. */
const DIGESTED = ':digested';

/** Called before a sheet is written, by a command that refreshes after it. */
export function makeDue(workbook: Workbook, sheet: string): void {
  const entries = [...entriesOf(workbook).filter((entry) => entry !== sheet + DIGESTED), sheet];
  workbook.setDocumentSetting(DUE, textOf(entries));
}

/** Called after the digest of a sheet was written: the rest is still due. */
export function digestIsDone(workbook: Workbook, sheet: string): void {
  const entries = entriesOf(workbook);
  const done = entries.map((entry) => (entry === sheet ? sheet + DIGESTED : entry));
  workbook.setDocumentSettingAtEnd(DUE, textOf(done));
}

/** Called before cells change from which answers of a sheet are worked out, but nothing that its digest holds. */
export function makeAnswersDue(workbook: Workbook, sheet: string): void {
  if (!dueSheets(workbook).includes(sheet))
    workbook.setDocumentSetting(DUE, textOf([...entriesOf(workbook), sheet + DIGESTED]));
}

/** Called after the answers of one sheet were worked out again: other sheets stay due. */
export function answersAreDone(workbook: Workbook, sheet: string): void {
  workbook.setDocumentSetting(DUE, textOf(entriesOf(workbook).filter((entry) => entry !== sheet + DIGESTED)));
}

function textOf(entries: readonly string[]): string {
  return [...new Set(entries)].join(' ').trim();
}

function entriesOf(workbook: Workbook): readonly string[] {
  return workbook.documentSetting(DUE).split(' ');
}

/** Ids of these sheets. */
export function dueSheets(workbook: Workbook): readonly string[] {
  return entriesOf(workbook).map((entry) => entry.replace(DIGESTED, ''));
}

/** True for such a sheet, and for one in which a person edited a row since the last refresh. */
export function isDue(workbook: Workbook, sheet: string): boolean {
  return dueSheets(workbook).includes(sheet) || isEdited(workbook, sheet);
}

/** True if the digest of a sheet may differ from its rows. */
export function isDigestDue(workbook: Workbook, sheet: string): boolean {
  return entriesOf(workbook).includes(sheet) || isEdited(workbook, sheet);
}

function isEdited(workbook: Workbook, sheet: string): boolean {
  return workbook.documentSetting(editedSetting(sheet)) !== '';
}

/** Called before the rows of an edited sheet are read again: an edit after that is a new one. */
export function takeEdited(workbook: Workbook, sheet: string): void {
  if (!isEdited(workbook, sheet)) return;
  makeDue(workbook, sheet);
  workbook.setDocumentSetting(editedSetting(sheet), '');
}

/** Called after a refresh. */
export function nothingIsDue(workbook: Workbook): void {
  workbook.setDocumentSetting(DUE, '');
}
