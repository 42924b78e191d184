/** Names the sheets that look like pasted reports. */
import { reportSheets } from '../../commands/report-sheets.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { nothing } from './messages.ts';

export const listReportSheets = answer(nothing, () => reportSheets(new SheetsWorkbook(), preferredLanguage()));
