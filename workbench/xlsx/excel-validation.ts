/** Writes a data validation: lists as lists, a checkbox as TRUE or FALSE, every other criterion as a formula. */
import type { DataValidation } from 'exceljs';
import type { Validation } from '../model/sheet-extras.ts';
import { conditionFormula } from './condition-formula.ts';
import { excelFormula, type FormulaSurroundings } from './excel-formula.ts';
import type { OriginalsBook } from './originals.ts';

/** Excel's limit for a list and for a help text. */
const longestText = 255;

/** Stores a long list in the hidden sheet and returns its address. */
export type ListKeeper = (options: readonly string[]) => string;

function listOptions(validation: Validation): string[] | null {
  if (validation.type === 'VALUE_IN_LIST') return validation.args.map(String);
  if (validation.type !== 'CHECKBOX') return null;
  return validation.args.length > 0 ? validation.args.map(String) : ['TRUE', 'FALSE'];
}

function listFormula(options: readonly string[], keepList: ListKeeper): string {
  const joined = options.join(',');
  const fits = joined.length <= longestText && !options.some((option) => /[,"]|^\s|\s$/.test(option));
  return fits ? `"${joined}"` : keepList(options);
}

function criterion(
  validation: Validation,
  cell: string,
  around: FormulaSurroundings,
  keepList: ListKeeper,
): { type: 'list' | 'custom'; formula: string } | null {
  const options = listOptions(validation);
  if (options) return { type: 'list', formula: listFormula(options, keepList) };
  const isRange = validation.type === 'VALUE_IN_RANGE';
  const text = isRange
    ? String(validation.args[0] ?? '')
    : conditionFormula(validation.type, validation.args, cell, around);
  const formula = text && excelFormula(text, { ...around, locale: isRange ? around.locale : 'en_US' });
  return formula ? { type: isRange ? 'list' : 'custom', formula } : null;
}

function hint(validation: Validation): Partial<DataValidation> {
  return validation.helpText ? { showInputMessage: true, prompt: validation.helpText.slice(0, longestText) } : {};
}

/** The validation for a block whose first cell is `cell`, or null if Excel cannot express it. */
export function excelValidation(
  validation: Validation,
  cell: string,
  around: FormulaSurroundings,
  keepList: ListKeeper,
  book: OriginalsBook,
): DataValidation | null {
  const asked = criterion(validation, cell, around, keepList);
  if (!asked) return null;
  const written = hint(validation);
  book.remember('validation', `${asked.formula} ${written.prompt ?? ''}`, validation);
  const refuses = !validation.allowInvalid;
  return {
    type: asked.type,
    allowBlank: true,
    formulae: [asked.formula],
    showErrorMessage: refuses,
    ...written,
  };
}
