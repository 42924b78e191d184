import { expect, test } from 'vitest';
import { readAsin } from '../../src/values/asin.ts';
import type { Cell } from '../../src/values/cell.ts';
import { Fault } from '../../src/values/fault.ts';
import { unguarded } from '../../src/values/guarded-text.ts';
import { isNothing } from '../../src/values/nothing.ts';
import { plainText } from '../../src/values/plain-text.ts';
import { looksRetyped, readText } from '../../src/values/text.ts';

test.each<[Cell, string]>([
  ['  Widget \u00a0', 'Widget'],
  ['\ufeffWidget\u200b', 'Widget'],
  ['Two\u00a0words  inside', 'Two\u00a0words  inside'],
  ['="254927681919372"', '254927681919372'],
  ['="say ""hi"""', 'say "hi"'],
  ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  ['="a"&"b"', '="a"&"b"'],
  ['+1', '+1'],
  ['=+cat +litter', '+cat +litter'],
  ['  =+44 20 7946 0958', '+44 20 7946 0958'],
  ['=+', '+'],
  ['= +cat', '= +cat'],
  ['63\\" x 27.5\\" -key words', '63" x 27.5" -key words'],
  ['a "b\\"', 'a "b\\"'],
  ['-', '-'],
  [18, '18'],
  [0.5, '0.5'],
  [123456789012, '123456789012'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  ['', ''],
])('%j is read as %j', (cell, text) => {
  expect(readText(cell)).toBe(text);
});

test('a cell holds 50,000 characters and not one more', () => {
  expect(readText('x'.repeat(50_000))).toHaveLength(50_000);
  expect(readText('x'.repeat(50_001))).toEqual(new Fault('too-long'));
});

test.each(['#NAME?', '#REF!', '#ERROR!'])('%s stands where a spreadsheet took a text for a formula', (cell) => {
  expect(readText(cell)).toEqual(new Fault('error-value'));
});

test.each(['#N/A', '#name?', '#NAME? x'])('%s may be a text', (cell) => {
  expect(readText(cell)).toBe(cell);
});

test.each<[Cell, boolean]>([
  ['2026-10-31', true],
  ['2026-10-31T14:05:00', true],
  ['2026-10-31 holiday', false],
  ['10-31', false],
  [18, false],
  [0.5, true],
  [true, true],
])('%j was retyped: %s', (cell, retyped) => {
  expect(looksRetyped(cell)).toBe(retyped);
});

test.each<[Cell, string]>([
  ['B0CHILDA01', 'B0CHILDA01'],
  [' b0childa01 ', 'B0CHILDA01'],
  ['Ｂ0CHILDA01', 'B0CHILDA01'],
  ['="0306406152"', '0306406152'],
  ['0306406152', '0306406152'],
  ['030640615X', '030640615X'],
  [1306406152, '1306406152'],
  [306406152, '0306406152 mended'],
  ['306406152', '0306406152 mended'],
  [123456, '0000123456 mended'],
  [12345, 'not-an-asin'],
  ['B0CHILDA0', 'not-an-asin'],
  ['B0CHILDA011', 'not-an-asin'],
  ['12345678901', 'not-an-asin'],
  ['B0CHILD-01', 'not-an-asin'],
  [0.5, 'not-an-asin'],
  ['', ''],
  ['x'.repeat(50_001), 'too-long'],
])('ASIN %j', (cell, shown) => {
  const read = readAsin(cell);
  if (read === '') expect(shown).toBe('');
  else expect(read instanceof Fault ? read.code : `${read.asin}${read.mended ? ' mended' : ''}`).toBe(shown);
});

test.each([
  ['', true],
  ['-', true],
  ['--', true],
  ['−', true],
  ['ｎ／ａ', true],
  [' N/A ', true],
  ['---', false],
  ['0', false],
  ['none', false],
  ['-'.padEnd(11), true],
  ['-'.padEnd(12), false],
])('%j says nothing: %s', (text, nothing) => {
  expect(isNothing(text)).toBe(nothing);
});

test('only a whole guard falls away', () => {
  expect(unguarded('="12"')).toBe('12');
  expect(unguarded('"12"')).toBe('"12"');
  expect(unguarded('="12')).toBe('="12');
});

test.each(['5²', '①②', '½', '㏩', '2³ pack', 'H₂O 1L', '㉑'])('%s keeps its drawn digits', (text) => {
  expect(plainText(text)).toBe(text);
});

test('what looks alike becomes alike', () => {
  expect(plainText('\ufeffＡ\u00a0–\u202fＢ\u200b  c\t')).toBe('A - B c');
});
