/** Notes that Today is older than the figures or the rules. */
import { todaySheet } from '../sheets/today.ts';
import type { Workbook } from '../workbook/workbook.ts';

const DUE = 'today.due';

/** Called when figures or rules changed. */
export function makeTodayDue(workbook: Workbook): void {
  if (!isTodayDue(workbook)) workbook.setDocumentSetting(DUE, 'yes');
}

/** Called when Today is written. */
export function todayIsMade(workbook: Workbook): void {
  if (workbook.documentSetting(DUE) !== '') workbook.setDocumentSetting(DUE, '');
}

/** True if Today does not show what was imported or changed since it was made. */
export function isTodayDue(workbook: Workbook): boolean {
  return workbook.documentSetting(DUE) !== '';
}

/** Says on Today itself that rules were changed since it was made. */
export function noteRulesChanged(workbook: Workbook, sentence: string): void {
  makeTodayDue(workbook);
  const own = workbook.find(todaySheet);
  const read = own && workbook.read(own);
  const index = read ? read.rows.findIndex(({ line }) => line === 'day') : -1;
  if (own && read && index >= 0)
    workbook.update(own, read, [{ sheetRow: index + 2, row: { next: sentence } }], ['next']);
}
