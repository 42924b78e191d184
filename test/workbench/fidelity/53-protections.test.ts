import { expect, test } from 'vitest';
import { ScriptHost } from '../../../workbench/runner/script-host.ts';
import { noon, pushed, sheet, spreadsheet } from './host.ts';

const guest = 'guest@example.com';
const refused = 'You are trying to edit a protected cell or object.';

/** What happens when the guest writes into a cell after the owner's preparation. */
function guestWrites(preparation: string, write: string): string {
  const book = spreadsheet();
  const files = pushed(
    `function prepare() { ${sheet} ${preparation} } function write() { ${sheet} ${write}; SpreadsheetApp.flush(); return 'written'; }`,
  );
  new ScriptHost({ files, spreadsheet: book, clock: () => noon }).rpc('prepare');
  try {
    return String(new ScriptHost({ files, spreadsheet: book, clock: () => noon, user: guest }).rpc('write'));
  } catch (error) {
    return (error as Error).message.slice(0, refused.length);
  }
}

test.each([
  ["sheet.getRange('A1:B2').protect()", "sheet.getRange('B2').setValue(1)", refused],
  ["sheet.getRange('A1:B2').protect()", "sheet.getRange('B3').setValue(1)", 'written'],
  ["sheet.getRange('A1:B2').protect()", "sheet.getRange('C2').setValue(1)", 'written'],
  ["sheet.getRange('A1:B2').protect()", "sheet.getRange('B2:C3').setBackground('red')", refused],
  ["sheet.getRange('A1:B2').protect()", "sheet.getRange('A1').clearContent()", refused],
  ["sheet.getRange('A1:B2').protect()", "sheet.getRange('A1').setFormula('=1')", refused],
  ["sheet.getRange('A1:B2').protect()", "sheet.getRange('A1').setNote('x')", refused],
  ["sheet.getRange('A1:B2').protect().setWarningOnly(true)", "sheet.getRange('A1').setValue(1)", 'written'],
  [`sheet.getRange('A1:B2').protect().addEditor('${guest}')`, "sheet.getRange('A1').setValue(1)", 'written'],
  [
    `sheet.getRange('A1:B2').protect().addEditor('${guest}').removeEditor('${guest}')`,
    "sheet.getRange('A1').setValue(1)",
    refused,
  ],
  ["sheet.getRange('A1:B2').protect().remove()", "sheet.getRange('A1').setValue(1)", 'written'],
  ['sheet.protect()', "sheet.getRange('Z99').setValue(1)", refused],
  [
    `sheet.getRange('A1').protect().addEditor('${guest}'); sheet.getRange('A1:A2').protect()`,
    "sheet.getRange('A1').setValue(1)",
    refused,
  ],
  ["sheet.getRange('A1:B2').protect()", "sheet.getRange('A1').getValue()", 'written'],
  ['sheet.protect()', 'sheet.insertRowsAfter(3, 1)', refused],
  ['sheet.protect()', 'sheet.setRowHeight(3, 50)', refused],
  ['sheet.protect()', 'sheet.setConditionalFormatRules([])', refused],
  ["sheet.getRange('A1:B2').protect()", 'sheet.setConditionalFormatRules([])', 'written'],
  ["sheet.getRange('A1:B2').protect()", 'sheet.deleteRows(2, 1)', refused],
  ["sheet.getRange('A1:B2').protect()", 'sheet.deleteColumns(2, 2)', refused],
  ["sheet.getRange('A1:B2').protect()", 'sheet.deleteRows(3, 1)', 'written'],
  [
    "sheet.getRange('A1:B2').protect()",
    'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getEditors()',
    refused,
  ],
])('after %s: %s', (preparation, write, outcome) => {
  expect(guestWrites(preparation, write)).toBe(outcome);
});

test('the owner always may, and is no editor', () => {
  const files =
    pushed(`function test() { ${sheet} const protection = sheet.getRange('A1').protect(); sheet.getRange('A1').setValue(1); SpreadsheetApp.flush();
    return [protection.getEditors().length, protection.canEdit(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]; }`);
  expect(new ScriptHost({ files, spreadsheet: spreadsheet(), clock: () => noon }).rpc('test')).toEqual([0, true, 1, 0]);
});
