import { describe, expect, test } from 'vitest';
import type { CellFormat } from '../../../workbench/model/cell-format.ts';
import { columnBlocks } from '../../../workbench/xlsx/blocks.ts';
import { excelNumberFormat, excelStyle, sheetsFormat, sheetsNumberFormat } from '../../../workbench/xlsx/cell-style.ts';
import { excelColor, sheetsColor } from '../../../workbench/xlsx/excel-color.ts';
import { excelText, needsTextMark } from '../../../workbench/xlsx/excel-text.ts';
import { excelSheetNames } from '../../../workbench/xlsx/sheet-name.ts';
import { charactersOfPixels, pixelsOfCharacters } from '../../../workbench/xlsx/write-layout.ts';

test.each([
  ['#ff8800', { argb: 'FFFF8800' }],
  ['#F80', { argb: 'FFFF8800' }],
  ['red', undefined],
  ['#ff88', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('the colour %s', (color, expected) => {
  expect(excelColor(color)).toEqual(expected);
});

test.each([
  [{ argb: 'FFFF8800' }, '#ff8800'],
  [{ argb: 'FF8800' }, '#ff8800'],
  [{ theme: 1 }, undefined],
  [undefined, undefined],
])('the colour of a file %j', (color, expected) => {
  expect(sheetsColor(color as { argb?: string })).toBe(expected);
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['General', undefined],
  ['0.###############', undefined],
  ['0.00%', '0.00%'],
  ['h:mm am/pm', 'h:mm AM/PM'],
  ['h "am/pm" am/pm', 'h "am/pm" AM/PM'],
])('the number format %s', (pattern, expected) => {
  expect(excelNumberFormat(pattern)).toBe(expected);
});

test('General is no format in Sheets', () => {
  expect(sheetsNumberFormat('general')).toBeUndefined();
  expect(sheetsNumberFormat('')).toBeUndefined();
  expect(sheetsNumberFormat('0')).toBe('0');
});

describe('a look survives the file', () => {
  test.each<CellFormat>([
    {},
    { numberFormat: '0.00%' },
    { background: '#fce8e6', fontColor: '#112233' },
    { fontWeight: 'bold', fontStyle: 'italic' },
    { fontLine: 'underline' },
    { fontLine: 'line-through' },
    { fontLine: 'underline line-through' },
    { fontSize: 14, fontFamily: 'Georgia' },
    { horizontalAlignment: 'right', verticalAlignment: 'middle', wrap: 'WRAP' },
    { horizontalAlignment: 'left', verticalAlignment: 'top' },
    { horizontalAlignment: 'center', verticalAlignment: 'bottom' },
  ])('%j', (format) => {
    expect(sheetsFormat(excelStyle(format))).toEqual(format);
  });

  test('what Sheets does not have is left out', () => {
    expect(sheetsFormat({ alignment: { horizontal: 'justify', vertical: 'distributed' } })).toEqual({});
  });

  test('what is Sheets’ default is not written', () => {
    const plain = { horizontalAlignment: 'general', wrap: 'OVERFLOW', fontWeight: 'normal', fontLine: 'none' } as const;
    expect(excelStyle(plain)).toEqual({ font: { name: 'Arial', size: 10 } });
  });
});

test('Excel’s limits for sheet names', () => {
  const long = 'A very long name of a sheet that goes on';
  expect([...excelSheetNames(['a', 'A', 'x/y:z', "'q'", long, `${long}!`, 'History', ''])]).toEqual([
    ['a', 'a'],
    ['A', 'A (2)'],
    ['x/y:z', 'x-y-z'],
    ["'q'", '-q-'],
    [long, 'A very long name of a sheet tha'],
    [`${long}!`, 'A very long name of a sheet (2)'],
    ['History', 'History-'],
    ['', 'Sheet'],
  ]);
});

test('widths', () => {
  expect(charactersOfPixels(100)).toBe(13.57);
  expect([21, 50, 100, 333].map((pixels) => pixelsOfCharacters(charactersOfPixels(pixels)))).toEqual([
    21, 50, 100, 333,
  ]);
});

test('a text that Excel would unescape stays', () => {
  expect(excelText('a_x0041_b_x')).toBe('a_x005F_x0041_b_x');
  expect(excelText('x'.repeat(32768))).toHaveLength(32767);
});

test.each([
  ['=1', true],
  ['-a', true],
  ['007', true],
  ['true', true],
  ['FALSE', true],
  ['Trueman', false],
  ['abc', false],
  ['茶杯', false],
])('the text %s is marked: %s', (text, expected) => {
  expect(needsTextMark(text)).toBe(expected);
});

test('equal cells of a column become one block', () => {
  const grid = [
    ['a', null],
    ['a', 'b'],
    [null, 'b'],
    ['a', 'c'],
  ];
  expect(columnBlocks(grid)).toEqual([
    { area: { row: 0, column: 0, rows: 2, columns: 1 }, thing: 'a' },
    { area: { row: 3, column: 0, rows: 1, columns: 1 }, thing: 'a' },
    { area: { row: 1, column: 1, rows: 2, columns: 1 }, thing: 'b' },
    { area: { row: 3, column: 1, rows: 1, columns: 1 }, thing: 'c' },
  ]);
  expect(columnBlocks([])).toEqual([]);
});
