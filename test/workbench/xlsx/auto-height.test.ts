import { expect, test } from 'vitest';
import type { CellFormat } from '../../../workbench/model/cell-format.ts';
import { autoHeight } from '../../../workbench/xlsx/auto-height.ts';

const plain: CellFormat = {};

test.each<[string, number, CellFormat, number]>([
  ['short', 100, plain, 1],
  ['two words', 60, plain, 1],
  ['two words', 59, plain, 2],
  ['two words', 60, { fontWeight: 'bold' }, 2],
  ['two words', 60, { fontSize: 12 }, 2],
  ['afn-reserved-quantity', 84, plain, 2],
  ['afn-reserved-quantity', 83, plain, 3],
  ['one\ntwo\nthree', 100, plain, 3],
  ['unbreakable', 39, plain, 2],
  ['', 100, plain, 1],
])('%j in %i pixels of %j takes %i lines', (text, pixels, format, lines) => {
  expect(autoHeight([{ text, pixels, format }])).toBe(21 + (lines - 1) * 16);
});

test.each([
  ['会话数总计', 55, 2],
  ['会话数总计', 79, 1],
  ['おすすめ出品率14 %のまま広告費が発生、以前の良い日は不明', 150, 3],
])('%j in %i pixels takes %i lines, which are higher than Latin ones', (text, pixels, lines) => {
  expect(autoHeight([{ text, pixels, format: plain }])).toBe(21 + (lines - 1) * 20);
});

test('the highest text counts; a row without one has its usual height', () => {
  const texts = ['a', 'b\nc\nd', 'e\nf'].map((text) => ({ text, pixels: 100, format: plain }));
  expect(autoHeight(texts)).toBe(53);
  expect(autoHeight([])).toBe(21);
});
