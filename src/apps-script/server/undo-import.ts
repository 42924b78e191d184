/** Takes the last import back. */
import { undoImport as undo } from '../../commands/undo-import.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { undoImportRequest } from './messages.ts';

export const undoImport = answer(undoImportRequest, (request) =>
  undo(new SheetsWorkbook(), request.import, preferredLanguage()),
);
