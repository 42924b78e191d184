/** Limits as a sentence part: `a number of 0 or more`, `a ratio from 0 to 3 (25% is 0.25)`. */
import type { Limits } from './read-number.ts';

function bounds({ min, above, max, below }: Limits): string {
  if (above !== undefined && below !== undefined) return ` above ${above} and below ${below}`;
  if (max !== undefined) return above === undefined ? ` from ${min} to ${max}` : ` above ${above} and at most ${max}`;
  return above === undefined ? ` of ${min} or more` : ` above ${above}`;
}

/** The limits in words; `noun` is what the number counts, such as `a number of days`. */
export function limitsInWords(noun: string, limits: Limits): string {
  return `${noun}${bounds(limits)}${limits.endless ? ', or ∞' : ''}`;
}
