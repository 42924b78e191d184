/** Lines pasted as text: what stands in column A becomes cells again. */
import { describe, expect, test } from 'vitest';
import { cutLines } from '../../src/delimited/cut-lines.ts';
import type { Cell } from '../../src/values/cell.ts';

const sheet = (...lines: Cell[]): Cell[][] => lines.map((line) => [line, '']);

describe('cut', () => {
  test.each([
    [
      'commas',
      sheet('a,b,c', '1,2,3'),
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'semicolons',
      sheet('a;b', '1,5;2'),
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      sheet('a\tb', '1\t12" pan'),
      [
        ['a', 'b'],
        ['1', '12" pan'],
      ],
    ],
    [
      'quoted cells',
      sheet('a,b', 'x,"1,204"', 'y,"say ""no"""'),
      [
        ['a', 'b'],
        ['x', '1,204'],
        ['y', 'say "no"'],
      ],
    ],
    [
      'a line that Sheets made a number',
      sheet('a,b', '1,2', 1204),
      [
        ['a', 'b'],
        ['1', '2'],
        ['', '', '1204'],
      ],
    ],
    [
      'a date whose quotation marks were taken off',
      sheet('Date,Spend', 'Oct 31, 2026,$1.50'),
      [
        ['Date', 'Spend'],
        ['Oct 31, 2026', '$1.50'],
      ],
    ],
    [
      'the same with a time',
      sheet('date/time,type', 'Oct 1, 2026 12:00:05 AM PST,Order'),
      [
        ['date/time', 'type'],
        ['Oct 1, 2026 12:00:05 AM PST', 'Order'],
      ],
    ],
    [
      'a keyword with a comma whose quotation marks were taken off',
      sheet('Search Term,Clicks,Spend', 'mug,"1,204",$1.50', 'tea, green,5,$2.00', 'cup, 12", big,"1,000",$3.00'),
      [
        ['Search Term', 'Clicks', 'Spend'],
        ['mug', '1,204', '$1.50'],
        ['tea, green', '5', '$2.00'],
        ['cup, 12", big', '1,000', '$3.00'],
      ],
    ],
    [
      'no date',
      sheet('Name,n', 'Room 12,2026'),
      [
        ['Name', 'n'],
        ['Room 12', '2026'],
      ],
    ],
  ] as [string, Cell[][], string[][]][])('%s', (_, lines, table) => {
    expect(cutLines(lines)?.table).toEqual(table);
  });

  test('a row tells the sheet row where it begins', () => {
    const lines = sheet('Report of October', '', 'a,b', '1,"two', 'lines"', '2,x', '3,y\n4,z', '5,w');
    expect(cutLines(lines)).toEqual({
      table: [
        ['Report of October'],
        [''],
        ['a', 'b'],
        ['1', 'two\nlines'],
        ['2', 'x'],
        ['3', 'y'],
        ['4', 'z'],
        ['5', 'w'],
      ],
      rowNumbers: [1, 2, 3, 4, 6, 7, 7, 8],
    });
  });
});

describe('left as it is', () => {
  test.each([
    [
      'cells beside column A',
      [
        ['a,b', ''],
        ['1,2', 'x'],
      ],
    ],
    [
      'a zero beside column A',
      [
        ['a,b', 0],
        ['1,2', ''],
      ],
    ],
    ['nothing to cut', sheet('a', 'b')],
    ['a quotation that never ends', sheet('a,b', '1,"2')],
    ['an empty sheet', sheet('')],
  ])('%s', (_, lines) => {
    expect(cutLines(lines)).toBe(undefined);
  });
});
