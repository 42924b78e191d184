/** Follows a proposed keyword from this week on. */
import { readDaybook } from '../../commands/daybook.ts';
import { trackKeyword as track } from '../../commands/start-week.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { trackKeywordRequest } from './messages.ts';

export const trackKeyword = answer(trackKeywordRequest, (request) => {
  const workbook = new SheetsWorkbook();
  const said = track(workbook, request, preferredLanguage());
  return readDaybook(workbook, preferredLanguage(), said);
});
