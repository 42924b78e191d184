import { expect, test } from 'vitest';
import { run, sheet, thrown } from '../fidelity/host.ts';

const numbers = `${sheet} sheet.getRange('A1:C3').setValues([[3, 'c', true], [1, 'a', false], [2, 'b', true]]);`;
const read = "sheet.getRange('A1:C4').getValues()";

test('sheets come with their measures', () => {
  expect(
    run(
      `${sheet} return [sheet.getSheetName(), sheet.getIndex(), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getParent().getNumSheets(), String(sheet.getType()), sheet.getColumnWidth(1), sheet.getRowHeight(1)]`,
    ),
  ).toEqual(['Sheet1', 1, 1000, 26, 0, 0, 1, 'GRID', 100, 21]);
});

test('the last row counts formulas that answer nothing', () => {
  expect(
    run(
      `${sheet} sheet.getRange('B5').setFormula('=""'); return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`,
    ),
  ).toEqual([5, 2, 'A1:B5']);
});

test.each([
  ['sheet.insertRowsBefore(2, 1)', [3, '', 1, 2]],
  ['sheet.insertRowsAfter(2, 1)', [3, 1, '', 2]],
  ['sheet.insertRowAfter(1)', [3, '', 1, 2]],
  ['sheet.insertRowBefore(1)', ['', 3, 1, 2]],
  ['sheet.insertRows(3)', [3, 1, '', 2]],
  ['sheet.insertRows(1, 2)', ['', '', 3, 1]],
  ['sheet.deleteRow(2)', [3, 2, '', '']],
  ['sheet.deleteRows(1, 2)', [2, '', '', '']],
])('%s', (change, column) => {
  expect(run(`${numbers} ${change}; return ${read}.map((row) => row[0])`)).toEqual(column);
});

test.each([
  ['sheet.insertColumnsBefore(2, 1)', [3, '', 'c']],
  ['sheet.insertColumnsAfter(2, 1)', [3, 'c', '']],
  ['sheet.insertColumnAfter(1)', [3, '', 'c']],
  ['sheet.insertColumnBefore(1)', ['', 3, 'c']],
  ['sheet.insertColumns(3)', [3, 'c', '']],
  ['sheet.deleteColumn(2)', [3, true, '']],
  ['sheet.deleteColumns(1, 2)', [true, '', '']],
])('%s', (change, row) => {
  expect(run(`${numbers} ${change}; return ${read}[0]`)).toEqual(row);
});

test.each([
  ['insertRowsAfter(1000, 1)', null],
  ['insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
  ['insertRowsBefore(0, 1)', 'Those rows are out of bounds.'],
  ['insertRowsAfter(1, 0)', 'The number of rows in the range must be at least 1.'],
  ['insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
  ['deleteRows(1000, 1)', null],
  ['deleteRows(1000, 2)', 'Those rows are out of bounds.'],
  ['deleteRows(0, 1)', 'Those rows are out of bounds.'],
  ['deleteRows(1, 0)', 'Those rows are out of bounds.'],
  ['deleteRows(1, 999)', null],
  ['deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
  ['deleteColumns(1, 26)', "You can't delete all the columns on the sheet."],
  ['deleteColumns(27, 1)', 'Those columns are out of bounds.'],
  ['setFrozenRows(999)', null],
  ['setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
  ['setFrozenColumns(25)', null],
  ['setFrozenColumns(26)', "You can't freeze all visible columns on the sheet."],
  ['setColumnWidth(26, 50)', null],
  ['setColumnWidth(27, 50)', 'Those columns are out of bounds.'],
  ['setColumnWidths(26, 2, 50)', 'Those columns are out of bounds.'],
  ['setRowHeight(1001, 50)', 'Those rows are out of bounds.'],
  ['setRowHeights(0, 1, 50)', 'Those rows are out of bounds.'],
  ['hideColumns(1, 0)', 'Those columns are out of bounds.'],
  ['hideRows(1000)', null],
  ['hideRows(1001)', 'Those rows are out of bounds.'],
])('%s: %s', (call, message) => {
  expect(thrown(`${sheet} sheet.${call}`)).toBe(message && `Exception: ${message}`);
});

test('widths, heights, freezing, hiding and colours are kept', () => {
  expect(
    run(`${sheet} sheet.setColumnWidth(2, 50).setColumnWidths(3, 2, 60).setRowHeight(2, 30).setTabColor('#123456'); sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.hideColumns(5, 2); sheet.showColumns(6); sheet.hideRows(5, 2); sheet.showRows(6);
      return [[1, 2, 3, 4, 5].map((one) => sheet.getColumnWidth(one)), sheet.getRowHeight(2), sheet.getTabColor(), sheet.getFrozenRows(), sheet.getFrozenColumns(), [4, 5, 6].map((one) => sheet.isColumnHiddenByUser(one)), [4, 5, 6].map((one) => sheet.isRowHiddenByUser(one))]`),
  ).toEqual([[100, 50, 60, 60, 100], 30, '#123456', 1, 2, [false, true, false], [false, true, false]]);
});

test('one sheet must stay in sight; hiding the active one makes another active', () => {
  expect(thrown(`${sheet} sheet.hideSheet()`)).toBe("Exception: You can't remove all the sheets in a document.");
  expect(
    run(
      `${sheet} const other = sheet.getParent().insertSheet('Other'); other.hideSheet(); const active = sheet.getParent().getActiveSheet().getName(); const hidden = other.isSheetHidden(); other.showSheet().activate(); return [active, hidden, other.isSheetHidden(), sheet.getParent().getActiveSheet().getName()]`,
    ),
  ).toEqual(['Sheet1', true, false, 'Other']);
});

test('a row is appended after the last with content, on a grid that grows', () => {
  expect(
    run(
      `${sheet} sheet.appendRow(['a', 1]); sheet.getRange('A1000').setValue('last'); sheet.appendRow(['b', '=1+1', '1/2']); return [sheet.getMaxRows(), sheet.getRange('A1:B1').getValues()[0], sheet.getRange('A1001:B1001').getValues()[0], sheet.getRange('C1001').getDisplayValue()]`,
    ),
  ).toEqual([1001, ['a', 1], ['b', 2], '1/2/2026']);
  expect(
    run(`${sheet} sheet.appendRow(Array(28).fill(1)); return [sheet.getMaxColumns(), sheet.getLastColumn()]`),
  ).toEqual([28, 28]);
});

test.each([
  ['sheet.sort(1)', ['a', 'b', 'c']],
  ['sheet.sort(1, false)', ['c', 'b', 'a']],
  ["sheet.getRange('A1:C3').sort(1)", ['a', 'b', 'c']],
  ["sheet.getRange('A1:C3').sort(-1)", ['c', 'b', 'a']],
  ["sheet.getRange('A1:C3').sort({ column: 2, ascending: false })", ['c', 'b', 'a']],
  ["sheet.getRange('A1:C3').sort([{ column: 3, ascending: true }, 1])", ['a', 'b', 'c']],
  ["sheet.getRange('A1:B2').sort(1)", ['a', 'c', 'b']],
  ['sheet.setFrozenRows(1); sheet.sort(1, false)', ['c', 'b', 'a']],
  ['sheet.setFrozenRows(2); sheet.sort(1)', ['c', 'a', 'b']],
])('%s', (change, order) => {
  expect(run(`${numbers} ${change}; return sheet.getRange('B1:B3').getValues().flat()`)).toEqual(order);
});

test.each(['0', '4', '{ column: 4 }'])('a range cannot be sorted by a column outside it: %s', (key) => {
  expect(thrown(`${numbers} sheet.getRange('A1:C3').sort(${key})`)).toBe('Exception: Invalid argument: sort column');
});

test.each([
  ['clear()', ['', 'n', '#ffffff', 0]],
  ['clear({ contentsOnly: true })', ['', 'n', '#ff0000', 1]],
  ['clear({ formatOnly: true })', [1, 'n', '#ffffff', 0]],
  ['clearContents()', ['', 'n', '#ff0000', 1]],
  ['clearFormats()', [1, 'n', '#ffffff', 0]],
  ['clearNotes()', [1, '', '#ff0000', 1]],
])('%s', (call, left) => {
  expect(
    run(`${sheet} const cell = sheet.getRange('B2').setValue(1).setNote('n').setBackground('#ff0000');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([cell]).build()]);
      sheet.${call}; return [cell.getValue(), cell.getNote(), cell.getBackground(), sheet.getConditionalFormatRules().length]`),
  ).toEqual(left);
});

test('what is selected', () => {
  expect(
    run(`${sheet} sheet.getRange('B2:C3').activate(); const book = sheet.getParent();
      return [sheet.getActiveRange(), sheet.getActiveCell(), book.getActiveRange(), book.getCurrentCell(), SpreadsheetApp.getActiveRange(), SpreadsheetApp.getCurrentCell(), SpreadsheetApp.getSelection().getActiveRange(), sheet.setActiveSelection('D4'), book.getActiveRange(), SpreadsheetApp.setActiveRange(sheet.getRange('E5')), sheet.setActiveRange(sheet.getRange('F6')), book.setActiveRange(sheet.getRange('G7')), book.getActiveCell()].map((range) => range.getA1Notation())`),
  ).toEqual(['B2:C3', 'B2', 'B2:C3', 'B2', 'B2:C3', 'B2', 'B2:C3', 'D4', 'D4', 'E5', 'F6', 'G7', 'G7']);
});

test('named ranges of a sheet and of the spreadsheet', () => {
  expect(
    run(`${sheet} const book = sheet.getParent(); const other = book.insertSheet('Other'); book.setNamedRange('one', sheet.getRange('A1:B2')); book.setNamedRange('two', other.getRange('C3'));
      const names = (list) => list.map((named) => named.getName() + ' ' + named.getRange().getA1Notation());
      const before = [names(sheet.getNamedRanges()), names(book.getNamedRanges()), book.getRange('one').getA1Notation(), book.getRangeByName('three')];
      book.getNamedRanges()[0].setName('three').setRange(sheet.getRange('Z9')); book.removeNamedRange('two');
      return before.concat([names(book.getNamedRanges())])`),
  ).toEqual([['one A1:B2'], ['one A1:B2', 'two C3'], 'A1:B2', null, ['three Z9']]);
});

test('several ranges at once', () => {
  expect(
    run(`${sheet} sheet.getRangeList(['A1', 'C1']).setValue(5).setBackground('#ff0000').setFontWeight('bold').setNote('n').setNumberFormat('0.0'); const list = sheet.getRangeList(['A1']); list.clearNote().clearFormat();
      return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('A1:C1').getBackgrounds()[0], sheet.getRange('A1:C1').getNotes()[0], list.getRanges().length, sheet.getRange('C1').getDisplayValue()]`),
  ).toEqual([[5, '', 5], ['#ffffff', '#ffffff', '#ff0000'], ['', '', 'n'], 1, '5.0']);
});
