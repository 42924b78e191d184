/** Brings all sheets up to date and shows the day. */
import { readDaybook } from '../../commands/daybook.ts';
import { refresh as refreshWorkbook } from '../../commands/refresh.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { nothing } from './messages.ts';

export const refresh = answer(nothing, () => {
  const workbook = new SheetsWorkbook();
  refreshWorkbook(workbook, preferredLanguage());
  return readDaybook(workbook, preferredLanguage());
});
