import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tiledBack, tiledExactly } from '../../src/views/sale-windows.ts';

const of = (...spans: readonly (readonly [number, number])[]) => spans.map(([first, last]) => ({ first, last }));

test.each([
  ['days in a row', of([1, 1], [2, 2], [3, 3]), { first: 1, last: 3 }, of([1, 1], [2, 2], [3, 3])],
  ['a gap ends them', of([1, 1], [3, 3], [4, 4]), { first: 1, last: 4 }, of([3, 3], [4, 4])],
  ['days within a week count once', of([1, 7], [6, 6], [7, 7]), { first: 1, last: 7 }, of([1, 7])],
  ['weeks and days', of([1, 7], [8, 8], [9, 9]), { first: 1, last: 9 }, of([1, 7], [8, 8], [9, 9])],
  ['a week that begins before is left', of([1, 7], [7, 7]), { first: 3, last: 7 }, of([7, 7])],
  ['unless it stands alone', of([1, 7]), { first: 3, last: 7 }, of([1, 7])],
  ['what ends later is not known yet', of([1, 1], [2, 2]), { first: 1, last: 1 }, of([1, 1])],
  ['nothing', [], { first: 1, last: 2 }, []],
])('%s', (_, windows, span, chosen) => expect(tiledBack(windows, span)).toEqual(chosen));

test('a month is told by its days, or by its window, or not at all', () => {
  expect(tiledExactly(of([1, 2], [3, 3]), { first: 1, last: 3 })).toEqual(of([1, 2], [3, 3]));
  expect(tiledExactly(of([2, 2], [3, 3]), { first: 1, last: 3 })).toBeUndefined();
  expect(tiledExactly(of([1, 2], [3, 4]), { first: 1, last: 3 })).toBeUndefined();
});

test('no day counts twice, and no gap is within', () => {
  const windows = fc.array(
    fc.tuple(fc.nat(40), fc.nat(8)).map(([first, length]) => ({ first, last: first + length })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(windows, (all) =>
      tiledBack(all, { first: 10, last: 40 }).every(
        (one, at, chosen) => at === 0 || chosen[at - 1]!.last + 1 === one.first,
      ),
    ),
    { numRuns: 300 },
  );
});
