/** Conditional formats: what they paint, and what their formulas may not say. */
import { describe, expect, test } from 'vitest';
import { SheetsError } from '../../../workbench/calc/sheets-error.ts';
import type { ConditionalFormat } from '../../../workbench/model/conditional-format.ts';
import type { Sheet } from '../../../workbench/model/sheet.ts';
import { areaOf, sheetOf, write } from '../model/sheet-of.ts';

const RED = '#ff0000';
const BLUE = '#0000ff';

function rule(
  sheet: Sheet,
  ranges: string,
  formula: string,
  format: ConditionalFormat['format'] = { background: RED },
): ConditionalFormat {
  return {
    ranges: ranges.split(' ').map((name) => areaOf(sheet, name)),
    condition: { type: 'CUSTOM_FORMULA', values: [formula] },
    format,
  };
}

function painted(sheet: Sheet, area = 'A1:J20'): Record<string, unknown> {
  return Object.fromEntries(sheet.spreadsheet.calculator.paintedFormat(sheet, areaOf(sheet, area)));
}

function paintedNames(cells: (string | number | boolean)[][], ranges: string, formula: string): string[] {
  const sheet = sheetOf(cells);
  sheet.setConditionalFormats([rule(sheet, ranges, formula)]);
  return Object.keys(painted(sheet));
}

describe('formulas', () => {
  const cells = [
    ['sku', 'units', 'state'],
    ['a', 5, 'Pause'],
    ['b', 15, 'OK'],
    ['c', '', ''],
    ['d', '8', 'pause'],
  ];

  test('relative references are seen from the first cell of the range', () => {
    expect(paintedNames(cells, 'A2:B5', '=$B2<10')).toEqual(['A2', 'B2', 'A4', 'B4']);
    expect(paintedNames(cells, 'A2:B5', '=AND(ISNUMBER($B2);$B2<15;"daybook:x"<>"")')).toEqual(['A2', 'B2']);
    expect(paintedNames(cells, 'A2:B5', '=AND(ISNUMBER($B2);$B2<=15)')).toEqual(['A2', 'B2', 'A3', 'B3']);
    expect(paintedNames(cells, 'A2:B5', '=ISNUMBER(B2)')).toEqual(['A2', 'A3']);
    expect(paintedNames(cells, 'B2:B5', '=B$3=15')).toEqual(['B2', 'B3', 'B4', 'B5']);
    expect(paintedNames(cells, 'B2:B5', '=$B$3=16')).toEqual([]);
    expect(paintedNames(cells, 'A2:A5', '=$C2="Pause"')).toEqual(['A2', 'A5']);
    expect(paintedNames(cells, 'A2:A5', '+$C2="Pause"')).toEqual(['A2', 'A5']);
  });

  test('in a second range they are still counted from the first', () => {
    expect(paintedNames(cells, 'A2:A3 C2:C3', '=B2=5')).toEqual(['A2']);
    expect(paintedNames(cells, 'A2 A4', '=$B2=15')).toEqual([]);
    expect(paintedNames(cells, 'A2 A3', '=$B2=15')).toEqual(['A3']);
  });

  test('only a truth or a number other than 0 paints', () => {
    for (const formula of ['="yes"', '=0', '=A99', '=1/0', '=B4', '=NOFUNCTION()', '=1+', '=FALSE']) {
      expect(paintedNames(cells, 'A1', formula)).toEqual([]);
    }
    for (const formula of ['=1', '=-1', '=TRUE', '=B2']) expect(paintedNames(cells, 'A1', formula)).toEqual(['A1']);
  });

  test('a reference that leaves the grid paints nothing', () => {
    expect(paintedNames(cells, 'B1:B3', '=A1<>"zz"')).toEqual(['B1', 'B2', 'B3']);
    const sheet = sheetOf(cells);
    sheet.setConditionalFormats([rule(sheet, 'B2 A1', '=A1<>"zz"')]);
    expect(Object.keys(painted(sheet))).toEqual(['B2']);
  });

  test('only the part asked for is painted', () => {
    const sheet = sheetOf(cells);
    sheet.setConditionalFormats([rule(sheet, 'A1:B20', '=TRUE')]);
    expect(Object.keys(painted(sheet, 'B20:C20'))).toEqual(['B20']);
    expect(Object.keys(painted(sheet, 'C1:D2'))).toEqual([]);
  });

  test('they see what formulas and spills show now', () => {
    const sheet = sheetOf([['=SEQUENCE(3)']]);
    sheet.setConditionalFormats([rule(sheet, 'A1:A3', '=A1>=2')]);
    expect(Object.keys(painted(sheet))).toEqual(['A2', 'A3']);
    write(sheet, [['=SEQUENCE(2)']]);
    expect(Object.keys(painted(sheet))).toEqual(['A2']);
  });

  test('COLUMN tells cells of a row apart', () => {
    expect(paintedNames(cells, 'A1:C1', '=COLUMN()=2')).toEqual(['B1']);
    expect(paintedNames(cells, 'A1:C1', '=COLUMN(B1)=2')).toEqual(['A1']);
    expect(paintedNames(cells, 'A1:C1', '=INDIRECT("R1")=2')).toEqual([]);
  });

  test('in a comma locale a formula with a decimal point paints nothing', () => {
    const sheet = sheetOf([[1]], { locale: 'de_DE' });
    sheet.setConditionalFormats([rule(sheet, 'A1', '=A1>0.5'), rule(sheet, 'A1', '=A1>0,5', { bold: true })]);
    expect(painted(sheet)).toEqual({ A1: { bold: true, ruleIndexes: [1] } });
  });
});

describe('precedence', () => {
  test('the earlier rule wins where both speak, the later fills in the rest', () => {
    const sheet = sheetOf([[1]]);
    sheet.setConditionalFormats([
      rule(sheet, 'A1:A2', '=A1=1', { background: RED, bold: null }),
      rule(sheet, 'A1:A3', '=TRUE', { background: BLUE, fontColor: BLUE, bold: true, italic: false }),
    ]);
    expect(painted(sheet)).toEqual({
      A1: { background: RED, fontColor: BLUE, bold: true, italic: false, ruleIndexes: [0, 1] },
      A2: { background: BLUE, fontColor: BLUE, bold: true, italic: false, ruleIndexes: [1] },
      A3: { background: BLUE, fontColor: BLUE, bold: true, italic: false, ruleIndexes: [1] },
    });
  });

  test('a cell in two ranges of one rule is painted once', () => {
    const sheet = sheetOf([[1]]);
    sheet.setConditionalFormats([rule(sheet, 'A1:A2 A1', '=TRUE')]);
    expect(painted(sheet)).toMatchObject({ A1: { ruleIndexes: [0] } });
  });
});

describe('conditions about the cell', () => {
  const cells = [['Apple', 5, 10.5, '', 46326.5, true]];
  test.each<[type: string, values: string[], names: string]>([
    ['CELL_EMPTY', [], 'D1'],
    ['CELL_NOT_EMPTY', [], 'A1 B1 C1 E1 F1'],
    ['NUMBER_GREATER_THAN', ['5'], 'C1 E1'],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', ['5'], 'B1 C1 E1'],
    ['NUMBER_LESS_THAN', ['10.5'], 'B1'],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', ['10.5'], 'B1 C1'],
    ['NUMBER_EQUAL_TO', ['=A1'], 'B1 C1 E1'],
    ['NUMBER_EQUAL_TO', ['=$B$1'], 'B1'],
    ['NUMBER_NOT_EQUAL_TO', ['5'], 'C1 E1'],
    ['NUMBER_BETWEEN', ['10.5', '5'], 'B1 C1'],
    ['NUMBER_NOT_BETWEEN', ['5', '10.5'], 'E1'],
    ['NUMBER_LESS_THAN', ['word'], ''],
    ['NUMBER_LESS_THAN', ['=1+'], ''],
    ['TEXT_CONTAINS', ['PP'], 'A1'],
    ['TEXT_CONTAINS', ['5'], 'B1 C1 E1'],
    ['TEXT_DOES_NOT_CONTAIN', ['5'], 'A1 D1 F1'],
    ['TEXT_STARTS_WITH', ['app'], 'A1'],
    ['TEXT_STARTS_WITH', ['pple'], ''],
    ['TEXT_ENDS_WITH', ['LE'], 'A1'],
    ['TEXT_EQUAL_TO', ['apple'], 'A1'],
    ['TEXT_EQUAL_TO', ['appl'], ''],
    ['DATE_EQUAL_TO', ['2026-10-31'], 'E1'],
    ['DATE_BEFORE', ['2026-10-31'], 'B1 C1'],
    ['DATE_AFTER', ['2026-10-30'], 'E1'],
    ['DATE_AFTER', ['2026-10-31'], ''],
    ['NO_SUCH_CONDITION', [], ''],
  ])('%s %s', (type, values, names) => {
    const sheet = sheetOf(cells);
    sheet.setConditionalFormats([
      { ranges: [areaOf(sheet, 'A1:F1')], condition: { type, values }, format: { bold: true } },
    ]);
    expect(Object.keys(painted(sheet)).join(' ')).toBe(names);
  });

  test('a colour scale paints nothing here', () => {
    const sheet = sheetOf(cells);
    sheet.setConditionalFormats([{ ranges: [areaOf(sheet, 'A1')], condition: null, gradient: {}, format: {} }]);
    expect(painted(sheet)).toEqual({});
  });
});

describe('what Sheets refuses', () => {
  function codeOf(formula: string, locale = 'en_US'): string {
    const sheet = sheetOf([[1]], { locale });
    const { spreadsheet } = sheet;
    const other = spreadsheet.addSheet({ name: 'Rules' });
    spreadsheet.namedRanges.set('Here', { sheetId: sheet.id, area: areaOf(sheet, 'A1') });
    spreadsheet.namedRanges.set('There', { sheetId: other.id, area: areaOf(sheet, 'A1') });
    spreadsheet.calculator.registerCustomFunction('COVER', () => 1);
    try {
      spreadsheet.calculator.checkConditionalFormula(formula, sheet);
      return 'accepted';
    } catch (fault) {
      return fault instanceof SheetsError ? fault.code : String(fault);
    }
  }

  test.each([
    ['=A1<1', 'accepted'],
    ['=Stock!A1<1', 'accepted'],
    ['=stock!A1<1', 'accepted'],
    ['=Here<1', 'accepted'],
    ['=INDIRECT("Rules!A1")<1', 'accepted'],
    ['=AND(ISNUMBER($D2);$D2<15/100;"daybook:rule-id"<>"")', 'accepted'],
    ['=LET(x;A1;x<1)', 'accepted'],
    ['=LET(f;LAMBDA(x;x);f(A1))', 'accepted'],
    ['=Rules!A1<1', 'other-sheet'],
    ['=Nowhere!A1<1', 'other-sheet'],
    ['=There<1', 'other-sheet'],
    ['=COVER(A1)<1', 'custom-function'],
    ['=cover(A1)<1', 'custom-function'],
    ['=NOFUNCTION(A1)', 'unknown-function'],
    ['=QUERY(A1)', 'not-played'],
    ['=A1<', 'parse'],
  ])('%s: %s', (formula, expected) => {
    expect(codeOf(formula)).toBe(expected);
  });

  test.each(['=AND(A1<1,B1<1)', '=A1<0.5', '=A1={"a","b"}'])('%s in comma locales only', (formula) => {
    for (const locale of ['de_DE', 'fr_FR']) expect(codeOf(formula, locale)).toBe('parse');
    for (const locale of ['en_US', 'ja_JP']) expect(codeOf(formula, locale)).toBe('accepted');
  });

  test('the sentence is Google’s', () => {
    const sheet = sheetOf([]);
    sheet.spreadsheet.addSheet({ name: 'Rules' });
    expect(() => sheet.spreadsheet.calculator.checkConditionalFormula('=Rules!A1', sheet)).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
  });

  test('a cell’s formula may do more', () => {
    const sheet = sheetOf([]);
    const { calculator } = sheet.spreadsheet;
    calculator.registerCustomFunction('COVER', () => 1);
    for (const formula of ['=Rules!A1', '=COVER(A1)', '=MEDIAN(A1)']) {
      expect(() => calculator.checkFormula(formula, sheet)).not.toThrow();
    }
    expect(() => calculator.checkFormula('=NOFUNCTION()', sheet)).toThrow("Unknown function: 'NOFUNCTION'.");
    expect(() => calculator.checkFormula('=SPARKLINE(A1)', sheet)).toThrow('SPARKLINE is a function of Google Sheets');
    expect(() => calculator.checkFormula('=1+', sheet)).toThrow('Formula parse error.');
  });
});
