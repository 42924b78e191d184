/** Rows whose windows share days are found, and only where the file that came brought them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newOverlap } from '../../src/reports/merge/overlapping.ts';
import type { Row } from '../../src/values/cell.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { day } from './tables.ts';

function row(from: string, to: string, marketplace = 'US'): Row {
  return { marketplace, from: `2026-${from}`, to: `2026-${to}` };
}

const MONTH = row('10-01', '10-31');
const WEEK = row('10-04', '10-10');

test.each<[string, Row[], Row[], [Row, Row] | undefined]>([
  ['a week beside its month', [MONTH], [WEEK], [WEEK, MONTH]],
  ['a month beside its week', [WEEK], [MONTH], [MONTH, WEEK]],
  ['both in one file', [], [MONTH, WEEK], [WEEK, MONTH]],
  ['both before', [MONTH, WEEK], [row('11-01', '11-07')], undefined],
  ['the same window', [WEEK], [WEEK, WEEK], undefined],
  ['one after the other', [WEEK], [row('10-11', '10-17')], undefined],
  ['of two marketplaces', [MONTH], [row('10-04', '10-10', 'CA')], undefined],
  [
    'a day behind a window that ends early',
    [MONTH, row('10-02', '10-02')],
    [row('10-20', '10-20')],
    [row('10-20', '10-20'), MONTH],
  ],
  ['rows without days', [MONTH], [{ marketplace: 'US', from: '', to: '' }], undefined],
])('%s', (_, before, added, pair) => {
  const found = newOverlap(before, added);
  expect(found?.map(({ marketplace, from, to }) => ({ marketplace, from, to }))).toEqual(pair);
});

test('one is found where there is one, and none elsewhere', () => {
  const window = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(1, 1, 7, 30)).map(([first, length]): Row => {
    const start = day('2026-09-01') + first;
    return { marketplace: 'US', from: isoOfDay(start), to: isoOfDay(start + length - 1) };
  });
  const windows = fc.array(window, { maxLength: 5 });
  const same = (a: Row, b: Row) => a.from === b.from && a.to === b.to;
  const overlap = (a: Row, b: Row) => !same(a, b) && a.from! <= b.to! && b.from! <= a.to!;
  fc.assert(
    fc.property(windows, windows, (before, added) => {
      const fresh = added.filter((one) => !before.some((other) => same(one, other)));
      const exists = fresh.some((one) => [...before, ...added].some((other) => overlap(one, other)));
      const found = newOverlap(before, added);
      expect(found !== undefined).toBe(exists);
      if (found) {
        expect(fresh.some((one) => same(one, { ...found[0] }))).toBe(true);
        expect(overlap({ ...found[0] }, { ...found[1] })).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
