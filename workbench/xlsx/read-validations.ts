/** Reads the data validations of a sheet of an .xlsx file. */
import type { DataValidation, Worksheet } from 'exceljs';
import { parseA1 } from '../model/area.ts';
import type { Validation } from '../model/sheet-extras.ts';
import { sheetsFormula } from './dummy-function.ts';
import type { Reading } from './originals.ts';

function listValidation(formula: string): Pick<Validation, 'type' | 'args'> {
  const options = /^"(.*)"$/s.exec(formula)?.[1];
  if (options === undefined) return { type: 'VALUE_IN_RANGE', args: [`=${formula}`] };
  if (options === 'TRUE,FALSE') return { type: 'CHECKBOX', args: [] };
  return { type: 'VALUE_IN_LIST', args: options.replaceAll('""', '"').split(',') };
}

function criterion({ type, formulae }: DataValidation, reading: Reading): Pick<Validation, 'type' | 'args'> | null {
  const formula = String(formulae?.[0] ?? '');
  if (type === 'list') return listValidation(formula);
  return type === 'custom' ? { type: 'CUSTOM_FORMULA', args: [sheetsFormula(formula, reading.locale)] } : null;
}

function validationOf(read: DataValidation, reading: Reading): Validation | null {
  const original = reading.originals[`validation ${String(read.formulae?.[0] ?? '')} ${read.prompt ?? ''}`] as
    | Validation
    | undefined;
  const asked = original ?? criterion(read, reading);
  if (!asked) return null;
  const hint = original === undefined && read.prompt ? { helpText: read.prompt } : {};
  return { ...asked, allowInvalid: read.showErrorMessage !== true, ...hint };
}

/** The validation of each cell that has one; criteria that Sheets does not have are left out. */
export function readValidations(
  sheet: Worksheet,
  reading: Reading,
): { row: number; column: number; validation: Validation }[] {
  const model = (sheet as unknown as { dataValidations: { model: Record<string, DataValidation> } }).dataValidations
    .model;
  return Object.entries(model).flatMap(([address, read]) => {
    const cell = parseA1(address, { maxRows: 0, maxColumns: 0 });
    const validation = validationOf(read, reading);
    return cell && validation ? [{ row: cell.row, column: cell.column, validation }] : [];
  });
}
