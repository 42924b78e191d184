import { expect, test } from 'vitest';
import { run, thrown } from '../fidelity/host.ts';

const book = 'const book = SpreadsheetApp.getActive();';

test('facts of the spreadsheet, and changing them', () => {
  expect(
    run(`${book} const before = [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone(), book.getUrl().includes(book.getId())];
      book.rename('Mine'); book.setSpreadsheetLocale('de_DE'); book.setSpreadsheetTimeZone('Europe/Berlin'); return before.concat([book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()])`),
  ).toEqual(['en_US', 'America/New_York', true, 'Mine', 'de_DE', 'Europe/Berlin']);
});

test.each([
  ["setSpreadsheetLocale('de_DE')", null],
  ["setSpreadsheetLocale('de')", null],
  ["setSpreadsheetLocale('german')", 'Exception: Invalid argument: german'],
  ["setSpreadsheetTimeZone('Mars/Base')", 'Exception: Invalid argument: Mars/Base'],
])('%s', (call, message) => {
  expect(thrown(`${book} book.${call}`)).toBe(message);
});

test.each([
  ['insertSheet()', ['Sheet1', '*Sheet2']],
  ["insertSheet('A')", ['Sheet1', '*A']],
  ['insertSheet(0)', ['*Sheet2', 'Sheet1']],
  ["insertSheet('A', 0)", ['*A', 'Sheet1']],
  ["insertSheet('A', { template: book.getSheets()[0] })", ['Sheet1', '*A']],
  ["insertSheet('A', 0, { template: book.getSheets()[0] })", ['*A', 'Sheet1']],
  ['duplicateActiveSheet()', ['Sheet1', '*Copy of Sheet1']],
])('%s', (call, sheets) => {
  expect(
    run(
      `${book} book.getSheets()[0].getRange('A1').setValue('x'); book.${call}; const active = book.getActiveSheet().getSheetId(); return book.getSheets().map((sheet) => (sheet.getSheetId() === active ? '*' : '') + sheet.getName())`,
    ),
  ).toEqual(sheets);
});

test('a template brings its cells along', () => {
  expect(
    run(
      `${book} const [first] = book.getSheets(); first.getRange('A1').setValue('x'); return book.insertSheet('A', { template: first }).getRange('A1').getValue()`,
    ),
  ).toBe('x');
});

test('deleting and moving', () => {
  expect(
    run(`${book} book.insertSheet('A'); book.insertSheet('B'); book.moveActiveSheet(1); const moved = book.getSheets().map((sheet) => sheet.getName()); book.deleteActiveSheet(); book.renameActiveSheet('C');
      return [moved, book.getSheets().map((sheet) => sheet.getName()), book.getNumSheets()]`),
  ).toEqual([['B', 'Sheet1', 'A'], expect.arrayContaining(['C']), 2]);
});

test('the active sheet is what the short ways mean', () => {
  expect(
    run(`${book} const other = book.insertSheet('Other'); other.getRange('B3').setValue(1);
      const facts = [book.getDataRange().getA1Notation(), book.getLastRow(), book.getLastColumn(), book.getRange('A1').getSheet().getName(), SpreadsheetApp.getActiveSheet().getName()];
      SpreadsheetApp.setActiveSheet(book.getSheets()[0]); return facts.concat([book.getSelection().getActiveSheet().getName()])`),
  ).toEqual(['A1:B3', 3, 2, 'Other', 'Other', 'Sheet1']);
});

test('a toast is shown with its title, if it has one', () => {
  expect(thrown(`${book} book.toast('a'); book.toast('a', 'b'); book.toast('a', 'b', 5)`)).toBe(null);
});
