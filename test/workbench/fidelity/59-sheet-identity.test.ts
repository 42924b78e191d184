import { expect, test } from 'vitest';
import { run, thrown } from './host.ts';

const book =
  'const book = SpreadsheetApp.getActiveSpreadsheet(); const first = book.getSheets()[0]; const mine = book.insertSheet("Mine", 0); const id = mine.getSheetId();';

test('a sheet keeps its id while its name and place change', () => {
  expect(
    run(
      `${book} mine.setName('Yours'); book.setActiveSheet(mine); book.moveActiveSheet(2); const found = book.getSheetById(id); return [found.getName(), found.getIndex(), book.getSheetByName('Mine')];`,
    ),
  ).toEqual(['Yours', 2, null]);
});

test('ids look nothing like indexes', () => {
  expect(run(`${book} return [first.getSheetId(), id > 1000, book.getSheetById(1)];`)).toEqual([0, true, null]);
});

test('a copy has another id and the name Copy of', () => {
  expect(run(`${book} const copy = mine.copyTo(book); return [copy.getName(), copy.getSheetId() === id];`)).toEqual([
    'Copy of Mine',
    false,
  ]);
});

test('a sheet that was deleted answers no more', () => {
  expect(thrown(`${book} book.deleteSheet(mine); mine.getName()`)).toBe('Exception: Invalid argument: sheet');
  expect(run(`${book} book.deleteSheet(mine); return book.getSheetById(id)`)).toBe(null);
  expect(thrown(`${book} book.deleteSheet(mine); book.deleteSheet(first)`)).toBe(
    "Exception: You can't remove all the sheets in a document.",
  );
});

test.each([
  "insertSheet('Mine')",
  "insertSheet('mine', 1)",
  "getSheets()[1].setName('Mine')",
  "renameActiveSheet('Sheet1')",
])('a taken name is refused: %s', (call) => {
  expect(thrown(`${book} book.${call}`)).toMatch(
    /^Exception: A sheet with the name ".*" already exists\. Please enter another name\.$/,
  );
});

test('a new sheet is active, stands where it was asked to, and may keep its own name', () => {
  expect(
    run(
      `${book} mine.setName('Mine'); return [book.getActiveSheet().getName(), mine.getIndex(), mine.getMaxRows(), mine.getMaxColumns(), book.insertSheet().getName()];`,
    ),
  ).toEqual(['Mine', 1, 1000, 26, 'Sheet3']);
});

test('formulas follow a rename', () => {
  expect(
    run(
      `${book} first.getRange('A1').setFormula('=Mine!B2'); mine.getRange('B2').setValue(7); mine.setName('Our sheet'); return [first.getRange('A1').getFormula(), first.getRange('A1').getValue()];`,
    ),
  ).toEqual(["='Our sheet'!B2", 7]);
});
