/** The grammar of formulas in the locales the add-on is used in. */
import { describe, expect, test } from 'vitest';
import { formulaLocale } from '../../../workbench/calc/formula-locale.ts';
import { parseFormula } from '../../../workbench/calc/parse-formula.ts';
import { SheetsError } from '../../../workbench/calc/sheets-error.ts';
import { canonicalFormula, translateFormula } from '../../../workbench/calc/translate-formula.ts';
import { answerOf, messageOf } from './answer-of.ts';

const POINT = ['en_US', 'ja_JP', 'zh_CN', 'de_CH', 'es_MX'];
const COMMA = ['de_DE', 'fr_FR', 'it_IT', 'pt_BR'];

describe.each([...POINT, ...COMMA])('%s, the same everywhere', (locale) => {
  test.each([
    ['=SUM(1;2)', 3],
    ['=1/2', 0.5],
    ['=IF(TRUE;"a;b";"c,d")', 'a;b'],
    ['={1;2}', [[1], [2]]],
    ['="a" & "b"', 'ab'],
    ['=-2^2', 4],
    ['=2+3*4', 14],
    ['=(2+3)*4', 20],
    ['=10%', 0.1],
    ['=50%%', 0.005],
    ['=1<>2', true],
    ['=2>=2', true],
    ['=if(true;1;2)', 1],
    ['="say ""hi"""', 'say "hi"'],
    ['= 1 + 1 ', 2],
    ['=1e3', 1000],
    ['=#N/A', '#N/A'],
    ['=IFERROR(#REF!;"lost")', 'lost'],
  ])('%s', (formula, expected) => {
    expect(answerOf(formula, [], locale)).toEqual(expected);
  });

  test.each(['=', '=1+', '=SUM(1;2', '=SUM 1', '=1 2', '=(1', '={1;2', '=A1 A2', '=SUM(1))', '=15abc', '="open'])(
    'refuses %s',
    (formula) => {
      expect(() => parseFormula(formula, formulaLocale(locale))).toThrow(SheetsError);
    },
  );
});

describe.each(POINT)('%s, decimals with a point', (locale) => {
  test.each([
    ['=0.5+1', 1.5],
    ['=.5', 0.5],
    ['=SUM(1,2)', 3],
    ['=SUM(1,2;3)', 6],
    ['={1,2}', [[1, 2]]],
    [
      '={1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%s', (formula, expected) => {
    expect(answerOf(formula, [], locale)).toEqual(expected);
  });

  test.each(['={1\\2}', '=SUM(0,5 1)'])('refuses %s', (formula) => {
    expect(() => parseFormula(formula, formulaLocale(locale))).toThrow(SheetsError);
  });
});

describe.each(COMMA)('%s, decimals with a comma', (locale) => {
  test.each([
    ['=0,5+1', 1.5],
    ['=,5', 0.5],
    ['=SUM(1,5;2)', 3.5],
    ['={1\\2}', [[1, 2]]],
    [
      '={1\\2;3\\4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['="a"&0,5', 'a0,5'],
    ['="1,5"+1', 2.5],
    ['=VALUE("1234,5")', 1234.5],
  ])('%s', (formula, expected) => {
    expect(answerOf(formula, [], locale)).toEqual(expected);
  });

  test.each(['=0.5', '=ROUND(A1,2)', '=IF(A1<0.5;1;2)', '={A1,A2}', '=SUM(A1,B1)', '={"a",1}'])(
    'refuses %s',
    (formula) => {
      expect(() => parseFormula(formula, formulaLocale(locale))).toThrow('Formula parse error.');
    },
  );
});

describe('array literals', () => {
  const cells = [
    [1, 2],
    [3, 4],
  ];
  test.each([
    ['={"h";A1:A2}', [['h'], [1], [3]]],
    [
      '={A1:B2;"x","y"}',
      [
        [1, 2],
        [3, 4],
        ['x', 'y'],
      ],
    ],
    [
      '={A1:A2,B1:B2}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['={"a"}', 'a'],
    [
      '={{1;2},{3;4}}',
      [
        [1, 3],
        [2, 4],
      ],
    ],
  ])('%s', (formula, expected) => {
    expect(answerOf(formula, cells)).toEqual(expected);
  });

  test('rows of different width are refused with Sheets’ sentence', () => {
    expect(answerOf('={"h";A1:B2}', cells)).toBe('#VALUE!');
    expect(messageOf('={"h";A1:B2}', cells)).toBe(
      'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.',
    );
  });

  test('columns of different height are refused with Sheets’ sentence', () => {
    expect(answerOf('={A1:A2,"x"}', cells)).toBe('#REF!');
    expect(messageOf('={A1:A2,"x"}', cells)).toBe(
      'Function ARRAY_ROW parameter 2 has mismatched row size. Expected: 2. Actual: 1.',
    );
  });

  test('an error in one part stays in its place', () => {
    expect(answerOf('={"h";1/0}')).toEqual([['h'], ['#DIV/0!']]);
  });

  test('nothing is no array', () => {
    expect(answerOf('={}')).toBe('#REF!');
  });
});

describe('carrying a formula to another locale', () => {
  test.each([
    ['=SUM(1.5,A1)', 'en_US', 'de_DE', '=SUM(1,5;A1)'],
    ['=SUM(1,5;A1)', 'de_DE', 'en_US', '=SUM(1.5,A1)'],
    ['={1,2;"a,b",0.5}', 'en_US', 'fr_FR', '={1\\2;"a,b"\\0,5}'],
    ['={1\\2;3\\4}', 'fr_FR', 'ja_JP', '={1,2;3,4}'],
    ['={SUM(1,2);3}', 'en_US', 'de_DE', '={SUM(1;2);3}'],
    ['=not a formula(', 'en_US', 'de_DE', '=not a formula('],
    ['=1 § 2', 'en_US', 'de_DE', '=1 § 2'],
  ])('%s from %s to %s', (formula, from, to, expected) => {
    expect(translateFormula(formula, from, to)).toBe(expected);
  });

  test.each([
    ['=F(A1;B1)', 'en_US', '=F(A1,B1)'],
    ['={"h";F(A1;B1)}', 'en_US', '={"h";F(A1,B1)}'],
    ['=F( A1 ; {1;2} )', 'ja_JP', '=F( A1 , {1;2} )'],
    ['=F(A1;B1)', 'de_DE', '=F(A1;B1)'],
  ])('%s is stored in %s as %s', (formula, locale, expected) => {
    expect(canonicalFormula(formula, locale)).toBe(expected);
  });
});
