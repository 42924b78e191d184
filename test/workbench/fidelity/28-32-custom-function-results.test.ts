import { expect, test } from 'vitest';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import type { Sheet } from '../../../workbench/model/sheet.ts';
import { hostOf } from './host.ts';

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function sheetOf(code: string): { sheet: Sheet; log: string[] } {
  const host = hostOf(code);
  return { sheet: host.state.spreadsheet.sheets[0]!, log: host.state.log };
}

/** What a cell shows whose custom function answers with this expression. */
function answered(expression: string): unknown {
  const { sheet } = sheetOf(`/** @customfunction */ function ANSWER() { return ${expression}; }`);
  sheet.setCells(at(0, 0), [[{ formula: '=ANSWER()' }]]);
  return sheet.values(at(0, 0))[0]![0];
}

// 28
test.each(['NOW()', 'TODAY()', 'RAND()', 'RANDBETWEEN(1,2)'])(
  'with %s as an argument the cell stays at Loading...',
  (argument) => {
    const { sheet, log } = sheetOf("/** @customfunction */ function SAME(x) { console.log('called'); return x; }");
    sheet.setCells(at(0, 0), [[{ formula: `=SAME(${argument})` }]]);
    expect(sheet.values(at(0, 0))[0]![0]).toMatchObject({ code: 'Loading...' });
    expect(log).toEqual([]);
  },
);

// 29
test('an answer that would overwrite something is an error, and nothing is written', () => {
  const { sheet } = sheetOf('/** @customfunction */ function TWO() { return [[1], [2]]; }');
  sheet.setCells(at(0, 0, 2, 1), [[{ formula: '=TWO()' }], [{ value: 'mine' }]]);
  expect(sheet.values(at(0, 0, 2, 1))).toEqual([
    [new ErrorValue('#REF!', 'Array result was not expanded because it would overwrite data in A2.')],
    ['mine'],
  ]);
  sheet.setCells(at(1, 0), [[null]]);
  expect(sheet.values(at(0, 0, 2, 1))).toEqual([[1], [2]]);
});

// 30
test.each([
  ['[[1, 2], [3]]'],
  ['[1, 2]'],
  ['[]'],
  ['[[]]'],
  ['{ a: 1 }'],
  ['undefined'],
  ['NaN'],
  ['1 / 0'],
  ['() => 1'],
  ['Promise.resolve(1)'],
  ['[[undefined]]'],
  ['[[{}]]'],
  ['[[[1]]]'],
])('%s is no answer', (expression) => {
  expect(answered(expression)).toMatchObject({ code: '#ERROR!' });
});

test.each([
  ["'a'", 'a'],
  ['1', 1],
  ['true', true],
  ["''", ''],
  ['[[1]]', 1],
  ['[[1, 2], [3, 4]]', 1],
])('%s is one', (expression, value) => {
  expect(answered(expression)).toBe(value);
});

test('what a custom function throws shows as its message', () => {
  expect(answered("(() => { throw new Error('No such SKU'); })()")).toEqual(new ErrorValue('#ERROR!', 'No such SKU'));
});

// 31
test('a custom function runs again only when what it is given changes', () => {
  const { sheet, log } = sheetOf(
    "/** @customfunction */ function SUM_WITH_HIDDEN(x) { console.log('called'); return x + SpreadsheetApp.getActiveSheet().getRange('B1').getValue(); }",
  );
  sheet.setCells(at(0, 0, 1, 3), [[{ value: 1 }, { value: 10 }, { formula: '=SUM_WITH_HIDDEN(A1)' }]]);
  const shown = () => sheet.values(at(0, 2))[0]![0];
  expect([shown(), log.length]).toEqual([11, 1]);
  sheet.setCells(at(0, 1), [[{ value: 20 }]]);
  expect([shown(), log.length]).toEqual([11, 1]);
  sheet.setCells(at(0, 0), [[{ value: 1 }]]);
  expect([shown(), log.length]).toEqual([11, 1]);
  sheet.setCells(at(0, 0), [[{ value: 2 }]]);
  expect([shown(), log.length]).toEqual([22, 2]);
});

// 32
test.each([
  [30, 0],
  [31, 1],
  [100, 70],
])('of %i custom functions at once %i fail', (count, failed) => {
  const { sheet } = sheetOf('/** @customfunction */ function ONE(x) { return 1; }');
  sheet.setCells(
    at(0, 0, count),
    Array.from({ length: count }, (_, row) => [{ formula: `=ONE(${row})` }]),
  );
  const values = sheet.values(at(0, 0, count)).flat();
  const errors = values.filter((value) => value instanceof ErrorValue);
  expect(errors).toHaveLength(failed);
  expect(values.filter((value) => value === 1)).toHaveLength(count - failed);
  if (failed > 0)
    expect(errors[0]).toMatchObject({ code: '#ERROR!', message: expect.stringContaining('too many times per second') });
});
