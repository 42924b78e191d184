/** Sheets that were written but not refreshed yet; after an interruption the next run refreshes them. */
import { editedSetting } from '../workbook/edited.ts';
import type { Workbook } from '../workbook/workbook.ts';

const DUE = 'refresh.due';

/** Called before a sheet is written, by a command that refreshes after it. */
export function makeDue(workbook: Workbook, sheet: string): void {
  const due = new Set(dueSheets(workbook));
  workbook.setDocumentSetting(DUE, [...due.add(sheet)].join(' ').trim());
}

/** Ids of these sheets. */
export function dueSheets(workbook: Workbook): readonly string[] {
  return workbook.documentSetting(DUE).split(' ');
}

/** True for such a sheet, and for one in which a person edited a row since the last refresh. */
export function isDue(workbook: Workbook, sheet: string): boolean {
  return dueSheets(workbook).includes(sheet) || workbook.documentSetting(editedSetting(sheet)) !== '';
}

/** Called before the rows of an edited sheet are read again: an edit after that is a new one. */
export function takeEdited(workbook: Workbook, sheet: string): void {
  if (workbook.documentSetting(editedSetting(sheet)) === '') return;
  makeDue(workbook, sheet);
  workbook.setDocumentSetting(editedSetting(sheet), '');
}

/** Called after a refresh. */
export function nothingIsDue(workbook: Workbook): void {
  workbook.setDocumentSetting(DUE, '');
}
