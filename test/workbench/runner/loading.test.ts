import { expect, test } from 'vitest';
import { hostOf, sheet } from '../fidelity/host.ts';

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const double = '/** @customfunction */ function DOUBLE(x) { console.log("called"); return x * 2; }';

test('what depends on a write of the same run reads Loading... until the run ends', () => {
  const host = hostOf(
    `${double} function write() { ${sheet} sheet.getRange('A1').setValue(5); SpreadsheetApp.flush(); return sheet.getRange('A1:C1').getValues()[0]; }`,
  );
  const [first] = host.state.spreadsheet.sheets;
  first!.setCells({ row: 0, column: 0, rows: 1, columns: 3 }, [
    [{ value: 1 }, { formula: '=DOUBLE(A1)' }, { formula: '=B1+1' }],
  ]);
  expect(first!.values({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([[1, 2, 3]]);
  expect(host.rpc('write')).toEqual([5, 'Loading...', 'Loading...']);
  expect(first!.values({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([[5, 10, 11]]);
  expect(host.state.log).toEqual(['called', 'called']);
});

test('what does not depend on it keeps its answer, and a formula written in the run has none yet', () => {
  const host = hostOf(
    `${double} function write() { ${sheet} sheet.getRange('A1').setValue(5); sheet.getRange('C1').setFormula('=DOUBLE(4)'); return sheet.getRange('B1:C1').getValues()[0]; }`,
  );
  const [first] = host.state.spreadsheet.sheets;
  first!.setCells(cell(0, 1), [[{ formula: '=DOUBLE(3)' }]]);
  expect(host.rpc('write')).toEqual([6, 'Loading...']);
  expect(first!.values(cell(0, 2))[0]![0]).toBe(8);
});

test('a run within a run does not end the waiting', () => {
  const host = hostOf(
    `${double} function outer() { ${sheet} sheet.getRange('B1').setFormula('=DOUBLE(4)'); Logger.log('now'); return sheet.getRange('B1').getValue(); } function inner() {}`,
  );
  host.between = ({ member }) => {
    if (member === 'Logger.log') host.rpc('inner');
  };
  expect(host.rpc('outer')).toBe('Loading...');
});

test('a run that fails ends the waiting too', () => {
  const host = hostOf(
    `${double} function fail() { ${sheet} sheet.getRange('B1').setFormula('=DOUBLE(4)'); throw new Error('No'); }`,
  );
  expect(() => host.rpc('fail')).toThrow('No');
  expect(host.state.spreadsheet.sheets[0]!.values(cell(0, 1))[0]![0]).toBe(8);
});
