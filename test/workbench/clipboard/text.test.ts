import { describe, expect, test } from 'vitest';
import { copiedSheets } from '../../../workbench/clipboard/copied-sheets.ts';
import { decodeText } from '../../../workbench/clipboard/decode-text.ts';
import { clipboardText, guessSeparator, isCutShort, readDelimited } from '../../../workbench/clipboard/delimited.ts';

describe('separated text', () => {
  test.each([
    ['', []],
    ['a', [['a']]],
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      'a,,\n,',
      [
        ['a', '', ''],
        ['', ''],
      ],
    ],
    ['"a,b","c""d","e\nf"', [['a,b', 'c"d', 'e\nf']]],
    ['"a" b,c', [['a b', 'c']]],
    ['5" pipe,x', [['5" pipe', 'x']]],
    ['"open,\nend', [['open,\nend']]],
    ['"",""', [['', '']]],
  ])('%j', (text, rows) => {
    expect(readDelimited(text, ',')).toEqual(rows);
  });

  test('what is put on the clipboard is read back', () => {
    const rows = [
      ['a', 'b\tc', 'd\ne'],
      ['"f', 'g"h', ''],
    ];
    expect(clipboardText(rows)).toBe('a\t"b\tc"\t"d\ne"\n"""f"\tg"h\t');
    expect(readDelimited(clipboardText(rows), '\t')).toEqual(rows);
  });
});

test.each([
  ['a,b\n1,2', false],
  ['a,b\n1', true],
  ['a,b\n1\n', false],
  ['a,b\n1\r', false],
  ['a\n1,2', false],
  ['a', false],
  ['', false],
  ['a,b\n1,"2', true],
  ['a,b\n1,"2\n', true],
  ['a,b\n1,"2"', false],
])('%j is cut short: %s', (text, expected) => {
  expect(isCutShort(text, ',')).toBe(expected);
});

test.each([
  ['a,b,c\n1,2,3', ','],
  ['a;b;c\n1,5;2,5;3', ';'],
  ['a\tb\n"1,2,3,4"\t5', '\t'],
  ['a\tb,c\n', '\t'],
  ['one column', '\t'],
])('the separator of %j', (text, separator) => {
  expect(guessSeparator(text)).toBe(separator);
});

describe('the bytes of a text', () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  test.each([
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0xc2, 0xa3), 'en_US', '£'],
    ['UTF-8', bytes(0xe5, 0xb9, 0xbf), 'en_US', '广'],
    ['windows-1252', bytes(0xa3, 0x96), 'en_GB', '£–'],
    ['shift_jis', bytes(0x83, 0x7e), 'ja_JP', 'ミ'],
    ['gb18030', bytes(0xb9, 0xe3), 'zh_CN', '广'],
    ['windows-1252 in Japan', bytes(0x96, 0x20, 0xb0, 0x43), 'ja_JP', '– °C'],
    ['windows-1252 in China', bytes(0x96, 0x20, 0xb0, 0x43, 0x80), 'zh_CN', '– °C€'],
    ['UTF-16', bytes(0xff, 0xfe, 0xa3, 0x00), 'en_US', '£'],
    ['UTF-16 the other way round', bytes(0xfe, 0xff, 0x00, 0xa3), 'en_US', '£'],
  ])('%s', (_, content, locale, text) => {
    expect(decodeText(content, locale)).toBe(text);
  });
});

describe('a file that cannot be opened', () => {
  test.each([
    ['empty', '', 'The file is empty.'],
    ['blank', ' \n\n', 'The file is empty.'],
    ['cut short', 'a,b\n1,"2', 'The file was cut short: its last row is not complete.'],
    ['binary', 'ab\0c', 'The file is neither a text table nor an .xlsx workbook.'],
    ['a broken .xlsx', 'PK\u0003\u0004rest', 'The file is a damaged or locked .xlsx file.'],
  ])('%s', async (_, text, sentence) => {
    await expect(copiedSheets(new TextEncoder().encode(text), 'en_US')).rejects.toThrow(sentence);
  });

  test('a text that begins like a zip is a text', async () => {
    const sheets = await copiedSheets(new TextEncoder().encode('PK,b\n1,2'), 'en_US');
    expect(sheets).toEqual([{ name: '', text: 'PK\tb\n1\t2' }]);
  });
});
