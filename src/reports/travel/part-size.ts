/** How much one call to the server can carry. */
import type { Cell } from '../../values/cell.ts';
import { type PackedTable, packTable } from './packed-table.ts';

/** The most that one call carries. */
export interface PartLimits {
  readonly rows: number;
  /** Bytes of the table as JSON text in UTF-8. */
  readonly bytes: number;
}

/** Well below what Apps Script accepts in one call. */
export const PART_LIMITS: PartLimits = { rows: 20_000, bytes: 4_000_000 };

/** Size as JSON text in UTF-8, or slightly more. */
export function bytesOf(cells: PackedTable | readonly Cell[]): number {
  const json = JSON.stringify(cells);
  // Two-byte characters take up to three bytes in UTF-8; a surrogate pair takes four.
  return json.length + 2 * json.replace(/[\u0020-\u007e]+/g, '').length + 1;
}

/** A table for one call, its header not counted as a row; `undefined` if it is too large. */
export function onePart(
  table: readonly (readonly Cell[])[],
  limits: PartLimits = PART_LIMITS,
): PackedTable | undefined {
  if (table.length - 1 > limits.rows) return undefined;
  const packed = packTable(table);
  return bytesOf(packed) <= limits.bytes ? packed : undefined;
}
