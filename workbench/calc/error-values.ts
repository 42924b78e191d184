/** The error of a call with too few or too many arguments. */
import { ErrorValue } from '../model/scalar.ts';

/** The value `Loading...`. */
export const LOADING = new ErrorValue('Loading...', 'Loading...');

/** Sheets' error and sentence for a circle. */
export const CIRCULAR = new ErrorValue(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

/** Sheets' error and sentence for `count` arguments where `min` to `max` are expected. */
export function wrongCount(name: string, min: number, max: number, count: number): ErrorValue {
  const expected = min === max ? `${min}` : `between ${min} and ${max}`;
  const sentence = `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`;
  return new ErrorValue('#N/A', sentence);
}
