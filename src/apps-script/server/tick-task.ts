/** Ticks a task of today, or says why it cannot be ticked. */
import { readDaybook } from '../../commands/daybook.ts';
import { tickTask as tick } from '../../commands/tick-task.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { tickTaskRequest } from './messages.ts';

export const tickTask = answer(tickTaskRequest, (request) => {
  const workbook = new SheetsWorkbook();
  tick(workbook, request, preferredLanguage());
  return readDaybook(workbook, preferredLanguage());
});
