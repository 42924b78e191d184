/** What we rely on of the formula library, one version of which is pinned. */
import { describe, expect, test } from 'vitest';
import { callEngine, engineHas } from '../../../workbench/calc/engine.ts';
import { engineFunctions } from '../../../workbench/calc/engine-functions.ts';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import { answerOf } from './answer-of.ts';

describe('the library', () => {
  test('takes and answers plain values', () => {
    expect(callEngine('MEDIAN', [[[1], [2], [7]]])).toBe(2);
    expect(callEngine('TEXT', [1234.5, '$#,##0.00'])).toBe('$1,234.50');
    expect(callEngine('LARGE', [[[1, 5, null, 'x', true]], 1])).toBe(5);
    expect(callEngine('MODE.MULT', [[[1], [2], [2], [1]]])).toEqual([[1], [2]]);
  });

  test('answers errors as ErrorValue', () => {
    expect(callEngine('LN', [-1])).toEqual(new ErrorValue('#NUM!'));
    expect(callEngine('MEDIAN', [new ErrorValue('#N/A')])).toEqual(new ErrorValue('#N/A'));
  });

  test('what it throws becomes an error of the cell', () => {
    expect(callEngine('NO SUCH FUNCTION', [])).toBeInstanceOf(ErrorValue);
  });

  test('counts arguments', () => {
    expect(callEngine('PMT', [1, 2])).toMatchObject({ code: '#N/A' });
    expect(callEngine('LN', [1, 2])).toMatchObject({
      message: 'Wrong number of arguments to LN. Expected 1 arguments, but got 2 arguments.',
    });
  });

  test('has every function that is left to it', () => {
    expect(engineHas('NO SUCH FUNCTION')).toBe(false);
    const broken = [...engineFunctions.keys()].filter((name) => answerOf(`=${name}(2;2)`) === '#ERROR!');
    expect(broken).toEqual([]);
  });
});

describe('functions answered by the library', () => {
  const cells = [
    [3, 1, 'x'],
    [1, 2],
    [2, 4],
    [7, 8],
  ];
  test.each([
    ['=MEDIAN(A1:A4)', 2.5],
    ['=STDEV(A1:A4)', 2.6299556396765835],
    ['=LARGE(A:A;2)', 3],
    ['=SMALL(A:A;1)', 1],
    ['=QUARTILE(A1:A4;1)', 1.75],
    ['=PERCENTILE(A1:A4;0.5)', 2.5],
    ['=RANK(3;A1:A4)', 2],
    ['=TEXT(0.256;"0.0%")', '25.6%'],
    ['=DATEDIF(45000;45100;"D")', 100],
    ['=NETWORKDAYS(45000;45010)', 8],
    ['=LOG10(1000)', 3],
    ['=PROPER("big BOX")', 'Big Box'],
    ['=CEILING(2.1;1)', 3],
    ['=ARRAYFORMULA(LN(A2:A2))', 0],
    ['=LN(A5)', '#NUM!'],
    ['=LN(1/0)', '#DIV/0!'],
    ['=CORREL(A1:A4;B1:B4)', 0.8290811],
  ])('%s', (formula, expected) => {
    const answer = answerOf(formula, cells);
    if (typeof expected === 'number') expect(answer).toBeCloseTo(expected, 6);
    else expect(answer).toBe(expected);
  });
});
