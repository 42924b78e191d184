/** Sheets that were written but not refreshed yet; after an interruption the next run refreshes them. */
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

/** Called after a refresh. */
export function nothingIsDue(workbook: Workbook): void {
  workbook.setDocumentSetting(DUE, '');
}
