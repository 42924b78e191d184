/** Custom functions: what they are given, what they may answer, when they are called. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { CustomFunction } from '../../../workbench/calc/custom-function.ts';
import { SheetsError } from '../../../workbench/calc/sheets-error.ts';
import { DateScalar, ErrorValue } from '../../../workbench/model/scalar.ts';
import type { Sheet } from '../../../workbench/model/sheet.ts';
import { areaOf, sheetOf, write } from '../model/sheet-of.ts';
import { plain } from './answer-of.ts';

let sheet: Sheet;
let calls: unknown[][];

function register(name: string, call: CustomFunction): void {
  sheet.spreadsheet.calculator.registerCustomFunction(name, call);
}

function shown(name: string): unknown[][] {
  return sheet.values(areaOf(sheet, name)).map((row) => row.map(plain));
}

function messageAt(name: string): string {
  const [[value]] = sheet.values(areaOf(sheet, name)) as [[unknown]];
  return value instanceof ErrorValue ? value.message : `no error: ${String(value)}`;
}

beforeEach(() => {
  sheet = sheetOf([
    ['h', 'k', 'date', 'mixed'],
    [60, 'a', 46326, true],
    [5, '', 46326.5, '=NA()'],
  ]);
  sheet.setFormat(areaOf(sheet, 'C2:C3'), { numberFormat: 'yyyy-mm-dd' });
  calls = [];
  register('SPY', (args) => {
    calls.push(args);
    return 'seen';
  });
});

describe('arguments', () => {
  test.each<[string, unknown]>([
    ['A2', 60],
    ['A2:A2', 60],
    ['A2:A3', [[60], [5]]],
    ['A2:B2', [[60, 'a']]],
    ['B3', ''],
    ['B2:B3', [['a'], ['']]],
    ['D2', true],
    ['1=1', true],
    ['"text"', 'text'],
    ['25%', 0.25],
    ['C2', new DateScalar(46326)],
    ['C2:C3', [[new DateScalar(46326)], [new DateScalar(46326.5)]]],
    ['C1', 'date'],
    ['DATE(2026;10;31)', new DateScalar(46326)],
    ['C2+1', new DateScalar(46327)],
    ['C3-C2', 0.5],
    ['INDEX(A:A;2):INDEX(A:A;3)', [[60], [5]]],
    ['{1;2}', [[1], [2]]],
    ['{7}', 7],
    ['D3', new ErrorValue('#N/A', '')],
    ['VLOOKUP(5;A:B;1;0)', 5],
  ])('%s arrives as %o', (argument, expected) => {
    write(sheet, [[`=SPY(${argument})`]], 9, 9);
    expect(shown('J10')).toEqual([['seen']]);
    expect(calls).toEqual([[expected]]);
  });

  test('what is left out is the empty text', () => {
    write(sheet, [['=SPY(1;;3)', '=SPY()', '=SPY(;)']], 9, 0);
    shown('A10');
    expect(calls).toEqual([[1, '', 3], [], ['', '']]);
  });

  test('a range to the end of the grid brings its blanks', () => {
    write(sheet, [['=SPY(A2:A)']], 9, 9);
    shown('J10');
    expect(calls[0]![0]).toHaveLength(19);
    expect((calls[0]![0] as unknown[]).slice(2)).toEqual(Array.from({ length: 17 }, () => ['']));
  });

  test('the threshold of a rule is looked up by its id', () => {
    const rules = sheet.spreadsheet.addSheet({ name: 'Rules' });
    write(rules, [
      ['id', '', '', '', '', '', 'value'],
      ['acos-target', '', '', '', '', '', 0.25],
    ]);
    write(sheet, [['=SPY(VLOOKUP("acos-target";Rules!$A:$G;7;0))']], 9, 9);
    shown('J10');
    expect(calls).toEqual([[0.25]]);
  });

  test('names do not mind the case', () => {
    write(sheet, [['=spy(1)']], 9, 9);
    expect(shown('J10')).toEqual([['seen']]);
  });

  test('the place is told', () => {
    register('PLACE', (_, cell) => `${cell.sheet.name} ${cell.row} ${cell.column}`);
    write(sheet, [['=PLACE()']], 9, 8);
    expect(shown('I10')).toEqual([['Stock 9 8']]);
  });
});

describe('answers', () => {
  test.each<[string, unknown, unknown[][]]>([
    ['a number', 1.5, [[1.5]]],
    ['a text', 'x', [['x']]],
    ['a truth value', false, [[false]]],
    ['nothing', null, [['']]],
    ['a row', [[1, 2]], [[1, 2]]],
    ['a column with a blank', [[1], [null], ['']], [[1], [''], ['']]],
    ['one cell in an array', [[7]], [[7]]],
    ['an error', new ErrorValue('#N/A'), [['#N/A']]],
  ])('%s', (_, answer, expected) => {
    register('ANSWER', () => answer);
    write(sheet, [['=ANSWER()']], 9, 0);
    const columns = expected[0]!.length;
    expect(sheet.values({ row: 9, column: 0, rows: expected.length, columns }).map((row) => row.map(plain))).toEqual(
      expected,
    );
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an object', { a: 1 }],
    ['a function', () => 1],
    ['a promise', Promise.resolve(1)],
    ['a bigint', 1n],
    ['a flat array', [1, 2]],
    ['rows of different length', [[1, 2], [3]]],
    ['no rows', []],
    ['no columns', [[]]],
    ['undefined in a cell', [[1], [undefined]]],
    ['NaN in a cell', [[Number.NaN]]],
  ])('%s is refused', (_, answer) => {
    register('ANSWER', () => answer);
    write(sheet, [['=ANSWER()']], 9, 0);
    expect(shown('A10')).toEqual([['#ERROR!']]);
    expect(messageAt('A10')).toMatch(/^The custom function answered /);
  });

  test.each<[unknown, string]>([
    [undefined, 'answered undefined, which'],
    [Number.NaN, 'answered NaN, which'],
    [{}, 'answered a value of type object, which'],
    [() => 1, 'answered a function, which'],
    [Promise.resolve(1), 'answered a promise, which'],
    [[1], 'answered an array that is not made of rows'],
    [[[1], []], 'answered rows of different length'],
  ])('%o is named in the sentence', (answer, words) => {
    register('ANSWER', () => answer);
    write(sheet, [['=ANSWER()']], 9, 0);
    expect(messageAt('A10')).toContain(words);
  });

  test('what it throws is the note of the error', () => {
    register('FAIL', () => {
      throw new Error('FAIL: days must be above 0');
    });
    write(sheet, [['=FAIL()', '={"Header";FAIL()}', '=IFERROR(FAIL();"caught")']], 9, 0);
    expect(shown('A10:C11')).toEqual([
      ['#ERROR!', '#ERROR!', 'caught'],
      ['', '', ''],
    ]);
    expect(messageAt('A10')).toBe('FAIL: days must be above 0');
    expect(messageAt('B10')).toBe('FAIL: days must be above 0');
  });

  test('what it throws need not be an Error', () => {
    register('FAIL', () => {
      throw 'just a text';
    });
    write(sheet, [['=FAIL()']], 9, 0);
    expect(messageAt('A10')).toBe('just a text');
  });

  test('dates are serial numbers that look like dates', () => {
    register('WHEN', () => [
      ['ask', new DateScalar(46326)],
      ['pick', new DateScalar(46326.5)],
      ['none', '∞'],
    ]);
    write(sheet, [['=WHEN()']], 9, 0);
    expect(shown('A10:B12')).toEqual([
      ['ask', 46326],
      ['pick', 46326.5],
      ['none', '∞'],
    ]);
    const formats = sheet.formats(areaOf(sheet, 'A10:B12')).map((row) => row.map((format) => format.numberFormat));
    expect(formats).toEqual([
      [undefined, 'M/d/yyyy'],
      [undefined, 'M/d/yyyy H:mm:ss'],
      [undefined, undefined],
    ]);
    sheet.setFormat(areaOf(sheet, 'B10'), { numberFormat: 'yyyy' });
    expect(sheet.formats(areaOf(sheet, 'B10'))[0]![0]!.numberFormat).toBe('yyyy');
  });
});

describe('calls', () => {
  test('equal arguments are answered from memory', () => {
    write(sheet, [['=SPY(A2:A3)']], 9, 0);
    shown('A10');
    write(sheet, [[60]], 1, 0);
    shown('A10');
    expect(calls).toHaveLength(1);
    write(sheet, [[61]], 1, 0);
    shown('A10');
    expect(calls).toHaveLength(2);
    sheet.insertRows(0, 1);
    shown('A11');
    expect(calls).toHaveLength(2);
  });

  test('a date and the number it is made of are not equal', () => {
    write(sheet, [['=SPY(A2)']], 9, 0);
    shown('A10');
    sheet.setFormat(areaOf(sheet, 'A2'), { numberFormat: 'yyyy-mm-dd' });
    shown('A10');
    expect(calls).toEqual([[60], [new DateScalar(60)]]);
  });

  test('the functions of a new script are called again', () => {
    write(sheet, [['=SPY(A2)']], 9, 0);
    shown('A10');
    register('SPY', () => 'new');
    expect(shown('A10')).toEqual([['new']]);
    sheet.spreadsheet.calculator.clearCustomFunctions();
    expect(shown('A10')).toEqual([['#NAME?']]);
    expect(messageAt('A10')).toBe("Unknown function: 'SPY'.");
  });

  test.each(['NOW()', 'TODAY()', 'RAND()', 'RANDBETWEEN(1;2)', 'A2+TODAY()', 'IF(TRUE;NOW();1)'])(
    'a volatile argument, %s, never finishes loading',
    (argument) => {
      write(sheet, [[`=SPY(A2;${argument})`]], 9, 0);
      expect(shown('A10')).toEqual([['Loading...']]);
      expect(calls).toEqual([]);
    },
  );

  test('a name that Sheets has is refused', () => {
    for (const name of ['SUM', 'sum', 'QUERY', 'MEDIAN']) expect(() => register(name, () => 1)).toThrow(SheetsError);
  });

  test('the cells that call one are known', () => {
    write(sheet, [['=SPY(1)', '=SUM(1)', '={"h";SPY(2)}']], 9, 0);
    const cells = sheet.spreadsheet.calculator.customFunctionCells().map(({ row, column }) => [row, column]);
    expect(cells).toEqual([
      [9, 0],
      [9, 2],
    ]);
  });
});

describe('while a script runs', () => {
  test('a function whose input was written reads Loading... until the run ends', () => {
    const { calculator } = sheet.spreadsheet;
    write(sheet, [['={"Header";SPY(A2)}', '=A10&"!"', '=SPY(A3)', '=IFERROR(SPY(A2);"caught")']], 9, 0);
    expect(shown('A10:D11')).toEqual([
      ['Header', 'Header!', 'seen', 'seen'],
      ['seen', '', '', ''],
    ]);
    calculator.beginDeferral();
    write(sheet, [[61]], 1, 0);
    expect(shown('A10:D11')).toEqual([
      ['Loading...', 'Loading...', 'seen', 'Loading...'],
      ['', '', '', ''],
    ]);
    expect(calls).toHaveLength(3);
    calculator.endDeferral();
    expect(shown('A10:D11')).toEqual([
      ['Header', 'Header!', 'seen', 'seen'],
      ['seen', '', '', ''],
    ]);
    expect(calls).toHaveLength(5);
  });

  test('so does one that was written in the run, and one that reads it', () => {
    const { calculator } = sheet.spreadsheet;
    calculator.beginDeferral();
    write(sheet, [['=SPY(A2)', '=SPY(A10)', '=SPY(A10:A11)']], 9, 0);
    expect(shown('A10:C10')).toEqual([['Loading...', 'Loading...', 'Loading...']]);
    calculator.endDeferral();
    expect(shown('A10:C10')).toEqual([['seen', 'seen', 'seen']]);
    expect(calls).toEqual([[60], ['seen'], [[['seen'], ['']]]]);
  });

  test('a cell deleted in the run is not calculated after it', () => {
    const { calculator } = sheet.spreadsheet;
    calculator.beginDeferral();
    write(sheet, [['=SPY(A2)', '=SPY(A3)']], 9, 0);
    shown('A10');
    sheet.setCells(areaOf(sheet, 'A10'), [[null]]);
    sheet.deleteRows(9, 1);
    calculator.endDeferral();
    expect(calls).toEqual([]);
  });

  test('what was written before the run is not put off', () => {
    write(sheet, [['=SPY(A2)']], 9, 0);
    sheet.spreadsheet.calculator.beginDeferral();
    expect(shown('A10')).toEqual([['seen']]);
  });
});

describe('the column formula of a header', () => {
  const FORMULA = '={"Days of cover";COVER(INDEX(A:A;2):INDEX(A:A;ROWS(A:A));INDEX(B:B;2):INDEX(B:B;ROWS(B:B));1)}';

  beforeEach(() => {
    sheet = sheetOf([
      ['available', 'sold'],
      [60, 30],
      [5, ''],
      [8, 4],
    ]);
    register('COVER', ([available, sold, days]) => {
      calls.push([(available as unknown[]).length, days]);
      const rows = (available as number[][]).map(([units], row) => [units, (sold as number[][])[row]![0]]);
      while (rows.at(-1)?.every((cell) => (cell as unknown) === '')) rows.pop();
      return rows.map(([units, perMonth]) => [perMonth ? units! / perMonth : '∞']);
    });
    write(sheet, [[FORMULA]], 0, 3);
  });

  test('fills its column', () => {
    expect(shown('D1:D5')).toEqual([['Days of cover'], [2], ['∞'], [2], ['']]);
    expect(calls).toEqual([[19, 1]]);
  });

  test('stands when rows are inserted under the header and sorted', () => {
    sheet.insertRows(1, 1);
    expect(shown('D1:D5')).toEqual([['Days of cover'], ['∞'], [2], ['∞'], [2]]);
    sheet.deleteRows(1, 1);
    sheet.sortRows(areaOf(sheet, 'A2:D4'), [{ column: 0, ascending: true }]);
    expect(shown('A1:D4')).toEqual([
      ['available', 'sold', '', 'Days of cover'],
      [5, '', '', '∞'],
      [8, 4, '', 2],
      [60, 30, '', 2],
    ]);
  });

  test('is blocked by a value that a seller types into its column', () => {
    write(sheet, [['mine']], 2, 3);
    expect(shown('D1:D4')).toEqual([['#REF!'], [''], ['mine'], ['']]);
    expect(messageAt('D1')).toBe('Array result was not expanded because it would overwrite data in D3.');
  });

  test('is refused when it would read its own column', () => {
    write(sheet, [[FORMULA.replaceAll('B:B', 'D:D')]], 0, 3);
    expect(messageAt('D1')).toMatch(/^Circular dependency detected/);
  });
});
