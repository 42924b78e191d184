/** Says an error value of Sheets in the seven words Excel has for errors. */
import type { ErrorValue } from '../model/scalar.ts';

const excelErrors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

export type ExcelError = (typeof excelErrors)[number];

/** Sheets' own errors (`#ERROR!`, `Loading...`) become `#VALUE!`. */
export function excelError(error: ErrorValue): ExcelError {
  return excelErrors.find((known) => known === error.code) ?? '#VALUE!';
}
