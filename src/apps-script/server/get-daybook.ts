/** What the sidebar shows when it opens. */
import { readDaybook } from '../../commands/daybook.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { nothing } from './messages.ts';

export const getDaybook = answer(nothing, () => readDaybook(new SheetsWorkbook(), preferredLanguage()));
