/** Makes or repairs the sheets and shows the day. */
import { readDaybook } from '../../commands/daybook.ts';
import { setUp } from '../../commands/set-up.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { nothing } from './messages.ts';

export const setUpWorkbook = answer(nothing, () => {
  const workbook = new SheetsWorkbook();
  const said = setUp(workbook, preferredLanguage());
  if (said.length > 0) workbook.tell(said.join('\n'));
  return readDaybook(workbook, preferredLanguage());
});
