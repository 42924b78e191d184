import { expect, test } from 'vitest';
import {
  type AdResult,
  chanceAmongMany,
  chanceAtTarget,
  chanceOfSoMany,
  conversionAtTarget,
  shrunkOrderValue,
} from '../../src/evidence/over-target.ts';

const ad = (spend: number, sales: number, clicks: number, orders: number): AdResult => ({
  spend,
  sales,
  clicks,
  orders,
});

test.each([
  [ad(45, 100, 40, 3), 0.193, 0.5092],
  [ad(60, 100, 40, 3), 0.0542, 0.2768],
  [ad(60, 100, 80, 6), 0.0064, 0.1408],
  [ad(90, 100, 20, 2), 0.0096, 0.1085],
  [ad(300, 100, 1, 1), 1, 1],
])('%j: chance of so few orders at 25 % is %d, at 37.5 % %d', (result, atTarget, atPause) => {
  expect(chanceAtTarget(result, 0.25)).toBeCloseTo(atTarget, 4);
  expect(chanceAtTarget(result, 0.375)).toBeCloseTo(atPause, 4);
});

test.each([
  [ad(30, 100, 500, 50), 0.25, 0.0932],
  [ad(30, 100, 50, 5), 0.25, 0.4353],
])('%j at %d: %d', (result, target, chance) => {
  expect(chanceAtTarget(result, target)).toBeCloseTo(chance, 4);
});

test('very small chances keep their size', () => {
  const one = ad(120, 30, 100, 1);
  expect(chanceAtTarget(one, 0.25) / 5.4e-7).toBeCloseTo(1, 1);
  expect(chanceAtTarget(one, 0.375) / 1.6e-4).toBeCloseTo(1, 1);
  const campaign = ad(23744, 52669, 21200, 3100);
  expect(chanceAtTarget(campaign, 0.25)).toBeLessThan(1e-100);
  expect(chanceAtTarget(campaign, 0.375) / 3e-31).toBeCloseTo(1, 0);
});

test.each([
  [ad(10, 100, 100, 12), 0.0343],
  [ad(10, 100, 20, 2), 0.3061],
])('%j: so many orders at 18 % have chance %d', (result, chance) => {
  expect(chanceOfSoMany(result, 0.18)).toBeCloseTo(chance, 4);
});

test.each([
  [ad(60, 100, 40, 3), { orderValue: 33.3333 }, 33.3333, 0.0997],
  [ad(60, 100, 40, 3), { orderValue: 60 }, 46.6667, 0.2935],
  [ad(60, 100, 40, 3), { orderValue: 33.3333, maturity: 0.8 }, 33.3333, 0.2178],
])('among many, %j in %j: order value %d, chance %d', (result, group, value, chance) => {
  expect(shrunkOrderValue(result, group.orderValue)).toBeCloseTo(value, 4);
  expect(chanceAmongMany(result, { ...group, target: 0.25 })).toBeCloseTo(chance, 4);
});

test('among many, an order worth less than its group’s', () => {
  expect(chanceAmongMany(ad(120, 30, 100, 1), { orderValue: 60, target: 0.25 })).toBeCloseTo(0.00453, 5);
  expect(conversionAtTarget(ad(60, 100, 40, 3), 0.25)).toBeCloseTo(0.18, 12);
});
