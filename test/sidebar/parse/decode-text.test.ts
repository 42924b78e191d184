/** Encodings: by mark, by validity, by likelihood. */
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../sidebar/parse/decode-text.ts';
import { FileProblem } from '../../../sidebar/parse/file-problem.ts';
import { legacyEncoding } from '../../../sidebar/parse/legacy-encoding.ts';
import { bytes, encoded, utf16 } from './bytes.ts';

const header = 'Campaign Name,Spend\n';

describe('by their bytes', () => {
  const text = `${header}Küche – Töpfe,£1.20\n会话,セッション\n`;
  test.each([
    ['utf-8', encoded(text)],
    ['utf-8', bytes([0xef, 0xbb, 0xbf], encoded(text))],
    ['utf-16le', bytes([0xff, 0xfe], utf16(text, 'le'))],
    ['utf-16be', bytes([0xfe, 0xff], utf16(text, 'be'))],
    ['utf-8', encoded('plain')],
  ])('%s', (encoding, content) => {
    const decoded = decodeText(content);
    expect(decoded.encoding).toBe(encoding);
    expect(['plain', text]).toContain(decoded.text);
    expect(decoded.cut).toBe(false);
  });

  test('UTF-16 without its mark, by where the zeros stand', () => {
    expect(decodeText(utf16(header, 'le'))).toMatchObject({ encoding: 'utf-16le', text: header });
    expect(decodeText(utf16(header, 'be'))).toMatchObject({ encoding: 'utf-16be', text: header });
  });

  test('a mark counts only whole, and then even where no zero or no valid character follows', () => {
    expect(decodeText(bytes([0xff, 0xfe], utf16('会话,标题', 'le'))).text).toBe('会话,标题');
    expect(decodeText(bytes([0xfe, 0xff], utf16('会话,标题', 'be'))).text).toBe('会话,标题');
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], [0x61, 0xe9]))).toMatchObject({ encoding: 'utf-8', cut: true });
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], [0xe9, 0x61]))).toMatchObject({ encoding: 'utf-8', text: '\ufffda' });
    for (const start of [[0xff], [0xfe], [0xef], [0xef, 0xbb]]) {
      expect(decodeText(bytes(start, encoded(' plain words'))).encoding).toBe('windows-1252');
    }
  });

  test('UTF-16 without its mark is told by more than a quarter of zeros, all on one side', () => {
    expect(decodeText(utf16('会话a,b', 'le')).encoding).toBe('utf-16le');
    expect(decodeText(utf16('会话a,b', 'be')).encoding).toBe('utf-16be');
    expect(() => decodeText(utf16('会话ab', 'le'))).toThrow(FileProblem);
    expect(() => decodeText(utf16('会话ab', 'be'))).toThrow(FileProblem);
    expect(() => decodeText(bytes(utf16('a,b,c', 'le'), utf16('a', 'be')))).toThrow(FileProblem);
    expect(() => decodeText(bytes(utf16('a,b,c', 'be'), utf16('a', 'le')))).toThrow(FileProblem);
  });

  test('a single zero is no text', () => {
    expect(() => decodeText(bytes(encoded(header), [0], encoded('abc')))).toThrow(FileProblem);
  });

  test('bytes that end inside a character', () => {
    const whole = encoded('a,b\n会,话');
    expect(decodeText(whole).cut).toBe(false);
    expect(decodeText(whole.slice(0, -1))).toMatchObject({ encoding: 'utf-8', cut: true });
    expect(decodeText(utf16('\ufeffa,b', 'le').slice(0, -1))).toMatchObject({ encoding: 'utf-16le', cut: true });
  });
});

/** `"Spend","日付"`-like lines in the bytes that old programs write. */
const western = bytes(
  encoded(`${header}B`),
  [0xfc],
  encoded('cher,'),
  [0xa3],
  encoded('12\nCaf'),
  [0xe9],
  encoded(' '),
  [0x96],
  encoded(' x,'),
  [0x80],
  encoded('3\n'),
);
const shiftJis = bytes([
  0x93, 0xfa, 0x95, 0x74, 0x2c, 0x83, 0x5a, 0x83, 0x62, 0x83, 0x56, 0x83, 0x87, 0x83, 0x93, 0x90, 0x94, 0x0a, 0x31,
  0x2c, 0x32, 0x0a,
]);
const gbk = bytes([0xbb, 0xe1, 0xbb, 0xb0, 0xca, 0xfd, 0x2c, 0xb1, 0xea, 0xcc, 0xe2, 0x0a, 0x31, 0x2c, 0x32, 0x0a]);

describe('older than Unicode', () => {
  test.each([
    ['windows-1252', western, 'Bücher,£12\nCafé – x,€3\n'],
    ['shift_jis', shiftJis, '日付,セッション数\n1,2\n'],
    ['gb18030', gbk, '会话数,标题\n1,2\n'],
  ])('%s', (encoding, content, ending) => {
    const decoded = decodeText(content);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.endsWith(ending)).toBe(true);
  });

  test.each([
    ['one pound sign', [0x31, 0x2c, 0xa3, 0x35], 'windows-1252'],
    ['one accent', [0x63, 0x61, 0x66, 0xe9, 0x20], 'windows-1252'],
    ['a curly quote', [0x93, 0x41, 0x94], 'windows-1252'],
    [
      'the four bytes of a rare Chinese character among common ones',
      [0xbb, 0xe1, 0xbb, 0xb0, 0x81, 0x30, 0x81, 0x30],
      'gb18030',
    ],
    ['full-width letters', [0x82, 0x60, 0x82, 0x61, 0x82, 0x62], 'shift_jis'],
    ['everyday kanji to the last row of their level', [0x88, 0x9f, 0x97, 0xfc, 0x8d, 0x40], 'shift_jis'],
    ['everyday hanzi to the last row of their level', [0xb0, 0xa1, 0xd7, 0xf9, 0xa3, 0xc1], 'gb18030'],
  ])('%s', (_, content, encoding) => {
    expect(legacyEncoding(new Uint8Array(content))).toBe(encoding);
  });
});
