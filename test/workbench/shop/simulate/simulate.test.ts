/** Thirty days of two shops go through the built add-on; whatever is imported adds up to the truth. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { playMornings } from '../../../../workbench/shop/command/simulate-command.ts';
import { type ShopChoice, shopOf } from '../../../../workbench/shop/play-shop.ts';
import { languagesOf } from '../../../../workbench/shop/shop-files.ts';
import { RunningAddOn } from '../../../../workbench/shop/simulate/add-on.ts';

const DIST = join(import.meta.dirname, '../../../../dist');

/**
 * Small, for each import takes its time: a shop looked at on Mondays, and one of an order a day looked at on every fourth
 * morning. Shops in full go through `npm run simulate`.
 */
const CASES: readonly (readonly [ShopChoice, every: number])[] = [
  [{ shop: 'weekly-only', seed: 7, days: 30 }, 1],
  [{ shop: 'one-order', seed: 8, days: 30 }, 4],
];

test.each(CASES)('%j, every %d mornings', async (choice, every) => {
  const shop = shopOf(choice, languagesOf);
  const mornings = shop.mornings.filter((_, index) => index % every === 0);
  const addOn = new RunningAddOn(DIST, shop.mornings[0]!.day);
  const played = await playMornings({ ...shop, mornings }, addOn, () => undefined);
  expect(played.flatMap(({ faults }) => faults)).toEqual([]);
  expect(played.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThan(60);
});
