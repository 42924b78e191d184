import { expect, test } from 'vitest';
import { paceWindows, type SalesWindow, windowsOf } from '../../src/sheets/sales-windows.ts';
import { salesPaces } from '../../src/sheets/units-sold.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso } from '../../src/values/day.ts';
import { daysIn } from '../../src/values/span.ts';

function window(from: string, to: string): SalesWindow {
  return { from, to, first: dayFromIso(from)!, last: dayFromIso(to)! };
}

function days(first: number, count: number): SalesWindow[] {
  return Array.from({ length: count }, (_, i) => {
    const iso = `2026-10-${String(first + i).padStart(2, '0')}`;
    return window(iso, iso);
  });
}

const MONTH = window('2026-10-01', '2026-10-31');

test('a window counts both its ends', () => {
  expect(daysIn(MONTH)).toBe(31);
  expect(daysIn(window('2026-10-01', '2026-10-01'))).toBe(1);
});

test('windows of rows: each once, rows without days left out', () => {
  const rows = [MONTH, MONTH, window('2026-09-01', '2026-09-30')].map(({ from, to }): Row => ({ from, to }));
  expect(windowsOf([...rows, { from: '', to: '2026-10-31' }, { from: '2026-10-01', to: '' }])).toEqual([
    MONTH,
    window('2026-09-01', '2026-09-30'),
  ]);
});

test('nothing imported has no pace', () => {
  expect(paceWindows([])).toEqual([]);
});

test('28 finer days are enough to leave the month out; 27 give way to it', () => {
  expect(paceWindows([MONTH, ...days(4, 28)])).toHaveLength(28);
  expect(paceWindows([MONTH, ...days(5, 27)])).toEqual([MONTH]);
});

test('of equally long months that stand for too few days the newer does, and finer days count where it does not reach', () => {
  const older = window('2026-09-10', '2026-10-10');
  const after = window('2026-11-01', '2026-11-01');
  expect(paceWindows([older, MONTH, ...days(8, 3)])).toEqual([MONTH]);
  expect(paceWindows([older, ...days(8, 20), MONTH, after])).toEqual([MONTH, after]);
});

test('of overlapping windows the finer counts, even where they touch in one day only', () => {
  const week = window('2026-10-25', '2026-10-31');
  const before = window('2026-10-01', '2026-10-25');
  expect(paceWindows([before, week])).toEqual([before]);
  const apart = window('2026-10-01', '2026-10-24');
  expect(paceWindows([apart, week])).toEqual([week, apart]);
});

test('a shorter whole does not replace finer windows that cover more', () => {
  expect(paceWindows([window('2026-10-20', '2026-10-22'), ...days(23, 9)])).toHaveLength(10);
  expect(paceWindows([window('2026-10-23', '2026-10-31'), ...days(23, 9)])).toHaveLength(9);
});

test('a window that ended 30 days before the newest tells nothing of the present; 29 days still does', () => {
  const newest = window('2026-10-31', '2026-10-31');
  const old = window('2026-09-20', '2026-10-01');
  expect(paceWindows([newest, old])).toEqual([newest]);
  const recent = window('2026-09-20', '2026-10-02');
  expect(paceWindows([newest, recent])).toEqual([newest, recent]);
});

test('of equally long windows the newer is looked at first', () => {
  const [a, b] = [window('2026-10-01', '2026-10-20'), window('2026-10-12', '2026-10-31')];
  expect(paceWindows([a, b])).toEqual([b]);
  expect(paceWindows([b, a])).toEqual([b]);
});

function sale(patch: Row): Row {
  return {
    marketplace: 'US',
    from: '2026-10-01',
    to: '2026-10-31',
    childAsin: 'B0AAAAAAA1',
    sku: 'S1',
    unitsOrdered: 62,
    ...patch,
  };
}
const STOCK: Row = { marketplace: 'US', sku: 'S1', asin: 'B0AAAAAAA1' };

test('units by SKU, per day of the window', () => {
  const [pace] = salesPaces([sale({})], [STOCK]);
  expect(pace!.unitsOf(STOCK)).toEqual({ unitsOrdered: 62, unitsPerDay: 2 });
});

test('a SKU absent from a covering report sold nothing', () => {
  const [pace] = salesPaces([sale({})], [STOCK]);
  expect(pace!.unitsOf({ ...STOCK, sku: 'S2' })).toEqual({ unitsOrdered: 0, unitsPerDay: 0 });
});

test('a report by ASIN answers for its only SKU, never for several', () => {
  const byAsin = [sale({ sku: '' })];
  const twin: Row = { ...STOCK, sku: 'S2' };
  expect(salesPaces(byAsin, [STOCK])[0]!.unitsOf(STOCK)).toEqual({ unitsOrdered: 62, unitsPerDay: 2 });
  expect(salesPaces(byAsin, [STOCK, twin])[0]!.unitsOf(STOCK)).toBeUndefined();
  const elsewhere: Row = { ...twin, marketplace: 'UK' };
  expect(salesPaces(byAsin, [STOCK, elsewhere])[0]!.unitsOf(STOCK)).toEqual({ unitsOrdered: 62, unitsPerDay: 2 });
});

test('several SKUs of an ASIN that sold nothing sold nothing each', () => {
  const [pace] = salesPaces([sale({ sku: '', unitsOrdered: 0 })], [STOCK, { ...STOCK, sku: 'S2' }]);
  expect(pace!.unitsOf(STOCK)).toEqual({ unitsOrdered: 0, unitsPerDay: 0 });
});

test('one unknown window makes the whole unknown', () => {
  const rows = [sale({ to: '2026-10-15' }), sale({ from: '2026-10-16', sku: '' })];
  expect(salesPaces(rows, [STOCK, { ...STOCK, sku: 'S2' }])[0]!.unitsOf(STOCK)).toBeUndefined();
});

test('windows of one marketplace add up, another marketplace is its own', () => {
  const rows = [
    sale({ to: '2026-10-15', unitsOrdered: 15 }),
    sale({ from: '2026-10-16', unitsOrdered: 16 }),
    sale({ marketplace: 'UK' }),
  ];
  const paces = salesPaces(rows, [STOCK]);
  expect(paces.map((pace) => pace.marketplace)).toEqual(['US', 'UK']);
  expect(paces[0]!.unitsOf(STOCK)).toEqual({ unitsOrdered: 31, unitsPerDay: 1 });
});

test('a blank or refused count is unknown, not nothing; other SKUs have theirs', () => {
  const rows = [sale({}), sale({ sku: 'S2', unitsOrdered: '' }), sale({ sku: 'S3', unitsOrdered: 0 })];
  const [pace] = salesPaces(rows, [STOCK]);
  const units = (sku: string) => pace!.unitsOf({ ...STOCK, sku })?.unitsOrdered;
  expect(['S1', 'S2', 'S3', 'S4'].map(units)).toEqual([62, undefined, 0, 0]);
});

test('a month beside its own days is never added to them, and rows by ASIN never to those by SKU', () => {
  const daily = Array.from({ length: 28 }, (_, i) => {
    const day = `2026-10-${String(i + 4).padStart(2, '0')}`;
    return sale({ from: day, to: day, unitsOrdered: 1 });
  });
  const rows = [sale({ unitsOrdered: 500 }), ...daily, ...daily.map((row) => ({ ...row, sku: '', unitsOrdered: 7 }))];
  expect(salesPaces(rows, [STOCK])[0]!.unitsOf(STOCK)).toEqual({ unitsOrdered: 28, unitsPerDay: 1 });
  const absent: Row = { ...STOCK, sku: 'S2', asin: 'B0AAAAAAA2' };
  expect(salesPaces([...rows, sale({ sku: 'S2', unitsOrdered: 90 })], [])[0]!.unitsOf(absent)).toEqual({
    unitsOrdered: 0,
    unitsPerDay: 0,
  });
});

test('rows without a marketplace or a window have no pace', () => {
  expect(salesPaces([sale({ marketplace: '' })], [STOCK])).toEqual([]);
  expect(salesPaces([sale({ from: '', to: '' })], [STOCK])[0]!.unitsOf(STOCK)).toBeUndefined();
});

test('windows that touch in one day overlap, whichever is finer', () => {
  const [week, after] = [window('2026-10-01', '2026-10-07'), window('2026-10-07', '2026-10-20')];
  expect(paceWindows([week, after])).toEqual([after]);
});

test('rows of a window that is not counted add nothing, though it begins or ends on the same day', () => {
  const rows = [
    sale({ to: '2026-10-28', unitsOrdered: 28 }),
    sale({ to: '2026-10-31', unitsOrdered: 500 }),
    sale({ from: '2026-09-01', to: '2026-10-28', unitsOrdered: 500 }),
  ];
  expect(salesPaces(rows, [STOCK])[0]!.unitsOf(STOCK)).toEqual({ unitsOrdered: 28, unitsPerDay: 1 });
});
