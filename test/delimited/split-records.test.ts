/** Records and cells, as the standard has them and as files have them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRecords } from '../../src/delimited/split-records.ts';

describe('with quotation marks', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['', []],
    ['a', [['a']]],
    [',', [['', '']]],
    ['a,\n', [['a', '']]],
    ['a,', [['a', '']]],
    ['\n\na\n', [[''], [''], ['a']]],
    ['"a","b"\n', [['a', 'b']]],
    ['"a,b",c\n', [['a,b', 'c']]],
    ['"a\nb",c\n', [['a\nb', 'c']]],
    ['"say ""hi""",c\n', [['say "hi"', 'c']]],
    ['"""",c\n', [['"', 'c']]],
    ['"",c\n', [['', 'c']]],
    ['"""a""","b"\n', [['"a"', 'b']]],
    ['"a"', [['a']]],
    ['12" pot,"x"\n', [['12" pot', 'x']]],
    [' "a",b\n', [[' "a"', 'b']]],
    ['"a" b,c\n', [['a b', 'c']]],
    ['a,b\n1\n2,3\n', [['a', 'b'], ['1'], ['2', '3']]],
    [
      '__proto__,constructor\n1,2\n',
      [
        ['__proto__', 'constructor'],
        ['1', '2'],
      ],
    ],
  ])('%j', (text, rows) => {
    const records = splitRecords(text, ',', true);
    expect(records.rows).toEqual(rows);
    expect(records.openQuoteRow).toBe(-1);
  });

  test('knows the record whose quotation never closes', () => {
    expect(splitRecords('a,b\n1,"2\n3,4\n', ',', true)).toMatchObject({
      openQuoteRow: 1,
      rows: [
        ['a', 'b'],
        ['1', '2\n3,4\n'],
      ],
    });
    expect(splitRecords('"', ',', true)).toMatchObject({ openQuoteRow: 0, rows: [['']] });
    expect(splitRecords('x,"a""', ',', true).openQuoteRow).toBe(0);
  });

  test('counts quoted cells, and those that go on after their quotation', () => {
    expect(splitRecords('"a","b" c\nd,"e"\n', ',', true)).toMatchObject({ quotedCells: 3, looseQuotes: 1 });
    expect(splitRecords('a,b\n', ',', true)).toMatchObject({ quotedCells: 0, looseQuotes: 0 });
  });

  test('knows whether the last line is closed', () => {
    expect(splitRecords('a,b\n', ',', true).closed).toBe(true);
    expect(splitRecords('a,b', ',', true).closed).toBe(false);
  });

  test('stops at the limit', () => {
    expect(splitRecords('1\n2\n3\n', ',', true, 2).rows).toEqual([['1'], ['2']]);
  });
});

test('without quotation marks every mark is text', () => {
  expect(splitRecords('"a\tb"\n12"\t\n', '\t', false).rows).toEqual([
    ['"a', 'b"'],
    ['12"', ''],
  ]);
});

test('law: what is written with quotation marks is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '会', ';') });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.boolean(), (table, closed) => {
      const lines = table.map((row) => row.map((one) => `"${one.replace(/"/g, '""')}"`).join(','));
      const text = lines.join('\n') + (closed ? '\n' : '');
      expect(splitRecords(text, ',', true).rows).toEqual(table);
    }),
  );
});
