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

/** Whether that sheet is one of them. */
export function isDue(workbook: Workbook, sheet: string): boolean {
  return dueSheets(workbook).includes(sheet);
}

/** Called after a refresh. */
export function nothingIsDue(workbook: Workbook): void {
  workbook.setDocumentSetting(DUE, '');
}
