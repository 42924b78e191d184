/** Moves the relative references of a formula, as a spreadsheet does when a formula is copied to another cell. */
import { columnIndex, columnName } from '../model/area.ts';
import { formulaTokens } from './formula-tokens.ts';

function shiftCell(cell: string, rows: number, columns: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', row = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(cell) ?? [];
  const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
  const line = Number(row) + (fixedRow ? 0 : rows);
  return column < 0 || line < 1 ? '#REF!' : `${fixedColumn}${columnName(column)}${fixedRow}${line}`;
}

/** The same formula as it reads so many rows below and columns to the right; what leaves the sheet becomes `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === 'cell' ? shiftCell(token.text, rows, columns) : token.text))
    .join('');
}
