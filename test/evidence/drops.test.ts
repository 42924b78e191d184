import { expect, test } from 'vitest';
import { conversionDrops, type SessionsDay } from '../../src/evidence/conversion-drop.ts';
import { conversionEvidence, countEvidence, cusum, daysToKnowHalf } from '../../src/evidence/cusum.ts';
import { pearson, shrunkDispersion } from '../../src/evidence/dispersion.ts';
import { chanceOfFewer, rateChangeZ } from '../../src/evidence/two-windows.ts';
import { exposure, weekdayIndices, weekdayOf } from '../../src/evidence/weekday-season.ts';

const close = (found: readonly number[], right: readonly number[], digits = 4) => {
  expect(found).toHaveLength(right.length);
  found.forEach((one, i) => {
    expect(one).toBeCloseTo(right[i]!, digits);
  });
};

test('the sum of a falling conversion', () => {
  const days = [14, 12, 15, 9].map((orders) => conversionEvidence(orders, 200, 0.1));
  close(cusum(days), [1.1055, 2.9898, 3.7058, 6.7586]);
  close(cusum([14, 12].map((orders) => conversionEvidence(orders, 200, 0.1, 2))), [1.1055 / 2, 2.9898 / 2]);
});

test('the sum of a falling count, and how long it takes to know', () => {
  close(cusum([6, 5, 7, 4, 6].map((count) => countEvidence(count, 10))), [0.86, 2.0766, 2.5799, 4.1532, 5.0131]);
  expect(Math.round(daysToKnowHalf(1, 5))).toBe(41);
  expect(Math.round(daysToKnowHalf(2, 5))).toBe(21);
  expect(cusum([-1, 2, -5, 1])).toEqual([0, 2, 0, 1]);
});

test.each([
  [30, 7, 180, 28, 1, 0.0205, 4],
  [30, 7, 180, 28, 1.8, 0.0727, 4],
  [3, 1, 40, 4, 1, 0.01776, 5],
  [3, 1, 40, 4, 1.8, 0.0814, 4],
  [10, 3.3, 120, 28, 1, 0.1812, 4],
  [10, 3, 120, 28, 1, 0.277, 4],
])('%d in %d days against %d in %d at φ %d: %d', (now, days, before, daysBefore, dispersion, chance, digits) => {
  const found = chanceOfFewer({ count: now, exposure: days }, { count: before, exposure: daysBefore }, dispersion);
  // 40 in four like days: the fifth is a like day too.
  expect(found).toBeCloseTo(chance, digits);
});

test('a drop of rates in standard errors', () => {
  expect(rateChangeZ({ orders: 70, sessions: 1000 }, { orders: 100, sessions: 1000 })).toBeCloseTo(-2.405, 3);
  expect(rateChangeZ({ orders: 70, sessions: 1000 }, { orders: 100, sessions: 1000 }, 4)).toBeCloseTo(-1.2025, 3);
  expect(rateChangeZ({ orders: 0, sessions: 10 }, { orders: 0, sessions: 10 })).toBe(0);
});

test('scatter is shrunk to the shop’s, and never less than Poisson’s', () => {
  expect(shrunkDispersion(2.4, 1.3)).toBeCloseTo(1.8133, 4);
  expect(shrunkDispersion(0.1, 0.2)).toBe(1);
  expect(
    pearson(
      [
        { count: 12, expected: 10 },
        { count: 8, expected: 10 },
        { count: 10, expected: 10 },
      ],
      1,
    ),
  ).toBeCloseTo(0.4, 12);
});

test('weekdays are learned and shrunk to a flat week', () => {
  const flat = Array.from({ length: 56 }, (_, day) => ({ day, count: 5 }));
  close(weekdayIndices(flat), [1, 1, 1, 1, 1, 1, 1], 12);
  const weekend = flat.map(({ day }) => ({ day, count: weekdayOf(day) === 3 ? 15 : 5 }));
  // 15 against a mean of 45/7.
  expect(weekdayIndices(weekend)[3]).toBeCloseTo((8 * (15 / (45 / 7)) + 4) / 12, 12);
  expect(weekdayIndices([])).toEqual([1, 1, 1, 1, 1, 1, 1]);
  expect(exposure([0, 1, 7], [0.5, 2, 1, 1, 1, 1, 1])).toBe(3);
});

const days = (count: number, orders: number, from = 0): SessionsDay[] =>
  Array.from({ length: count }, (_, i) => ({ day: from + i, orders, sessions: 200 }));

test('a drop opens when it is sure, and closes after three calm days', () => {
  const shop = [...days(84, 20), ...days(4, 12, 84), ...days(20, 24, 88)];
  const [episode, ...others] = conversionDrops(shop);
  expect(others).toEqual([]);
  expect(episode).toMatchObject({ began: 84, opened: 87, base: { rate: 0.1, days: 56 }, state: 'over' });
  expect(episode!.last).toBeGreaterThan(88);
});

test('an even shop has no drop, and a young one is not judged', () => {
  expect(conversionDrops(days(200, 20))).toEqual([]);
  expect(conversionDrops([...days(54, 20), ...days(10, 1, 54)].slice(0, 55))).toEqual([]);
  expect(conversionDrops(days(30, 0))).toEqual([]);
});

test('a short base needs more evidence', () => {
  const [one] = conversionDrops([...days(56, 20), ...days(9, 12, 56)]);
  expect(one).toMatchObject({ began: 56, base: { days: 29 }, state: 'open', last: 64 });
  expect(one!.opened).toBe(60);
});

test('after fifty days the lower rate is the new base', () => {
  const found = conversionDrops([...days(84, 20), ...days(120, 12, 84)]);
  expect(found[0]).toMatchObject({ began: 84, state: 'stayed', last: 134 });
  expect(found.slice(1).every(({ base }) => base.rate < 0.1)).toBe(true);
});

test('the parent’s rate weighs as much as it is told to', () => {
  const [one] = conversionDrops([...days(84, 20), ...days(6, 10, 84)], { parent: { rate: 0.12, exposure: 200 * 56 } });
  expect(one!.base.rate).toBeCloseTo(0.11, 12);
});
