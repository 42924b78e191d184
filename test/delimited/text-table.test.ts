/** A table whose cells stand in a text is the table of its rows, cell by cell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CutText } from '../../src/delimited/cut-text.ts';
import { splitRecords } from '../../src/delimited/split-records.ts';
import { textTable } from '../../src/delimited/text-table.ts';
import type { FigureType } from '../../src/values/plain-figure.ts';
import { rowsOf, type Table, tableOf } from '../../src/values/table.ts';

const TYPES: readonly FigureType[] = ['integer', 'number', 'money', 'ratio'];

const pieces = fc.constantFrom(
  '',
  'a',
  'b"',
  '"',
  ',',
  '\n',
  '\r',
  ' ',
  '7',
  '12',
  '.5',
  '$',
  '%',
  '-',
  '会',
  'Group no. 17',
);
const cell = fc.array(pieces, { maxLength: 5 }).map((list) => list.join('').replace(/\r+\n/g, '\n'));

interface Written {
  readonly cell: string;
  readonly quoted: boolean;
}

/** As a file has it; a cell that needs quotation marks has them. */
function textOf({ cell: content, quoted }: Written): string {
  return quoted || /[",\n\r]/.test(content) ? `"${content.replace(/"/g, '""')}"` : content;
}

function everything(table: Table, width: number): unknown[] {
  return Array.from({ length: table.length }, (_, row) => [
    table.row(row),
    table.width(row),
    Array.from({ length: width + 1 }, (_, column) => [
      table.cell(row, column),
      table.isEmpty(row, column),
      TYPES.map((type) => table.figure(row, column, type)),
    ]),
  ]);
}

test('law: cells, widths and figures are those of the rows, whatever is quoted and however lines end', () => {
  const row = fc.array(fc.record({ cell, quoted: fc.boolean() }), { minLength: 2, maxLength: 4 });
  const rows = fc.array(row, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), (table, end, closed) => {
      const text = table.map((line) => line.map(textOf).join(',')).join(end) + (closed ? end : '');
      const { cut, openQuoteRow, looseQuotes } = splitRecords(text, ',', true);
      const expected = table.map((line) => line.map((one) => one.cell));
      expect([openQuoteRow, looseQuotes]).toEqual([-1, 0]);
      expect(everything(textTable(cut), 4)).toEqual(everything(tableOf(expected), 4));
    }),
    { numRuns: 500 },
  );
});

/** The table of rows that are all so wide. */
function rectangular(text: string, width: number): Table {
  const { cut } = splitRecords(text, ',', true);
  return textTable({ ...cut, width });
}

test('rows that all have one width are filled, or lose what is blank behind it', () => {
  const table = rectangular('a,b,c,\n1,2\n', 3);
  expect(rowsOf(table)).toEqual([
    ['a', 'b', 'c'],
    ['1', '2', ''],
  ]);
  expect([table.width(0), table.width(1), table.cell(1, 2), table.isEmpty(1, 2)]).toEqual([3, 3, '', true]);
});

test('a cell under an equal one, or under one of the same length, is its own', () => {
  const table = rectangular('x,y\nab,"a""b"\nab,"a""b"\nac,"a""c"\nab,a\r\n', 2);
  expect(rowsOf(table)).toEqual([
    ['x', 'y'],
    ['ab', 'a"b'],
    ['ab', 'a"b'],
    ['ac', 'a"c'],
    ['ab', 'a'],
  ]);
  expect(rowsOf(table)).toEqual(rowsOf(table));
});

test('more different texts than are kept come out right all the same', () => {
  const lines = Array.from({ length: 9000 }, (_, index) => `term ${index % 6000},${index % 3}`);
  expect(rowsOf(rectangular(lines.join('\n'), 2))).toEqual(lines.map((line) => line.split(',')));
});

test('law: cells of a column that are known by one number are equal, and few different ones are all known', () => {
  const cells = fc.array(fc.record({ cell, quoted: fc.boolean() }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(cells, (column) => {
      const table = rectangular(column.map((one) => `${textOf(one)},x`).join('\n'), 2);
      const known = new Map<number, unknown>();
      for (let row = 0; row < table.length; row++) {
        const number = table.known(row, 0);
        expect(number >= 0 || table.isEmpty(row, 0)).toBe(true);
        if (number >= 0 && known.has(number)) expect(known.get(number)).toBe(table.cell(row, 0));
        known.set(number, table.cell(row, 0));
      }
    }),
  );
});

test('what is not kept has no number, and what is keeps its own', () => {
  const table = rectangular(Array.from({ length: 9000 }, (_, index) => `term ${index},${index % 3}`).join('\n'), 2);
  const numbers = (column: number) => Array.from({ length: 9000 }, (_, row) => table.known(row, column));
  expect(numbers(0).filter((number) => number < 0).length).toBeGreaterThan(0);
  expect(numbers(1)).toEqual(Array.from({ length: 9000 }, (_, row) => row % 3));
  expect([table.known(8999, 0), table.cell(8999, 0), table.known(0, 7)]).toEqual([-1, 'term 8999', -1]);
});

test('where the cells of a text stand travels as data', () => {
  const { cut } = splitRecords('a,"b,c"\r\n1,2\r\n', ',', true);
  const came: CutText = structuredClone(cut);
  expect(rowsOf(textTable(came))).toEqual([
    ['a', 'b,c'],
    ['1', '2'],
  ]);
});

test('line breaks of a text are \\n or \\r\\n; what stands between quotation marks has \\n', () => {
  const rows = (text: string) => splitRecords(text, ',', true).rows;
  expect(rows('a,b\r\n1,2\n')).toEqual(rows('a,b\n1,2\n'));
  expect(rows('"a\r\nb","c"\r\n')).toEqual([['a\nb', 'c']]);
  expect(rows('a,b\r')).toEqual([['a', 'b\r']]);
  expect(rows('a,\r\r\n')).toEqual([['a', '\r']]);
  expect(rows('\r\na\r\n')).toEqual([[''], ['a']]);
  expect(splitRecords('"a"\r\n"b"x\r\n', ',', true)).toMatchObject({ looseQuotes: 1, quotedCells: 2 });
});
