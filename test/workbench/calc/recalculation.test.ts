/** Spills, dependencies and circles: what is calculated again, and what it may write over. */
import { describe, expect, test } from 'vitest';
import { ErrorValue } from '../../../workbench/model/scalar.ts';
import type { Sheet } from '../../../workbench/model/sheet.ts';
import { areaOf, sheetOf, write } from '../model/sheet-of.ts';
import { plain } from './answer-of.ts';

function shown(sheet: Sheet, name: string): unknown[][] {
  return sheet.values(areaOf(sheet, name)).map((row) => row.map(plain));
}

function messageAt(sheet: Sheet, name: string): string {
  const [[value]] = sheet.values(areaOf(sheet, name)) as [[unknown]];
  return value instanceof ErrorValue ? value.message : `no error: ${String(value)}`;
}

describe('spills', () => {
  test('an answer of several cells is shown in all of them and stored in one', () => {
    const sheet = sheetOf([['=SEQUENCE(2;2)']]);
    expect(shown(sheet, 'A1:B2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.inputs(areaOf(sheet, 'A1:B1'))).toEqual([[{ formula: '=SEQUENCE(2,2)' }, null]]);
    expect([sheet.isSpill(0, 0), sheet.isSpill(1, 1), sheet.isSpill(2, 0)]).toEqual([false, true, false]);
  });

  test.each([
    ['B1', 'B1'],
    ['A2', 'A2'],
    ['B2', 'B2'],
  ])('a value in %s blocks it and is named', (name) => {
    const sheet = sheetOf([['=SEQUENCE(2;2)']]);
    sheet.setCells(areaOf(sheet, name), [[{ value: 'mine' }]]);
    expect(shown(sheet, 'A1')).toEqual([['#REF!']]);
    expect(messageAt(sheet, 'A1')).toBe(`Array result was not expanded because it would overwrite data in ${name}.`);
    expect(
      shown(sheet, 'A1:B2')
        .flat()
        .filter((value) => value !== ''),
    ).toEqual(['#REF!', 'mine']);
  });

  test('the first of several obstacles is named, row by row', () => {
    const sheet = sheetOf([['=SEQUENCE(2;2)', 'a'], ['b']]);
    expect(messageAt(sheet, 'A1')).toContain('data in B1.');
  });

  test('a value beside it does not block it', () => {
    const sheet = sheetOf([['=SEQUENCE(2;2)', '', 'c'], [], ['d', 'd']]);
    expect(shown(sheet, 'A1:C3')).toEqual([
      [1, 2, 'c'],
      [3, 4, ''],
      ['d', 'd', ''],
    ]);
  });

  test('it expands when the obstacle is cleared', () => {
    const sheet = sheetOf([['=SEQUENCE(3)'], [], ['x'], ['=SUM(A1:A3)']]);
    expect(shown(sheet, 'A1:A4')).toEqual([['#REF!'], [''], ['x'], ['#REF!']]);
    sheet.setCells(areaOf(sheet, 'A3'), [[null]]);
    expect(shown(sheet, 'A1:A4')).toEqual([[1], [2], [3], [6]]);
  });

  test('what it no longer needs is given back', () => {
    const sheet = sheetOf([[3, '=SEQUENCE(A1)', '=SUM(B:B)']]);
    expect(shown(sheet, 'B1:C3')).toEqual([
      [1, 6],
      [2, ''],
      [3, ''],
    ]);
    write(sheet, [[2]]);
    expect(shown(sheet, 'B1:C3')).toEqual([
      [1, 3],
      [2, ''],
      ['', ''],
    ]);
    write(sheet, [[1]]);
    expect(shown(sheet, 'B1:C3')).toEqual([
      [1, 1],
      ['', ''],
      ['', ''],
    ]);
    sheet.setCells(areaOf(sheet, 'B1'), [[null]]);
    expect(shown(sheet, 'B1:C3')).toEqual([
      ['', 0],
      ['', ''],
      ['', ''],
    ]);
  });

  test.each([
    ['another error', '=1/0', '#DIV/0!'],
    ['another sentence of the same error', '=MATCH("b";{"x"};0)', '#N/A'],
    ['a value', 5, 5],
  ])('an error in it that becomes %s reaches what reads it', (_, next, expected) => {
    const sheet = sheetOf([['=MATCH("a";{"x"};0)', '={0;A1}', '=B2']]);
    expect(shown(sheet, 'C1')).toEqual([['#N/A']]);
    const before = messageAt(sheet, 'C1');
    write(sheet, [[next]]);
    expect(shown(sheet, 'C1')).toEqual([[expected]]);
    expect(messageAt(sheet, 'C1')).not.toBe(before);
  });

  test('two spills do not run into each other', () => {
    const sheet = sheetOf([['=SEQUENCE(1;3)'], ['', '=SEQUENCE(2)']]);
    sheet.setCells(areaOf(sheet, 'C1'), [[null]]);
    write(sheet, [['=SEQUENCE(2;3)']]);
    const values = shown(sheet, 'A1:C3');
    expect(values.flat().filter((value) => value === '#REF!')).toHaveLength(1);
  });

  test('the grid’s end blocks it', () => {
    const sheet = sheetOf([]);
    write(sheet, [['=SEQUENCE(3)']], 18, 0);
    expect(messageAt(sheet, 'A19')).toBe('Result was not automatically expanded, please insert more rows (1).');
    write(sheet, [['=SEQUENCE(1;3)']], 0, 8);
    expect(messageAt(sheet, 'I1')).toBe('Result was not automatically expanded, please insert more columns (1).');
    write(sheet, [['=SEQUENCE(2)']], 18, 1);
    expect(shown(sheet, 'B19:B20')).toEqual([[1], [2]]);
  });

  test('rows inserted in the middle of a spill leave it whole', () => {
    const sheet = sheetOf([['=SEQUENCE(3)']]);
    sheet.insertRows(1, 1);
    expect(shown(sheet, 'A1:A4')).toEqual([[1], [2], [3], ['']]);
  });

  test('the last row counts formulas that answer nothing, and all that is spilled', () => {
    const sheet = sheetOf([['={1;2;""}', '']]);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([3, 1]);
    write(sheet, [['', '', '=""']], 4, 0);
    expect([sheet.lastRow(), sheet.lastColumn()]).toEqual([5, 3]);
    expect([sheetOf([]).lastRow(), sheetOf([]).lastColumn()]).toEqual([0, 0]);
  });
});

describe('dependencies', () => {
  test('a change reaches all that depends on it, through spills and sheets', () => {
    const sheet = sheetOf([[1, '=A1*10', '={B1;B1+1}']]);
    const other = sheet.spreadsheet.addSheet({ name: 'Other' });
    write(other, [['=Stock!C2', '=SUM(Stock!C:C)']]);
    expect(shown(other, 'A1:B1')).toEqual([[11, 21]]);
    write(sheet, [[2]]);
    expect(shown(other, 'A1:B1')).toEqual([[21, 41]]);
  });

  test('only what depends on the change is calculated', () => {
    const sheet = sheetOf([[1, '=COUNTED(A1)', 5, '=COUNTED(C1)']]);
    let calls = 0;
    sheet.spreadsheet.calculator.registerCustomFunction('COUNTED', ([value]) => {
      calls++;
      return value;
    });
    sheet.spreadsheet.recalculate();
    expect(calls).toBe(2);
    write(sheet, [[2]]);
    expect(shown(sheet, 'A1:D1')).toEqual([[2, 2, 5, 5]]);
    expect(calls).toBe(3);
  });

  test('an order of formulas that the eye would not choose', () => {
    const sheet = sheetOf([['=B1+1', '=C1+1', '=D1+1', 1]]);
    expect(shown(sheet, 'A1:C1')).toEqual([[4, 3, 2]]);
  });

  test('a chain of five thousand formulas needs no deep stack', () => {
    const sheet = sheetOf([]).spreadsheet.addSheet({ name: 'Long', rows: 5000, columns: 1 });
    write(sheet, [[1]]);
    const formulas = Array.from({ length: 4999 }, (_, row) => [{ formula: `=A${row + 1}+1` }]);
    sheet.setCells({ row: 1, column: 0, rows: 4999, columns: 1 }, formulas);
    expect(shown(sheet, 'A5000')).toEqual([[5000]]);
    write(sheet, [[11]]);
    expect(shown(sheet, 'A5000')).toEqual([[5010]]);
  });

  test('a formula that reads a later spill sees it', () => {
    const sheet = sheetOf([['=SUM(B2:B4)', '={0;A5;A6;A7}'], [], [], [], [1], [2], [3]]);
    expect(shown(sheet, 'A1')).toEqual([[6]]);
    write(sheet, [[10]], 4, 0);
    expect(shown(sheet, 'A1')).toEqual([[15]]);
  });

  test('INDIRECT and OFFSET follow what they read', () => {
    const sheet = sheetOf([['B1', 5, '=INDIRECT(A1)', '=OFFSET(A1;0;1)']]);
    expect(shown(sheet, 'C1:D1')).toEqual([[5, 5]]);
    write(sheet, [[6]], 0, 1);
    expect(shown(sheet, 'C1:D1')).toEqual([[6, 6]]);
  });

  test('a named range that is moved, renamed or deleted', () => {
    const sheet = sheetOf([[1, 2, '=SUM(Costs)']]);
    const { namedRanges } = sheet.spreadsheet;
    expect(shown(sheet, 'C1')).toEqual([['#NAME?']]);
    namedRanges.set('Costs', { sheetId: sheet.id, area: areaOf(sheet, 'A1') });
    expect(shown(sheet, 'C1')).toEqual([[1]]);
    namedRanges.set('costs', { sheetId: sheet.id, area: areaOf(sheet, 'A1:B1') });
    namedRanges.delete('Costs');
    expect(shown(sheet, 'C1')).toEqual([[3]]);
    write(sheet, [[10]]);
    expect(shown(sheet, 'C1')).toEqual([[12]]);
    namedRanges.clear();
    expect(shown(sheet, 'C1')).toEqual([['#NAME?']]);
  });

  test('a range to the end of the grid grows with the grid', () => {
    const sheet = sheetOf([['=SUM(B2:B)', '=ROWS(B:B)']]);
    expect(shown(sheet, 'A1:B1')).toEqual([[0, 20]]);
    sheet.insertRows(20, 1);
    write(sheet, [[7]], 20, 1);
    expect(shown(sheet, 'A1:B1')).toEqual([[7, 21]]);
  });

  test('volatile functions read the clock given', () => {
    const sheet = sheetOf([['=TODAY()', '=NOW()', '=RAND()', '=RANDBETWEEN(1;10)']]);
    const { spreadsheet } = sheet;
    spreadsheet.calculator.setClock(() => Date.UTC(2026, 10, 1, 6, 30));
    spreadsheet.calculator.setRandom(() => 0.95);
    // 06:30 in Greenwich is still the evening of the last of October in Los Angeles.
    const [[today, now, random, drawn]] = shown(sheet, 'A1:D1') as [[number, number, number, number]];
    expect([today, random, drawn]).toEqual([46326, 0.95, 10]);
    expect(now).toBeCloseTo(46326 + 23.5 / 24, 6);
    spreadsheet.timeZone = 'Asia/Tokyo';
    expect(shown(sheet, 'A1')).toEqual([[46327]]);
  });
});

describe('circles', () => {
  test.each([
    ['a cell of itself', [['=A1+1']], ['A1']],
    ['two cells of each other', [['=B1', '=A1']], ['A1', 'B1']],
    ['a total of its own column', [['=SUM(A:A)']], ['A1']],
    ['three in a ring', [['=C1', '=A1', '=B1']], ['A1', 'B1', 'C1']],
    ['a spill over what it reads', [['=SEQUENCE(3)+A2'], ['={1;A3}']], ['A2']],
  ])('%s', (_, rows, names) => {
    const sheet = sheetOf(rows);
    for (const name of names) {
      expect(messageAt(sheet, name)).toBe(
        'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
      );
    }
  });

  test('a cell that only reads the circle shows its error', () => {
    const sheet = sheetOf([['=A1', '=A1+1', '=IFERROR(A1;"broken")']]);
    expect(shown(sheet, 'A1:C1')).toEqual([['#REF!', '#REF!', 'broken']]);
  });

  test('it ends when it is broken', () => {
    const sheet = sheetOf([['=B1+1', '=A1']]);
    expect(shown(sheet, 'A1')).toEqual([['#REF!']]);
    write(sheet, [[1]], 0, 1);
    expect(shown(sheet, 'A1:B1')).toEqual([[2, 1]]);
  });

  test('answers that move each other’s input are given up', () => {
    const sheet = sheetOf([['=SEQUENCE(IF(B3=3;2;3))', '=SEQUENCE(IF(A3=3;2;3))']]);
    expect(() => sheet.spreadsheet.recalculate()).not.toThrow();
  });
});

test('a formula that is none shows a parse error and stays as typed', () => {
  const sheet = sheetOf([['=1+']]);
  expect(shown(sheet, 'A1')).toEqual([['#ERROR!']]);
  expect(messageAt(sheet, 'A1')).toBe('Formula parse error.');
  expect(sheet.formulas(areaOf(sheet, 'A1'))).toEqual([['=1+']]);
});

test('a change of locale carries the formulas over', () => {
  const sheet = sheetOf([['=SUM(1.5,A2)'], [2]]);
  sheet.spreadsheet.locale = 'de_DE';
  expect(sheet.formulas(areaOf(sheet, 'A1'))).toEqual([['=SUM(1,5;A2)']]);
  expect(shown(sheet, 'A1')).toEqual([[3.5]]);
});
