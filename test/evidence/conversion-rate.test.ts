import { expect, test } from 'vitest';
import {
  chanceOfNone,
  estimateRate,
  FALLBACK_STRENGTH,
  priorOf,
  strengthOf,
} from '../../src/evidence/conversion-rate.ts';
import { binomialCdf } from '../../src/evidence/distributions.ts';
import { HOUSE_MATURITY, learnedMaturity, maturityAt, meanMaturity } from '../../src/evidence/maturity.ts';

const PRIOR = { alpha: 2.4, beta: 21.6 };

test.each([
  [0, 10, 0.070588, 0.016181, 0.153494],
  [0, 22, 0.052174, 0.011822, 0.114384],
  [3, 20, 0.122727, 0.053082, 0.211958],
  [30, 200, 0.144643, 0.10795, 0.184949],
])('%d of %d: %d [%d, %d]', (orders, clicks, rate, low, high) => {
  const found = estimateRate({ orders, clicks }, PRIOR);
  expect(found.rate).toBeCloseTo(rate, 6);
  expect(found.low).toBeCloseTo(low, 6);
  expect(found.high).toBeCloseTo(high, 6);
});

test('no order of 22 clicks is likelier where the rate itself is uncertain', () => {
  expect(chanceOfNone(22, PRIOR)).toBeCloseTo(0.1924, 4);
  expect(0.9 ** 22).toBeCloseTo(0.0985, 4);
  expect(priorOf(0.1, 24)).toEqual({ alpha: 2.4000000000000004, beta: 21.6 });
});

test('the strength of a group is learned where terms scatter, and assumed where too few tell', () => {
  // Half convert at 5 %, half at 15 %: variance .0025 about .1, so that M is about .09/.0025 − 1 = 35.
  const scattered = Array.from({ length: 200 }, (_, i) => ({ clicks: 400, orders: i % 2 === 0 ? 20 : 60 }));
  const learned = strengthOf(scattered);
  expect(learned).toBeGreaterThan(25);
  expect(learned).toBeLessThan(50);
  expect(strengthOf(scattered.slice(0, 29))).toBe(FALLBACK_STRENGTH);
  expect(strengthOf(scattered.map(() => ({ clicks: 1, orders: 0 })))).toBe(FALLBACK_STRENGTH);
  expect(strengthOf(scattered.map(() => ({ clicks: 9, orders: 0 })))).toBe(FALLBACK_STRENGTH);
  // All alike: the group's rate is worth any number of clicks.
  expect(strengthOf(scattered.map(() => ({ clicks: 100, orders: 10 })))).toBeGreaterThan(1000);
});

test('orders that are still to come lower what is expected, they are never divided', () => {
  expect([0, 3, 6, 40].map((age) => maturityAt(age))).toEqual([0.58, 0.93, 1, 1]);
  expect(binomialCdf(0, 22, 0.1 * maturityAt(0))).toBeCloseTo(0.2686, 4);
  expect(binomialCdf(0, 27, 0.08)).toBeGreaterThan(0.1);
  expect(binomialCdf(0, 28, 0.08)).toBeLessThanOrEqual(0.1);
  expect(
    meanMaturity([
      { clicks: 30, ageDays: 0 },
      { clicks: 10, ageDays: 9 },
    ]),
  ).toBeCloseTo((30 * 0.58 + 10) / 40, 12);
  expect(meanMaturity([])).toBe(1);
});

test('a shop learns its own curve from days that it saw at several ages', () => {
  const told = Array.from({ length: 10 }, (_, day) => [
    { day, ageDays: 0, orders: 2 },
    { day, ageDays: 1, orders: 3 },
    { day, ageDays: 8, orders: 4 },
  ]).flat();
  expect(learnedMaturity(told)).toEqual([0.5, 0.75, 0.87, 0.93, 0.97, 0.99, 1]);
  expect(learnedMaturity(told.slice(0, 20))).toBeUndefined();
  expect(HOUSE_MATURITY).toHaveLength(7);
});
