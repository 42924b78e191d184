/** The number of used columns of a row. */
import type { Cell } from '../../values/cell.ts';
import { isBlank } from '../../values/text.ts';

/** The number of cells up to the last filled one. */
export function filledWidth(cells: readonly Cell[]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width--;
  return width;
}
