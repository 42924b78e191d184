import { expect, test } from 'vitest';
import type { CellInput } from '../../../workbench/model/scalar.ts';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import { hostOf } from './host.ts';

const REFUSED = new ErrorValue(
  '#ERROR!',
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
);

/** What C1 shows once these cells are written to A1 and the cells below. */
function shown(formula: string, ...cells: CellInput[]): unknown {
  const host = hostOf('/** @customfunction */ function SAME(x) { return Array.isArray(x) ? x[0][0] : x; }');
  const sheet = host.state.spreadsheet.sheets[0]!;
  sheet.setCells(
    { row: 0, column: 0, rows: cells.length, columns: 1 },
    cells.map((cell) => [cell]),
  );
  sheet.setCells({ row: 0, column: 2, rows: 1, columns: 1 }, [[{ formula }]]);
  return sheet.values({ row: 0, column: 2, rows: 1, columns: 1 })[0]![0];
}

const now: CellInput = { formula: '=NOW()' };

test.each<[string, string, CellInput[]]>([
  ['a cell', '=SAME(A1)', [now]],
  ['a cell in a sum', '=SAME(A1+1)', [now]],
  ['a cell of a range', '=SAME(A1:A2)', [{ value: 1 }, now]],
  ['a cell that reads it', '=SAME(A2)', [now, { formula: '=A1+1' }]],
  ['through two cells', '=SAME(A3)', [now, { formula: '=A1+1' }, { formula: '=A2&""' }]],
  ['RAND', '=SAME(A1)', [{ formula: '=RAND()' }]],
  ['RANDBETWEEN among others', '=SAME(A1)', [{ formula: '=IF(TRUE,1,RANDBETWEEN(1,2))' }]],
  ['what such a formula spilled', '=SAME(A2)', [{ formula: '=ARRAYFORMULA({1;2}+RAND())' }, null]],
])('%s', (_, formula, cells) => {
  expect(shown(formula, ...cells)).toEqual(REFUSED);
});

test.each<[string, string, CellInput[], unknown]>([
  ['a cell beside it', '=SAME(A2)', [now, { value: 5 }], 5],
  // Google's sentence does not name it.
  ['TODAY in a cell', '=SAME(A1)>1', [{ formula: '=TODAY()' }], true],
  ['a volatile condition around the call', '=IF(A1>0,SAME(A2),0)', [now, { value: 5 }], 5],
  ['a formula that is none', '=SAME(A1)', [{ formula: '=2+3' }], 5],
])('allowed: %s', (_, formula, cells, value) => {
  expect(shown(formula, ...cells)).toEqual(value);
});

test('it is allowed again once the cell holds a value', () => {
  const host = hostOf('/** @customfunction */ function SAME(x) { return x; }');
  const sheet = host.state.spreadsheet.sheets[0]!;
  const at = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
  sheet.setCells(at(0), [[now]]);
  sheet.setCells(at(1), [[{ formula: '=A1' }]]);
  sheet.setCells(at(2), [[{ formula: '=SAME(B1)' }]]);
  expect(sheet.values(at(2))).toEqual([[REFUSED]]);
  sheet.setCells(at(0), [[{ value: 7 }]]);
  expect(sheet.values(at(2))).toEqual([[7]]);
});
