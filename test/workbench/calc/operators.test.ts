/** Operators, comparisons and the reading of one kind of value as another. */
import { describe, expect, test } from 'vitest';
import { numberOfText, textOfNumber } from '../../../workbench/calc/coerce.ts';
import { answerOf, messageOf } from './answer-of.ts';

// A1 12, B1 "5", C1 "x", D1 TRUE, E1 blank, F1 the empty text of a formula, G1 an error
const CELLS = [[12, '5', 'x', true, '', '=""', '=NA()']];

describe('arithmetic', () => {
  test.each([
    ['=A1+B1', 17],
    ['=A1-B1', 7],
    ['=A1*B1', 60],
    ['=A1/B1', 2.4],
    ['=2^10', 1024],
    ['=+A1', 12],
    ['=-A1', -12],
    ['=-E1', 0],
    ['=A1+D1', 13],
    ['=A1+E1', 12],
    ['=A1+F1', 12],
    ['=A1+C1', '#VALUE!'],
    ['=A1+G1', '#N/A'],
    ['=A1/0', '#DIV/0!'],
    ['=A1/E1', '#DIV/0!'],
    ['=A1%', 0.12],
    ['=10^400', '#NUM!'],
    ['="12%"+0', 0.12],
    ['="1,234"+0', 1234],
    ['="2026-01-01"+0', 46023],
    ['=ADD(1;2)', 3],
    ['=MINUS(1;2)', -1],
    ['=MULTIPLY(3;2)', 6],
    ['=DIVIDE(3;2)', 1.5],
    ['=POW(3;2)', 9],
    ['=EQ("a";"A")', true],
    ['=GTE(2;2)', true],
  ])('%s', (formula, expected) => {
    expect(answerOf(formula, CELLS)).toBe(expected);
  });

  test('the sentences are those of Sheets', () => {
    expect(messageOf('=A1+C1', CELLS)).toBe(
      "Function ADD parameter 2 expects number values. But 'x' is a text and cannot be coerced to a number.",
    );
    expect(messageOf('=1/0')).toBe('Function DIVIDE parameter 2 cannot be zero.');
  });
});

describe('joining texts', () => {
  test.each([
    ['=A1&B1', '125'],
    ['=A1&E1', '12'],
    ['=D1&""', 'TRUE'],
    ['=FALSE&""', 'FALSE'],
    ['=0.1+0.2&""', '0.3'],
    ['=1/3&""', '0.333333333333333'],
    ['=10^21&""', '1E+21'],
    ['=G1&""', '#N/A'],
  ])('%s', (formula, expected) => {
    expect(answerOf(formula, CELLS)).toBe(expected);
  });
});

describe('comparisons', () => {
  test.each([
    ['=1<2', true],
    ['=2<2', false],
    ['=2<=2', true],
    ['=3<=2', false],
    ['=3>2', true],
    ['=2>2', false],
    ['=2>=2', true],
    ['=1>=2', false],
    ['=2<>2', false],
    ['=2<>3', true],
    ['="abc"="ABC"', true],
    ['="a"<"B"', true],
    ['="b"<"A"', false],
    ['=5<"1"', true],
    ['="z">1000000', true],
    ['=TRUE>"z"', true],
    ['=TRUE>99', true],
    ['=FALSE<TRUE', true],
    ['="1"=1', false],
    ['=TRUE=1', false],
    ['=E1=0', true],
    ['=E1=""', true],
    ['=E1=FALSE', true],
    ['=E1<1', true],
    ['=E1>-1', true],
    ['=E1<"a"', true],
    ['=F1=""', true],
    ['=F1=0', false],
    ['=E1=E2', true],
    ['=G1=1', '#N/A'],
  ])('%s', (formula, expected) => {
    expect(answerOf(formula, CELLS)).toBe(expected);
  });
});

describe('numbers and texts', () => {
  test.each([
    ['12', 12],
    [' 12 ', 12],
    ['-1.5', -1.5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['1,234.5', 1234.5],
    ['12,34', undefined],
    ['25%', 0.25],
    ['x%', undefined],
    ['', undefined],
    ['1 2', undefined],
    ['1970-01-01', 25569],
  ])('%s means %s', (text, number) => {
    expect(numberOfText(text, { locale: 'en_US', thisYear: 2026 })).toBe(number);
  });

  test.each([
    ['1,5', 1.5],
    ['1.234,5', 1234.5],
    ['1.234', 1234],
    ['1.5', 46_143],
  ])('%s with a decimal comma means %s', (text, number) => {
    expect(numberOfText(text, { locale: 'de_DE', thisYear: 2026 })).toBe(number);
  });

  test.each([
    [1, '1'],
    [-0.5, '-0.5'],
    [1e-7, '1E-7'],
    [1.5e22, '1.5E+22'],
    [100000000000000, '100000000000000'],
    [1000000000000000, '1E+15'],
  ])('%d is written %s', (value, text) => {
    expect(textOfNumber(value, 'en_US')).toBe(text);
    expect(textOfNumber(value, 'de_DE')).toBe(text.replace('.', ','));
  });
});

describe('ranges where one value is needed', () => {
  const cells = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  test('of a column the cell in the formula’s row, of a row the cell in its column', () => {
    expect(answerOf('=A1:A20+0', [...cells])).toBe(0);
    expect(answerOf('=A1:A19+0', cells)).toBe('#VALUE!');
    expect(answerOf('=A1:J1+1', cells)).toBe(1);
    expect(answerOf('=A1:I1+1', cells)).toBe('#VALUE!');
    expect(answerOf('=A1:B2+1', cells)).toBe('#VALUE!');
    expect(messageOf('=A1:B2+1', cells)).toBe('An array value could not be found.');
    expect(answerOf('=A1:A1+1', cells)).toBe(2);
  });

  test('ARRAYFORMULA computes every element', () => {
    expect(answerOf('=ARRAYFORMULA(A1:B2*10)', cells)).toEqual([
      [10, 20],
      [40, 50],
    ]);
    expect(answerOf('=ARRAYFORMULA(A1:A2+A1:C1)', cells)).toEqual([
      [2, 3, 4],
      [5, 6, 7],
    ]);
    expect(answerOf('=ARRAYFORMULA(A1:A3+A1:A2)', cells)).toEqual([[2], [8], ['#N/A']]);
    expect(answerOf('=ARRAYFORMULA(A1:A3)', cells)).toEqual([[1], [4], [7]]);
    expect(answerOf('=SUMPRODUCT((A1:A3>1)*B1:B3)', cells)).toBe(13);
  });
});

describe('references', () => {
  test.each([
    ['=A21', '#REF!'],
    ['=K1', '#REF!'],
    ['=A20', ''],
    ['=J1', ''],
    ['=Missing!A1', '#REF!'],
    ["='stock'!A1", 12],
    ['=STOCK!A1', 12],
    ['=unknown_name', '#NAME?'],
    ['=NOFUNCTION(1)', '#NAME?'],
    ['=QUERY(A1)', '#NAME?'],
    ['=SUM(A1:INDEX(A:A;1))', 12],
    ['=ROWS(A:A)', 20],
    ['=COLUMNS(2:2)', 10],
    ['=ROWS(B3:B)', 18],
    ['=COLUMNS(INDEX(A1:C9;2;2):C9)', 2],
  ])('%s', (formula, expected) => {
    expect(answerOf(formula, CELLS)).toBe(expected);
  });

  test('sentences', () => {
    expect(messageOf('=Missing!A1')).toBe("Unresolved sheet name 'Missing'.");
    expect(messageOf('=unknown_name')).toBe("Unknown range name: 'unknown_name'.");
    expect(messageOf('=NOFUNCTION(1)')).toBe("Unknown function: 'NOFUNCTION'.");
    expect(messageOf('=QUERY(A1)')).toBe('QUERY is a function of Google Sheets that the workbench does not play.');
    expect(messageOf('=IF(1)')).toBe(
      'Wrong number of arguments to IF. Expected between 2 and 3 arguments, but got 1 arguments.',
    );
    expect(messageOf('=ABS(1;2)')).toBe('Wrong number of arguments to ABS. Expected 1 arguments, but got 2 arguments.');
  });
});
