/** Marks for an empty value in a column of numbers or dates. */
import { plainText } from './plain-text.ts';

const NOTHING = new Set(['', '-', '--', 'n/a']);

/** True for a blank cell and for `-`, `--`, `n/a` in any width and case. */
export function isNothing(text: string): boolean {
  return text === '' || (text.length < 12 && NOTHING.has(plainText(text).toLowerCase()));
}
