/** Remembers the person's language and shows the day in it. */
import { readDaybook } from '../../commands/daybook.ts';
import { answer } from '../guard.ts';
import { chooseLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { setLanguageRequest } from './messages.ts';

export const setLanguage = answer(setLanguageRequest, ({ language }) => {
  chooseLanguage(language);
  return readDaybook(new SheetsWorkbook(), language);
});
