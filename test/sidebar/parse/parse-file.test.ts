/** Whole files: what they are is told by their content, and what cannot be read is refused in a plain sentence. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileProblemMessage } from '../../../sidebar/parse/file-problem-message.ts';
import { parseFile } from '../../../sidebar/parse/parse-file.ts';
import { languages } from '../../../src/i18n/language.ts';
import { bytes, encoded, utf16 } from './bytes.ts';
import { sheetXml, workbookZip } from './workbook-zip.ts';

const csv = 'sku,asin\nA-1,B0TEST0001\n';
const table = [
  ['sku', 'asin'],
  ['A-1', 'B0TEST0001'],
];
const ole = (stream: string) =>
  bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Array(64).fill(0), utf16(stream, 'le'), [0, 0]);

describe('read', () => {
  test.each([
    ['UTF-8', encoded(csv)],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], encoded(csv))],
    ['UTF-16', bytes([0xff, 0xfe], utf16(csv, 'le'))],
    ['tabs', encoded(csv.replace(/,/g, '\t'))],
    ['semicolons', encoded(csv.replace(/,/g, ';'))],
    ['blank columns at the right', encoded(csv.replace(/\n/g, ',,,\n'))],
    ['blank columns of another separator', encoded(csv.replace(/\n/g, ';;;\n'))],
    ['every line in one quoted cell', encoded('"sku,""asin"""\r\n"A-1,""B0TEST0001"""\r\n')],
    ['the same, and blank columns behind it', encoded('"sku,""asin""";;;\r\n"A-1,""B0TEST0001""";;;\r\n')],
    ['every line in quotation marks', encoded('"""sku"",""asin"""\n"""A-1"",""B0TEST0001"""\n')],
    ['line breaks of several sorts', encoded('sku,asin\r\nA-1,B0TEST0001\n')],
    [
      'a workbook',
      workbookZip({
        sheets: [
          [
            'Report',
            sheetXml(
              '<row r="1"><c r="A1" t="str"><v>sku</v></c><c r="B1" t="str"><v>asin</v></c></row><row r="2"><c r="A2" t="str"><v>A-1</v></c><c r="B2" t="str"><v>B0TEST0001</v></c></row>',
            ),
          ],
        ],
      }),
    ],
  ])('%s', (name, content) => {
    expect(parseFile(content)).toEqual({
      tables: [{ name: name === 'a workbook' ? 'Report' : '', table, delimited: name !== 'a workbook' }],
    });
  });

  test('lines of a text that was opened as one column of a workbook', () => {
    const cell = (text: string, row: number) => `<row r="${row}"><c r="A${row}" t="str"><v>${text}</v></c></row>`;
    const rows = ['sku,&quot;asin&quot;', 'A-1,&quot;B0TEST0001&quot;'].map((text, i) => cell(text, 2 * i + 1));
    const parsed = parseFile(workbookZip({ sheets: [['Report', sheetXml(rows.join(''))]] }));
    expect(parsed).toEqual({ tables: [{ name: 'Report', table: [table[0], ['', ''], table[1]], delimited: true }] });
  });

  test.each([';', ',', '\t'])('a first line that says %j is its separator', (separator) => {
    const parsed = parseFile(encoded(`sep=${separator}\r\n${csv.replace(/,/g, separator)}`));
    expect('tables' in parsed && parsed.tables[0]?.table.slice(1)).toEqual(table);
  });

  test('a workbook under the name of a text file is named, not read; a text under that of a workbook is read', () => {
    const zip = workbookZip({ sheets: [['S', sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')]] });
    for (const name of ['report.csv', 'report.TSV', 'report.txt']) {
      expect(parseFile(zip, undefined, name)).toEqual({ problem: { code: 'xlsx-misnamed', params: { name } } });
    }
    expect(parseFile(zip, undefined, 'report.xlsx')).toHaveProperty('tables');
    expect(parseFile(encoded('a,b\n1,2\n'), undefined, 'report.xlsx')).toHaveProperty('tables');
  });

  test('tells how far it is', () => {
    const shares: number[] = [];
    parseFile(encoded(csv), (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });
});

describe('refused', () => {
  test.each([
    ['nothing', bytes(), 'empty-file', {}],
    ['a mark and nothing else', bytes([0xef, 0xbb, 0xbf]), 'empty-file', {}],
    ['blank lines', encoded('\r\n \r\n'), 'empty-file', {}],
    ['a workbook of empty sheets', workbookZip({ sheets: [['A', sheetXml('')]] }), 'empty-file', {}],
    ['a PDF', encoded('%PDF-1.7\n1,2\n3,4\n'), 'binary-file', { type: 'pdf' }],
    ['a PNG', bytes([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'binary-file', { type: 'image' }],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'binary-file', { type: 'image' }],
    ['a gzip', bytes([0x1f, 0x8b, 8, 0]), 'binary-file', { type: 'archive' }],
    ['an empty zip', bytes([0x50, 0x4b, 5, 6], new Array(18).fill(0)), 'zip-empty', {}],
    ['zeros', bytes(encoded('a,b\n'), [0, 1, 2], encoded('\n')), 'binary-file', { type: 'binary' }],
    ['control characters', encoded('a,b\n\u0001\u0002\u0003\u0004,\u0005\n'), 'binary-file', { type: 'binary' }],
    ['a web page', encoded('\n<!DOCTYPE html><p>a,b</p>\n'), 'not-a-table', { type: 'web-page' }],
    ['a page without its type', encoded('<html lang="en">\na,b\n'), 'not-a-table', { type: 'web-page' }],
    ['XML', encoded('<?xml version="1.0"?>\n<a b="1,2"/>\n'), 'not-a-table', { type: 'xml' }],
    ['JSON', encoded('{"a": 1, "b": 2}'), 'not-a-table', { type: 'json' }],
    ['JSON cut short', encoded('[{"a": 1, "b": 2},'), 'not-a-table', { type: 'json' }],
    ['a letter', encoded('Dear seller'), 'not-a-table', { type: 'text' }],
    ['an old workbook', ole('Workbook'), 'old-xls', {}],
    ['an older workbook', ole('Book'), 'old-xls', {}],
    ['an oldest workbook', bytes([9, 8, 0x10, 0, 0, 6]), 'old-xls', {}],
    ['a locked workbook', ole('EncryptedPackage'), 'xlsx-encrypted', {}],
    ['a letter of Word', ole('WordDocument'), 'binary-file', { type: 'binary' }],
    [
      'a binary workbook',
      zipSync({ 'xl/workbook.bin': strToU8('x'), 'xl/worksheets/sheet1.bin': strToU8('x') }),
      'old-xls',
      {},
    ],
    ['an OpenDocument sheet', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'old-xls', {}],
    ['a cut line', encoded('a,b,c\n1,2,3\n4,'), 'truncated', { row: 3 }],
    ['bytes cut in a character', encoded('a,b\n1,会').slice(0, -1), 'truncated', { row: 2 }],
  ])('%s', (_, content, code, params) => {
    expect(parseFile(content)).toEqual({ problem: { code, params } });
  });

  test('a file above 100 MB, whatever it is', () => {
    const pdf = new Uint8Array(100 * 1024 * 1024 + 1);
    pdf.set(encoded('%PDF-'));
    expect(parseFile(pdf)).toEqual({ problem: { code: 'too-large', params: { what: 'bytes', limit: 100 } } });
    expect(parseFile(pdf.subarray(1))).toMatchObject({ problem: { code: 'binary-file' } });
  });
});

test('one control character in fifty is borne', () => {
  const line = (length: number) => encoded(`\u0001${'a,'.repeat(50)}`.slice(0, length));
  expect(parseFile(line(50))).toHaveProperty('tables');
  expect(parseFile(line(49))).toMatchObject({ problem: { code: 'binary-file' } });
});

describe('broken letters', () => {
  const lines = (header: string, row = 'x,y') => encoded(`${header}\n${row}\n`);
  test.each([
    ['UTF-8 read as Windows-1252', lines('ä¼šè¯æ•°,æ ‡é¢˜'), 'ä¼šè¯æ•°'],
    ['a dash of a British report', lines('Title,Sessions â€“ Total'), 'Sessions â€“ Total'],
    ['an umlaut', lines('Titel,UngefÃ¤hr'), 'UngefÃ¤hr'],
    ['UTF-8 read as GBK', lines('浼氳瘽鏁�,鏍囬'), '浼氳瘽鏁�'],
    ['lost characters', lines('\ufffd\ufffd,Title'), '\ufffd\ufffd'],
    ['the GBK form of lost characters', lines('锟斤拷锟,Title'), '锟斤拷锟'],
    ['UTF-8 read as Shift-JIS', lines('繧ｻ繝�す繝ｧ繝ｳ,Title'), '繧ｻ繝�す繝ｧ繝ｳ'],
    [
      'a header below a title',
      encoded('Report\nTitle,Sessions â€“ Total,Page views â€“ Total\na,b,c\n'),
      'Sessions â€“ Total',
    ],
    ['every title lost', encoded(`a,b\n${'1,\ufffd\ufffd\ufffd\n'.repeat(50)}`), '\ufffd'],
  ])('%s', (_, content, sample) => {
    expect(parseFile(content)).toMatchObject({ problem: { code: 'mojibake', params: { sample } } });
  });

  test.each([
    ['one broken title is Amazon’s own', encoded('Title,ASIN,SKU\nKitchen â€“ Set,B0,x\n')],
    [
      'one lost character',
      encoded(`Title,ASIN,SKU\nKitchen \ufffd Set with a lid and a very long title ${'x'.repeat(100)},B0,x\n`),
    ],
    ['a broken cell in each of two rows', encoded('Title,ASIN\nA â€“ B,1\nC â€“ D,2\n')],
    ['a French quotation', encoded('Prix à\u00a0«\u00a0net\u00a0»,ASIN\n1,2\n')],
    ['real letters', encoded('Übereinstimmungstyp,Qualité – B2B,会话,セッション,Größe\n1,2,3,4,5\n')],
  ])('not refused: %s', (_, content) => {
    expect(parseFile(content)).toHaveProperty('tables');
  });

  test('in a workbook too', () => {
    const sheet = sheetXml('<row r="1"><c r="A1" t="str"><v>ä¼šè¯</v></c><c r="B1" t="str"><v>x</v></c></row>');
    expect(parseFile(workbookZip({ sheets: [['S', sheet]] }))).toMatchObject({ problem: { code: 'mojibake' } });
  });
});

describe('sentences', () => {
  test.each(languages)('in %s name what the file is', (language) => {
    const sentence = fileProblemMessage(language, 'binary-file', { type: 'pdf' });
    expect(sentence).toContain('PDF');
    expect(sentence).not.toMatch(/[{}]/);
  });

  test('keep what has no text of its own', () => {
    expect(fileProblemMessage('en', 'truncated', { row: 1234 })).toContain('row 1,234');
    expect(fileProblemMessage('en', 'mojibake', { sample: 'Ã¤' })).toContain('Ã¤');
    expect(fileProblemMessage('en', 'too-large', { what: 'columns', limit: 1000 })).toContain(
      'number of columns is more than 1,000',
    );
  });
});
