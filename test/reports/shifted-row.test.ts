/** Rows whose cells stand in wrong columns, in tables that somebody else cut: they are left out whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { rowsOf, SALES, STOCK, table, without } from './tables.ts';

/** A table with one row changed below one that is right. */
function withRow(columns: Record<string, Cell>, change: (row: readonly Cell[]) => Cell[]): Cell[][] {
  const [header, first, second] = table(columns, {}, { SKU: 'B', sku: 'B' });
  return [[...header!], [...first!], change(second!)];
}

/** Two texts have become one, as a mark that was not doubled makes of them. */
const joined = (at: number) => (row: readonly Cell[]) => [
  ...row.slice(0, at),
  `${row[at]}",${row[at + 1]}"`,
  ...row.slice(at + 2),
  '',
];

/** A text was cut in two at its comma. */
const torn = (at: number) => (row: readonly Cell[]) => [
  ...row.slice(0, at),
  'Mug, 1/2',
  ' blue"',
  ...row.slice(at + 1),
];

describe('left out whole', () => {
  test.each([
    ['title and SKU in one', withRow(SALES, joined(2))],
    ['a title in two', withRow(SALES, torn(2))],
    ['a title in two, directly before figures', withRow(without(SALES, 'SKU'), torn(2))],
    [
      'a title in two that no mark tells',
      withRow(without(SALES, 'SKU'), (row) => [...row.slice(0, 2), 'Mug', ' blue', ...row.slice(3)]),
    ],
    ['name and condition in one', withRow(STOCK, joined(3))],
  ])('%s', (_, cells) => {
    const reading = rowsOf(cells, { marketplace: 'UK', how: 'paste' });
    expect(reading.counts).toMatchObject({ rowsRead: 2, rowsKept: 1, rowsRefused: 1 });
    expect(reading.problems).toMatchObject([{ row: 3, column: '', code: 'extra-cells', effect: 'row-refused' }]);
  });

  test('figures that a spreadsheet made numbers of', () => {
    const typed = {
      ...SALES,
      'Session Percentage - Total': 0.1,
      'Page Views Percentage - Total': 0.2,
      'Featured Offer (Buy Box) Percentage': 0.5,
      'Unit Session Percentage': 0.1,
      'Ordered Product Sales': 100.1,
    };
    const numbers = Object.fromEntries(
      Object.entries(typed).map(([name, cell]) => [name, /^\d+$/.test(String(cell)) ? Number(cell) : cell]),
    );
    const reading = rowsOf(withRow(numbers, joined(2)), { marketplace: 'UK', how: 'paste' });
    expect(reading.counts).toMatchObject({ rowsKept: 1, rowsRefused: 1 });
  });
});

describe('only the cell is at fault', () => {
  test.each(['Sessions - Total', 'Units Ordered', 'Ordered Product Sales', 'Total Order Items'])(
    'a word in %s',
    (name) => {
      const reading = rowsOf(table(SALES, { [name]: 'none' }), { marketplace: 'UK' });
      expect(reading.counts).toMatchObject({ rowsKept: 1 });
      expect(reading.problems).toMatchObject([{ column: name, effect: 'cell-blank' }]);
    },
  );
});

test('law: a row that was shifted is never kept with other figures', () => {
  const count = fc.integer({ min: 0, max: 5000 }).map(String);
  const row = fc.record({
    'Sessions - Total': count,
    'Page Views - Total': count,
    'Units Ordered': count,
    'Total Order Items': count,
  });
  fc.assert(
    fc.property(row, fc.constantFrom(joined(2), torn(2), joined(1), torn(3)), (figures, change) => {
      const [header, first] = table(SALES, figures);
      const reading = rowsOf([header!, [...table(SALES, {})[1]!], change(first!)], { how: 'paste' });
      expect(reading.counts).toMatchObject({ rowsKept: 1, rowsRefused: 1 });
    }),
    { numRuns: 100 },
  );
});
