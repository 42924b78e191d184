/** The traffic and sales functions at each of their boundaries, on both sides. */
import { expect, test } from 'vitest';
import { call, column } from './call.ts';
import { table } from './table.ts';

table('CONVERSION_CHANGE', [
  [[1000, 85, 1000, 100], -0.15],
  [[500, 100, 1000, 100], 1],
  [[1000, 0, 1000, 100], -1],
  [[1000, 85, 0, 100], ''],
  [[1000, 85, 1000, 0], ''],
  [[0, 85, 1000, 100], ''],
]);

// Base 1000 sessions and 100 units. A fall to 85 is 15%; z passes −1.645 at 78: (0.078 − 0.1) ÷ √(0.089 ÷ 500) = −1.6489,
// while 79 gives (0.079 − 0.1) ÷ √(0.0895 ÷ 500) = −1.5696. A rise passes 1.645 at 125: 0.025 ÷ √(0.1125 ÷ 500) = 1.6667,
// while 124 gives 0.024 ÷ √(0.112 ÷ 500) = 1.6036.
table('CONVERSION_STATUS', [
  [[1000, 78, 1000, 100], 'Dropped'],
  [[1000, 79, 1000, 100], 'Not enough data'],
  [[1000, 84, 1000, 100], 'Not enough data'],
  [[1000, 85, 1000, 100], 'Stable'],
  [[1000, 115, 1000, 100], 'Stable'],
  [[1000, 116, 1000, 100], 'Not enough data'],
  [[1000, 124, 1000, 100], 'Not enough data'],
  [[1000, 125, 1000, 100], 'Improved'],
  [[1000, 0, 1000, 100], 'Dropped'],
  [[10000, 850, 10000, 1000], 'Stable'],
  [[10000, 849, 10000, 1000], 'Dropped'],
  [[10000, 1150, 10000, 1000], 'Stable'],
  [[10000, 1151, 10000, 1000], 'Improved'],
  [[10000, 949, 10000, 1000, 0.05], 'Not enough data'],
  [[10000, 900, 10000, 1000, 0.05], 'Dropped'],
  [[10000, 1000, 10000, 1000, 0], 'Stable'],
  [[10000, 0, 10000, 1000, 1], 'Stable'],
  [[99, 0, 1000, 100], 'Not enough data'],
  [[100, 0, 1000, 100], 'Dropped'],
  [[1000, 0, 99, 50], 'Not enough data'],
  [[1000, 0, 100, 50], 'Dropped'],
  [[50, 0, 50, 25, 0.15, 50], 'Dropped'],
  [[0, 0, 50, 25, 0.15, 0], 'Not enough data'],
  [[50, 0, 0, 25, 0.15, 0], 'Not enough data'],
  [[1000, 100, 1000, 0], 'Not enough data'],
]);

test('CONVERSION_STATUS: exactly ±1.645 is significant', () => {
  // With equal sessions z is (u₁ − u₀) ÷ √(u₁ + u₀); with u₀ = 1 the limit is a root of a quadratic equation.
  const other = (sign: number) => {
    // u₁ − 1 = ±1.645 √(u₁ + 1)
    const [b, c] = [-(2 + 1.645 ** 2), 1 - 1.645 ** 2];
    return (-b + sign * Math.sqrt(b * b - 4 * c)) / 2;
  };
  const risen = other(1);
  expect(call('CONVERSION_STATUS', 1000, risen, 1000, 1)).toBe('Improved');
  expect(call('CONVERSION_STATUS', 1000, risen - 1e-6, 1000, 1)).toBe('Not enough data');
  // Turned round: the base is the larger one.
  expect(call('CONVERSION_STATUS', 1000, 1, 1000, risen)).toBe('Dropped');
  expect(call('CONVERSION_STATUS', 1000, 1 + 1e-6, 1000, risen)).toBe('Not enough data');
});

test('CONVERSION_STATUS refuses a drop above 100%', () => {
  expect(() => call('CONVERSION_STATUS', 1, 1, 1, 1, 15)).toThrow(
    'CONVERSION_STATUS: drop must be a ratio from 0 to 1',
  );
});

table('SALES_BRIDGE', [
  [[800, 72, 1800, 1000, 100, 2000], [[-400, -160, 360]]],
  [[1000, 100, 2000, 1000, 100, 2000], [[0, 0, 0]]],
  [[500, 50, 1500, 0, 0, 0], [[1500, 0, 0]]],
  [[500, 50, 1500, 0, 5, 100], [[1400, 0, 0]]],
  [[500, 50, 1500, 100, 0, 0], [[0, 1500, 0]]],
  [[0, 50, 1500, 100, 0, 0], [[0, 1500, 0]]],
  [[0, 50, 1500, 100, 10, 200], [[1300, 0, 0]]],
  [[0, 0, 0, 100, 10, 200], [[-200, 0, 0]]],
  [[0, 0, 30, 100, 10, 200], [[-200, 30, 0]]],
  [[50, 0, 0, 100, 10, 200], [[-100, -100, 0]]],
  [[50, 0, 30, 100, 10, 200], [[-100, -70, 0]]],
  [[100, 10, 300, 100, 10, 0], [[0, 0, 300]]],
]);

table('ORGANIC_SHARE', [
  [[1000, 250], 0.75],
  [[1000, 0], 1],
  [[1000, 1000], 0],
  [[0.3, 0.1 + 0.2], 0],
  [[0, 0], ''],
  [[0, 5], ''],
]);

test('ORGANIC_SHARE refuses more clicks than sessions and asks about the windows', () => {
  expect(() => call('ORGANIC_SHARE', 1000, 1001)).toThrow(
    'ORGANIC_SHARE: adClicks must be at most sessions (different windows?), but got 1001 clicks and 1000 sessions.',
  );
});

table('GROSS_MARGIN', [
  [[200, 150], 0.25],
  [[200, 0], 1],
  [[200, 300], -0.5],
  [[0, 0], ''],
  [[0, 1], ''],
]);

table('GOAL_SPLIT', [
  [[1200], column(...Array.from({ length: 12 }, () => 100))],
  [[100, 1], [[100]]],
  [[100, 3], column(33.33, 33.34, 33.33)],
  [[0.01, 3], column(0, 0.01, 0)],
  [[100.005, 1], [[100.01]]],
  [[0, 2], column(0, 0)],
  [['', 2], ''],
  [[100, 4, column(1, 1, 2, 4)], column(12.5, 12.5, 25, 50)],
  [[100, 4, [[1, 1, 2, 4]]], column(12.5, 12.5, 25, 50)],
  [[100, 2, column(3, '')], column(100, 0)],
  [[100, 2, column('', 3)], column(0, 100)],
  [[100, 2, column(1, 1, '', '')], column(50, 50)],
  [[100, 2, column('', '')], column(50, 50)],
  [[100, 2, ''], column(50, 50)],
  [[100, 1, 5], [[100]]],
  [[100, 2, column(1, 1, 1)], '⚠ GOAL_SPLIT: weights must be a range of 2 cells, one for each part, but got 3.'],
  [[100, 3, column(1, 1)], '⚠ GOAL_SPLIT: weights must be a range of 3 cells, one for each part, but got 2.'],
  [[100, 2, column(0, 0)], '⚠ GOAL_SPLIT: weights must not all be 0.'],
  [[100, 2, column(0, 1)], column(0, 100)],
  [[100, 2, column(1, -1)], '⚠ GOAL_SPLIT: weights (row 2, column 1) must be a number of 0 or more, but got -1.'],
  [[-1, 2, column(1, 1)], '⚠ GOAL_SPLIT: annual must be an amount of 0 or more, but got -1.'],
]);

test.each([
  [[100, 0], 'parts must be a whole number above 0 and at most 10000, but got 0.'],
  [[100, 1.5], 'parts must be a whole number above 0 and at most 10000, but got 1.5.'],
  [[100, 10_001], 'parts must be a whole number above 0 and at most 10000, but got 10001.'],
  [[100, 2, 5], 'weights must be a range of 2 cells, one for each part, but got 1.'],
])('GOAL_SPLIT refuses %j', (args, sentence) => {
  expect(() => call('GOAL_SPLIT', ...args)).toThrow(`GOAL_SPLIT: ${sentence}`);
});

test('GOAL_SPLIT takes as many parts as it says', () => {
  expect(call('GOAL_SPLIT', 1e6, 10_000)).toHaveLength(10_000);
});

table('PACE_STATUS', [
  [[105, 1000, 0.1], 'Ahead'],
  [[104.9, 1000, 0.1], 'On pace'],
  [[95, 1000, 0.1], 'On pace'],
  [[94.9, 1000, 0.1], 'Behind'],
  [[1.05 * 0.3, 1, 0.1 + 0.2], 'Ahead'],
  [[0.95 * 0.3, 1, 0.1 + 0.2], 'On pace'],
  [[0, 1000, 0.1], 'Behind'],
  [[1000, 1000, 1], 'On pace'],
  [[10, 0, 0.5], ''],
  [[10, 1000, 0], ''],
  [[10, 10, 0.7 + 0.2 + 0.1], 'On pace'],
]);

test('PACE_STATUS refuses more than the whole time', () => {
  expect(() => call('PACE_STATUS', 1, 1, 1.01)).toThrow('PACE_STATUS: elapsed must be a ratio from 0 to 1');
});
