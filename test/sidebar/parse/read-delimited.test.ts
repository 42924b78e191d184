/** Delimited text: which character cuts it, whether marks quote, whether its end is whole. */
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../../sidebar/parse/read-delimited.ts';
import { detectDelimiter } from '../../../src/delimited/detect-delimiter.ts';
import { commonWidth } from '../../../src/delimited/table-width.ts';

describe('delimiter', () => {
  test.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a\tb\n1\t2\n', '\t'],
    ['a;b\n1;2\n', ';'],
    ['sku\tproduct-name\tprice\nA1\tPan, 12 in, red\t5\nA2\tPot; big; blue\t6\n', '\t'],
    ['a;b;c\n1,5;2,5;3\n4,5;5,5;6\n', ';'],
    ['Title,Price\n"x;y;z",1\n"p;q;r",2\n', ','],
    ['Report for you,,,\n\na,b,c,d\n1,2,3,4\n', ','],
    ['a,b;c\n1,2;3\n', ','],
    ['just words', undefined],
    ['one\ntwo\nthree\n', undefined],
  ])('%j → %j', (text, delimiter) => {
    expect(detectDelimiter(text)?.delimiter).toBe(delimiter);
  });
});

test.each([
  [[['a', 'b'], ['1', '2'], ['x']], 2, 2 / 3],
  [
    [
      ['a', 'b', 'c'],
      ['1', '2'],
    ],
    3,
    0.5,
  ],
  [
    [
      ['a', 'b'],
      ['1', '2', '3'],
    ],
    3,
    0.5,
  ],
  [[[''], ['', ''], ['a', 'b']], 2, 1],
  [[], 0, 0],
])('%j is mostly %d wide', (rows, width, share) => {
  expect(commonWidth(rows)).toEqual({ width, share });
});

describe('rows', () => {
  test.each([
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR alone',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a CR inside a cell of a file that breaks lines by LF',
      'a,b\n1\r2,3\n',
      [
        ['a', 'b'],
        ['1\r2', '3'],
      ],
    ],
    [
      'a line break inside quotation marks',
      'a,b\r\n"1\r\n2",3\r\n',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    [
      'blank lines keep their number',
      'a,b\n\n1,2\n',
      [
        ['a', 'b'],
        ['', ''],
        ['1', '2'],
      ],
    ],
    [
      'blank lines at the end do not count',
      'a,b\n1,2\n\n,\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a title above',
      'My report\na,b\n1,2\n',
      [
        ['My report', ''],
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'blank columns at the right',
      'a,b,,\n1,2,,\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a row that is too long',
      'a,b\n1,2,3\n4,5\n',
      [
        ['a', 'b', ''],
        ['1', '2', '3'],
        ['4', '5', ''],
      ],
    ],
    ['only a header', 'a,b\n', [['a', 'b']]],
    [
      'names of object parts',
      '__proto__,b\n1,constructor\n',
      [
        ['__proto__', 'b'],
        ['1', 'constructor'],
      ],
    ],
    [
      'formula-looking text',
      'a,b\n=1+1,@x\n',
      [
        ['a', 'b'],
        ['=1+1', '@x'],
      ],
    ],
  ])('%s', (_, text, table) => {
    expect(readDelimited(text)).toEqual({ name: '', table, delimited: true });
  });
});

describe('tab files', () => {
  test.each([
    [
      'inch marks at the end',
      'sku\tname\nA\tPan 12"\n',
      [
        ['sku', 'name'],
        ['A', 'Pan 12"'],
      ],
    ],
    [
      'an inch mark at the beginning',
      'sku\tname\nA\t"12 pan\nB\tlid\n',
      [
        ['sku', 'name'],
        ['A', '"12 pan'],
        ['B', 'lid'],
      ],
    ],
    [
      'a quoted word at the beginning',
      'sku\tname\nA\t"Best" pan\n',
      [
        ['sku', 'name'],
        ['A', '"Best" pan'],
      ],
    ],
    [
      'marks that would pair across lines',
      'sku\tname\tn\nA\t"12 pan\t1\nB\tpot 15"\t2\n',
      [
        ['sku', 'name', 'n'],
        ['A', '"12 pan', '1'],
        ['B', 'pot 15"', '2'],
      ],
    ],
    [
      'an inch mark at the very beginning',
      '"sku\tname\nA\tlid\n',
      [
        ['"sku', 'name'],
        ['A', 'lid'],
      ],
    ],
    [
      'real quotation',
      'sku\tname\nA\t"Pan, 12"" wide"\n',
      [
        ['sku', 'name'],
        ['A', 'Pan, 12" wide'],
      ],
    ],
    [
      'real quotation with a line break',
      'sku\tname\nA\t"Pan\nwide"\nB\tlid\n',
      [
        ['sku', 'name'],
        ['A', 'Pan\nwide'],
        ['B', 'lid'],
      ],
    ],
  ])('%s', (_, text, table) => {
    expect(readDelimited(text).table).toEqual(table);
  });
});

describe('the end of the file', () => {
  const refused = (code: string, params: object) => expect.objectContaining({ code, params });
  test.each([
    ['the last row is short and open', 'a,b,c\n1,2,3\n4,5', 'truncated', 3],
    ['the only row is short and open', 'a,b,c\n1,2', 'truncated', 2],
    ['a preamble is shorter still', 'Report\na,b,c\n1,2,3\n4,5', 'truncated', 4],
    ['a quotation of the first row stays open', 'a,"b\n1,2\n', 'truncated', 1],
    ['a quotation of the last row stays open', 'a,b\n1,2\n3,"4\n', 'truncated', 3],
    ['a quotation of the last row stays open over several lines', 'a,b\n1,2\n3,"4\n\n', 'truncated', 3],
    ['the last row is short and its tab text open', 'a\tb\tc\n1\t2\t3\n4\t5', 'truncated', 3],
    ['a blank line stands in between', 'a,b,c\n\n1,2,3\n4,5', 'truncated', 4],
  ])('refuses: %s', (_, text, code, row) => {
    expect(() => readDelimited(text)).toThrow(refused(code, { row }));
  });

  test('refuses bytes that end inside a character', () => {
    expect(() => readDelimited('a,b\n1,2', true)).toThrow(refused('truncated', { row: 2 }));
  });

  test('a full last row needs no line break', () => {
    expect(readDelimited('a,b,c\n1,2,3').table[1]).toEqual(['1', '2', '3']);
  });

  test('a short last row that is closed stands whole, right of all columns', () => {
    expect(readDelimited('a,b,c\n1,2,3\n4,5\n').table).toEqual([
      ['a', 'b', 'c', ''],
      ['1', '2', '3', ''],
      ['', '', '', '4,5'],
    ]);
  });

  test('a short last row among short rows is the way of the file', () => {
    expect(readDelimited('a,b,c\n1,2,3\n4,5\n6,7,8\n9,10').table[4]).toEqual(['9', '10', '']);
  });

  test('a header alone is not short', () => {
    expect(readDelimited('a,b,c').table).toEqual([['a', 'b', 'c']]);
  });
});

describe('limits', () => {
  const line = (cells: number) => new Array(cells).fill('x').join(',');
  test('a thousand columns, and no more', () => {
    expect(readDelimited(`${line(1000)}\n${line(1000)}\n`).table[0]).toHaveLength(1000);
    expect(() => readDelimited(`${line(1001)}\n`)).toThrow(
      expect.objectContaining({ code: 'too-large', params: { what: 'columns', limit: 1000 } }),
    );
  });

  test('blank columns do not count', () => {
    expect(readDelimited(`a,b${','.repeat(2000)}\n`).table).toEqual([['a', 'b']]);
  });
});

test('words without columns are no table', () => {
  expect(() => readDelimited('Dear seller')).toThrow(
    expect.objectContaining({ code: 'not-a-table', params: { type: 'text' } }),
  );
});
