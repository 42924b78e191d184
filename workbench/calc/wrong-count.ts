/** The error of a call with too few or too many arguments. */
import { ErrorValue } from '../model/scalar.ts';

/** Sheets' error and sentence for `count` arguments where `min` to `max` are expected. */
export function wrongCount(name: string, min: number, max: number, count: number): ErrorValue {
  const expected = min === max ? `${min}` : `between ${min} and ${max}`;
  const sentence = `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`;
  return new ErrorValue('#N/A', sentence);
}
