/** Writes a formula of ours into the selected cell, or says what stands in its way. */
import { insertFormula as insert } from '../../commands/insert-formula.ts';
import { answer } from '../guard.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';
import { insertFormulaRequest } from './messages.ts';

export const insertFormula = answer(insertFormulaRequest, (insertion) =>
  insert(new SheetsWorkbook(), insertion, preferredLanguage()),
);
