/** Problems told together: one line a column and cause, and nothing of them lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinCauses } from '../../src/reports/receipt/causes.ts';
import type { Problem } from '../../src/reports/receipt/problem.ts';
import { causesOf } from '../../src/reports/receipt/receipt.ts';
import { rowsOf, STOCK, table } from './tables.ts';

const problem = (row: number, change: Partial<Problem> = {}): Problem => ({
  row,
  column: 'ACOS',
  text: `${row}`,
  code: 'bare-percent',
  effect: 'cell-blank',
  params: {},
  ...change,
});

test('ninety-five cells of one column are one line with how many, where, examples and what to do', () => {
  const problems = Array.from({ length: 95 }, (_, i) => problem(i + 2));
  expect(causesOf(problems, 'en')).toEqual([
    {
      column: 'ACOS',
      message: expect.stringContaining('25% or 0.25'),
      count: 95,
      rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      examples: ['2', '3', '4'],
    },
  ]);
});

test('columns, causes and what became of the cells are told apart', () => {
  const problems = [
    problem(2),
    problem(3, { column: 'CPC' }),
    problem(4, { code: 'not-a-percent' }),
    problem(5, { effect: 'kept' }),
    problem(6),
  ];
  expect(causesOf(problems, 'zh-CN').map(({ column, rows }) => `${column} ${rows}`)).toEqual([
    'ACOS 2,6',
    'CPC 3',
    'ACOS 4',
    'ACOS 5',
  ]);
});

test('rows that others overrule are one line, whichever row each gives way to', () => {
  const conflict = (row: number, by: number) =>
    problem(row, { column: '', text: 'US · A', code: 'conflict', effect: 'row-refused', params: { row: by } });
  const [cause, ...others] = causesOf([conflict(2, 9), conflict(3, 8)], 'en');
  expect(others).toEqual([]);
  expect(cause).toMatchObject({ count: 2, rows: [2, 3], examples: ['US · A'] });
  expect(cause!.message).not.toMatch(/\d/);
});

test('a row that is left out is one line, however many of its cells are odd', () => {
  const refused = problem(2, { column: 'sku', text: '', code: 'missing-key', effect: 'row-refused' });
  const again = { ...refused, column: 'asin' };
  const causes = causesOf([problem(2), refused, again, problem(3)], 'en');
  expect(causes.map(({ column, count }) => `${column} ${count}`)).toEqual(['sku 1', 'ACOS 1']);
});

test('parts of a file are told as one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('ACOS', 'CPC'), fc.constantFrom('not-a-number', 'bare-percent')), {
        maxLength: 40,
      }),
      fc.nat(40),
      (cells, cut) => {
        const problems = cells.map(([column, code], i) => problem(i + 2, { column, code: code as Problem['code'] }));
        const parts = [problems.slice(0, cut), problems.slice(cut)].map((part) => causesOf(part, 'ja'));
        const whole = causesOf(problems, 'ja');
        expect(joinCauses(parts.flat())).toEqual(whole);
        expect(whole.reduce((sum, { count }) => sum + count, 0)).toBe(problems.length);
      },
    ),
    { numRuns: 100 },
  );
});

describe('a row of totals', () => {
  test.each(['Total:', 'Totale', 'Total général', '汇总', '合计（25）', 'Totals (2)', 'SUM'])('%s is one', (word) => {
    const stock = table(STOCK, {}, { sku: word, fnsku: '', asin: '', 'product-name': '', condition: '' });
    expect(rowsOf(stock, { marketplace: 'US' }).counts).toMatchObject({ rowsRead: 1, rowsRefused: 0 });
  });

  test.each(['Total White', 'TOTAL-1', 'Summer'])('a SKU called %s is none', (sku) => {
    const stock = table(STOCK, {}, { sku, fnsku: '', asin: '', 'product-name': '', condition: '' });
    expect(rowsOf(stock, { marketplace: 'US' }).counts).toMatchObject({ rowsRead: 2 });
  });
});
