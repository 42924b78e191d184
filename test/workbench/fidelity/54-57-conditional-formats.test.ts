import { expect, test } from 'vitest';
import { hostOf, run, sheet, thrown } from './host.ts';

const rule = (formula: string, where = "sheet.getRange('A1:B9')") =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setBackground('#FF0000').setRanges([${where}]).build()`;
const formulas = 'sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition().getCriteriaValues()[0])';

// 54
test('setting rules replaces all of them, in the order given', () => {
  expect(
    run(
      `${sheet} sheet.setConditionalFormatRules([${rule('=$A1>1')}, ${rule('=$A1>2')}]); sheet.setConditionalFormatRules([${rule('=$A1>3')}]); return ${formulas};`,
    ),
  ).toEqual(['=$A1>3']);
});

test('reading all, adding one and setting all keeps the seller’s own rules as they were', () => {
  expect(
    run(`${sheet}
    const mine = SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 5).setBold(true).setFontColor('#00FF00').setRanges([sheet.getRange('A1'), sheet.getRange('C1:C9')]).build();
    const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#FFFFFF').setGradientMaxpointWithValue('#00FF00', SpreadsheetApp.InterpolationType.NUMBER, '9').setRanges([sheet.getRange('D1')]).build();
    sheet.setConditionalFormatRules([mine, scale]);
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(${rule('=$A1>3')}));
    return sheet.getConditionalFormatRules().map((one) => {
      const condition = one.getBooleanCondition(); const gradient = one.getGradientCondition();
      return [one.getRanges().map((range) => range.getA1Notation()).join(), condition && String(condition.getCriteriaType()), condition && condition.getCriteriaValues(),
        condition && [condition.getBold(), condition.getFontColor(), condition.getBackground()], gradient && [gradient.getMinColor(), String(gradient.getMinType()), gradient.getMidType(), gradient.getMaxColor(), String(gradient.getMaxType()), gradient.getMaxValue()]];
    });`),
  ).toEqual([
    ['A1,C1:C9', 'NUMBER_BETWEEN', [1, 5], [true, '#00ff00', null], null],
    ['D1', null, null, null, ['#ffffff', 'MIN', null, '#00ff00', 'NUMBER', '9']],
    ['A1:B9', 'CUSTOM_FORMULA', ['=$A1>3'], [null, null, '#ff0000'], null],
  ]);
});

test('clearing takes all of them', () => {
  expect(
    run(
      `${sheet} sheet.setConditionalFormatRules([${rule('=$A1>1')}]); sheet.clearConditionalFormatRules(); return ${formulas};`,
    ),
  ).toEqual([]);
});

// 55
test.each([
  [
    'without a range',
    'SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()',
    'A conditional format rule must have at least one range.',
  ],
  [
    'with its ranges taken away',
    `${rule('=A1')}.copy().setRanges([]).build()`,
    'A conditional format rule must have at least one range.',
  ],
  [
    'without a condition',
    "SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build()",
    'A conditional format rule must have a condition.',
  ],
])('a rule %s cannot be built', (_, made, message) => {
  expect(thrown(`${sheet} ${made}`)).toBe(`Exception: ${message}`);
});

const book = `const book = SpreadsheetApp.getActiveSpreadsheet(); ${sheet} const other = book.insertSheet('Other'); book.setNamedRange('limit', other.getRange('A1')); book.setNamedRange('here', sheet.getRange('Z1'));`;
const different = 'Conditional format rule cannot reference a different sheet.';

test.each([
  ['=$A1>Other!$A$1', different],
  ["=$A1>'Other'!$A$1", different],
  ['=$A1>limit', different],
  ['=COUNTIF(Other!A:A;A1)', different],
  ['=$A1>Sheet1!$B$1', null],
  ['=$A1>here', null],
  ['=$A1>INDIRECT("Other!A1")', null],
  ['+A1', null],
  ['A1>1', 'Invalid conditional format rule.'],
  ['=A1>', 'Invalid conditional format rule.'],
  ['=', 'Invalid conditional format rule.'],
])('a rule with %s: %s', (formula, message) => {
  expect(thrown(`${book} sheet.setConditionalFormatRules([${rule(formula)}])`)).toBe(
    message && `Exception: ${message}`,
  );
});

test('a value that is a formula must not read another sheet either', () => {
  const number = (value: string) =>
    `SpreadsheetApp.newConditionalFormatRule().withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_LESS_THAN, [${value}]).setBold(true).setRanges([sheet.getRange('A1')]).build()`;
  expect(thrown(`${book} sheet.setConditionalFormatRules([${number("'=Other!A1'")}])`)).toBe(`Exception: ${different}`);
  expect(thrown(`${book} sheet.setConditionalFormatRules([${number("'=B1'")}])`)).toBe(null);
  expect(thrown(`${book} sheet.setConditionalFormatRules([${number('5')}])`)).toBe(null);
});

test('a rule for ranges of another sheet is refused, and of two sheets too', () => {
  const message = 'Exception: All ranges in a conditional format rule must be on the same sheet as the rule.';
  expect(thrown(`${book} sheet.setConditionalFormatRules([${rule('=A1', "other.getRange('A1')")}])`)).toBe(message);
  expect(
    thrown(`${book} sheet.setConditionalFormatRules([${rule('=A1', "sheet.getRange('A1'), other.getRange('A1')")}])`),
  ).toBe(message);
});

test('one bad rule refuses all, and nothing changes', () => {
  expect(
    run(`${book} sheet.setConditionalFormatRules([${rule('=$A1>1')}]);
    try { sheet.setConditionalFormatRules([${rule('=$A1>2')}, ${rule('=Other!A1')}]); } catch (error) {}
    return ${formulas};`),
  ).toEqual(['=$A1>1']);
});

// 56
test('a custom function must not stand in a rule or a validation', () => {
  const host = hostOf(`/** @customfunction */ function MY_TEST(x) { return true; }
    function format() { ${sheet} sheet.setConditionalFormatRules([${rule('=my_test(A1)')}]); }
    function validate() { SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=MY_TEST(A1)').build(); }
    function validateWell() { SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>1').build(); }
    function validateBadly() { SpreadsheetApp.newDataValidation().requireFormulaSatisfied('A1>1').build(); }`);
  expect(() => host.rpc('format')).toThrow('Invalid conditional format rule.');
  expect(() => host.rpc('validate')).toThrow('Invalid data validation rule.');
  expect(() => host.rpc('validateBadly')).toThrow('Invalid data validation rule.');
  expect(() => host.rpc('validateWell')).not.toThrow();
});

// 57
test.each([
  ['=AND(ISNUMBER($D2);$D2<15/100;"daybook:rule-id"<>"")', []],
  ['=AND(ISNUMBER($D2),$D2<15/100)', ['de_DE', 'fr_FR']],
  ['=$D2<0.15', ['de_DE', 'fr_FR']],
  ['=$D2<0,15', ['en_US', 'ja_JP']],
  ['=COUNTA({"a","b"})>$D2', ['de_DE', 'fr_FR']],
  ['=COUNTA({"a"\\"b"})>$D2', ['en_US', 'ja_JP']],
  ['=COUNTA({"a";"b"})>$D2', []],
])('%s is refused in %j', (formula, refused) => {
  const refuses = (locale: string) => {
    const host = hostOf(
      `function test() { ${sheet} sheet.setConditionalFormatRules([${rule(formula)}]); return ${formulas}; }`,
    );
    host.state.spreadsheet.locale = locale;
    try {
      expect(host.rpc('test')).toEqual([formula]);
      return false;
    } catch {
      return true;
    }
  };
  expect(['en_US', 'de_DE', 'fr_FR', 'ja_JP'].filter(refuses)).toEqual(refused);
});
