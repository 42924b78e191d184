import { expect, test } from 'vitest';
import { hostOf, run, sheet, thrown } from './host.ts';

const tooLong = 'Your input contains more than the maximum of 50000 characters in a single cell.';

// 50
test('a cell holds fifty thousand characters and not one more', () => {
  expect(
    run(`${sheet} sheet.getRange('A1').setValue('x'.repeat(50000)); return sheet.getRange('A1').getValue().length`),
  ).toBe(50_000);
  expect(thrown(`${sheet} sheet.getRange('A1').setValue('x'.repeat(50001)); SpreadsheetApp.flush()`)).toBe(
    `Exception: ${tooLong}`,
  );
});

test.each([
  ['insertRowsAfter(1000, 383615)', null],
  [
    'insertRowsAfter(1000, 383616)',
    'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  ['insertColumnsAfter(26, 9974)', null],
  [
    'insertColumnsAfter(26, 9975)',
    'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
])('a workbook holds ten million cells: %s', (call, message) => {
  expect(thrown(`${sheet} sheet.${call}`)).toBe(message);
});

test('a new sheet must fit too', () => {
  const fill = (rows: number) => `${sheet} sheet.insertRowsAfter(1000, ${rows}); sheet.getParent().insertSheet('New');`;
  expect(thrown(fill(382_615))).toBe(null);
  expect(thrown(fill(382_616))).toContain('above the limit of 10000000 cells');
});

// 51
const write = "sheet.getRange('A1:B1').setValues([['fine', 'x'.repeat(50001)]])";

test('a bad write is reported by the next service call, outside the try around it', () => {
  expect(
    run(`${sheet} let where = 'nowhere';
    try { ${write}; where = 'not at the write'; } catch (error) { where = 'at the write'; }
    try { sheet.getName(); } catch (error) { where += ', but at the next call'; }
    return [where, sheet.getRange('A1:B1').getValues()];`),
  ).toEqual(['not at the write, but at the next call', [['', '']]]);
});

test('flush reports it, and only once', () => {
  expect(
    run(
      `${sheet} try { ${write}; SpreadsheetApp.flush(); } catch (error) { return [error.message, (SpreadsheetApp.flush(), 'fine')]; }`,
    ),
  ).toEqual([tooLong, 'fine']);
});

test('without another call it fails the execution', () => {
  expect(() => hostOf(`function test() { ${sheet} ${write}; return 'done'; }`).rpc('test')).toThrow(tooLong);
});

test('the first of several bad writes is the one reported', () => {
  const host = hostOf(
    `function test() { ${sheet} const range = sheet.getRange('A1'); range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberLessThan(5).setAllowInvalid(false).build()); range.setValue(5); }`,
  );
  expect(() => host.rpc('test')).toThrow(
    'The data you entered in cell A1 violates the data validation rules set on this cell.',
  );
});
