/** What a spreadsheet shortened is known by what is left of it. */
import { expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { hasLostDigits, tailDigits } from '../../src/values/lost-digits.ts';

test.each<[Cell, boolean]>([
  ['1.23E+11', true],
  ['1,23E+11', true],
  ['8.9e+12', true],
  ['3E+10', true],
  ['2.54928E+14', true],
  ['2.5492768191937213E+17', true],
  ['123456789012', false],
  ['254927681919372123', false],
  ['3E10', false],
  ['E+10', false],
  ['A1.2E+10', false],
  ['1.2E+10 ml', false],
  ['', false],
  [254927681919372, false],
  [123456789012, false],
  [9007199254740991, false],
  [1234567890123450, true],
  [254927681919372100, true],
  [254928000000000, true],
  [123000000000, true],
  [12000000, false],
  [0.5, false],
  [true, false],
])('%j has lost digits: %s', (cell, lost) => {
  expect(hasLostDigits(cell)).toBe(lost);
});

test.each<[Cell, string]>([
  ['254927681919372000', '000'],
  ['2549276819193721', '1'],
  ['254927681919372', ''],
  ['254927681919372000 x', ''],
  ['A254927681919372000', ''],
  [254927681919372000, ''],
])('the digits of %j behind the fifteenth are %j', (cell, tail) => {
  expect(tailDigits(cell)).toBe(tail);
});
