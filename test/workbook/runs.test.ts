import { expect, test } from 'vitest';
import { columnName } from '../../src/workbook/column-name.ts';
import { columnOfNote, headerNote, marksSheet, positionsOf } from '../../src/workbook/header-note.ts';
import { fewRuns, runsOf } from '../../src/workbook/runs.ts';

test.each([
  [[], []],
  [[5], [{ start: 5, length: 1 }]],
  [
    [2, 3, 4, 7],
    [
      { start: 2, length: 3 },
      { start: 7, length: 1 },
    ],
  ],
])('runsOf(%j)', (numbers, runs) => {
  expect(runsOf(numbers)).toEqual(runs);
});

test('up to the limit runs stay apart, beyond it they become one', () => {
  expect(fewRuns([2, 4], 2)).toHaveLength(2);
  expect(fewRuns([2, 4, 6], 2)).toEqual([{ start: 2, length: 5 }]);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('columnName(%i) = %s', (position, name) => {
  expect(columnName(position)).toBe(name);
});

test('a header note names its column and its sheet, whatever is written below', () => {
  const note = headerNote('search-terms', 'spend', 'From the report.');
  expect(note).toBe('field: spend\nsheet: search-terms\n\nFrom the report.');
  expect(headerNote('search-terms', 'spend', '')).toBe('field: spend\nsheet: search-terms');
  expect(columnOfNote(note)).toBe('spend');
  expect(marksSheet(note, 'search-terms')).toBe(true);
  expect(marksSheet(note, 'sales-traffic')).toBe(false);
  expect(columnOfNote('my own note\nfield: spend')).toBeUndefined();
  expect(marksSheet('sheet: search-terms\nsheet: search-terms', 'search-terms')).toBe(false);
  expect(marksSheet(`${note}\nmy own remark`, 'search-terms')).toBe(true);
});

test('of two columns with one id the left one counts', () => {
  const [a, b] = [headerNote('rules', 'rule', ''), headerNote('rules', 'on', '')];
  expect([...positionsOf(['', a, b, a])]).toEqual([
    ['rule', 2],
    ['on', 3],
  ]);
});
