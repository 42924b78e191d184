/** What files read of a shop's history: rows of some days, and clicks' orders as known on a day. */
import { expect, test } from 'vitest';
import { type AdsRow, attributedBy } from '../../../workbench/shop/world/ads.ts';
import {
  addDays,
  daysBetween,
  daysOf,
  EVENTS,
  LAST_DAY,
  UNIFIED_SINCE,
  weekdayOf,
} from '../../../workbench/shop/world/calendar.ts';
import type { Download, ReportFile } from '../../../workbench/shop/world/download.ts';
import { fulfilmentFee, referralFee } from '../../../workbench/shop/world/fees.ts';
import { rowsOf, type ShopHistory } from '../../../workbench/shop/world/history.ts';
import { MARKETPLACES } from '../../../workbench/shop/world/marketplace.ts';
import type { TitleLanguage } from '../../../workbench/shop/world/product.ts';

test('rows of some days are those from the first to the last', () => {
  const rows: Pick<ShopHistory['orders'][number], 'day'>[] = daysOf({ from: '2026-11-01', to: '2026-11-30' }).flatMap(
    (day) => [{ day }, { day }],
  );
  const days: Download['days'] = { from: '2026-11-29', to: '2026-12-03' };
  expect(rowsOf(rows, days).map(({ day }) => day)).toEqual(['2026-11-29', '2026-11-29', '2026-11-30', '2026-11-30']);
  expect(rowsOf(rows, { from: '2026-12-01', to: '2026-12-03' })).toEqual([]);
});

test('attribution matures: an order counts from its day on', () => {
  const order = { orderId: '1', units: 2, sales: 30, promoted: true };
  const orders: AdsRow['orders'] = [
    { ...order, day: '2026-11-01' },
    { ...order, day: '2026-11-04', promoted: false, sales: 12, units: 1 },
  ];
  const row = { orders } as AdsRow;
  const first = { orders: 1, units: 2, sales: 30, promotedUnits: 2, promotedSales: 30 };
  expect(attributedBy(row, '2026-11-03')).toEqual(first);
  expect(attributedBy(row, '2026-11-04')).toEqual({ ...first, orders: 2, units: 3, sales: 42 });
});

test('days are counted over months, years and summer time', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-10-24', '2026-11-02')).toBe(9);
  expect(weekdayOf('2026-11-30')).toBe(0);
  expect(UNIFIED_SINCE < LAST_DAY).toBe(true);
  expect(EVENTS.map(({ of }) => of).sort()).toEqual(['demand', 'supply']);
});

test('fees are whole cents, and whole yen', () => {
  const language: TitleLanguage = 'de';
  const product = {
    grams: 400,
    titles: { [language]: 'Knoblauchpresse' },
  } as unknown as ShopHistory['products'][number];
  expect(fulfilmentFee(product, 'JP')).toBe(810);
  expect(referralFee(16.99, 'US')).toBe(2.55);
  expect(Object.keys(MARKETPLACES)).toEqual(['US', 'DE', 'JP']);
});

test('a file knows its rows and sums', () => {
  const file: Pick<ReportFile, 'truth'> = { truth: { rows: 0, sums: {} } };
  expect(file.truth.rows).toBe(0);
});
