/** What a formula is handed where there is nothing: a cell without content, or a range of such cells. */
import type { Cell } from '../../values/cell.ts';
import { isBlank } from '../../values/text.ts';

// Taken once: looking at a global costs more than the check where the global object is guarded, as in a script host.
const { isArray } = Array;

/** True for a blank cell, an argument that was left out, and a range of blank cells. */
export function hasNoContent(input: unknown): boolean {
  if (typeof input === 'number') return false;
  return isArray(input) ? input.every(hasNoContent) : input === null || isBlank(input as Cell | undefined);
}
