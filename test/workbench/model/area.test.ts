import { describe, expect, test } from 'vitest';
import {
  a1,
  areaHolds,
  areasMeet,
  columnIndex,
  columnName,
  parseA1,
  sharedArea,
} from '../../../workbench/model/area.ts';

const GRID = { maxRows: 100, maxColumns: 30 };

describe('columns by letters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });
});

describe('parseA1', () => {
  test.each([
    ['B3', { row: 2, column: 1, rows: 1, columns: 1 }],
    ['$B$3', { row: 2, column: 1, rows: 1, columns: 1 }],
    ['B3:D4', { row: 2, column: 1, rows: 2, columns: 3 }],
    ['D4:B3', { row: 2, column: 1, rows: 2, columns: 3 }],
    ['B:C', { row: 0, column: 1, rows: 100, columns: 2 }],
    ['2:3', { row: 1, column: 0, rows: 2, columns: 30 }],
    ['A2:A', { row: 1, column: 0, rows: 99, columns: 1 }],
    ['B2:3', { row: 1, column: 1, rows: 2, columns: 29 }],
  ])('%s', (text, area) => {
    expect(parseA1(text, GRID)).toEqual(area);
  });

  test.each(['', 'B', '3', 'B3:', 'A0', 'ABCD1', 'B3:C4:D5', 'x y', 'A:3', '3:A'])('%s is none', (text) => {
    expect(parseA1(text, GRID)).toBeUndefined();
  });

  test('a1 names what parseA1 read', () => {
    for (const name of ['B3', 'B3:D4', 'AA10:AB11']) expect(a1(parseA1(name, GRID)!)).toBe(name);
  });
});

describe('areas', () => {
  const area = { row: 2, column: 2, rows: 2, columns: 2 };

  test.each([
    ['above', { row: 1, column: 2, rows: 1, columns: 2 }, false],
    ['at the top edge', { row: 1, column: 2, rows: 2, columns: 2 }, true],
    ['below', { row: 4, column: 2, rows: 1, columns: 2 }, false],
    ['at the bottom edge', { row: 3, column: 2, rows: 1, columns: 2 }, true],
    ['left', { row: 2, column: 1, rows: 2, columns: 1 }, false],
    ['at the left edge', { row: 2, column: 1, rows: 2, columns: 2 }, true],
    ['right', { row: 2, column: 4, rows: 2, columns: 1 }, false],
    ['at the right edge', { row: 2, column: 3, rows: 2, columns: 1 }, true],
  ])('an area %s', (_, other, meets) => {
    expect(areasMeet(area, other)).toBe(meets);
    expect(areasMeet(other, area)).toBe(meets);
    expect(sharedArea(area, other) !== undefined).toBe(meets);
  });

  test('the shared part', () => {
    expect(sharedArea(area, { row: 3, column: 1, rows: 9, columns: 2 })).toEqual({
      row: 3,
      column: 2,
      rows: 1,
      columns: 1,
    });
  });

  test.each([
    [2, 2, true],
    [3, 3, true],
    [1, 2, false],
    [4, 2, false],
    [2, 1, false],
    [2, 4, false],
  ])('holds row %i column %i: %s', (row, column, held) => {
    expect(areaHolds(area, row, column)).toBe(held);
  });
});
