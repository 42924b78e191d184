import { expect, test } from 'vitest';
import { columnName } from '../../src/workbook/columns.ts';
import { fewRuns, nearestRuns, runsOf } from '../../src/workbook/runs.ts';

test.each([
  [[], []],
  [[5], [{ start: 5, length: 1 }]],
  [
    [2, 3, 4, 7],
    [
      { start: 2, length: 3 },
      { start: 7, length: 1 },
    ],
  ],
])('runsOf(%j)', (numbers, runs) => {
  expect(runsOf(numbers)).toEqual(runs);
});

test('up to the limit runs stay apart, beyond it they become one', () => {
  expect(fewRuns([2, 4], 2)).toHaveLength(2);
  expect(fewRuns([2, 4, 6], 2)).toEqual([{ start: 2, length: 5 }]);
});

test('of too many runs the nearest are joined, and those with few numbers between them always', () => {
  expect(nearestRuns([2, 4, 50], 9, 1)).toEqual([
    { start: 2, length: 3 },
    { start: 50, length: 1 },
  ]);
  expect(nearestRuns([2, 4, 20, 26, 900], 3, 0)).toEqual([
    { start: 2, length: 3 },
    { start: 20, length: 7 },
    { start: 900, length: 1 },
  ]);
  expect(nearestRuns([], 3, 0)).toEqual([]);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('columnName(%i) = %s', (position, name) => {
  expect(columnName(position)).toBe(name);
});
