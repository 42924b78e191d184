/** A cell as it is written out. */
import type { Cell } from './cell.ts';

/** `''` for a cell that is not there. */
export function cellText(cell: Cell = ''): string {
  return String(cell);
}
