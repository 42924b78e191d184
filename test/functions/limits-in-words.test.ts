/** Messages and documentation say the limits of an argument in words. */
import { expect, test } from 'vitest';
import { limitsInWords } from '../../src/functions/parameters/numbers.ts';

test.each([
  [{ min: 0 }, 'a number of 0 or more'],
  [{ above: 0 }, 'a number above 0'],
  [{ min: 0, max: 3 }, 'a number from 0 to 3'],
  [{ above: 0, max: 3 }, 'a number above 0 and at most 3'],
  [{ above: 0, below: 1 }, 'a number above 0 and below 1'],
  [{ min: 0, endless: true }, 'a number of 0 or more, or ∞'],
  [{ above: 0, endless: true }, 'a number above 0, or ∞'],
])('%j is "%s"', (limits, words) => {
  expect(limitsInWords('a number', limits)).toBe(words);
});
