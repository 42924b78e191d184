/** The search finds the smallest number from any guess, and a good guess is cheap. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestNumber } from '../../src/evidence/clicks-needed.ts';

/** The answer and how many numbers were looked at. */
function search(answer: number, guess: number, bottom: number): { found: number; looks: number } {
  let looks = 0;
  const holds = (n: number) => {
    looks += 1;
    return n >= answer;
  };
  return { found: smallestNumber(holds, guess, bottom), looks };
}

test.each([
  [100, 100, 0, 2],
  [100, 101, 0, 3],
  [100, 99, 0, 3],
  [1, 1, 0, 1],
  [6, 6, 5, 1],
])('%d from a guess of %d above %d: %d looks', (answer, guess, bottom, looks) => {
  expect(search(answer, guess, bottom)).toEqual({ found: answer, looks });
});

test('from any guess, in a few dozen looks', () => {
  const number = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(number, number, fc.integer({ min: 0, max: 1_000_000 }), (above, guess, bottom) => {
      const { found, looks } = search(bottom + above, guess, bottom);
      expect(found).toBe(bottom + above);
      expect(looks).toBeLessThan(50);
    }),
  );
});
