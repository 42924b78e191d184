import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover } from '../../src/ads/cover.ts';
import { daysIn, overlaps, type Span } from '../../src/values/span.ts';

const day = (first: number): Span => ({ first, last: first });
const span = (first: number, last: number): Span => ({ first, last });

test.each<[string, Span[], Span[]]>([
  ['nothing', [], []],
  ['days beside their month, all there: the days', [span(1, 3), day(1), day(2), day(3)], [day(1), day(2), day(3)]],
  ['days that do not fill the month: the month', [span(1, 30), day(1), day(2)], [span(1, 30)]],
  ['a month, and the days after it', [span(1, 30), day(30), day(31), day(32)], [span(1, 30), day(31), day(32)]],
  ['a week that reaches into the days', [day(1), day(2), day(3), span(3, 9)], [day(1), day(2), span(3, 9)]],
  ['the same window twice', [span(1, 7), span(1, 7)], [span(1, 7)]],
])('%s', (_, windows, chosen) => {
  expect(cover(windows)).toEqual(chosen);
});

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 6 }))
    .map(([first, more]) => span(first, first + more)),
  { maxLength: 8 },
);

/** Every choice of windows that do not overlap. */
function choices(windows: readonly Span[]): Span[][] {
  const [one, ...rest] = windows;
  if (one === undefined) return [[]];
  const without = choices(rest);
  return [
    ...without,
    ...without.filter((others) => !others.some((other) => overlaps(one, other))).map((all) => [one, ...all]),
  ];
}

const worth = (windows: readonly Span[]) => windows.reduce((sum, one) => sum + daysIn(one), 0) * 100 + windows.length;

test('no other choice of windows covers more days, or as many in finer windows', () => {
  fc.assert(
    fc.property(spans, (windows) => {
      const chosen = cover(windows);
      expect(chosen.some((one, i) => chosen.some((other, j) => i !== j && overlaps(one, other)))).toBe(false);
      expect(worth(chosen)).toBe(Math.max(...choices(windows).map(worth)));
    }),
  );
});
