// The headline of a marketplace: sums of one day, nothing said of what is unknown, currencies never added.
import { expect, test } from 'vitest';
import type { AdsFact } from '../../src/ads/ads-sum.ts';
import { tilesOf } from '../../src/today/tiles.ts';
import type { Cell, Row } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import type { Morning } from '../../src/views/morning.ts';
import { toldAll } from '../../src/views/said.ts';

const LAST = dayFromIso('2026-11-15')!;

function sold(daysAgo: number, units: Cell, sales: Cell, more: Row = {}): Row {
  const day = isoOfDay(LAST - daysAgo);
  const row = { marketplace: 'US', currency: 'USD', from: day, to: day, childAsin: 'B0AAAAAAA1' };
  return { ...row, unitsOrdered: units, orderedProductSales: sales, sessions: 100, ...more };
}

const HEALTH: Morning['health'] = { all: [], newest: new Map(), problems: [] };

/** The parts of a morning that headlines read. */
function morningOf(sales: readonly Row[], stock: readonly Row[] = []): Morning {
  const rows = (table: string) => (table === 'sales-traffic' ? sales : stock);
  return { rows, health: HEALTH } as unknown as Morning;
}

const spent = (more: Partial<AdsFact> = {}): AdsFact =>
  ({ marketplace: 'US', currency: 'USD', spend: 30, sales: 120, ...more }) as AdsFact;

const said = (sales: readonly Row[], ads: readonly AdsFact[] = [], stock: readonly Row[] = []) =>
  tilesOf(morningOf(sales, stock), () => ads).map((tile) => ({
    sales: toldAll(tile.sales, 'en'),
    ads: toldAll(tile.ads, 'en'),
    stock: toldAll(tile.stock, 'en'),
  }));

test('the sums of the last day, against the mean of the same weekdays', () => {
  const rows = [sold(0, 12, 240), sold(0, 8, 60, { childAsin: 'B0AAAAAAA2' }), sold(7, 10, 200), sold(14, 15, 300)];
  expect(
    said(rows, [spent()], [{ marketplace: 'US', snapshotDate: '2026-11-15', afnFulfillableQuantity: 200 }]),
  ).toEqual([
    {
      sales: 'sales $300 (+20 %) · 20 units (+60 %) · 200 sessions (+100 %) · conversion 10 % (−20 %)',
      ads: 'ad spend $30 · ACoS 25 % · TACoS 10 %',
      stock: 'stock for 10 days',
    },
  ]);
});

test('one day to compare with is too few', () => {
  expect(said([sold(0, 12, 240), sold(7, 10, 200)])[0]!.sales).toBe(
    'sales $240 · 12 units · 100 sessions · conversion 12 %',
  );
});

test('what one row does not tell is not told of the day', () => {
  const rows = [sold(0, 12, ''), sold(0, 8, 60, { childAsin: 'B0AAAAAAA2', sessions: '' })];
  expect(said(rows)[0]!.sales).toBe('20 units');
});

test('sales are compared with days in the same currency only', () => {
  const rows = [sold(0, 12, 240), ...[7, 14].map((day) => sold(day, 10, 400, { currency: 'CAD' }))];
  expect(said(rows)[0]!.sales).toMatch(/^sales \$240 · 12 units \(\+20 %\)/);
});

test('sales in two currencies are not added; spend in two stands apart', () => {
  const rows = [sold(0, 12, 240), sold(0, 8, 6000, { currency: 'JPY' })];
  const ads = [spent(), spent({ currency: 'JPY', spend: 900, sales: '' })];
  expect(said(rows, ads)[0]).toMatchObject({
    sales: '20 units · 200 sessions · conversion 10 %',
    ads: 'ad spend $30 · ACoS 25 % · ad spend ¥900',
  });
});

test('without ads figures of the day it says so; an unknown spend is none', () => {
  expect(said([sold(0, 12, 240)])[0]!.ads).toBe('ads: no data for this day');
  expect(said([sold(0, 12, 240)], [spent({ spend: '' })])[0]!.ads).toBe('ads: no data for this day');
});

test('a window of several days is no last day; the larger marketplace comes first', () => {
  const week = { ...sold(0, 99, 999), from: '2026-11-09' };
  const german = sold(0, 30, 300, { marketplace: 'DE', currency: 'EUR' });
  const tiles = tilesOf(morningOf([week, sold(1, 12, 240), german]), () => []);
  expect(tiles.map(({ marketplace, day }) => [marketplace, day])).toEqual([
    ['DE', '2026-11-15'],
    ['US', '2026-11-14'],
  ]);
});
