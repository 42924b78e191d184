/** Recognizes arguments without content: a blank cell, a missing argument, or a range of blank cells. */
import type { Cell } from '../../values/cell.ts';
import { isBlank } from '../../values/text.ts';

// A local copy: a script host guards its global object, and looking up a global there costs more than the check.
const { isArray } = Array;

/** True for a blank cell, a missing argument, and a range of blank cells. */
export function hasNoContent(input: unknown): boolean {
  if (typeof input === 'number') return false;
  return isArray(input) ? input.every(hasNoContent) : input === null || isBlank(input as Cell | undefined);
}
