/** Makes or repairs the sheets and shows the day. */
import { readDaybook } from '../../commands/daybook.ts';
import { setUp } from '../../commands/set-up.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { nothing } from './messages.ts';

export const setUpWorkbook = answer(nothing, () => {
  const workbook = new SheetsWorkbook();
  setUp(workbook, preferredLanguage());
  return readDaybook(workbook, preferredLanguage());
});
