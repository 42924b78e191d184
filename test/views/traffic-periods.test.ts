// Which days Traffic compares where it was not told day by day for two weeks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { periodsOf } from '../../src/views/traffic/periods.ts';

const day = (iso: string) => dayFromIso(iso)!;
const window = (from: string, to: string) => ({ from: day(from), to: day(to) });
/** The two windows that a first day is asked for. */
const FIRST_DAY = [window('2026-11-01', '2026-11-28'), window('2026-11-22', '2026-11-28')];

function compared(windows: readonly { from: number; to: number }[], days: readonly string[] = []) {
  const traffic = {
    marketplace: 'US',
    asins: new Map(),
    days: days.map(day),
    windows: [...windows].sort((a, b) => a.to - b.to),
  };
  const { now, before, isDaily } = periodsOf(traffic as never);
  const told = (period: typeof before) =>
    period && `${isoOfDay(period.from).slice(5)}/${isoOfDay(period.to).slice(5)} ${period.length}`;
  return [told(now), told(before), isDaily];
}
const daysFrom = (first: string, count: number) => Array.from({ length: count }, (_, i) => isoOfDay(day(first) + i));

describe('windows', () => {
  test('of a first day: the week against the rest of the four', () =>
    expect(compared(FIRST_DAY)).toEqual(['11-22/11-28 7', '11-01/11-21 21', false]));

  test.each([
    [1, '11-29/11-29 1', '11-01/11-28 28'],
    [3, '11-29/12-01 3', '11-01/11-28 28'],
    [7, '11-29/12-05 7', '11-01/11-28 28'],
    [9, '12-01/12-07 7', '11-01/11-30 30'],
    [13, '12-05/12-11 7', '11-01/12-04 34'],
  ])('and %d days since: the newest week of them together, against all before', (count, now, before) =>
    expect(compared(FIRST_DAY, daysFrom('2026-11-29', count))).toEqual([now, before, false]),
  );

  test.each([
    [7, '11-07/11-07 1', undefined],
    [8, '11-08/11-08 1', '11-01/11-07 7'],
    [11, '11-08/11-11 4', '11-01/11-07 7'],
    [13, '11-08/11-13 6', '11-01/11-07 7'],
  ])('none, but %d days: as many of the last seven as leave seven before', (count, now, before) =>
    expect(compared([], daysFrom('2026-11-01', count))).toEqual([now, before, false]),
  );

  test('and two weeks of days since: by day', () =>
    expect(compared(FIRST_DAY, daysFrom('2026-11-29', 14))).toEqual(['12-06/12-12 7', '11-29/12-05 7', true]));

  test('of each week: the newest against those before it', () => {
    const weeks = [0, 1, 2, 3, 4].map((i) => ({ from: day('2026-11-22') - 7 * i, to: day('2026-11-28') - 7 * i }));
    expect(compared(weeks)).toEqual(['11-22/11-28 7', '10-25/11-21 28', false]);
    expect(compared([...weeks, ...FIRST_DAY])).toEqual(['11-22/11-28 7', '10-25/11-21 28', false]);
  });

  test('of two weeks, with four of the first: the newest against the four', () =>
    expect(compared([...FIRST_DAY, window('2026-11-29', '2026-12-05')])).toEqual([
      '11-29/12-05 7',
      '11-01/11-28 28',
      false,
    ]));

  test('a single one has nothing before it', () =>
    expect(compared([window('2026-11-01', '2026-11-30')])).toEqual(['11-01/11-30 30', undefined, false]));

  test('however they lie, no day counts twice, and what was before ends before now', () => {
    const places = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 1, 7, 14, 28, 30)).map(([from, length]) => ({
        from: 20_000 + from,
        to: 20_000 + from + length - 1,
      })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(places, (all) => {
        const windows = all.filter(({ from, to }) => to > from).sort((a, b) => a.to - b.to);
        const days = [...new Set(all.filter(({ from, to }) => to === from).map(({ from }) => from))].sort(
          (a, b) => a - b,
        );
        const { now, before } = periodsOf({ marketplace: 'US', asins: new Map(), days, windows } as never);
        for (const period of [now, ...(before ? [before] : [])]) {
          const counts = new Map<number, number>();
          for (const { from, to, sign } of period.pieces)
            for (let one = from; one <= to; one += 1) counts.set(one, (counts.get(one) ?? 0) + sign);
          expect([...counts.values()].every((count) => count === 0 || count === 1)).toBe(true);
          expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(period.length);
        }
        if (before) expect(before.to).toBeLessThan(now.from);
      }),
      { numRuns: 300 },
    );
  });
});
