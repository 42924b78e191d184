/** Imports a table that the sidebar read from a file. */
import { importReport } from '../../commands/import-report.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { importTableRequest } from './messages.ts';

export const importTable = answer(importTableRequest, ({ source, table, part, ...answers }) =>
  importReport(new SheetsWorkbook(), { ...source, table, how: 'upload', answers, part }, preferredLanguage()),
);
