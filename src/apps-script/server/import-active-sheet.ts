/** Imports what was pasted into the open sheet. */
import { importOpenSheet } from '../../commands/import-report.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { importActiveSheetRequest } from './messages.ts';

export const importActiveSheet = answer(importActiveSheetRequest, (answers) =>
  importOpenSheet(new SheetsWorkbook(), answers, preferredLanguage()),
);
