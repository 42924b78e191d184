/** Starts the week, or finds that it was started; shows the day with what is to be said. */
import { readDaybook } from '../../commands/daybook.ts';
import { startWeek as start } from '../../commands/start-week.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { nothing } from './messages.ts';

export const startWeek = answer(nothing, () => {
  const workbook = new SheetsWorkbook();
  const said = start(workbook, preferredLanguage());
  return readDaybook(workbook, preferredLanguage(), said);
});
