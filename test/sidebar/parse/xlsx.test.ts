/** Workbooks: what every kind of cell becomes. */
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../../sidebar/parse/parse-file.ts';
import { rectangular } from '../../../sidebar/parse/rectangular.ts';
import { builtInDateKind, dateKindOf } from '../../../sidebar/parse/xlsx/date-format.ts';
import { isoOfSerial, timeOfSerial } from '../../../sidebar/parse/xlsx/date-serial.ts';
import type { Cell } from '../../../src/values/cell.ts';
import { sheetXml, type WorkbookParts, workbookZip } from './workbook-zip.ts';

function tablesOf(content: Uint8Array): Record<string, Cell[][]> {
  const parsed = parseFile(content);
  if (!('tables' in parsed)) throw new Error(JSON.stringify(parsed));
  return Object.fromEntries(parsed.tables.map(({ name, table }) => [name, table]));
}

function cellsOf(rows: string, more: Partial<WorkbookParts> = {}): Cell[][] | undefined {
  return tablesOf(workbookZip({ sheets: [['S', sheetXml(rows)]], ...more })).S;
}

describe('number formats', () => {
  test.each([
    ['MMM dd, yyyy', 'date'],
    ['yyyy-mm-dd', 'date'],
    ['d/m/yy h:mm', 'date'],
    ['[$-409]mmm d, yyyy;@', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['[$-411]ggge"年"m"月"d"日"', 'date'],
    ['mmmm', 'date'],
    ['h:mm AM/PM', 'time'],
    ['mm:ss.0', 'time'],
    ['[h]:mm', 'time'],
    ['[mm]:ss', 'time'],
    ['ss', 'time'],
    ['General', 'none'],
    ['0.00', 'none'],
    ['0.0000%', 'none'],
    ['0.00E+00', 'none'],
    ['[$$]#,##0.00;([$$]#,##0.00)', 'none'],
    ['[$AED-409]#,##0.00', 'none'],
    ['#,##0 "days"', 'none'],
    ['#,##0\\d', 'none'],
    ['_(* #,##0_);[Red]0', 'none'],
    ['0_d', 'none'],
    ['[Red]0', 'none'],
    ['0;yyyy', 'none'],
    ['@', 'none'],
    ['', 'none'],
  ])('%s is %s', (format, kind) => {
    expect(dateKindOf(format)).toBe(kind);
  });

  test.each([
    [13, 'none'],
    [14, 'date'],
    [17, 'date'],
    [18, 'time'],
    [21, 'time'],
    [22, 'date'],
    [23, 'none'],
    [26, 'none'],
    [27, 'date'],
    [31, 'date'],
    [32, 'time'],
    [35, 'time'],
    [36, 'date'],
    [37, 'none'],
    [44, 'none'],
    [45, 'time'],
    [47, 'time'],
    [48, 'none'],
    [49, 'none'],
    [50, 'date'],
    [58, 'date'],
    [59, 'none'],
    [0, 'none'],
  ])('built-in %d is %s', (id, kind) => {
    expect(builtInDateKind(id)).toBe(kind);
  });
});

describe('day numbers', () => {
  test.each([
    [46326, '2026-10-31'],
    [46326.5, '2026-10-31T12:00:00'],
    [46326.586805556, '2026-10-31T14:05:00'],
    [46325.9999999, '2026-10-31'],
    [61, '1900-03-01'],
    [60, '1900-03-01'],
    [59, '1900-02-28'],
    [1, '1900-01-01'],
    [0, '1899-12-31'],
    [2958465, '9999-12-31'],
    [2958466, undefined],
    [-1, undefined],
    [Number.NaN, undefined],
  ])('%d is %s', (serial, iso) => {
    expect(isoOfSerial(serial)).toBe(iso);
  });

  test('counted from 1904', () => {
    expect(isoOfSerial(0, true)).toBe('1904-01-01');
    expect(isoOfSerial(44864, true)).toBe('2026-10-31');
  });

  test.each([
    [0, '00:00:00'],
    [0.5, '12:00:00'],
    [0.586805556, '14:05:00'],
    [1, undefined],
    [1.5, undefined],
    [-0.1, undefined],
  ])('%d of a day is %s', (serial, time) => {
    expect(timeOfSerial(serial)).toBe(time);
  });
});

test('a workbook as ExcelJS writes it', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sponsored_Products_Search_term_');
  sheet.addRow(['Date', 'Customer Search Term', 'Impressions', 'CTR', 'Spend', 'ACOS ', 'On', 'Sum']);
  const row = sheet.addRow([
    new Date(Date.UTC(2026, 9, 31)),
    'mug & <cup>',
    1200,
    0.0092,
    12.5,
    null,
    true,
    { formula: 'C2*2', result: 2400 },
  ]);
  row.getCell(1).numFmt = 'MMM dd, yyyy';
  row.getCell(4).numFmt = '0.0000%';
  row.getCell(5).numFmt = '[$$]#,##0.00;([$$]#,##0.00)';
  sheet
    .addRow([
      new Date(Date.UTC(2026, 9, 31, 14, 5)),
      { richText: [{ text: 'red ' }, { text: 'mug' }] },
      0,
      0,
      { formula: 'A1/0', result: { error: '#DIV/0!' } },
      -1.5,
      false,
      { formula: '"a"&"b"', result: 'ab' },
    ])
    .getCell(1).numFmt = 'yyyy-mm-dd hh:mm';
  sheet.getCell('B5').value = { text: 'link', hyperlink: 'https://example.com' };
  const hidden = book.addWorksheet('Hidden', { state: 'veryHidden' });
  hidden.getCell('C2').value = 'x';
  book.addWorksheet('Empty');
  expect(tablesOf(new Uint8Array(await book.xlsx.writeBuffer()))).toEqual({
    Sponsored_Products_Search_term_: [
      ['Date', 'Customer Search Term', 'Impressions', 'CTR', 'Spend', 'ACOS ', 'On', 'Sum'],
      ['2026-10-31', 'mug & <cup>', 1200, 0.0092, 12.5, '', true, 2400],
      ['2026-10-31T14:05:00', 'red mug', 0, 0, '#DIV/0!', -1.5, false, 'ab'],
      ['', '', '', '', '', '', '', ''],
      ['', 'link', '', '', '', '', '', ''],
    ],
    Hidden: [
      ['', '', ''],
      ['', '', 'x'],
    ],
  });
});

describe('cells', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="MMM dd, yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="21"/><xf/></cellXfs>';
  const strings =
    '<si><t>plain</t></si><si><r><t xml:space="preserve">rich </t></r><r><t>text</t></r></si><si><t>漢字</t><rPh sb="0" eb="1"><t>かんじ</t></rPh></si><si/><si><t>a_x000D_b_x005F_x0041_</t></si>';
  test.each([
    ['<c r="A1"><v>1.50</v></c>', 1.5],
    ['<c r="A1" t="n"><v>1E3</v></c>', 1000],
    ['<c r="A1" t="s"><v>0</v></c>', 'plain'],
    ['<c r="A1" t="s"><v>1</v></c>', 'rich text'],
    ['<c r="A1" t="s"><v>2</v></c>', '漢字'],
    ['<c r="A1" t="s"><v>4</v></c>', 'a\rb_x0041_'],
    ['<c r="A1" t="inlineStr"><is><t>in &amp; out</t></is></c>', 'in & out'],
    ['<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['<c r="A1" t="str"><f>A2&amp;"x"</f><v>&#x4F1A;&#35805;&lt;&quot;&apos;</v></c>', '会话<"\''],
    ['<c r="A1" t="str"><v><![CDATA[a & <b>]]></v></c>', 'a & <b>'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['<c r="A1" t="d"><v>2026-10-31T00:00:00Z</v></c>', '2026-10-31'],
    ['<c r="A1" t="d"><v>2026-10-31T14:05:00.000</v></c>', '2026-10-31T14:05:00'],
    ['<c r="A1" s="1"><v>46326</v></c>', '2026-10-31'],
    ['<c r="A1" s="1"><v>-1</v></c>', -1],
    ['<c r="A1" s="1" t="str"><v>46326</v></c>', '46326'],
    ['<c r="A1" s="2"><v>0.5</v></c>', '12:00:00'],
    ['<c r="A1" s="2"><v>1.5</v></c>', 1.5],
    ['<c r="A1" s="3"><v>46326</v></c>', 46326],
    ['<c r="A1" s="9"><v>46326</v></c>', 46326],
    ['<c\n  r="A1"\n t="str"><v xml:space="preserve"> a </v></c>', ' a '],
  ])('%s', (cell, value) => {
    expect(cellsOf(`<row r="1">${cell}<c r="B1"><v>7</v></c></row>`, { strings, styles })).toEqual([[value, 7]]);
  });

  test.each([
    ['<c r="A1"/>'],
    ['<c r="A1" s="1"></c>'],
    ['<c r="A1"><v></v></c>'],
    ['<c r="A1"><v/></c>'],
    ['<c r="A1"><f>NOW()</f></c>'],
    ['<c r="A1" t="s"><v>3</v></c>'],
    ['<c r="A1" t="s"><v>99</v></c>'],
    ['<c r="A1" t="b"><v></v></c>'],
  ])('blank: %s', (cell) => {
    expect(cellsOf(`<row r="1">${cell}<c r="B1"><v>7</v></c></row>`, { strings, styles })).toEqual([['', 7]]);
  });

  test('stand where their references say, or one after the other', () => {
    expect(
      cellsOf(
        '<row r="2"><c r="C2"><v>1</v></c><c r="AB2"><v>2</v></c></row><row r="4"><c><v>3</v></c><c><v>4</v></c></row>',
      ),
    ).toEqual([
      new Array(28).fill(''),
      ['', '', 1, ...new Array(24).fill(''), 2],
      new Array(28).fill(''),
      [3, 4, ...new Array(26).fill('')],
    ]);
    expect(cellsOf('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>')).toEqual([[1], [2]]);
  });

  test('only styled cells at the right and below do not count', () => {
    expect(
      cellsOf('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="9"><c r="A9" s="1"/></row>'),
    ).toEqual([[1]]);
  });

  test('a thousand columns, and no more', () => {
    expect(cellsOf('<row r="1"><c r="ALL1"><v>1</v></c></row>')?.[0]).toHaveLength(1000);
    const wide = workbookZip({ sheets: [['S', sheetXml('<row r="1"><c r="ALM1"><v>1</v></c></row>')]] });
    expect(parseFile(wide)).toEqual({ problem: { code: 'too-large', params: { what: 'columns', limit: 1000 } } });
  });
});

test('ten million cells, and no more', () => {
  const row = new Array(1000).fill('x');
  expect(rectangular(new Array(10_000).fill(row))).toHaveLength(10_000);
  expect(() => rectangular(new Array(10_001).fill(row))).toThrow(
    expect.objectContaining({ code: 'too-large', params: { what: 'cells', limit: 10_000_000 } }),
  );
});

describe('packages', () => {
  const one = sheetXml('<row r="1"><c r="A1" s="0"><v>0</v></c></row>');
  const dateStyles = '<cellXfs><xf numFmtId="14"/></cellXfs>';

  test.each([
    ['<workbookPr date1904="1"/>', '1904-01-01'],
    ['<workbookPr date1904="true"/>', '1904-01-01'],
    ['<workbookPr date1904="0"/>', '1899-12-31'],
    ['<workbookPr/>', '1899-12-31'],
    ['', '1899-12-31'],
  ])('%s counts from its own day', (workbookPr, day) => {
    expect(tablesOf(workbookZip({ sheets: [['S', one]], styles: dateStyles, workbookPr }))).toEqual({ S: [[day]] });
  });

  test('with a prefix, comments, and parts of other names', () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="m"><!-- <x:row> --><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const zip = zipSync({
      '_rels\\.rels': strToU8(
        "<Relationships><Relationship Type='x/officeDocument' Target='/Book/workbook2.xml' Id='r'/></Relationships>",
      ),
      'Book/workbook2.xml': strToU8(
        '<x:workbook xmlns:x="m" xmlns:q="r"><x:sheets><x:sheet q:id="i" sheetId="1" name="A &amp; B"/></x:sheets></x:workbook>',
      ),
      'Book/_rels/workbook2.xml.rels': strToU8(
        '<Relationships><Relationship Target="../Sheets/one.xml" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Id="i"/></Relationships>',
      ),
      'sheets/ONE.xml': strToU8(sheet),
    });
    expect(tablesOf(zip)).toEqual({ 'A & B': [['a']] });
  });

  test('several sheets in their order; a chart sheet holds no table', () => {
    const zip = workbookZip({
      sheets: [
        ['Two', one],
        ['Chart', '<chartsheet/>'],
        ['One', one],
      ],
      more: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/sheet3.xml"/><Relationship Id="s2" Type="x/chartsheet" Target="worksheets/sheet2.xml"/><Relationship Id="s3" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      },
    });
    expect(Object.keys(tablesOf(zip))).toEqual(['Two', 'One']);
  });

  const whole = workbookZip({ sheets: [['S', one]] });
  test.each([
    ['cut short', whole.slice(0, whole.length - 30)],
    ['cut to its beginning', whole.slice(0, 200)],
    ['a sheet whose XML ends early', workbookZip({ sheets: [['S', one.slice(0, -14)]] })],
    ['a cell that does not end', workbookZip({ sheets: [['S', sheetXml('<row r="1"><c r="A1"><v>1</v></row>')]] })],
    [
      'a missing sheet',
      workbookZip({
        sheets: [['S', one]],
        more: {
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="worksheets/none.xml"/></Relationships>',
        },
      }),
    ],
    [
      'a workbook whose XML ends early',
      workbookZip({ sheets: [['S', one]], more: { 'xl/workbook.xml': '<workbook><sheets>' } }),
    ],
  ])('damaged: %s', (_, content) => {
    expect(parseFile(content)).toMatchObject({ problem: { code: 'xlsx-damaged' } });
  });

  test('of a file cut to its signature the name tells', () => {
    const codeOf = (name: string) => parseFile(whole.slice(0, 20), () => {}, name);
    expect(codeOf('a.xlsx')).toMatchObject({ problem: { code: 'xlsx-damaged' } });
    expect(codeOf('a.zip')).toMatchObject({ problem: { code: 'zip-unreadable' } });
  });

  /** The package with another unpacked size declared for its last entry. */
  function declaring(size: number): Uint8Array {
    const forged = whole.slice();
    const entry = Buffer.from(forged).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(forged.buffer).setUint32(entry + 24, size, true);
    return forged;
  }

  test('a small file that unpacks to a very large one', () => {
    const limit = 300 * 1024 * 1024;
    expect(parseFile(declaring(limit))).toEqual({
      problem: { code: 'too-large', params: { what: 'unpacked', limit: 300 } },
    });
    expect(parseFile(declaring(limit / 2))).toMatchObject({ problem: { code: 'xlsx-damaged' } });
    expect(parseFile(declaring(20))).toMatchObject({ problem: { code: 'xlsx-damaged' } });
  });
});
