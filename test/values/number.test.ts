import { expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { Fault } from '../../src/values/fault.ts';
import { readCount, readNumber } from '../../src/values/number.ts';
import { numberParts } from '../../src/values/number-parts.ts';

const shown = (value: number | '' | Fault): number | string => (value instanceof Fault ? value.code : value);

test.each<[Cell, number | string]>([
  ['5,824', 5824],
  ['5.824', 5824],
  ['1.250', 1250],
  ['42', 42],
  ['  42  ', 42],
  ['0', 0],
  ['-0', 0],
  ['-3', -3],
  ['−3', -3],
  ['(3)', -3],
  ['+3', 3],
  ['1.0', 1],
  ['1.5', 'not-whole'],
  [1.5, 'not-whole'],
  [1, 1],
  ['１２３', 123],
  ['1 234', 1234],
  ['1 234', 1234],
  ['123456789012345', 123_456_789_012_345],
  ['1234567890123456', 1_234_567_890_123_456],
  ['="12"', 12],
  ['', ''],
  ['   ', ''],
  ['-', ''],
  ['--', ''],
  ['–', ''],
  ['—', ''],
  ['n/a', ''],
  ['N/A', ''],
  ['=A1', 'formula'],
  ['=A', 'formula'],
  ['=', 'not-a-number'],
  ['>100,000', 'not-a-number'],
  ['12 units', 'not-a-number'],
  ['$12', 'not-a-number'],
  ['12%', 'not-a-number'],
  ['twelve', 'not-a-number'],
  ['3-', 'not-a-number'],
  ['1e999', 'not-a-number'],
  ['1e308', 'not-a-number'],
  [1e308, 'not-a-number'],
  ['5²', 'not-a-number'],
  ['½', 'not-a-number'],
  ['1½', 'not-a-number'],
  ['⑤', 'not-a-number'],
  ['１，２３４', 1234],
  ['9'.repeat(70), 'not-a-number'],
  [true, 'not-a-number'],
  [Number.NaN, 'not-a-number'],
  [Number.POSITIVE_INFINITY, 'not-a-number'],
])('count %j', (cell, value) => {
  expect(shown(readCount(cell))).toBe(value);
  expect(Object.is(readCount(cell), -0)).toBe(false);
});

test.each<[Cell, number | string]>([
  ['4.99', 4.99],
  ['4,99', 4.99],
  ['1.234', 1.234],
  ['1,234', 'ambiguous-number'],
  ['-1.5', -1.5],
  [2.293667262969589, 2.293667262969589],
  ['', ''],
  ['x', 'not-a-number'],
  [false, 'not-a-number'],
])('decimal %j', (cell, value) => {
  expect(shown(readNumber(cell))).toBe(value);
});

test('a number is at most 64 characters', () => {
  expect(numberParts('5'.padEnd(64))?.digits).toBe('5');
  expect(numberParts('5'.padEnd(65))).toBeUndefined();
});

test('the column decides what one separator means', () => {
  expect(readNumber('1,234', ',')).toBe(1.234);
  expect(readNumber('1.234', ',')).toBe(1234);
  expect(shown(readCount('1.234', '.'))).toBe('not-whole');
  expect(readCount('1.234', ',')).toBe(1234);
});
