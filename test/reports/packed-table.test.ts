/** A table on its way to the server arrives as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPackedTable, packTable, unpackTable } from '../../src/reports/travel/packed-table.ts';
import type { Cell } from '../../src/values/cell.ts';

const arrived = (table: Cell[][]) => unpackTable(JSON.parse(JSON.stringify(packTable(table))));

test('any cells arrive in their places', () => {
  const cell = fc.oneof(fc.constantFrom<Cell>('', '1', 1, 'true', true), fc.string(), fc.integer());
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 30 }));
  fc.assert(
    fc.property(table, (cells) => {
      expect(arrived(cells)).toEqual(cells);
    }),
  );
});

test('a row that ends early is filled with blanks', () => {
  expect(arrived([['a'], ['b', 'c'], []])).toEqual([
    ['a', ''],
    ['b', 'c'],
    ['', ''],
  ]);
});

test('a column says what repeats once, where that is shorter', () => {
  const column = (...cells: Cell[]) => packTable(cells.map((cell) => [cell]))[0];
  expect(column('US', 'US', 'CA', 'US')).toEqual({ of: ['US', 'CA'], at: [0, 0, 1, 0] });
  // Twice five characters as they stand; as one and two indexes, eight and four.
  expect(column('ab', 'ab')).toEqual({ of: ['ab'], at: [0, 0] });
  expect(column('', '')).toEqual(['', '']);
  expect(column('a', '')).toEqual(['a', '']);
  expect(column(1, '1', 1, '1', 1, '1')).toEqual({ of: [1, '1'], at: [0, 1, 0, 1, 0, 1] });
});

describe('at the door', () => {
  const packed: unknown[] = [[['a', 1, true]], [['a', 'b'], { of: ['x'], at: [0, 0] }], [[]]];
  test.each(packed.map((value) => [value]))('%j is one', (value) => expect(isPackedTable(value)).toBe(true));

  const others: unknown[] = [
    'abc',
    null,
    {},
    [],
    [null],
    ['ab'],
    [[{}]],
    [[null]],
    [['a'], ['a', 'b']],
    [['a'], { of: ['x'], at: [] }],
    [{ of: ['x'], at: [1] }],
    [{ of: ['x'], at: [-1] }],
    [{ of: ['x'], at: [0.5] }],
    [{ of: ['x'], at: ['length'] }],
    [{ of: [{}], at: [0] }],
    [{ of: 'x', at: [0] }],
    [{ of: ['x'], at: 'x' }],
  ];
  test.each(others.map((value) => [value]))('%j is none', (value) => expect(isPackedTable(value)).toBe(false));
});
