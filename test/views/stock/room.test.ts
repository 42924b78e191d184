// An order that the typed storage capacity has no room for says how much still fits.
import { expect, test } from 'vitest';
import { accountHealth } from '../../../src/shop/account-health.ts';
import { told } from '../../../src/views/said.ts';
import { press, stockOf } from './made-stock.ts';

const TOLD = /^storage has room for about (.*) today/;

function roomTold(typed: object): string | undefined {
  const health = accountHealth([{ date: '2026-11-30', marketplace: 'US', ...typed }], () => undefined);
  const { reasons } = stockOf({ tables: press({ afnFulfillableQuantity: 500 }), health });
  return reasons.supply!.why.flatMap((one) => TOLD.exec(told(one, 'en'))?.[1] ?? [])[0];
}

test.each([
  // 500 units fill 50, so that 1 unit takes 0.1.
  ['little room', { capacityUsed: 50, capacityLimit: 52 }, '20 units'],
  ['no room', { capacityUsed: 50, capacityLimit: 45 }, '0 units'],
  ['room for all', { capacityUsed: 50, capacityLimit: 5000 }, undefined],
  ['a limit alone', { capacityLimit: 52 }, undefined],
  ['nothing used', { capacityUsed: 0, capacityLimit: 52 }, undefined],
])('%s', (_, typed, room) => {
  expect(roomTold(typed)).toBe(room);
});
