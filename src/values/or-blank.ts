/** A cell that may be absent. */
import type { Cell } from './cell.ts';

/** The cell, `''` if it is absent. */
export function orBlank(cell: Cell = ''): Cell {
  return cell;
}
