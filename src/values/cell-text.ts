/** A cell as text. */
import type { Cell } from './cell.ts';

/** The cell's text, `''` if it is absent. */
export function cellText(cell: Cell = ''): string {
  return String(cell);
}
