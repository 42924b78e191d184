/** At a limit, binary rounding decides nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAtMost, isBelow, roundHalfUp, wholeAbove, wholeBelow } from '../../src/evidence/compare.ts';

const INFINITY = Number.POSITIVE_INFINITY;

function isSame(a: number, b: number): boolean {
  return isAtMost(a, b) && isAtMost(b, a);
}

describe('closer than 1e-9 is the same', () => {
  test.each([
    [0.3, 0.1 + 0.2, true],
    [1, 1 + 0.9e-9, true],
    [1, 1 + 1.1e-9, false],
    [1e6, 1e6 + 0.9e-3, true],
    [1e6, 1e6 + 1.1e-3, false],
    [-1, -1 - 0.9e-9, true],
    [-1, -1 - 1.1e-9, false],
    [0, 0, true],
    [0, 1e-12, false],
    [INFINITY, INFINITY, true],
    [INFINITY, 1e300, false],
  ])('%d and %d: %s', (a, b, same) => {
    expect([isSame(a, b), isSame(b, a)]).toEqual([same, same]);
  });
});

test.each([
  [1, 2, true, true],
  [2, 1, false, false],
  [1, 1, false, true],
  [0.1 + 0.2, 0.3, false, true],
  [0.3, 0.1 + 0.2, false, true],
  [5, INFINITY, true, true],
  [INFINITY, INFINITY, false, true],
  [INFINITY, 5, false, false],
])('%d against %d: below %s, at most %s', (a, b, below, atMost) => {
  expect([isBelow(a, b), isAtMost(a, b)]).toEqual([below, atMost]);
});

test.each([
  [299.99999999999994, 0, 300, 300],
  [3.0000000000000004, 0, 3, 3],
  [2.5, 0, 2, 3],
  [-0.5, 0, -1, 0],
  [8.881784197001252e-16, 0, 0, 1],
  [8.881784197001252e-16, 7, 0, 0],
  [-8.881784197001252e-16, 0, -1, 0],
  [-8.881784197001252e-16, 7, 0, 0],
  [7e9 + 0.5, 0, 7e9, 7e9 + 1],
  [7e9 + 0.0011, 0, 7e9, 7e9 + 1],
  [7e9 + 0.0009, 0, 7e9, 7e9],
  [1e-3, 1e9, 0, 1],
  [0.9e-3, 1e9, 0, 0],
  [INFINITY, INFINITY, INFINITY, INFINITY],
])('%d computed from %d: %d below, %d above', (value, scale, below, above) => {
  expect([wholeBelow(value, scale) + 0, wholeAbove(value, scale) + 0]).toEqual([below, above]);
});

test.each([
  [1.005, 2, 1.01],
  [1.004, 2, 1],
  [2.5, 0, 3],
  [0.125, 2, 0.13],
  [14.4, 0, 14],
])('%d rounded to %d decimals is %d', (value, decimals, rounded) => {
  expect(roundHalfUp(value, decimals)).toBe(rounded);
});

test('of two numbers exactly one holds: below, the same, above', () => {
  const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect([isBelow(a, b), isSame(a, b), isBelow(b, a)].filter(Boolean)).toHaveLength(1);
      expect(isAtMost(a, b)).toBe(!isBelow(b, a));
    }),
  );
});
