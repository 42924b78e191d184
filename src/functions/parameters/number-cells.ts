/** How a cell of a row or range of numbers is read. */
import type { CellReading } from './cells.ts';
import { limitsInWords } from './limits-in-words.ts';
import { type Limits, readNumber } from './read-number.ts';

/** Numbers within `limits`; `noun` is what they count, such as `a rank`. */
export function numberCells(noun: string, limits: Limits): CellReading<number> {
  const expectation = limitsInWords(noun, limits);
  return { type: 'count', expectation, read: readNumber(limits, expectation) };
}
