import { expect, test } from 'vitest';
import { run, sheet } from './host.ts';

const setup = `${sheet} const book = sheet.getParent();
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($B3>$E$1;"daybook:acos"<>"")').setBold(true).setRanges([sheet.getRange('B3:C9')]).build();
  sheet.setConditionalFormatRules([rule]);
  book.setNamedRange('mine', sheet.getRange('B3:C9'));
  sheet.getRange('A1').setFormula('=SUM(B3:C9)');
  sheet.getRange('B3').setNote('here');
  const facts = () => {
    const [one] = sheet.getConditionalFormatRules();
    return [one.getRanges()[0].getA1Notation(), one.getBooleanCondition().getCriteriaValues()[0], book.getRangeByName('mine').getA1Notation(), sheet.getRange('A1').getFormula()];
  };`;

test.each([
  ['0', ['B3:C9', '=AND($B3>$E$1;"daybook:acos"<>"")', 'B3:C9', '=SUM(B3:C9)']],
  ['sheet.insertRowsBefore(2, 2)', ['B5:C11', '=AND($B5>$E$1;"daybook:acos"<>"")', 'B5:C11', '=SUM(B5:C11)']],
  ['sheet.insertColumnBefore(2)', ['C3:D9', '=AND($C3>$F$1;"daybook:acos"<>"")', 'C3:D9', '=SUM(C3:D9)']],
  ['sheet.insertRowAfter(5)', ['B3:C10', '=AND($B3>$E$1;"daybook:acos"<>"")', 'B3:C10', '=SUM(B3:C10)']],
  ['sheet.deleteRow(2)', ['B2:C8', '=AND($B2>$E$1;"daybook:acos"<>"")', 'B2:C8', '=SUM(B2:C8)']],
])('after %s', (change, facts) => {
  expect(run(`${setup} ${change}; return facts();`)).toEqual(facts);
});

test('a row inserted below the start of an open range moves nothing of the marker', () => {
  expect(run(`${setup} sheet.insertRowsBefore(3, 1); return facts()[1].includes('"daybook:acos"<>""');`)).toBe(true);
});

test('notes move with their cells', () => {
  expect(
    run(
      `${setup} sheet.insertRowsBefore(2, 2); return [sheet.getRange('B3').getNote(), sheet.getRange('B5').getNote()];`,
    ),
  ).toEqual(['', 'here']);
});

test.each([
  ['insertRowAfter(1)', ['bold', 'bold', 'normal']],
  ['insertRowsAfter(1, 1)', ['bold', 'bold', 'normal']],
  ['insertRowBefore(2)', ['bold', 'normal', 'normal']],
  ['insertRowsBefore(2, 1)', ['bold', 'normal', 'normal']],
  ['insertRows(2)', ['bold', 'normal', 'normal']],
])('%s inherits the look of the row it names', (change, weights) => {
  expect(
    run(
      `${sheet} sheet.getRange('A1').setFontWeight('bold'); sheet.${change}; return sheet.getRange('A1:A3').getFontWeights().map((row) => row[0]);`,
    ),
  ).toEqual(weights);
});

test.each([
  ['insertColumnAfter(1)', ['#ff0000', '#ff0000', '#ffffff']],
  ['insertColumnBefore(2)', ['#ff0000', '#ffffff', '#ffffff']],
])('%s inherits the look of the column it names', (change, colors) => {
  expect(
    run(
      `${sheet} sheet.getRange('A1').setBackground('#ff0000'); sheet.${change}; return sheet.getRange('A1:C1').getBackgrounds()[0];`,
    ),
  ).toEqual(colors);
});
