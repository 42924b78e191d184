import { expect, test } from 'vitest';
import { type CellInput, ErrorValue } from '../../../workbench/model/scalar.ts';
import { hostOf } from './host.ts';

const code = `/** Shows what it is given.
 * @customfunction */
function SHOW(a, b) {
  const show = (value) => Array.isArray(value) ? '[' + value.map(show).join(',') + ']'
    : value instanceof Date ? value.toISOString() : typeof value + ' ' + JSON.stringify(value);
  return arguments.length + ': ' + Array.from(arguments).map(show).join(' | ');
}`;

/** What SHOW is given when a formula with these arguments stands in H1 and column A holds the cells. */
function shown(args: string, cells: CellInput[], formats: string[] = []): unknown {
  const host = hostOf(code);
  const [sheet] = host.state.spreadsheet.sheets;
  cells.forEach((cell, row) => {
    sheet!.setCells({ row, column: 0, rows: 1, columns: 1 }, [[cell]]);
    if (formats[row]) sheet!.setFormat({ row, column: 0, rows: 1, columns: 1 }, { numberFormat: formats[row] });
  });
  const cell = { row: 0, column: 7, rows: 1, columns: 1 };
  sheet!.setCells(cell, [[{ formula: `=SHOW(${args})` }]]);
  return sheet!.values(cell)[0]![0];
}

test.each([
  ['A1', '1: number 1'],
  ['A1:A1', '1: number 1'],
  ['A1:A2', '1: [[number 1],[string "b"]]'],
  ['A1:B1', '1: [[number 1,string ""]]'],
  ['A3', '1: string ""'],
  ['"x", 2', '2: string "x" | number 2'],
  ['TRUE', '1: boolean true'],
  ['A1, A2', '2: number 1 | string "b"'],
  ['', '0: '],
])('SHOW(%s) gets %s', (args, given) => {
  expect(shown(args, [{ value: 1 }, { value: 'b' }])).toBe(given);
});

test('a column without an end reaches to the last row of the grid', () => {
  const host = hostOf(
    '/** @customfunction */ function COUNT_ROWS(rows) { return rows.length + " " + rows.filter((row) => row[0] === "").length; }',
  );
  const [sheet] = host.state.spreadsheet.sheets;
  sheet!.setCells({ row: 1, column: 0, rows: 1, columns: 2 }, [[{ value: 1 }, { formula: '=COUNT_ROWS(A2:A)' }]]);
  expect(sheet!.values({ row: 1, column: 1, rows: 1, columns: 1 })[0]![0]).toBe(
    `${sheet!.maxRows - 1} ${sheet!.maxRows - 2}`,
  );
});

test('a percentage is a fraction, a date a Date in the zone of the spreadsheet, a duration a Date', () => {
  const cells = [{ value: 0.1 }, { value: 46_326 }, { value: 46_326.5 }, { value: 0.25 }];
  const formats = ['0%', 'yyyy-MM-dd', 'M/d/yyyy H:mm:ss', '[h]:mm'];
  expect(shown('A1', cells, formats)).toBe('1: number 0.1');
  expect(shown('A2:A3', cells, formats)).toBe('1: [[2026-10-31T04:00:00.000Z],[2026-10-31T16:00:00.000Z]]');
  expect(shown('A4', cells, formats)).toMatch(/^1: 1899-12-30T/);
});

test('an error arrives as its text', () => {
  expect(shown('A1', [{ formula: '=1/0' }])).toBe('1: string "#DIV/0!"');
  expect(shown('A1', [{ value: new ErrorValue('#N/A') }])).toBe('1: string "#N/A"');
});

test('a Date that is answered is a date in the zone of the spreadsheet', () => {
  const host = hostOf('/** @customfunction */ function NEXT(date) { return new Date(date.getTime() + 86400000); }');
  const [sheet] = host.state.spreadsheet.sheets;
  sheet!.setFormat({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: 'yyyy-MM-dd' });
  sheet!.setCells({ row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: 46_326 }, { formula: '=NEXT(A1)' }]]);
  expect(sheet!.values({ row: 0, column: 1, rows: 1, columns: 1 })[0]![0]).toBe(46_327);
});
