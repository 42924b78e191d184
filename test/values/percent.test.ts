import { expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { Fault } from '../../src/values/fault.ts';
import { readPercent } from '../../src/values/percent.ts';

const read = (cell: Cell) => {
  const percent = readPercent(cell);
  return percent instanceof Fault ? percent.code : percent;
};

test.each<[Cell, number]>([
  ['2.64%', 0.0264],
  ['12,34 %', 0.1234],
  ['12.34%', 0.1234],
  ['160.00%', 1.6],
  ['1,234.00%', 12.34],
  ['0.00%', 0],
  ['99%', 0.99],
  ['1.234%', 0.01234],
  ['-5%', -0.05],
  ['％5'.replace('％5', '5％'), 0.05],
  ['%5', 0.05],
])('%j', (cell, ratio) => {
  expect(read(cell)).toEqual({ ratio, bare: false });
});

test.each<[Cell, number]>([
  [0.0092, 0.0092],
  ['0.0092', 0.0092],
  [1, 1],
  [25, 25],
  ['25', 25],
  [1.2e-7, 1.2e-7],
])('%j is bare', (cell, ratio) => {
  expect(read(cell)).toEqual({ ratio, bare: true });
});

test.each<[Cell, string]>([
  ['', ''],
  ['--', ''],
  ['12 pct', 'not-a-percent'],
  ['$12', 'not-a-percent'],
  ['%5%', 'not-a-percent'],
  ['1,234%', 'ambiguous-number'],
  ['=B2/C2', 'formula'],
  ['1e999%', 'not-a-percent'],
  [true, 'not-a-percent'],
  [Number.NaN, 'not-a-percent'],
])('%j answers %s', (cell, answer) => {
  expect(read(cell)).toBe(answer);
});

test('a column may say that its bare numbers are hundredths', () => {
  expect(readPercent('7.19', undefined, 'hundredths')).toEqual({ ratio: 0.0719, bare: true });
  expect(readPercent(0.5, undefined, 'hundredths')).toEqual({ ratio: 0.005, bare: true });
  expect(readPercent('7.19%', undefined, 'hundredths')).toEqual({ ratio: 0.0719, bare: false });
});

test('the column decides what one comma means', () => {
  expect(readPercent('1,234%', ',')).toEqual({ ratio: 0.01234, bare: false });
  expect(readPercent('1,234%', '.')).toEqual({ ratio: 12.34, bare: false });
});
