import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { copiedSheets } from '../../../workbench/clipboard/copied-sheets.ts';
import { pasteInto } from '../../../workbench/clipboard/paste-into.ts';
import { at, emptyWorkbook } from '../xlsx/sample-workbook.ts';

const now = Date.UTC(2026, 10, 1, 12);

async function file(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Report');
  sheet.addRow(['Date', 'CTR', 'Spend', 'Clicks', 'Term', 'Flag', 'Sum', 'None', 'Bad']);
  const row = sheet.addRow([new Date('2025-07-03T00:00:00Z'), 0.0257, 1234.5, 3, 'a\tb', true]);
  row.getCell(1).numFmt = 'MMM dd, yyyy';
  row.getCell(2).numFmt = '0.0000%';
  row.getCell(3).numFmt = '#,##0.00';
  row.getCell(7).value = { formula: 'D2*2', result: 6 };
  row.getCell(9).value = { error: '#N/A' };
  sheet.addRow([{ richText: [{ text: 'rich' }] }, { text: 'link', hyperlink: 'https://example.com' }]);
  workbook.addWorksheet('Empty');
  workbook.addWorksheet('Hidden', { state: 'hidden' }).addRow(['x']);
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

describe('what an .xlsx file shows', () => {
  test.each([
    ['en_US', 'Jul 03, 2025\t2.5700%\t1,234.50\t3\t"a\tb"\tTRUE\t6\t\t#N/A'],
    ['de_DE', 'Jul 03, 2025\t2,5700%\t1.234,50\t3\t"a\tb"\tTRUE\t6\t\t#N/A'],
    ['zh_CN', 'Jul 03, 2025\t2.5700%\t1,234.50\t3\t"a\tb"\tTRUE\t6\t\t#N/A'],
    ['ja_JP', 'Jul 03, 2025\t2.5700%\t1,234.50\t3\t"a\tb"\tTRUE\t6\t\t#N/A'],
  ])('%s', async (locale, second) => {
    const [sheet, ...others] = await copiedSheets(await file(), locale);
    expect(others).toEqual([]);
    expect(sheet?.name).toBe('Report');
    expect(sheet?.text.split('\n').slice(1)).toEqual([second, 'rich\tlink\t\t\t\t\t\t\t']);
  });
});

function pasted(text: string, locale: string) {
  const { sheet } = emptyWorkbook(locale);
  pasteInto(sheet, text, locale, now);
  return sheet;
}

describe('pasted text is typed by the locale', () => {
  test.each([
    ['en_US', '1,234.5', 1234.5],
    ['de_DE', '1.234,5', 1234.5],
    ['zh_CN', '1,234.5', 1234.5],
    ['ja_JP', '1,234.5', 1234.5],
    ['en_US', '2.57%', 0.0257],
    ['de_DE', '2,57%', 0.0257],
    ['en_US', '2026-10-31', 46326],
    ['de_DE', '31.10.2026', 46326],
    ['en_GB', '31/10/2026', 46326],
    ['en_US', '00123', 123],
    ['en_US', 'B0ABC', 'B0ABC'],
    ['en_US', 'TRUE', true],
    ['en_US', "'007", '007'],
  ])('%s %s', (locale, text, value) => {
    const sheet = pasted(text, locale);
    const [[cell] = []] = sheet.values(at(sheet, 'A1'));
    if (typeof value === 'number') expect(cell).toBeCloseTo(value, 9);
    else expect(cell).toBe(value);
  });

  test('a formula is a formula', () => {
    const sheet = pasted('=1+1\tx', 'en_US');
    expect(sheet.formulas(at(sheet, 'A1:B1'))).toEqual([['=1+1', '']]);
  });

  test('a date brings its number format, a blank nothing', () => {
    const sheet = pasted('2026-10-31\t\tx\ny', 'en_US');
    expect(sheet.formats(at(sheet, 'A1:C1'))[0]?.map((format) => format.numberFormat)).toEqual([
      expect.stringMatching(/y/),
      undefined,
      undefined,
    ]);
    expect(sheet.values(at(sheet, 'A1:C2'))[1]).toEqual(['y', '', '']);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([2, 3]);
  });
});

describe('the grid', () => {
  test.each([
    [50, 12, 50, 12],
    [51, 12, 51, 12],
    [50, 13, 50, 13],
    [3, 2, 50, 12],
  ])('pasting %i rows and %i columns leaves %i and %i', (rows, columns, maxRows, maxColumns) => {
    const line = Array.from({ length: columns }, () => 'x').join('\t');
    const sheet = pasted(Array.from({ length: rows }, () => line).join('\n'), 'en_US');
    expect([sheet.maxRows, sheet.maxColumns, sheet.lastRow(), sheet.lastColumn()]).toEqual([
      maxRows,
      maxColumns,
      rows,
      columns,
    ]);
  });

  test('nothing pasted is nothing done', () => {
    expect(pasted('', 'en_US').lastRow()).toBe(0);
  });
});
