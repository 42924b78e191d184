/** A cell where there may be none. */
import type { Cell } from './cell.ts';

/** `''` for a cell that is not there. */
export function orBlank(cell: Cell = ''): Cell {
  return cell;
}
