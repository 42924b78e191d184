/** The axis of a chart: round ticks around the values, and places between its ends. */
import { expect, test } from 'vitest';
import { valueAxis } from '../../../workbench/page/charts/value-axis.ts';

const line = { withZero: false, reversed: false };
const columns = { withZero: true, reversed: false };

test.each([
  ['near zero, from zero', [0.4, 0.8], line, [0, 0.2, 0.4, 0.6, 0.8]],
  ['half the largest still counts as near', [50, 100], line, [0, 20, 40, 60, 80, 100]],
  ['far from zero, around the values', [51, 100], line, [50, 60, 70, 80, 90, 100]],
  ['columns begin at zero', [51, 100], columns, [0, 20, 40, 60, 80, 100]],
  ['columns below zero end there', [-30, -10], columns, [-30, -20, -10, 0]],
  ['both sides of zero', [-30, 20], columns, [-30, -20, -10, 0, 10, 20]],
  ['one value', [7], line, [0, 2, 4, 6, 8]],
  ['only zeros', [0, 0], columns, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ['one value below zero', [-7], line, [-8, -6, -4, -2, 0]],
  ['a wished end', [10, 90], { ...line, min: 0, max: 100 }, [0, 20, 40, 60, 80, 100]],
])('%s', (_, values, wish, ticks) => {
  expect(valueAxis(values, wish).ticks).toEqual(ticks);
});

test('places lie between the ends, backwards where asked', () => {
  const axis = valueAxis([0, 100], line);
  expect([0, 25, 100].map(axis.place)).toEqual([0, 0.25, 1]);
  expect([0, 25, 100].map(valueAxis([0, 100], { ...line, reversed: true }).place)).toEqual([1, 0.75, 0]);
});
