/** Rows of unequal length → rows of one length, within the limits. */
import type { Cell } from '../../src/values/cell.ts';
import { FileRefusal } from './file-refusal.ts';
import { limits } from './limits.ts';

/** Cells up to the last that is not blank: a spreadsheet program likes to write thousands of blank ones. */
function filledWidth(row: readonly Cell[]): number {
  let width = row.length;
  while (width > 0 && row[width - 1] === '') width--;
  return width;
}

function toWidth(row: Cell[], width: number): Cell[] {
  if (row.length === width) return row;
  return row.length > width ? row.slice(0, width) : row.concat(new Array<Cell>(width - row.length).fill(''));
}

/** The rows, each as wide as the widest filled one. Throws a refusal above 1,000 columns or ten million cells. */
export function rectangular(rows: readonly Cell[][]): Cell[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
  if (width > limits.columns) throw new FileRefusal('too-large', { what: 'columns', limit: limits.columns });
  if (width * rows.length > limits.cells) throw new FileRefusal('too-large', { what: 'cells', limit: limits.cells });
  return rows.map((row) => toWidth(row, width));
}
