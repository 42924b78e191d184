/** What a seller may type for an argument, and nothing else: it becomes part of a formula. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaText, numberLiteral, readArgument } from '../../src/formula/read-argument.ts';
import { referenceOf } from '../../src/formula/reference.ts';
import type { NamedParameter } from '../../src/functions/call/custom-function.ts';
import { functionNamed } from '../../src/functions/catalog.ts';

function parameter(name: string, argument: string): NamedParameter {
  return functionNamed(name).parameters.find((one) => one.name === argument)!;
}

const units = parameter('DAYS_OF_COVER', 'available');
const days = parameter('DAYS_OF_COVER', 'days');
const inbound = parameter('DAYS_OF_COVER', 'inbound');
const asOf = parameter('STOCKOUT_DATE', 'asOf');
const receivedAt = parameter('HOURS_LEFT', 'receivedAt');
const target = parameter('ACOS_STATUS', 'target');
const metric = parameter('HEALTH_STATUS', 'metric');
const cover = parameter('STOCK_STATUS', 'daysOfCover');
const exempt = parameter('LOW_INVENTORY_FEE_RISK', 'exempt');
const ranks = parameter('KEYWORD_COVERAGE', 'ranks');
const history = parameter('BSR_TREND', 'ranks');
const rank = parameter('RANK_PAGE', 'rank');

/** The text in the formula, or the problem. */
function read(typed: string, one: NamedParameter): string {
  const argument = readArgument(typed, one);
  return typeof argument === 'string' ? `! ${argument}` : argument.text;
}

describe('references', () => {
  test.each([
    ['A2', 'A2', true],
    ['a2', 'A2', true],
    ['$b$2', '$B$2', true],
    ['XFD1000000', 'XFD1000000', true],
    ['A2:A', 'A2:A', false],
    ['a2:a51', 'A2:A51', false],
    ['A2:5', 'A2:5', false],
    ['C:D', 'C:D', false],
    ['$C:$C', '$C:$C', false],
    ['2:3', '2:3', false],
    ['Ａ２：Ａ', 'A2:A', false],
    ['Sheet1!a2:a', 'Sheet1!A2:A', false],
    ['库存!A2', '库存!A2', true],
    ["'My sheet'!A2:A", "'My sheet'!A2:A", false],
    ["'It''s mine'!A2", "'It''s mine'!A2", true],
    ["'A:B'!A2:B3", "'A:B'!A2:B3", false],
  ])('%s is %s', (typed, text, isCell) => {
    expect(referenceOf(typed)).toEqual({ text, isCell });
  });

  test.each([
    [''],
    ['A'],
    ['2'],
    ['A0'],
    ['A02'],
    ['ABCD1'],
    ['A12345678'],
    ['A:2'],
    ['2:A'],
    ['A:A2'],
    ['A1:B2:C3'],
    ['A1:'],
    [':A1'],
    ['A1,B1'],
    ['A1;B1'],
    ['A1+B1'],
    ['!A1'],
    ["''!A1"],
    ["'My sheet!A1"],
    ["'It's mine'!A1"],
    ['My sheet!A1'],
    ['Sheet1!Sheet2!A1'],
    ['1st!A1'],
    ['NOW()'],
    ['Sheet1!'],
    ["'a\nb'!A1"],
  ])('%j is none', (typed) => {
    expect(referenceOf(typed)).toBeUndefined();
  });
});

describe('arguments', () => {
  test.each([
    [' a2:a ', units, 'A2:A'],
    ['B2', days, 'B2'],
    ['B2:B', days, '! cell-needed'],
    ['120', units, '120'],
    ['1,234', units, '1234'],
    ['1.2e3', units, '1200'],
    ['RMB 120', units, '120'],
    ['1.234', units, '! ambiguous'],
    ['1.5', days, '15/10'],
    ['1,5', days, '15/10'],
    ['0', units, '0'],
    ['-1', units, '! not-taken'],
    ['0', days, '! not-taken'],
    ['', units, '! required'],
    ['  ', units, '! required'],
    ['', inbound, ''],
    ['"12"', units, '"12"'],
    ['n/a', units, '! not-taken'],
    ['25%', target, '25%'],
    ['25', target, '! percent-needed'],
    ['301%', target, '! percent-needed'],
    ['-1%', target, '! percent-needed'],
    ['25%-18%', target, '! not-taken'],
    ['3', target, '3'],
    ['0.25', target, '25/100'],
    ['12.5%', target, '125/1000'],
    ['18%-25%', target, '"18%-25%"'],
    ['“18%-25%”', target, '"18%-25%"'],
    ['2026-10-31', asOf, 'DATE(2026;10;31)'],
    ['2026-02-29', asOf, '! not-taken'],
    ['2026-10-31 14:05', receivedAt, 'DATE(2026;10;31)+TIME(14;5;0)'],
    ['2026-10-31T09:00', receivedAt, 'DATE(2026;10;31)+TIME(9;0;0)'],
    ['2026-10-31 25:00', receivedAt, '! not-taken'],
    ['tomorrow', asOf, '! not-taken'],
    ['ODR', metric, '"ODR"'],
    ['"odr"', metric, '"odr"'],
    ['SALES', metric, '! not-taken'],
    ['∞', cover, '"∞"'],
    ['true', exempt, 'TRUE'],
    ['False', exempt, 'FALSE'],
    ['yes', exempt, '"yes"'],
    ['maybe', exempt, '! not-taken'],
    ['true', units, '! not-taken'],
    ['5', ranks, '! range-needed'],
    ['5', history, '! range-needed'],
    ['A2:A', ranks, 'A2:A'],
    ['B2', ranks, 'B2'],
    ['>144', rank, '">144"'],
    ['未进前3页', rank, '"未进前3页"'],
  ])('%j for %o', (typed, one, text) => {
    expect(read(typed, one)).toBe(text);
  });

  test.each([
    ['=A1'],
    ['NOW()'],
    ['A1)+IMPORTXML("x"'],
    ['"ODR";IMPORTDATA("x")'],
    ['ODR";"'],
    ['"ODR'],
    ['ODR"'],
    ['{1;2}'],
    ['A1&B1'],
    ['A1 B1'],
    ['"a\nb"'],
    ['1;2'],
    ['1/2'],
    ['1e999'],
  ])('%s is smuggled nowhere', (typed) => {
    for (const one of [units, days, asOf, target, metric, exempt, rank]) expect(read(typed, one)).toBe('! not-taken');
  });

  test('the value of what is written is the value that was read', () => {
    expect(readArgument('25%', target)).toEqual({ kind: 'value', text: '25%', value: 0.25 });
    expect(readArgument('true', exempt)).toEqual({ kind: 'value', text: 'TRUE', value: true });
    expect(readArgument('false', exempt)).toEqual({ kind: 'value', text: 'FALSE', value: false });
    expect(readArgument('"ODR"', metric)).toEqual({ kind: 'value', text: '"ODR"', value: 'ODR' });
    expect(readArgument('2026-10-31', asOf)).toMatchObject({ kind: 'value', value: '2026-10-31' });
    expect(readArgument('A2', units)).toEqual({ kind: 'reference', text: 'A2' });
    expect(readArgument('', inbound)).toEqual({ kind: 'blank', text: '' });
  });

  const TOKEN =
    /^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)?!?\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?|-?\d+(?:\/10+|%)?|"(?:[^"]|"")*"|DATE\(\d+;\d+;\d+\)(?:\+TIME\(\d+;\d+;0\))?|TRUE|FALSE|)$/u;

  test('whatever is typed, one token comes out, or a problem', () => {
    const piece = fc.constantFrom(
      'A',
      '2',
      ':',
      '"',
      "'",
      '!',
      ';',
      ',',
      '(',
      ')',
      '=',
      '%',
      '.',
      '-',
      ' ',
      '∞',
      'ODR',
      '{',
      '“',
      '库',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    const anyParameter = fc.constantFrom(units, days, asOf, receivedAt, target, metric, cover, exempt, ranks, rank);
    fc.assert(
      fc.property(typed, anyParameter, (text, one) => {
        const argument = readArgument(text, one);
        return typeof argument === 'string' || TOKEN.test(argument.text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('numbers', () => {
  test.each([
    [0, false, '0'],
    [30, false, '30'],
    [-5, false, '-5'],
    [0.25, false, '25/100'],
    [0.25, true, '25%'],
    [1, true, '100%'],
    [0.125, true, '125/1000'],
    [-12.5, false, '-125/10'],
    [0.1 + 0.2, false, '30000000000000004/100000000000000000'],
    [0.07, true, '7%'],
    [1e21, false, undefined],
    [1e-7, false, undefined],
  ])('%d, percent %s', (value, isPercent, literal) => {
    expect(numberLiteral(value, isPercent)).toBe(literal);
  });

  test('a fraction is the number it was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (digits, places) => {
        const value = digits / 10 ** places;
        const [top, bottom = '1'] = numberLiteral(value, false)!.split('/');
        return Number(top) / Number(bottom) === value;
      }),
    );
  });
});

describe('formulas', () => {
  const args = (...texts: string[]) => texts.map((text) => ({ text }));
  test.each([
    [args('A2:A', 'B2:B'), '=F(A2:A;B2:B)'],
    [args('A2:A', '', '30'), '=F(A2:A;;30)'],
    [args('A2:A', '30', '', ''), '=F(A2:A;30)'],
    [args(), '=F()'],
  ])('%j', (given, formula) => {
    expect(formulaText('F', given)).toBe(formula);
  });
});
