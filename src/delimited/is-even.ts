/** Whether all rows of a text have the same number of cells, in which case no row needs repair. */
import type { CutText } from './cut-text.ts';

/**
 * True if all rows are as wide as the widest, except blank ones and lines above the table that are at most half as
 * wide.
 */
export function isEven({ starts, rowStarts, length }: CutText): boolean {
  const widthOf = (row: number): number => rowStarts[row + 1]! - rowStarts[row]! - 1;
  let widest = 0;
  for (let row = 0; row < length; row++) if (widthOf(row) > widest) widest = widthOf(row);
  let row = 0;
  let above = 0;
  for (; row < length && widthOf(row) < widest; row++) {
    if (2 * widthOf(row) > widest) return false;
    above += widthOf(row) - 1;
  }
  if (above > (length - row) * (widest - 1)) return false;
  for (; row < length; row++) {
    const isBlank = widthOf(row) === 1 && starts[rowStarts[row]! + 1]! - starts[rowStarts[row]!]! === 1;
    if (widthOf(row) !== widest && !isBlank) return false;
  }
  return true;
}
