/** What a formula answers over cells, for tests: values, with errors as their code. */
import { ErrorValue, type Scalar } from '../../../workbench/model/scalar.ts';
import { sheetOf } from '../model/sheet-of.ts';

/** A value with an error written as its code. */
export function plain(value: Scalar): number | string | boolean {
  return value instanceof ErrorValue ? value.code : value;
}

/** The answer of a formula standing in J20 of a sheet with the given cells; a block as rows. */
export function answerOf(formula: string, cells: Scalar[][] = [], locale = 'en_US'): unknown {
  const sheet = sheetOf(cells, { locale });
  const answer = sheet.spreadsheet.calculator.evaluate(formula, sheet, 19, 9);
  return Array.isArray(answer) ? answer.map((row) => row.map(plain)) : plain(answer);
}

/** The sentence of the error a formula answers. */
export function messageOf(formula: string, cells: Scalar[][] = [], locale = 'en_US'): string {
  const sheet = sheetOf(cells, { locale });
  const answer = sheet.spreadsheet.calculator.evaluate(formula, sheet, 19, 9);
  return answer instanceof ErrorValue ? answer.message : `no error: ${String(answer)}`;
}
