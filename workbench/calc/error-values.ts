/** Error values with the messages of Google Sheets. */
import { ErrorValue } from '../model/scalar.ts';

/** The value of a cell whose custom function has not returned yet. */
export const LOADING = new ErrorValue('Loading...', 'Loading...');

/** The error of formulas that depend on themselves. */
export const CIRCULAR = new ErrorValue(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);

/** The answer of a custom function that reads a cell which changes by itself. */
export const VOLATILE_CELL = new ErrorValue(
  '#ERROR!',
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
);

/** The error for `count` arguments where `min` to `max` are expected. */
export function wrongCount(name: string, min: number, max: number, count: number): ErrorValue {
  const expected = min === max ? `${min}` : `between ${min} and ${max}`;
  const sentence = `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`;
  return new ErrorValue('#N/A', sentence);
}
