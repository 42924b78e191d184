import { expect, test } from 'vitest';
import { reorderPoint, safetyStock, stockFor, unitsPerDayInStock } from '../../src/evidence/velocity.ts';

const full = (units: number) => ({ units, soldOut: false });
const out = (units: number) => ({ units, soldOut: true });

test.each([
  ['a day that sold out says at least', [full(12), full(9), out(5)], 10.572],
  ['days with stock alone are their mean', [full(12), full(9)], 10.5],
  ['nothing sold', [full(0), full(0)], 0],
  ['no days', [], 0],
  ['only days that sold out', [out(4), out(6)], 5],
])('%s', (_, days, pace) => {
  expect(unitsPerDayInStock(days)).toBeCloseTo(pace, 3);
});

test('a day that sold out early never lowers the pace', () => {
  expect(unitsPerDayInStock([full(12), full(9), out(0)])).toBeCloseTo(10.5, 9);
  expect(unitsPerDayInStock([full(2), out(30)])).toBeGreaterThan(16);
});

test('slow movers and scattering ones', () => {
  expect(stockFor(45, 0.2, 0.95)).toBe(14);
  expect(stockFor(45, 10, 0.95, 7525 / 450)).toBe(601);
});

test.each([
  [1.6449, 142.69],
  [1.2816, 111.17],
  [2.3263, 201.8],
])('safety stock at z %d', (z, units) => {
  const lead = { days: 45, spread: 8 };
  expect(safetyStock(10, 5, lead, z)).toBeCloseTo(units, 2);
  expect(reorderPoint(10, 5, lead, z)).toBeCloseTo(450 + units, 2);
});
