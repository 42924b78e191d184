import { expect, test } from 'vitest';
import { run, sheet, thrown } from './host.ts';

const rows = (data: number, range: number) =>
  `Exception: The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`;
const columns = (data: number, range: number) =>
  `Exception: The number of columns in the data does not match the number of columns in the range. The data has ${data} but the range has ${range}.`;

// 46
test.each([
  ['setValues([[1, 2]])', rows(1, 2)],
  ['setValues([[1, 2], [3, 4], [5, 6]])', rows(3, 2)],
  ['setValues([])', rows(0, 2)],
  ['setValues([[1, 2], [3]])', columns(1, 2)],
  ['setValues([[1, 2, 3], [4, 5, 6]])', columns(3, 2)],
  ['setFormulas([["=1"]])', rows(1, 2)],
  ['setNotes([["a"], ["b"]])', columns(1, 2)],
  ['setBackgrounds([["red", "red"]])', rows(1, 2)],
  ['setNumberFormats([["0"], ["0"]])', columns(1, 2)],
  ['setDataValidations([[null, null]])', rows(1, 2)],
])('A1:B2 refuses %s', (call, message) => {
  expect(thrown(`${sheet} sheet.getRange('A1:B2').${call}`)).toBe(message);
  expect(run(`${sheet} try { sheet.getRange('A1:B2').${call} } catch (error) {} return sheet.getLastRow()`)).toBe(0);
});

test('data of the right shape is written', () => {
  expect(run(`${sheet} return sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).getValues()`)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

// 47
const outside = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';
test.each([
  ['getRange(1000, 26)', null],
  ['getRange(1001, 1)', outside],
  ['getRange(1, 27)', outside],
  ['getRange(1, 1, 1000, 26)', null],
  ['getRange(1, 1, 1001, 1)', outside],
  ['getRange(2, 1, 1000)', outside],
  ['getRange(1, 2, 1, 26)', outside],
  ['getRange(0, 1)', 'Exception: The starting row of the range is too small.'],
  ['getRange(1, 0)', 'Exception: The starting column of the range is too small.'],
  ['getRange(1, 1, 0)', 'Exception: The number of rows in the range must be at least 1.'],
  ['getRange(1, 1, 1, 0)', 'Exception: The number of columns in the range must be at least 1.'],
  ["getRange('Z1000')", null],
  ["getRange('AA1')", 'Exception: Range not found'],
  ["getRange('A1001')", 'Exception: Range not found'],
  ["getRange('A0')", 'Exception: Range not found'],
  ["getRange('')", 'Exception: Range not found'],
  ["getRange('A1:')", 'Exception: Range not found'],
  ["getRange('Nowhere!A1')", 'Exception: Range not found'],
  ["getRange('Sheet1!A1')", null],
  ["getRange('A1').offset(999, 25)", null],
  ["getRange('A1').offset(1000, 0)", outside],
  ["getRange('A1').offset(-1, 0)", outside],
  ["getRange('A1').offset(0, -1)", outside],
  ["getRange('A1').offset(0, 0, 0, 1)", outside],
  ["getRange('B2:C3').getCell(2, 2)", null],
  ["getRange('B2:C3').getCell(3, 1)", outside],
  ["getRange('B2:C3').getCell(1, 3)", outside],
  ["getRange('B2:C3').getCell(0, 1)", outside],
  ["getRange('B2:C3').getCell(1, 0)", outside],
])('%s', (call, message) => {
  expect(thrown(`${sheet} sheet.${call}`)).toBe(message);
});

test.each([
  ["getRange('B2:C3')", 'B2:C3'],
  ["getRange('$B$2')", 'B2'],
  ["getRange('b2:c')", 'B2:C1000'],
  ["getRange('B:C')", 'B1:C1000'],
  ["getRange('2:3')", 'A2:Z3'],
  ['getRange(2, 3)', 'C2'],
  ['getRange(2, 3, 4)', 'C2:C5'],
  ['getRange(2, 3, 4, 5)', 'C2:G5'],
  ["getRange('B2:C3').offset(1, 1)", 'C3:D4'],
  ["getRange('B2:C3').offset(1, 1, 1, 1)", 'C3'],
  ["getRange('B2:C3').getCell(2, 1)", 'B3'],
  ['getDataRange()', 'A1'],
])('%s is %s', (call, a1) => {
  expect(run(`${sheet} return sheet.${call}.getA1Notation()`)).toBe(a1);
});

test('a sheet finds ranges of its own only, the spreadsheet finds all of them', () => {
  const body =
    "const book = SpreadsheetApp.getActiveSpreadsheet(); const other = book.insertSheet(\"It's\"); const first = book.getSheetByName('Sheet1');";
  expect(thrown(`${body} first.getRange("'It''s'!A1")`)).toBe('Exception: Range not found');
  expect(
    run(
      `${body} const range = book.getRange("'It''s'!B2"); return [range.getSheet().getName(), range.getA1Notation()]`,
    ),
  ).toEqual(["It's", 'B2']);
});
