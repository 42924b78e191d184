import { expect, test } from 'vitest';
import { hostOf, run, sheet } from '../fidelity/host.ts';

const facts = (condition: string, locale = 'en_US') => {
  const host =
    hostOf(`function test() { ${sheet} const rule = SpreadsheetApp.newConditionalFormatRule().${condition}.setBold(true).setRanges([sheet.getRange('A1')]).build();
    sheet.setConditionalFormatRules([rule]); const read = sheet.getConditionalFormatRules()[0].getBooleanCondition();
    return [String(read.getCriteriaType()), read.getCriteriaValues().map((value) => value instanceof Date ? value.toISOString() : typeof value === 'object' ? 'enum ' + value : value)]; }`);
  host.state.spreadsheet.locale = locale;
  return host.rpc('test');
};

test.each([
  ['whenCellEmpty()', 'CELL_EMPTY', []],
  ['whenCellNotEmpty()', 'CELL_NOT_EMPTY', []],
  ['whenNumberBetween(1, 2.5)', 'NUMBER_BETWEEN', [1, 2.5]],
  ['whenNumberNotBetween(1, 2)', 'NUMBER_NOT_BETWEEN', [1, 2]],
  ['whenNumberEqualTo(1)', 'NUMBER_EQUAL_TO', [1]],
  ['whenNumberNotEqualTo(1)', 'NUMBER_NOT_EQUAL_TO', [1]],
  ['whenNumberGreaterThan(1)', 'NUMBER_GREATER_THAN', [1]],
  ['whenNumberGreaterThanOrEqualTo(1)', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [1]],
  ['whenNumberLessThan(1)', 'NUMBER_LESS_THAN', [1]],
  ['whenNumberLessThanOrEqualTo(1)', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [1]],
  ["whenTextContains('a')", 'TEXT_CONTAINS', ['a']],
  ["whenTextDoesNotContain('a')", 'TEXT_DOES_NOT_CONTAIN', ['a']],
  ["whenTextEqualTo('1')", 'TEXT_EQUAL_TO', ['1']],
  ["whenTextStartsWith('a')", 'TEXT_STARTS_WITH', ['a']],
  ["whenTextEndsWith('a')", 'TEXT_ENDS_WITH', ['a']],
  ["whenDateAfter(new Date('2026-10-31T12:00:00Z'))", 'DATE_AFTER', ['2026-10-31T04:00:00.000Z']],
  ["whenDateBefore(new Date('2026-10-31T03:00:00Z'))", 'DATE_BEFORE', ['2026-10-30T04:00:00.000Z']],
  ['whenDateEqualTo(SpreadsheetApp.RelativeDate.TODAY)', 'DATE_EQUAL_TO_RELATIVE', ['enum TODAY']],
  ["whenFormulaSatisfied('=A1>10')", 'CUSTOM_FORMULA', ['=A1>10']],
  ["withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_EQUAL_TO, ['=B1'])", 'NUMBER_EQUAL_TO', ['=B1']],
])('%s', (condition, type, values) => {
  expect(facts(condition)).toEqual([type, values]);
});

test('a number is one in every locale, for the script and for what is painted', () => {
  for (const locale of ['en_US', 'de_DE']) {
    expect(facts('whenNumberLessThan(0.5)', locale)).toEqual(['NUMBER_LESS_THAN', [0.5]]);
    const host = hostOf(
      `function test() { ${sheet} sheet.getRange('A1:A2').setValues([[0.4], [0.6]]); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0.5).setBackground('#ff0000').setRanges([sheet.getRange('A1:A2')]).build()]); }`,
    );
    const { spreadsheet } = host.state;
    spreadsheet.locale = locale;
    host.rpc('test');
    const painted = spreadsheet.calculator.paintedFormat(spreadsheet.sheets[0]!, {
      row: 0,
      column: 0,
      rows: 2,
      columns: 1,
    });
    expect([...painted.keys()]).toEqual(['A1']);
  }
});

test('what a rule paints can be taken back with null', () => {
  expect(
    run(`${sheet} const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#FF0000').setFontColor('red').setBold(true).setItalic(true).setUnderline(true).setStrikethrough(true).setRanges([sheet.getRange('A1')]).build();
      const look = (one) => { const c = one.getBooleanCondition(); return [c.getBackground(), c.getFontColor(), c.getBold(), c.getItalic(), c.getUnderline(), c.getStrikethrough()]; };
      return [look(rule), look(rule.copy().setBackground(null).setFontColor(null).setBold(null).setItalic(null).setUnderline(null).setStrikethrough(null).build()), look(rule)]`),
  ).toEqual([
    ['#ff0000', 'red', true, true, true, true],
    [null, null, null, null, null, null],
    ['#ff0000', 'red', true, true, true, true],
  ]);
});

test('a condition takes the place of a colour scale, and the other way round', () => {
  expect(
    run(`${sheet} const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).setGradientMinpoint('#ffffff').setGradientMidpointWithValue('#888888', SpreadsheetApp.InterpolationType.PERCENT, '50').setGradientMaxpoint('#000000');
      const scale = builder.build(); const plain = builder.whenCellEmpty().build(); const again = builder.setGradientMinpointWithValue('#111111', SpreadsheetApp.InterpolationType.NUMBER, '1').build();
      return [scale, plain, again].map((rule) => [rule.getBooleanCondition() === null, rule.getGradientCondition() === null]).concat([[scale.getGradientCondition().getMidValue(), again.getGradientCondition().getMinValue()]])`),
  ).toEqual([
    [true, false],
    [false, true],
    [true, false],
    ['50', '1'],
  ]);
});
