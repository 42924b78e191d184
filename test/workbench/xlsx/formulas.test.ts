import { describe, expect, test } from 'vitest';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import { conditionFormula } from '../../../workbench/xlsx/condition-formula.ts';
import { excelError, unwrapForeign, wrapForeign, wrapSpilled } from '../../../workbench/xlsx/dummy-function.ts';
import { excelFunctions } from '../../../workbench/xlsx/excel-functions.ts';
import { shiftFormula } from '../../../workbench/xlsx/formula-tokens.ts';

describe('a foreign formula is wrapped as Google wraps it', () => {
  test.each([
    ['={"Days of cover";F(D2:D)}', 'Days of cover', '"{""Days of cover"";F(D2:D)}"),"Days of cover"'],
    ['=F(1)', 12.5, '"F(1)"),12.5'],
    ['=F(1)', true, '"F(1)"),TRUE'],
    ['=F(1)', '', '"F(1)"),""'],
    ['=F(1)', '∞', '"F(1)"),"∞"'],
    ['=F(1)', new ErrorValue('#N/A'), '"F(1)"),#N/A'],
    ['=F(1)', 1e21, '"F(1)"),1E+21'],
  ])('%s', (formula, cached, inside) => {
    const wrapped = wrapForeign(formula, cached);
    expect(wrapped).toBe(`IFERROR(__xludf.DUMMYFUNCTION(${inside})`);
    expect(unwrapForeign(wrapped ?? '')).toBe(formula);
    expect(unwrapForeign(`=${wrapped}`)).toBe(formula);
  });

  test('no text between quotation marks is longer than Excel takes', () => {
    const formula = `=F("${'ab"")'.repeat(100)}")`;
    const wrapped = wrapForeign(formula, 'x'.repeat(256)) ?? '';
    const texts = wrapped.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(Math.max(...texts.map((text) => text.slice(1, -1).replaceAll('""', '"').length))).toBe(255);
    expect(unwrapForeign(wrapped)).toBe(formula);
  });

  test('a formula too long for Excel is not wrapped', () => {
    const overhead = 'IFERROR(__xludf.DUMMYFUNCTION(""),"")'.length;
    const length = (signs: number) => signs + overhead + (Math.ceil(signs / 255) - 1) * 3;
    const longest =
      Array.from({ length: 9000 }, (_, signs) => signs)
        .filter((signs) => length(signs) <= 8192)
        .pop() ?? 0;
    expect(wrapForeign('1'.repeat(longest), '')).toHaveLength(8192);
    expect(wrapForeign('1'.repeat(longest + 1), '')).toBeNull();
  });

  test('a text that just fits is not cut', () => {
    expect(wrapForeign('1'.repeat(255), 1)).not.toContain('&');
    expect(wrapForeign('1'.repeat(256), 1)).toContain('1"&"1"');
  });

  test('a result too long for Excel is left out of the formula', () => {
    expect(wrapForeign('=F(1)', 'x'.repeat(9000))).toBe('IFERROR(__xludf.DUMMYFUNCTION("F(1)"),"")');
    expect(wrapSpilled('x'.repeat(9000))).toBe('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"")');
  });

  test('a cell that another formula fills has no formula of its own', () => {
    expect(wrapSpilled(3)).toBe('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),3)');
    expect(unwrapForeign(wrapSpilled(3) ?? '')).toBe('');
    expect(unwrapForeign('SUM(A1)')).toBeNull();
  });
});

test('Excel has seven errors', () => {
  expect(excelError(new ErrorValue('#REF!'))).toBe('#REF!');
  expect(excelError(new ErrorValue('#ERROR!'))).toBe('#VALUE!');
  expect(excelError(new ErrorValue('Loading...'))).toBe('#VALUE!');
});

test.each([
  ['ROUND', 'ROUND', 2, 2],
  ['SUM', 'SUM', 1, 255],
  ['IFS', '_xlfn.IFS', 2, 255],
  ['LEFT', 'LEFT', 1, 2],
  ['TODAY', 'TODAY', 0, 0],
])('Excel knows %s', (name, fileName, least, most) => {
  expect(excelFunctions.get(name)).toEqual({ fileName, least, most });
});

test.each([
  ['$D2<15/100', 3, 2, '$D5<15/100'],
  ['D$2+SUM(A1:B$2)', 3, 2, 'F$2+SUM(C4:D$2)'],
  ['"A1"&A1', 1, 1, '"A1"&B2'],
  ['Z9', 0, 1, 'AA9'],
  ['B2', -1, -1, 'A1'],
  ['B2', -2, 0, '#REF!'],
  ['B2', 0, -2, '#REF!'],
])('%s moved by %i rows and %i columns', (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

const around = { sheetNames: new Map(), names: new Set<string>(), locale: 'en_US' };

describe('a criterion as a formula', () => {
  test.each<[string, (string | number)[], string | null]>([
    ['CUSTOM_FORMULA', ['=AND($D2>1;TRUE)'], 'AND($D2>1,TRUE)'],
    ['CELL_EMPTY', [], 'LEN(D2)=0'],
    ['CELL_NOT_EMPTY', [], 'LEN(D2)>0'],
    ['NUMBER_GREATER_THAN', ['5'], 'AND(ISNUMBER(D2);D2>5)'],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [5], 'AND(ISNUMBER(D2);D2>=5)'],
    ['NUMBER_LESS_THAN', ['=$A$1'], 'AND(ISNUMBER(D2);D2<($A$1))'],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', ['-1.5'], 'AND(ISNUMBER(D2);D2<=-1.5)'],
    ['NUMBER_EQUAL_TO', ['0'], 'AND(ISNUMBER(D2);D2=0)'],
    ['NUMBER_NOT_EQUAL_TO', ['0'], 'AND(ISNUMBER(D2);D2<>0)'],
    ['NUMBER_BETWEEN', ['1', '3'], 'AND(ISNUMBER(D2);D2>=MIN(1;3);D2<=MAX(1;3))'],
    ['NUMBER_NOT_BETWEEN', ['1', '3'], 'AND(ISNUMBER(D2);NOT(AND(D2>=MIN(1;3);D2<=MAX(1;3))))'],
    ['NUMBER_BETWEEN', ['1'], null],
    ['NUMBER_EQUAL_TO', ['many'], null],
    ['NUMBER_EQUAL_TO', [''], null],
    ['DATE_BEFORE', ['2026-10-31'], 'AND(ISNUMBER(D2);INT(D2)<DATEVALUE("2026-10-31"))'],
    ['DATE_AFTER', ['46000'], 'AND(ISNUMBER(D2);INT(D2)>46000)'],
    ['DATE_EQUAL_TO', ['soon'], null],
    ['DATE_AFTER_RELATIVE', ['PAST_WEEK'], 'AND(ISNUMBER(D2);INT(D2)>TODAY()-7)'],
    ['DATE_EQUAL_TO_RELATIVE', ['SOMEDAY'], null],
    ['DATE_IS_VALID_DATE', [], 'ISNUMBER(D2)'],
    ['TEXT_CONTAINS', ['a*"b'], 'ISNUMBER(SEARCH("a~*""b";D2))'],
    ['TEXT_DOES_NOT_CONTAIN', ['a'], 'ISERROR(SEARCH("a";D2))'],
    ['TEXT_STARTS_WITH', ['ab'], 'LEFT(D2;LEN("ab"))="ab"'],
    ['TEXT_ENDS_WITH', ['ab'], 'RIGHT(D2;LEN("ab"))="ab"'],
    ['TEXT_EQUAL_TO', ['ACT'], 'D2&""="ACT"'],
    ['TEXT_NOT_EQUAL_TO', ['=$A$1'], 'D2&""<>($A$1)'],
    ['TEXT_CONTAINS', ['=$A$1'], 'ISNUMBER(SEARCH(($A$1);D2))'],
    ['TEXT_IS_VALID_EMAIL', [], null],
    ['SOMETHING_ELSE', [], null],
  ])('%s %j', (type, values, formula) => {
    expect(conditionFormula(type, values, 'D2', around)).toBe(formula);
  });
});
