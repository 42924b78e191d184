import { expect, test } from 'vitest';
import { run, sheet, thrown } from '../fidelity/host.ts';

test('a range knows where it is', () => {
  expect(
    run(
      `${sheet} const range = sheet.getRange('B2:D5'); return [range.getRow(), range.getRowIndex(), range.getColumn(), range.getNumRows(), range.getHeight(), range.getNumColumns(), range.getWidth(), range.getLastRow(), range.getLastColumn(), range.getGridId(), range.getSheet().getName()]`,
    ),
  ).toEqual([2, 2, 2, 4, 4, 3, 3, 5, 4, 0, 'Sheet1']);
});

test.each([
  ['Background', "'#ff0000'", '#ff0000', '#ffffff'],
  ['FontColor', "'#ff0000'", '#ff0000', '#000000'],
  ['FontWeight', "'bold'", 'bold', 'normal'],
  ['FontStyle', "'italic'", 'italic', 'normal'],
  ['FontLine', "'underline'", 'underline', 'none'],
  ['FontSize', '14', 14, 10],
  ['FontFamily', "'Roboto'", 'Roboto', 'Arial'],
  ['HorizontalAlignment', "'right'", 'right', 'general'],
  ['VerticalAlignment', "'top'", 'top', 'bottom'],
  ['NumberFormat', "'0.00'", '0.00', '0.###############'],
  ['Wrap', 'true', true, false],
  ['Note', "'note'", 'note', ''],
])('%s is set for all cells, read of each and of the first', (name, given, read, before) => {
  const plural = name === 'FontFamily' ? 'FontFamilies' : `${name}s`;
  expect(
    run(
      `${sheet} const range = sheet.getRange('A1:B1'); range.set${name}(${given}); return [range.get${name}(), range.get${plural}(), sheet.getRange('C1').get${name}()]`,
    ),
  ).toEqual([read, [[read, read]], before]);
});

test.each([
  ['Backgrounds', "[['red', null]]", [['red', '#ffffff']]],
  ['FontColors', "[['red', null]]", [['red', '#000000']]],
  ['FontWeights', "[['bold', null]]", [['bold', 'normal']]],
  ['FontStyles', "[['italic', 'normal']]", [['italic', 'normal']]],
  ['FontLines', "[['line-through', 'none']]", [['line-through', 'none']]],
  ['FontSizes', '[[8, 9]]', [[8, 9]]],
  ['HorizontalAlignments', "[['left', 'normal']]", [['left', 'general']]],
  ['VerticalAlignments', "[['middle', null]]", [['middle', 'bottom']]],
  ['NumberFormats', "[['0%', 'General']]", [['0%', '0.###############']]],
  ['Wraps', '[[true, false]]', [[true, false]]],
  ['Notes', "[['a', null]]", [['a', '']]],
])('%s are set one by one', (name, given, read) => {
  expect(run(`${sheet} return sheet.getRange('A1:B1').set${name}(${given}).get${name}()`)).toEqual(read);
});

test('ways of wrapping', () => {
  expect(
    run(
      `${sheet} const { WRAP, CLIP } = SpreadsheetApp.WrapStrategy; const range = sheet.getRange('A1:B1').setWrapStrategies([[WRAP, CLIP]]); return [range.getWrapStrategies().flat().map(String), String(range.getWrapStrategy()), range.getWraps(), String(sheet.getRange('C1').getWrapStrategy())]`,
    ),
  ).toEqual([['WRAP', 'CLIP'], 'WRAP', [[true, false]], 'OVERFLOW']);
});

test.each([
  ['clear()', ['', '', '#ffffff', null]],
  ['clear({ contentsOnly: true })', ['', 'n', '#ff0000', 'NUMBER_GREATER_THAN']],
  ['clear({ formatOnly: true })', [1, 'n', '#ffffff', 'NUMBER_GREATER_THAN']],
  ['clear({ commentsOnly: true })', [1, '', '#ff0000', 'NUMBER_GREATER_THAN']],
  ['clear({ validationsOnly: true })', [1, 'n', '#ff0000', null]],
  ['clear({ contentsOnly: true, validationsOnly: true })', ['', 'n', '#ff0000', null]],
  ['clearContent()', ['', 'n', '#ff0000', 'NUMBER_GREATER_THAN']],
  ['clearFormat()', [1, 'n', '#ffffff', 'NUMBER_GREATER_THAN']],
  ['clearNote()', [1, '', '#ff0000', 'NUMBER_GREATER_THAN']],
  ['clearDataValidations()', [1, 'n', '#ff0000', null]],
])('%s leaves the rest', (call, left) => {
  expect(
    run(`${sheet} const cell = sheet.getRange('B2').setValue(1).setNote('n').setBackground('#ff0000').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      cell.${call}; const rule = cell.getDataValidation(); return [cell.getValue(), cell.getNote(), cell.getBackground(), rule && String(rule.getCriteriaType())]`),
  ).toEqual(left);
});

test('checkboxes: blanks become unchecked, what is there stays', () => {
  expect(
    run(`${sheet} const range = sheet.getRange('A1:A3'); sheet.getRange('A2').setValue(true); range.insertCheckboxes();
      const values = range.getValues().flat(); const first = sheet.getRange('A1');
      return [values, range.isChecked(), first.isChecked(), first.check().isChecked(), first.uncheck().isChecked(), sheet.getRange('B1').isChecked(), range.removeCheckboxes().getValues().flat(), first.getDataValidation()]`),
  ).toEqual([[false, true, false], null, false, true, false, null, ['', '', ''], null]);
  expect(
    run(
      `${sheet} return [sheet.getRange('A1').insertCheckboxes('yes', 'no').getValue(), sheet.getRange('A2').insertCheckboxes('yes').getValue()]`,
    ),
  ).toEqual(['no', '']);
});

const validated = (rule: string, value: string) =>
  thrown(
    `${sheet} const cell = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build()); cell.setValue(${value}); SpreadsheetApp.flush()`,
  );
const refused = 'Exception: The data you entered in cell A1 violates the data validation rules set on this cell.';

test.each([
  ['requireCheckbox()', 'true', null],
  ['requireCheckbox()', "'yes'", refused],
  ["requireCheckbox('yes', 'no')", "'yes'", null],
  ["requireCheckbox('yes', 'no')", 'true', refused],
  ["requireValueInList(['a', '2'])", "'a'", null],
  ["requireValueInList(['a', '2'])", '2', null],
  ["requireValueInList(['a', '2'])", "'b'", refused],
  ["requireValueInList(['a', '2'])", "''", null],
  ["requireValueInList(['a', '2'])", "'=1/0'", null],
  ['requireNumberBetween(1, 5)', '1', null],
  ['requireNumberBetween(1, 5)', '5', null],
  ['requireNumberBetween(1, 5)', '0.9', refused],
  ['requireNumberBetween(1, 5)', '5.1', refused],
  ['requireNumberBetween(1, 5)', "'x'", refused],
  ['requireNumberNotBetween(1, 5)', '0.9', null],
  ['requireNumberNotBetween(1, 5)', '5.1', null],
  ['requireNumberNotBetween(1, 5)', '1', refused],
  ['requireNumberNotBetween(1, 5)', '5', refused],
  ['requireNumberEqualTo(1)', '1', null],
  ['requireNumberEqualTo(1)', '2', refused],
  ['requireNumberNotEqualTo(1)', '2', null],
  ['requireNumberNotEqualTo(1)', '1', refused],
  ['requireNumberGreaterThan(1)', '2', null],
  ['requireNumberGreaterThan(1)', '1', refused],
  ['requireNumberGreaterThanOrEqualTo(1)', '1', null],
  ['requireNumberGreaterThanOrEqualTo(1)', '0', refused],
  ['requireNumberLessThan(1)', '0', null],
  ['requireNumberLessThan(1)', '1', refused],
  ['requireNumberLessThanOrEqualTo(1)', '1', null],
  ['requireNumberLessThanOrEqualTo(1)', '2', refused],
  ["requireTextContains('b')", "'ABC'", null],
  ["requireTextContains('b')", "'ac'", refused],
  ["requireTextDoesNotContain('b')", "'ac'", null],
  ["requireTextDoesNotContain('b')", "'ABC'", refused],
  ["requireTextEqualTo('b')", "'B'", null],
  ["requireTextEqualTo('b')", "'bb'", refused],
  ['requireDate()', "'2026-10-31'", null],
  ['requireDate()', "'soon'", refused],
])('a cell with %s and %s: %s', (rule, value, message) => {
  expect(validated(rule, value)).toBe(message);
});

test('a rule that only warns lets everything through, which is the default', () => {
  expect(
    run(
      `${sheet} const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build(); const cell = sheet.getRange('A1').setDataValidation(rule).setValue('x'); SpreadsheetApp.flush(); return [rule.getAllowInvalid(), cell.getValue()]`,
    ),
  ).toEqual([true, 'x']);
});

test('validations are read as they were set', () => {
  expect(
    run(`${sheet} const facts = (rule) => [String(rule.getCriteriaType()), rule.getCriteriaValues().map((one) => one instanceof Date ? one.toISOString() : one && one.getA1Notation ? one.getSheet().getName() + '!' + one.getA1Notation() : one), rule.getHelpText(), rule.getAllowInvalid()];
      const other = sheet.getParent().insertSheet("It's"); const DataValidationCriteria = SpreadsheetApp.DataValidationCriteria;
      const rules = [
        SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], false).setHelpText('h').setAllowInvalid(false).build(),
        SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('B2:C3')).build(),
        SpreadsheetApp.newDataValidation().requireDateAfter(new Date('2026-10-31T12:00:00Z')).build(),
        SpreadsheetApp.newDataValidation().withCriteria(DataValidationCriteria.NUMBER_BETWEEN, [1, 2]).build(),
        SpreadsheetApp.newDataValidation().withCriteria(DataValidationCriteria.VALUE_IN_LIST, [['x'], true]).build(),
      ];
      sheet.getRange('A1:E1').setDataValidations([rules]);
      return sheet.getRange('A1:F1').getDataValidations()[0].map((rule) => rule && facts(rule))`),
  ).toEqual([
    ['VALUE_IN_LIST', [['a', 'b'], false], 'h', false],
    ['VALUE_IN_RANGE', ["It's!B2:C3", true], null, true],
    ['DATE_AFTER', ['2026-10-31T04:00:00.000Z'], null, true],
    ['NUMBER_BETWEEN', [1, 2], null, true],
    ['VALUE_IN_LIST', [['x'], true], null, true],
    null,
  ]);
});

test('a validation without a criterion cannot be built; a copy is a builder of its own', () => {
  expect(thrown('SpreadsheetApp.newDataValidation().build()')).toBe(
    'Exception: A data validation rule must have a criteria.',
  );
  expect(
    run(
      'const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build(); const copy = rule.copy().requireNumberEqualTo(2).build(); return [rule.getCriteriaValues(), copy.getCriteriaValues(), SpreadsheetApp.newDataValidation().getCriteriaType()]',
    ),
  ).toEqual([[1], [2], null]);
});
