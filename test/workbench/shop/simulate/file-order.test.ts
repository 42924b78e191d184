/** The files of a morning in any order give the same Today. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shopOf } from '../../../../workbench/shop/play-shop.ts';
import { type DownloadedFile, filesOf, languagesOf } from '../../../../workbench/shop/shop-files.ts';
import { RunningAddOn } from '../../../../workbench/shop/simulate/add-on.ts';
import { addDays } from '../../../../workbench/shop/world/calendar.ts';
import type { Download } from '../../../../workbench/shop/world/download.ts';

const DIST = join(import.meta.dirname, '../../../../dist');
const MORNING = '2026-12-25';
/** Reports, and the days up to yesterday that they cover; 0: how things stand. */
const REPORTS: readonly (readonly [Download['report'], number])[] = [
  ['sales-traffic', 28],
  ['sales-traffic', 7],
  ['fba-inventory', 0],
  ['all-listings', 0],
  ['planning', 0],
  ['restock', 0],
  ['stranded', 0],
];

function filesOfMorning(): DownloadedFile[] {
  const downloads = REPORTS.map(([report, days]): Download => {
    const [from, to] = days === 0 ? [MORNING, MORNING] : [addDays(MORNING, -days), addDays(MORNING, -1)];
    return { report, marketplace: 'US', morning: MORNING, days: { from, to }, language: 'en' };
  });
  const shop = shopOf({ shop: 'first-day', seed: 3, days: 30 }, languagesOf);
  return filesOf(shop, { day: MORNING, downloads });
}

test('files of one day in any order give the same Today', async () => {
  const files = filesOfMorning();
  const todayOf = async (ordered: readonly DownloadedFile[]) =>
    (await new RunningAddOn(DIST, MORNING).morning(MORNING, ordered)).today;
  const usual = await todayOf(files);
  expect(new Set(usual.map(({ area }) => area))).toEqual(new Set(['stock', 'traffic']));
  const anyOrder = fc.shuffledSubarray([...files.keys()], { minLength: files.length });
  const check = async (order: readonly number[]) => {
    expect(await todayOf(order.map((at) => files[at]!))).toEqual(usual);
  };
  await fc.assert(fc.asyncProperty(anyOrder, check), { numRuns: 2, examples: [[[...files.keys()].reverse()]] });
});
