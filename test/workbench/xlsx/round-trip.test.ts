import ExcelJS, { type Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sheet } from '../../../workbench/model/sheet.ts';
import type { Spreadsheet } from '../../../workbench/model/spreadsheet.ts';
import { readXlsx } from '../../../workbench/xlsx/read.ts';
import { writeXlsx } from '../../../workbench/xlsx/write.ts';
import { at, emptyWorkbook, sampleWorkbook } from './sample-workbook.ts';

let written: Spreadsheet;
let bytes: Uint8Array;
let stock: Worksheet;
let back: Spreadsheet;

async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file as never);
  return workbook;
}

function part(name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

beforeAll(async () => {
  written = sampleWorkbook();
  bytes = await writeXlsx(written);
  stock = (await opened(bytes)).getWorksheet('Stock') as Worksheet;
  back = (await readXlsx(bytes, 'x', 'de_DE', 'Etc/UTC')).spreadsheet;
});

describe('in the file', () => {
  test.each([
    ['A2', 'text'],
    ['A3', 12.5],
    ['A4', true],
    ['A5', false],
    ['A6', '=1+1'],
    ['A7', '00123'],
    ['A8', '∞'],
    ['A9', { error: '#N/A' }],
    ['A10', { error: '#VALUE!' }],
    ['A12', 'a "b"\nc & <d>'],
    ['C2', { formula: 'SUM(B4,1)', result: 1.0257 }],
    ['C3', { formula: 'IFERROR(__xludf.DUMMYFUNCTION("DOUBLED(B4)"),0.0514)', result: 0.0514 }],
    ['C4', { formula: '1/0', result: { error: '#DIV/0!' } }],
    ['C5', { formula: '"a"&"b"', result: 'ab' }],
    ['C6', { formula: '1=1', result: true }],
    ['C7', { formula: 'SUM(B4:B1048576)', result: 0.0257 }],
    ['D1', { formula: 'IFERROR(__xludf.DUMMYFUNCTION("{""Twice"";DOUBLED(B4);7}"),"Twice")', result: 'Twice' }],
    ['D2', { formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.0514)', result: 0.0514 }],
    ['D3', { formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),7)', result: 7 }],
    ['D4', null],
    ['E2', true],
    ['E3', false],
  ])('%s', (address, value) => {
    expect(stock.getCell(address).value).toEqual(value);
  });

  test('dates are numbers with a date format', () => {
    expect(stock.getCell('B2').value).toEqual(new Date('2026-10-31T00:00:00Z'));
    expect(stock.getCell('B3').value).toEqual(new Date('2026-10-31T18:00:00Z'));
    expect(stock.getCell('B2').numFmt).toBe('yyyy-mm-dd');
    expect(stock.getColumn(2).numFmt).toBe('yyyy-mm-dd');
  });

  test('an independent reader sees the same', async () => {
    const rows = await readSheet(Buffer.from(bytes), 'Stock');
    expect(rows[1]?.slice(0, 6)).toEqual(['text', new Date('2026-10-31T00:00:00Z'), 1.0257, 0.0514, true]);
    expect(rows[5]?.[0]).toBe('=1+1');
    expect(rows[6]?.[0]).toBe('00123');
    expect(rows[0]?.[3]).toBe('Twice');
  });

  test('text that looks like something else is marked as text, and no cell is protected', () => {
    const styles = part('xl/styles.xml');
    expect(styles).toContain('quotePrefix="1"');
    expect(styles).not.toContain('<protection');
    expect(styles).toContain('<font><sz val="10"/><name val="Arial"/>');
  });

  test('looks', () => {
    expect(stock.getCell('B4').font).toMatchObject({
      name: 'Arial',
      size: 10,
      bold: true,
      color: { argb: 'FFCC0000' },
    });
    expect(stock.getCell('B4').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFCE8E6' } });
    expect(stock.getCell('A1').alignment).toMatchObject({ wrapText: true, vertical: 'middle', horizontal: 'center' });
  });

  test('surroundings', () => {
    expect(stock.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 1 }]);
    expect(stock.properties.tabColor).toEqual({ argb: 'FF1155CC' });
    expect(stock.getColumn(1).width).toBe(31);
    expect(stock.getColumn(3).width).toBe(13.57);
    expect(stock.getRow(1).height).toBe(30);
    expect(stock.model.merges).toEqual(['J1:K2']);
  });

  test('sheets, in order, the last one very hidden', async () => {
    const { worksheets, views } = await opened(bytes);
    expect(worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Stock', 'visible'],
      ["Mum's -old- list-2", 'hidden'],
      ['_daybook', 'veryHidden'],
    ]);
    expect(views[0]?.activeTab).toBe(0);
    expect(part('xl/workbook.xml')).toContain('<definedName name="target">Stock!$B$4</definedName>');
  });

  test('validations', () => {
    expect(stock.getCell('E50').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"TRUE,FALSE"'],
      showErrorMessage: true,
    });
    expect(stock.getCell('F2').dataValidation).toMatchObject({ formulae: ['"act,watch,ok"'], prompt: 'Choose one.' });
    expect(stock.getCell('G2').dataValidation).toMatchObject({ type: 'list', formulae: ['_daybook!$F$1:$F$60'] });
    expect(stock.getCell('G2').dataValidation.showErrorMessage).not.toBe(true);
    expect(stock.getCell('H2').dataValidation).toMatchObject({ type: 'custom', formulae: ['AND(ISNUMBER(H2),H2>0)'] });
    expect(part('xl/worksheets/sheet1.xml').match(/<dataValidation /g)).toHaveLength(4);
  });

  test('conditional formats: an expression for each range, in order', () => {
    const xml = part('xl/worksheets/sheet1.xml');
    const rules = [
      ...xml.matchAll(/sqref="([^"]*)"><cfRule type="(\w+)"[^>]*priority="(\d+)"[^>]*>(?:<formula>(.*?)<\/formula>)?/g),
    ];
    expect(rules.map((match) => match.slice(1))).toEqual([
      ['B4:B50', 'expression', '1', 'AND(ISNUMBER($B4),$B4&lt;15/100,&quot;daybook:low&quot;&lt;&gt;&quot;&quot;)'],
      ['A2:A9', 'expression', '2', 'ISNUMBER(SEARCH(&quot;te&quot;,A2))'],
      ['F3:F9', 'expression', '3', 'ISNUMBER(SEARCH(&quot;te&quot;,F3))'],
      ['B2:B50', 'expression', '4', 'AND(ISNUMBER(B2),B2&gt;=MIN(0,1),B2&lt;=MAX(0,1))'],
      ['I2:I9', 'colorScale', '5', undefined],
    ]);
  });
});

function everything(sheet: Sheet) {
  const whole = { row: 0, column: 0, rows: sheet.maxRows, columns: sheet.maxColumns };
  const {
    id,
    name,
    maxRows,
    maxColumns,
    frozenRows,
    frozenColumns,
    hidden,
    tabColor,
    mergedAreas,
    conditionalFormats,
  } = sheet;
  return {
    properties: {
      id,
      name,
      maxRows,
      maxColumns,
      frozenRows,
      frozenColumns,
      hidden,
      tabColor,
      mergedAreas,
      conditionalFormats,
    },
    formulas: sheet.formulas(whole),
    inputs: sheet.inputs(whole),
    formats: sheet.formats(whole),
    notes: sheet.notes(whole),
    validations: sheet.validations(whole),
    widths: Array.from({ length: maxColumns }, (_, column) => sheet.columnWidth(column)),
    heights: Array.from({ length: maxRows }, (_, row) => sheet.rowHeight(row)),
  };
}

describe('read back', () => {
  test('the spreadsheet is the same', () => {
    expect([back.id, back.name, back.locale, back.timeZone]).toEqual([
      written.id,
      'Shop',
      'en_US',
      'America/Los_Angeles',
    ]);
    expect([...back.properties.document]).toEqual([['sheet:stock', '0']]);
    expect([...back.namedRanges]).toEqual([...written.namedRanges]);
    expect(back.activeSheet.id).toBe(0);
    expect(back.sheetsMade).toBe(written.sheetsMade);
  });

  test.each([0, 77])('sheet %i is the same', (id) => {
    const before = everything(written.sheetById(id) as Sheet);
    // Excel has no #ERROR!.
    const valueError = { value: expect.objectContaining({ code: '#VALUE!' }) };
    const isError = (cell: unknown) => JSON.stringify(cell)?.includes('#ERROR!');
    const inputs = before.inputs.map((row) => row.map((cell) => (isError(cell) ? valueError : cell)));
    expect(everything(back.sheetById(id) as Sheet)).toEqual({ ...before, inputs });
  });

  test('what was written once is written the same again', async () => {
    back.calculator.registerCustomFunction('DOUBLED', ([value]) => Number(value) * 2);
    back.recalculate();
    const again = unzipSync(await writeXlsx(back));
    expect(strFromU8(again['xl/worksheets/sheet1.xml'] as Uint8Array)).toBe(part('xl/worksheets/sheet1.xml'));
  });
});

describe('our file after someone worked on it in Excel', () => {
  test('a renamed sheet keeps its id, a changed value its change, an inserted row its formulas', async () => {
    const workbook = await opened(bytes);
    const sheet = workbook.getWorksheet('Stock') as Worksheet;
    sheet.getCell('A2').value = 'changed';
    const pointer = workbook.getWorksheet('_daybook')?.getCell('D2') as ExcelJS.Cell;
    sheet.name = 'My stock';
    pointer.value = { formula: "'My stock'!$A$1" };
    const edited = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
    const { spreadsheet, isOwn } = await readXlsx(edited, 'x', 'en_US', 'Etc/UTC');
    expect(isOwn).toBe(true);
    expect(spreadsheet.sheetById(0)?.name).toBe('My stock');
    expect(spreadsheet.sheetById(77)?.name).toBe("Mum's [old] list/2");
    expect(spreadsheet.sheetById(0)?.inputs({ row: 1, column: 0, rows: 1, columns: 1 })).toEqual([
      [{ value: 'changed' }],
    ]);
  });
});

describe('a foreign file', () => {
  async function foreign() {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Data');
    sheet.getCell('A1').value = { richText: [{ text: 'two ' }, { text: 'parts' }] };
    sheet.getCell('A2').value = { text: 'link', hyperlink: 'https://example.com' };
    sheet.getCell('A3').value = { formula: '_xlfn.XLOOKUP(1,B1:B2,C1:C2)', result: 5 };
    sheet.getCell('A4').value = new Date('2026-10-31T00:00:00Z');
    sheet.getCell('A4').numFmt = 'mmm dd, yyyy';
    sheet.getCell('A5').value = { formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),3)', result: 3 };
    sheet.getCell('A6').dataValidation = {
      type: 'list',
      formulae: ['"a,b"'],
      showErrorMessage: true,
      prompt: 'Pick',
      showInputMessage: true,
    };
    sheet.getCell('A7').dataValidation = { type: 'list', formulae: ['$C$1:$C$3'] };
    sheet.getCell('A8').dataValidation = { type: 'list', formulae: ['"TRUE,FALSE"'] };
    sheet.getCell('A9').dataValidation = { type: 'textLength', operator: 'lessThan', formulae: [5] };
    sheet.getCell('A10').dataValidation = { type: 'custom', formulae: ['A10>1'] };
    const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFFF00' } } } as const;
    sheet.addConditionalFormatting({
      ref: 'B1:B9',
      rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [5], priority: 2, style }],
    });
    sheet.addConditionalFormatting({
      ref: 'C1:C9 E1:E9',
      rules: [{ type: 'expression', formulae: ['$C1>2'], priority: 1, style }],
    });
    sheet.addConditionalFormatting({
      ref: 'D1:D9',
      rules: [{ type: 'top10', rank: 3, percent: false, bottom: false, priority: 3, style }],
    });
    return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
  }

  test('is read as a copy', async () => {
    const { spreadsheet, isOwn, lost } = await readXlsx(await foreign(), 'Their list', 'de_DE', 'Europe/Berlin');
    const sheet = spreadsheet.sheets[0] as Sheet;
    expect([isOwn, lost, spreadsheet.name, spreadsheet.locale]).toEqual([false, [], 'Their list', 'de_DE']);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1000, 26]);
    expect(sheet.inputs(at(sheet, 'A1:A5')).flat()).toEqual([
      { value: 'two parts' },
      { value: 'link' },
      { formula: '=XLOOKUP(1;B1:B2;C1:C2)' },
      { value: 46326 },
      null,
    ]);
    expect(sheet.formats(at(sheet, 'A4'))[0]?.[0]?.numberFormat).toBe('mmm dd, yyyy');
    expect(sheet.validations(at(sheet, 'A6:A10')).flat()).toEqual([
      { type: 'VALUE_IN_LIST', args: ['a', 'b'], allowInvalid: false, helpText: 'Pick' },
      { type: 'VALUE_IN_RANGE', args: ['=$C$1:$C$3'], allowInvalid: true },
      { type: 'CHECKBOX', args: [], allowInvalid: true },
      null,
      { type: 'CUSTOM_FORMULA', args: ['=A10>1'], allowInvalid: true },
    ]);
    expect(sheet.conditionalFormats).toEqual([
      {
        ranges: [at(sheet, 'C1:C9'), at(sheet, 'E1:E9')],
        condition: { type: 'CUSTOM_FORMULA', values: ['=$C1>2'] },
        format: { background: '#ffff00' },
      },
      {
        ranges: [at(sheet, 'B1:B9')],
        condition: { type: 'NUMBER_LESS_THAN', values: ['5'] },
        format: { background: '#ffff00' },
      },
    ]);
  });

  test('a picture is said to be lost', async () => {
    const workbook = new ExcelJS.Workbook();
    const image = workbook.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' });
    workbook.addWorksheet('Data').addImage(image, 'A1:B2');
    const file = new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
    expect((await readXlsx(file, 'x', 'en_US', 'Etc/UTC')).lost).toEqual(['pictures']);
  });

  test('a damaged one is refused in a sentence', async () => {
    const cut = bytes.slice(0, bytes.length / 2);
    await expect(readXlsx(cut, 'x', 'en_US', 'Etc/UTC')).rejects.toThrow('The file is a damaged or locked .xlsx file.');
  });
});

test('an empty spreadsheet', async () => {
  const { spreadsheet } = emptyWorkbook();
  const { spreadsheet: read } = await readXlsx(await writeXlsx(spreadsheet), 'x', 'en_US', 'Etc/UTC');
  expect(read.sheets.map(({ id, name, maxRows, maxColumns }) => [id, name, maxRows, maxColumns])).toEqual([
    [0, 'Stock', 50, 12],
  ]);
});
