import { describe, expect, test } from 'vitest';
import { excelFormula } from '../../../workbench/xlsx/excel-formula.ts';
import { formulaTokens } from '../../../workbench/xlsx/formula-tokens.ts';

const around = {
  sheetNames: new Map([
    ['Rules', 'Rules'],
    ["Mum's [old]", "Mum's -old-"],
  ]),
  names: new Set(['TARGET']),
  locale: 'en_US',
};

test.each([
  '=SUM(A1:B2;"a;""b";\'My sheet\'!C$3)',
  '={"Days of cover";D2:D}',
  '=A1*1.5e-3%<>TRUE',
  '=#REF!+$2:$3',
  '=广告(A1)',
])('the tokens of %s are its text', (formula) => {
  expect(
    formulaTokens(formula)
      .map((token) => token.text)
      .join(''),
  ).toBe(formula);
});

describe('Excel has words for', () => {
  test.each([
    ['=SUM(A1:A5;2)', 'SUM(A1:A5,2)'],
    ['=SUM(A1:A5,2)', 'SUM(A1:A5,2)'],
    ['= A1 + 1', 'A1 + 1'],
    ['=sum(D2:D)', 'SUM(D2:D1048576)'],
    ['=SUM(Rules!$A2:$G)', "SUM('Rules'!$A2:$G1048576)"],
    ['=SUM(A5:5)', 'SUM(A5:XFD5)'],
    ['=SUM(A5:$5)', 'SUM(A5:XFD$5)'],
    ['=SUM(D:D)+SUM(2:3)+SUM($2:$3)', 'SUM(D:D)+SUM(2:3)+SUM($2:$3)'],
    ['=VLOOKUP("acos-target";Rules!$A:$G;7;0)', 'VLOOKUP("acos-target",\'Rules\'!$A:$G,7,0)'],
    ["='Mum''s [old]'!A1", "'Mum''s -old-'!A1"],
    ['=TARGET*2', 'TARGET*2'],
    ['=SUM(A1:TARGET)', 'SUM(A1:TARGET)'],
    ['=IFERROR(1/0;"a;b")', 'IFERROR(1/0,"a;b")'],
    ['=PI()*TRUE', 'PI()*TRUE'],
    ['=IFNA(A1;0)', '_xlfn.IFNA(A1,0)'],
    ['=AND(ISNUMBER($D2);$D2<15/100;"daybook:rule-id"<>"")', 'AND(ISNUMBER($D2),$D2<15/100,"daybook:rule-id"<>"")'],
    ['=INDEX(D:D;2):INDEX(D:D;9)', 'INDEX(D:D,2):INDEX(D:D,9)'],
    ['=IF(A1;;2)', 'IF(A1,,2)'],
    ['=(1+2)*3', '(1+2)*3'],
    ['=#REF!+1', '#REF!+1'],
    ['=CHOOSE(1;2)', 'CHOOSE(1,2)'],
  ])('%s', (formula, expected) => {
    expect(excelFormula(formula, around)).toBe(expected);
  });
});

describe('foreign to Excel is', () => {
  test.each([
    ['a custom function', '=DAYS_OF_COVER(A1)'],
    ['an array', '={1;2}'],
    ['a function of Sheets', '=QUERY(A1:B2;"select A")'],
    ['IFERROR with one argument, which makes Excel call the file damaged', '=IFERROR(1/0)'],
    ['a call with too many arguments', '=ABS(1;2)'],
    ['a call without its argument', '=ABS()'],
    ['a call of PI with one', '=PI(1)'],
    ['an unknown name', '=SHOES*2'],
    ['a short unknown name that is no column of a range', '=AB*2'],
    ['an unknown name at the end of a range', '=SUM(A1:SHOES)'],
    ['an unknown sheet', '=Gone!A1'],
    ['the error that only Sheets has', '=#ERROR!'],
    ['a bracket that does not close', '=SUM(1'],
    ['a bracket too many', '=1)'],
    ['a separator outside a call', '=1;2'],
    ['a separator in plain brackets', '=SUM((1;2))'],
    ['the column separator of an array', '=SUM(1\\2)'],
    ['a sign that is none', '=A1?'],
    ['nothing', '='],
  ])('%s', (_, formula) => {
    expect(excelFormula(formula, around)).toBeNull();
  });

  test('a formula longer than 8192 signs', () => {
    const ones = (signs: number) => `=${'1+'.repeat((signs - 2) / 2)}10`;
    expect(excelFormula(ones(8192), around)).toHaveLength(8192);
    expect(excelFormula(ones(8194), around)).toBeNull();
  });
});

test('a decimal comma is read where the locale writes one', () => {
  const german = { ...around, locale: 'de_DE' };
  expect(excelFormula('=ROUND(A1*0,5;2)', german)).toBe('ROUND(A1*0.5,2)');
  expect(excelFormula('=ROUND(A1;2)', german)).toBe('ROUND(A1,2)');
  expect(excelFormula('=MAX(1,2)', around)).toBe('MAX(1,2)');
});
