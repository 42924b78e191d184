/** Converts the content of a cell for the .xlsx writer. */
import type { CellValue } from 'exceljs';
import { ErrorValue, type Scalar } from '../model/scalar.ts';
import { excelError, wrapForeign, wrapSpilled } from './dummy-function.ts';
import { excelFormula, type FormulaSurroundings, fileGrammar } from './excel-formula.ts';
import { excelText } from './excel-text.ts';
import type { OriginalsBook } from './originals.ts';

/** One cell of the model. */
export interface WrittenCell {
  readonly formula: string;
  readonly value: Scalar;
  /** Whether the value was spilled by a formula in another cell. */
  readonly spilled: boolean;
  /** Whether its formula spills into other cells, which plain formulas of Excel cannot. */
  readonly spills: boolean;
}

/** A plain value in the file. */
function excelScalar(value: Scalar): CellValue {
  if (value instanceof ErrorValue) return { error: excelError(value) };
  return typeof value === 'string' ? excelText(value) : value;
}

function withResult(formula: string | null, value: Scalar): CellValue {
  const result = excelScalar(value) as string | number | boolean;
  return formula === null ? result : { formula, result };
}

function cached(value: Scalar): Scalar {
  return typeof value === 'string' ? excelText(value) : value;
}

function formulaValue(cell: WrittenCell, around: FormulaSurroundings, book: OriginalsBook): CellValue {
  const known = cell.spills ? null : excelFormula(cell.formula, around);
  const written = known ?? wrapForeign(fileGrammar(cell.formula, around), cached(cell.value));
  if (written !== null && `=${written}` !== cell.formula) book.remember('formula', written, cell.formula);
  return withResult(written, cell.value);
}

/** The cell in the file: a formula with its result, a spilled value in Google's wrapping, or a plain value. */
export function excelValue(cell: WrittenCell, around: FormulaSurroundings, book: OriginalsBook): CellValue {
  if (cell.formula) return formulaValue(cell, around, book);
  if (cell.spilled) return withResult(wrapSpilled(cached(cell.value)), cell.value);
  return cell.value === '' ? null : excelScalar(cell.value);
}
