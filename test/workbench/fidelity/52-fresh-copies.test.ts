import { expect, test } from 'vitest';
import { run, sheet } from './host.ts';

test.each([
  ['getValues', 'setValues([[1]])', "copy[0][0] = 'changed'"],
  ['getFormulas', "setFormulas([['=1']])", "copy[0][0] = 'changed'"],
  ['getNotes', "setNotes([['a']])", "copy[0][0] = 'changed'"],
  ['getBackgrounds', "setBackgrounds([['#123456']])", "copy[0][0] = 'changed'"],
])('changing what %s answered changes nothing', (get, set, change) => {
  expect(
    run(
      `${sheet} const range = sheet.getRange('A1').${set}; const copy = range.${get}(); const before = JSON.stringify(copy); ${change}; copy.push([]); return before === JSON.stringify(range.${get}());`,
    ),
  ).toBe(true);
});

test('a Date that was read can be moved without moving the cell', () => {
  expect(
    run(
      `${sheet} const range = sheet.getRange('A1').setValue('2026-10-31'); range.getValue().setFullYear(1999); return range.getDisplayValue();`,
    ),
  ).toBe('2026-10-31');
});

test('data given to setValues stays the script’s own', () => {
  expect(
    run(
      `${sheet} const data = [[1]]; const range = sheet.getRange('A1').setValues(data); data[0][0] = 2; return range.getValue();`,
    ),
  ).toBe(1);
});

test('rules, sheets and properties are copies', () => {
  expect(
    run(`${sheet}
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).setBackground('red').build();
    sheet.setConditionalFormatRules([rule]);
    const rules = sheet.getConditionalFormatRules(); rules.pop();
    const ranges = sheet.getConditionalFormatRules()[0].getRanges(); ranges.pop();
    const copy = sheet.getConditionalFormatRules()[0].copy(); copy.setBackground('blue').build();
    SpreadsheetApp.getActiveSpreadsheet().getSheets().pop();
    const properties = PropertiesService.getDocumentProperties(); properties.getProperties().a = 'b';
    return [sheet.getConditionalFormatRules().length, sheet.getConditionalFormatRules()[0].getRanges().length,
      sheet.getConditionalFormatRules()[0].getBooleanCondition().getBackground(), SpreadsheetApp.getActiveSpreadsheet().getSheets().length, properties.getKeys()];`),
  ).toEqual([1, 1, 'red', 1, []]);
});
