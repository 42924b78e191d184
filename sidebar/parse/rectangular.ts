/** Rows of unequal length → rows of one length, within the limits. */
import type { Cell } from '../../src/values/cell.ts';
import { type Table, tableOf } from '../../src/values/table.ts';
import { FileProblem } from './file-problem.ts';
import { limits } from './limits.ts';

/** Cells up to the last non-blank one: spreadsheet programs often write thousands of blank cells. */
function filledWidth(table: Table, row: number): number {
  let width = table.width(row);
  while (width > 0 && table.isEmpty(row, width - 1)) width--;
  return width;
}

/** The width of the widest row. Throws a FileProblem above 1,000 columns or ten million cells. */
export function tableWidth(table: Table): number {
  let width = 0;
  for (let row = 0; row < table.length; row++) {
    if (table.width(row) > width) width = Math.max(width, filledWidth(table, row));
  }
  if (width > limits.columns) throw new FileProblem('too-large', { what: 'columns', limit: limits.columns });
  if (width * table.length > limits.cells) throw new FileProblem('too-large', { what: 'cells', limit: limits.cells });
  return width;
}

function toWidth(row: Cell[], width: number): Cell[] {
  if (row.length === width) return row;
  return row.length > width ? row.slice(0, width) : row.concat(new Array<Cell>(width - row.length).fill(''));
}

/** The rows, each as wide as the widest filled one. */
export function rectangular(rows: readonly Cell[][]): Cell[][] {
  const width = tableWidth(tableOf(rows));
  return rows.map((row) => toWidth(row, width));
}
