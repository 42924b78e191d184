/** What days tell one who knows the true rates, and the draws that the days are made of. */
import { expect, test } from 'vitest';
import { binomialEvidence, countEvidence, firstEnough, priceEvidence } from '../../../workbench/shop/oracle.ts';
import { Random } from '../../../workbench/shop/random.ts';

test('evidence of orders in sessions adds up to a limit', () => {
  const days = [14, 12, 15, 9].map((orders, index) => ({
    day: `2026-11-0${index + 1}`,
    evidence: binomialEvidence(orders, 200, 0.1, 0.07),
  }));
  expect(days[0]!.evidence).toBeCloseTo(1.1055, 4);
  expect(days.reduce((sum, { evidence }) => sum + evidence, 0)).toBeCloseTo(6.7586, 3);
  expect(firstEnough(days, 6)).toBe('2026-11-04');
  expect(firstEnough(days, 7)).toBe(null);
});

test('evidence of counts', () => {
  const counts = [6, 5, 7, 4, 6].map((count) => countEvidence(count, 10, 7));
  expect(counts[0]).toBeCloseTo(0.86, 4);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(5.0131, 3);
});

test('evidence of the price of clicks', () => {
  // Each click at the new price: ln(2)² / (2 · 0.35²).
  expect(priceEvidence(3, 3 * 0.8, 0.4, 0.8, 0.35)).toBeCloseTo(3 * 1.961, 3);
  expect(priceEvidence(3, 3 * 0.4, 0.4, 0.8, 0.35)).toBeCloseTo(-3 * 1.961, 3);
  expect(priceEvidence(0, 0, 0.4, 0.8, 0.35)).toBe(0);
});

test.each([0.05, 1, 12, 90])('counts around %d have their mean, and the variance that is asked for', (mean) => {
  const random = new Random('counts', mean);
  const drawn = Array.from({ length: 20_000 }, () => random.count(mean, 1.8));
  const average = drawn.reduce((sum, count) => sum + count, 0) / drawn.length;
  const variance = drawn.reduce((sum, count) => sum + (count - average) ** 2, 0) / drawn.length;
  expect(Math.abs(average / mean - 1)).toBeLessThan(0.06);
  expect(Math.abs(variance / mean / 1.8 - 1)).toBeLessThan(0.12);
});

test('a stream is its names', () => {
  const draw = (...names: (string | number)[]) => new Random(...names).next();
  expect(draw(7, 'a')).toBe(draw(7, 'a'));
  expect(draw(7, 'a')).not.toBe(draw(8, 'a'));
  expect(draw('ab', 'c')).not.toBe(draw('a', 'bc'));
});
