/** The evidence rule against tables computed by hand and against exact whole-number arithmetic. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialProbability, binomialTail } from '../../src/evidence/binomial.ts';
import { clicksNeeded } from '../../src/evidence/clicks-needed.ts';
import { call } from './call.ts';
import { exactClicksNeeded, exactTail } from './exact-binomial.ts';

describe('no orders: ln(1 − confidence) ÷ ln(1 − rate), rounded up', () => {
  // 0.95⁴⁴ = 0.1047, 0.95⁴⁵ = 0.0994; 0.9²¹ = 0.1094, 0.9²² = 0.0985; 0.8¹⁰ = 0.1074, 0.8¹¹ = 0.0859 …
  test.each([
    [0.05, 45, 59],
    [0.08, 28, 36],
    [0.1, 22, 29],
    [0.12, 19, 24],
    [0.15, 15, 19],
    [0.2, 11, 14],
    [0.5, 4, 5],
  ])('at a rate of %d: %d clicks for 90%%, %d for 95%%', (rate, at90, at95) => {
    expect([clicksNeeded(rate, 0.9), clicksNeeded(rate, 0.95)]).toEqual([at90, at95]);
  });
});

test('with orders at 10% and 90%', () => {
  expect([0, 1, 2, 3, 4, 5].map((orders) => clicksNeeded(0.1, 0.9, orders))).toEqual([22, 38, 52, 65, 78, 91]);
});

test('the same as exact arithmetic finds one click after the other', () => {
  for (const percent of [5, 10, 25, 50, 90, 99]) {
    for (const confidence of [1, 10, 50, 80, 90, 95, 99]) {
      for (const orders of [0, 1, 2, 5, 17]) {
        const label = `${percent}% ${confidence}% ${orders} orders`;
        const found = clicksNeeded(percent / 100, confidence / 100, orders);
        expect(`${label}: ${found}`).toBe(`${label}: ${exactClicksNeeded(percent, confidence, orders)}`);
      }
    }
  }
});

test('P(X = k) and P(X ≤ k) to twelve digits', () => {
  for (const [k, n, percent] of [
    [0, 1, 10],
    [1, 1, 10],
    [3, 65, 10],
    [15, 16, 50],
    [16, 40, 50],
    [40, 1000, 5],
    [400, 1000, 40],
    [1000, 1000, 99],
  ] as const) {
    const whole = 100n ** BigInt(n);
    const exact = (numerator: bigint) => Number((numerator * 10n ** 40n) / whole) / 1e40;
    const last = binomialProbability(k, n, percent / 100);
    const below = k === 0 ? 0n : exactTail(k - 1, n, percent);
    expect(last / exact(exactTail(k, n, percent) - below)).toBeCloseTo(1, 12);
    expect(binomialTail(k, n, percent / 100, last) / exact(exactTail(k, n, percent))).toBeCloseTo(1, 12);
  }
});

test('no digits are lost where the two logarithms cancel', () => {
  const [n, k] = [1e12, 5e11 + 1000];
  const ratio = binomialProbability(k + 1, n, 0.5) / binomialProbability(k, n, 0.5);
  expect(ratio / ((n - k) / (k + 1))).toBeCloseTo(1, 9);
});

test('it is the smallest such number, whatever the rate', () => {
  const rate = fc.double({ min: 1e-4, max: 0.999, noNaN: true });
  const confidence = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(rate, confidence, fc.integer({ min: 0, max: 300 }), (p, c, k) => {
      const n = clicksNeeded(p, c, k);
      const tail = (clicks: number) => binomialTail(k, clicks, p, binomialProbability(k, clicks, p));
      expect(n).toBeGreaterThan(k);
      expect(tail(n)).toBeLessThanOrEqual((1 - c) * (1 + 1e-8));
      if (n > k + 1) expect(tail(n - 1)).toBeGreaterThan((1 - c) * (1 - 1e-8));
    }),
  );
});

test('at the limit itself rounding does not ask for one more: 0.5² is 1 − 75%, 0.1¹ is 1 − 90%', () => {
  expect([clicksNeeded(0.5, 0.75), clicksNeeded(0.9, 0.9)]).toEqual([2, 1]);
});

test('a fraction of an order is no order', () => {
  expect([clicksNeeded(0.1, 0.9, 0.9), clicksNeeded(0.1, 0.9, 1)]).toEqual([22, 38]);
});

test('small rates, many orders, and no end where clicks cannot be counted any more', () => {
  expect(clicksNeeded(1e-6)).toBe(Math.ceil(Math.log(0.1) / Math.log1p(-1e-6)));
  expect(clicksNeeded(0.5, 0.9, 1000)).toBe(2060);
  expect(clicksNeeded(0.3, 0.9, 100_000)).toBe(334_467);
  expect(clicksNeeded(2.31e-12)).toBeLessThan(1e12);
  expect(clicksNeeded(2.29e-12)).toBe(Number.POSITIVE_INFINITY);
  expect(clicksNeeded(1e-12, 0.5)).toBe(Number.POSITIVE_INFINITY);
  expect(clicksNeeded(1.0001e-12, 0.5)).toBeLessThan(1e12);
  expect(call('CLICKS_NEEDED', 1e-300)).toBe('∞');
  expect(call('CLICKS_NEEDED', 0.1, 0.9, 1e300)).toBe('∞');
});

test.each([
  ['CLICKS_NEEDED', [0]],
  ['CLICKS_NEEDED', [1]],
  ['CLICKS_NEEDED', [0.1, 0]],
  ['CLICKS_NEEDED', [0.1, 1]],
  ['CLICKS_NEEDED', [0.1, 0.9, -1]],
])('%s(%j) is refused', (name, args) => {
  expect(() => call(name, ...args)).toThrow(/^CLICKS_NEEDED: /);
});

test('what is remembered makes room for more, and no answer changes', () => {
  const rates = Array.from({ length: 1100 }, (_, i) => (i + 1) / 2000);
  const first = rates.map((rate) => clicksNeeded(rate));
  expect(rates.map((rate) => clicksNeeded(rate))).toEqual(first);
});
