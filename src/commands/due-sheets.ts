/**
 * Sheets whose rows were written and what hangs on them was not worked out yet: where that was cut off, the next run
 * does it.
 */
import type { Workbook } from '../workbook/workbook.ts';

const DUE = 'refresh.due';

/** Before a sheet is written, by a command that refreshes after it. */
export function makeDue(workbook: Workbook, sheet: string): void {
  const due = new Set(dueSheets(workbook));
  workbook.setDocumentSetting(DUE, [...due.add(sheet)].join(' ').trim());
}

export function dueSheets(workbook: Workbook): readonly string[] {
  return workbook.documentSetting(DUE).split(' ');
}

export function nothingIsDue(workbook: Workbook): void {
  workbook.setDocumentSetting(DUE, '');
}
