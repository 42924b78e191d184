import { describe, expect, test } from 'vitest';
import { readRank } from '../../src/reports/read/rank.ts';
import type { Cell } from '../../src/values/cell.ts';
import { Fault } from '../../src/values/fault.ts';
import { NOT_FOUND } from '../../src/values/not-found.ts';

function read(cell: Cell): Cell {
  const rank = readRank(cell);
  return rank instanceof Fault ? rank.code : rank;
}

describe('a place in search results', () => {
  test.each<[Cell, Cell]>([
    [1, 1],
    ['5', 5],
    ['1,024', 1024],
    ['第1页 5/59', 1],
    ['第12页,48/48', 12],
    ['第3頁', 3],
  ])('%j is %j', (cell, rank) => {
    expect(read(cell)).toBe(rank);
  });

  test.each<Cell>([0, '0', '-', ' - ', '>306', '＞ 306', '前3页无排名', '前三页无排名', '前3頁無排名', '前3页无广告'])(
    '%j was looked for and not found',
    (cell) => {
      expect(read(cell)).toBe(NOT_FOUND);
    },
  );

  test.each<Cell>(['', ' ', 'n/a', '--'])('%j was not looked for', (cell) => {
    expect(read(cell)).toBe('');
  });

  test.each<[Cell, string]>([
    ['top', 'not-a-number'],
    ['1.5', 'not-whole'],
    [true, 'not-a-number'],
    ['无排名', 'not-a-number'],
  ])('%j is %s', (cell, code) => {
    expect(read(cell)).toBe(code);
  });
});
