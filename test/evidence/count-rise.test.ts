import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRise } from '../../src/evidence/count-rise.ts';

const days = (expected: number, ...counts: number[]) => counts.map((count) => ({ count, expected }));

test.each([
  ['nothing came', days(0.1, 0, 0, 0), undefined],
  ['as many as expected', days(1, 1, 1, 1), undefined],
  ['three at once', days(0.1, 0, 0, 3), { evidence: 3 * Math.log(30) - 2.9, days: 1, counted: 3, expected: 0.1 }],
  [
    'one a day, after quiet days',
    days(0.1, 0, 0, 1, 1),
    { evidence: 2 * Math.log(10) - 1.8, days: 2, counted: 2, expected: 0.2 },
  ],
  ['nothing expected says nothing', days(0, 5), undefined],
])('%s', (_, all, rise) => {
  const found = countRise(all);
  if (rise === undefined) expect(found).toBeUndefined();
  else {
    expect(found).toMatchObject({ days: rise.days, counted: rise.counted });
    expect(found!.evidence).toBeCloseTo(rise.evidence, 9);
    expect(found!.expected).toBeCloseTo(rise.expected, 9);
  }
});

test('one more on the newest day never says less', () => {
  const counts = fc.array(fc.record({ count: fc.nat(6), expected: fc.double({ min: 0.01, max: 3, noNaN: true }) }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(counts, (all) => {
      const last = all[all.length - 1]!;
      const more = [...all.slice(0, -1), { ...last, count: last.count + 1 }];
      return (countRise(more)?.evidence ?? 0) >= (countRise(all)?.evidence ?? 0);
    }),
    { numRuns: 200 },
  );
});
