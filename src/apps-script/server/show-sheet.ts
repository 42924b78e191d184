/** Brings a sheet to front. */
import { answer } from '../guard.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { showSheetRequest } from './messages.ts';

export const showSheet = answer(showSheetRequest, ({ sheet, a1 }) => {
  new SheetsWorkbook().show(sheet, a1 ?? 'A1');
  return null;
});
