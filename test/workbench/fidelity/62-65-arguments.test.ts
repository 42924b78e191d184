import { expect, test } from 'vitest';
import { hostOf, run, sheet, thrown } from './host.ts';

// 62
test('an enum value is one object, has a name, and is no text', () => {
  expect(
    run(`const one = SpreadsheetApp.BooleanCriteria.CELL_EMPTY;
    return [one === SpreadsheetApp.BooleanCriteria.CELL_EMPTY, one === SpreadsheetApp.BooleanCriteria.CELL_NOT_EMPTY, typeof one, one === 'CELL_EMPTY', String(one), JSON.stringify({ one }), one.name(), one.ordinal()];`),
  ).toEqual([true, false, 'object', false, 'CELL_EMPTY', '{"one":"CELL_EMPTY"}', 'CELL_EMPTY', 0]);
});

test('an enum that is read equals the one that was given', () => {
  expect(
    run(`${sheet} const range = sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([range]).build();
    const button = SpreadsheetApp.getUi().alert('Sure?', SpreadsheetApp.getUi().ButtonSet.YES_NO);
    return [range.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP, rule.getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.CELL_EMPTY, button === SpreadsheetApp.getUi().Button.OK];`),
  ).toEqual([true, true, true]);
});

// 63
test('everything a service answers is born among the script’s own globals', () => {
  expect(
    run(`${sheet} const values = sheet.getRange('A1').setValue('2026-10-31').getValues(); const properties = PropertiesService.getUserProperties().getProperties();
    let error; try { sheet.getRange('nonsense'); } catch (caught) { error = caught; }
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, values[0][0].constructor === Date, properties instanceof Object, error instanceof Error, error.name, sheet.getRange instanceof Function, sheet instanceof Object];`),
  ).toEqual([true, true, true, true, true, true, 'Exception', true, true]);
});

test('the event and the arguments of a call are too', () => {
  const host = hostOf(
    'function onOpen(e) { Logger.log(e instanceof Object); } function test(list) { return [list instanceof Array, list[0] instanceof Object]; }',
  );
  host.openDocument();
  expect(host.state.log).toEqual(['true']);
  expect(host.rpc('test', [{}])).toEqual([true, true]);
});

// 64
test.each([
  [
    "sheet.getRange('A1').setValues('x')",
    "(String) don't match the method signature for SpreadsheetApp.Range.setValues",
  ],
  [
    "sheet.getRange('A1').setValues([1])",
    "(number[]) don't match the method signature for SpreadsheetApp.Range.setValues",
  ],
  ["sheet.getRange('1', 2)", "(String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange"],
  ['sheet.getRange()', "() don't match the method signature for SpreadsheetApp.Sheet.getRange"],
  [
    'sheet.getRange(1, 1, undefined)',
    "(number,number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange",
  ],
  [
    "sheet.getRange('A1').setNumberFormat(null)",
    "(null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat",
  ],
  [
    "sheet.getRange('A1').setFontWeight(1)",
    "(number) don't match the method signature for SpreadsheetApp.Range.setFontWeight",
  ],
  [
    'sheet.getParent().getSheetByName(5)',
    "(number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName",
  ],
  [
    'sheet.getParent().deleteSheet(sheet.getName())',
    "(String) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet",
  ],
  ['SpreadsheetApp.flush(1)', "(number) don't match the method signature for SpreadsheetApp.flush"],
  ["SpreadsheetApp.getUi().alert('a', 'b')", "(String,String) don't match the method signature for Ui.alert"],
  [
    "sheet.getRange('A1').setWrapStrategy('WRAP')",
    "(String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy",
  ],
  [
    'PropertiesService.getUserProperties().getProperty()',
    "() don't match the method signature for PropertiesService.Properties.getProperty",
  ],
])('%s', (call, message) => {
  expect(thrown(`${sheet} ${call}`)).toBe(`Exception: The parameters ${message}.`);
});

test('numbers that are no whole numbers are refused where whole ones are meant', () => {
  expect(thrown(`${sheet} sheet.getRange(1.5, 1)`)).toBe('Exception: Cannot convert 1.5 to int.');
  expect(thrown(`${sheet} sheet.getRange(1, NaN)`)).toContain("don't match the method signature");
});

test('a name Google does not have is no function; one the workbench does not play says so, whatever the script catches', () => {
  expect(thrown(`${sheet} sheet.getRange('A1').setValeus([[1]])`)).toBe(
    'TypeError: sheet.getRange(...).setValeus is not a function',
  );
  expect(run(`${sheet} return [typeof sheet.nothing, 'getName' in sheet, 'nothing' in sheet]`)).toEqual([
    'undefined',
    true,
    false,
  ]);
  expect(() => run(`${sheet} sheet.getRange('A1').createTextFinder('x')`)).toThrow(
    'Range.createTextFinder is not in the workbench',
  );
  expect(() => run(`${sheet} try { sheet.getSlicers(); } catch (error) {} return 1;`)).toThrow(
    'Sheet.getSlicers is not in the workbench',
  );
  expect(() => run("UrlFetchApp.fetch('https://example.com')")).toThrow('UrlFetchApp.fetch is not in the workbench');
});

test('a method without its object is refused, and nothing can be set on a service', () => {
  expect(() => run(`${sheet} const getName = sheet.getName; return getName();`)).toThrow(
    'Sheet.getName was called without its object',
  );
  expect(
    run(
      `${sheet} sheet.getName = 1; sheet.mine = 1; delete sheet.getName; return [sheet.getName(), typeof sheet.mine];`,
    ),
  ).toEqual(['Sheet1', 'undefined']);
});

test('services are named after their class', () => {
  expect(
    run(
      `${sheet} return [String(SpreadsheetApp), String(sheet), String(sheet.getRange('A1')), JSON.stringify(sheet), String(SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build())]`,
    ),
  ).toEqual(['SpreadsheetApp', 'Sheet', 'Range', '{}', 'ConditionalFormatRule']);
});

// 65
test('a colour that is none is taken without a word, and null gives the default back', () => {
  expect(
    run(
      `${sheet} const range = sheet.getRange('A1').setBackground('nonsense'); const before = range.getBackground(); return [before, range.setBackground(null).getBackground(), range.setFontColor(null).getFontColor()];`,
    ),
  ).toEqual(['nonsense', '#ffffff', '#000000']);
});
