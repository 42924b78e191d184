/** Converts one cell of an .xlsx file for the model. */
import type { Cell, CellValue } from 'exceljs';
import type { CellFile } from '../model/daybook-file.ts';
import { sheetsFormula } from './dummy-function.ts';
import type { Reading } from './originals.ts';

const dayMilliseconds = 86_400_000;
const daysBefore1970 = 25_569;

function plainValue(value: CellValue): CellFile {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / dayMilliseconds + daysBefore1970;
  if (typeof value === 'string') return value || null;
  if (typeof value !== 'object') return value;
  if ('error' in value) return { e: value.error };
  if ('richText' in value) return plainValue(value.richText.map((part) => part.text).join(''));
  return 'hyperlink' in value ? plainValue(value.text as CellValue) : null;
}

function formulaOf(cell: Cell): string | undefined {
  const { value } = cell;
  const holdsFormula = typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
  return holdsFormula ? cell.formula : undefined;
}

/** The stored cell: a value, a formula, or nothing. */
export function readCell(cell: Cell, reading: Reading): CellFile {
  const formula = formulaOf(cell);
  if (formula === undefined) return plainValue(cell.value);
  const text = sheetsFormula(formula, reading.locale, reading.originals);
  return text ? { f: text } : null;
}

/** The note of a cell, or ''. */
export function readNote(cell: Cell): string {
  const note = cell.note as string | { texts?: { text: string }[] } | undefined;
  if (typeof note === 'string') return note;
  return (note?.texts ?? []).map((part) => part.text).join('');
}
