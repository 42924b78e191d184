/** Whether the rows of a text all have as many cells: then, in nearly every file, none need be looked at. */
import type { CutText } from './cut-text.ts';

/** As wide as the widest, but for a few lines above all of them, half as wide at most, and for blank ones. */
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
