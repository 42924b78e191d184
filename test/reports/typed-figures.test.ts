/** Counts that a spreadsheet of another country read as decimal numbers. */
import { expect, test } from 'vitest';
import { pick, rowsOf, SALES, table } from './tables.ts';

const cells = table(
  { ...SALES, 'Units Ordered': 1.25, 'Total Order Items': 999 },
  {},
  { 'Units Ordered': 3, 'Total Order Items': 1000, 'Sessions - Total': '7', SKU: 'B' },
);

test('where a pasted count is no whole number, its small neighbours are blanked and named', () => {
  const { rows, problems } = rowsOf(cells, { how: 'paste' });
  expect(pick(rows[0], 'unitsOrdered', 'totalOrderItems')).toEqual({ unitsOrdered: '', totalOrderItems: '' });
  expect(pick(rows[1], 'unitsOrdered', 'totalOrderItems', 'sessions')).toEqual({
    unitsOrdered: '',
    totalOrderItems: 1000,
    sessions: 7,
  });
  expect(problems.map(({ row, column, code, effect }) => [row, column, code, effect])).toEqual([
    [2, 'Units Ordered', 'typed-figure', 'cell-blank'],
    [2, 'Total Order Items', 'typed-figure', 'cell-blank'],
    [3, 'Units Ordered', 'typed-figure', 'cell-blank'],
  ]);
});

test('whole counts stay, and so do those of a file', () => {
  const whole = cells.map((row) => row.map((cell) => (cell === 1.25 ? 1250 : cell)));
  expect(rowsOf(whole, { how: 'paste' }).problems).toEqual([]);
  expect(rowsOf(cells, { how: 'upload' }).problems).toMatchObject([{ code: 'not-whole' }]);
});
