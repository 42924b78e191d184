/** How much one call to the server carries. */
import type { Cell } from '../values/cell.ts';

export interface PartLimits {
  readonly rows: number;
  /** Of the rows as JSON text in UTF-8. */
  readonly bytes: number;
}

/** What Apps Script takes in one call with room to spare. */
export const PART_LIMITS: PartLimits = { rows: 20_000, bytes: 4_000_000 };

/** A row's size as JSON text in UTF-8, or a little more. */
export function bytesOf(cells: readonly Cell[]): number {
  const json = JSON.stringify(cells);
  // Two-byte characters take up to three bytes in UTF-8; a surrogate pair takes four.
  return json.length + 2 * json.replace(/[\u0020-\u007e]/g, '').length + 1;
}

/** Whether a table, its header not counted, is one part as it is. */
export function isOnePart(table: readonly (readonly Cell[])[], limits: PartLimits = PART_LIMITS): boolean {
  if (table.length - 1 > limits.rows) return false;
  return table.reduce((sum, cells) => sum + bytesOf(cells), 0) <= limits.bytes;
}
