/** How many columns of a row are in use. */
import type { Cell } from '../../values/cell.ts';
import { isBlank } from '../../values/text.ts';

/** Cells up to the last one that holds anything. */
export function filledWidth(cells: readonly Cell[]): number {
  let width = cells.length;
  while (width > 0 && isBlank(cells[width - 1])) width--;
  return width;
}
