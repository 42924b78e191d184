import { describe, expect, test } from 'vitest';
import { bookJson, isDayFormat, isoText } from '../../../workbench/import/book-json.ts';
import { sampleWorkbook } from '../xlsx/sample-workbook.ts';

test.each([
  ['yyyy-mm-dd', true],
  ['MMM D', true],
  ['yyyy', true],
  ['[h]:mm', false],
  ['h:mm:ss', false],
  ['0.00', false],
  ['"day" 0', false],
  ['[Red]0', false],
  ['\\d0', false],
  ['', false],
  [undefined, false],
])('the format %s shows days: %s', (pattern, expected) => {
  expect(isDayFormat(pattern)).toBe(expected);
});

test.each([
  [46326, '2026-10-31'],
  [46326.75, '2026-10-31T18:00:00'],
  [46326 + 1 / 86400, '2026-10-31T00:00:01'],
  [25569, '1970-01-01'],
  [1, '1899-12-31'],
])('serial number %d is %s', (serial, text) => {
  expect(isoText(serial)).toBe(text);
});

describe('the workbook as JSON', () => {
  const { receipts, failures, sheets, calls } = bookJson(sampleWorkbook(), [], {
    total: 2,
    byMethod: { 'Range.setValues': 2 },
    uses: { 'Range.setValues': { calls: 2, rows: 20, cells: 200 } },
  });
  const [stock, other] = sheets;

  test('values: dates as ISO days, errors as their code, spills', () => {
    expect(stock?.values.slice(0, 4).map((row) => row.slice(0, 5))).toEqual([
      ['', '', '', 'Twice', ''],
      ['text', '2026-10-31', 1.0257, 0.0514, true],
      [12.5, '2026-10-31T18:00:00', 0.0514, 7, false],
      [true, 0.0257, '#DIV/0!', '', ''],
    ]);
    expect(stock?.values[9]?.[0]).toBe('#ERROR!');
    expect([stock?.values.length, stock?.values[0]?.length]).toEqual([13, 5]);
  });

  test('formulas stand where their cells are', () => {
    expect(stock?.formulas[1]).toEqual(['', '', '=SUM(B4,1)', '', '']);
    expect(other).toMatchObject({ name: "Mum's [old] list/2", hidden: true, formulas: [['=Stock!B4*100']] });
  });

  test('rules and what they paint', () => {
    expect(stock?.conditionalFormats[1]).toEqual({
      ranges: ['A2:A9', 'F3:F9'],
      type: 'TEXT_CONTAINS',
      values: ['te'],
      format: { background: '#fff2cc' },
    });
    expect(stock?.conditionalFormats[3]).toMatchObject({ ranges: ['I2:I9'], gradient: expect.anything() });
    expect(stock?.painted).toMatchObject({
      A2: { background: '#fff2cc' },
      B4: { background: '#fce8e6', fontColor: '#a50e0e' },
    });
    expect(stock?.painted.A3).toBeUndefined();
  });

  test('the rest', () => {
    const predictedSeconds = { low: 0.28, nominal: 0.481, high: 0.982 };
    const expected = { total: 2, byMethod: { 'Range.setValues': 2 }, predictedSeconds };
    expect([receipts, failures, calls]).toEqual([[], [], expected]);
  });
});
