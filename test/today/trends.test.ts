// The course of each marketplace: sums of each day, gaps where a figure is unknown, one currency, events as points.
import { expect, test } from 'vitest';
import type { AdsFact } from '../../src/ads/ads-sum.ts';
import { TREND_DAYS, trendsOf } from '../../src/today/trends.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import type { Morning } from '../../src/views/morning.ts';

const LAST = dayFromIso('2026-11-15')!;

function sold(daysAgo: number, more: Row = {}): Row {
  const day = isoOfDay(LAST - daysAgo);
  const row = { marketplace: 'US', currency: 'USD', from: day, to: day, childAsin: 'B0AAAAAAA1', sessions: 100 };
  return { ...row, unitsOrdered: 10, orderedProductSales: 200, ...more };
}

interface Known {
  readonly sales: readonly Row[];
  readonly past?: readonly Row[];
  readonly stock?: readonly Row[];
  readonly ledger?: readonly Row[];
  readonly events?: readonly Partial<Morning['events'][number]>[];
}

function trends({ sales, past = [], stock = [], ledger = [], events = [] }: Known, ads: AdsFact[] = []) {
  const tables: Readonly<Record<string, readonly Row[]>> = {
    'sales-traffic': sales,
    'fba-inventory': stock,
    'inventory-ledger': ledger,
  };
  const morning = { rows: (table: string) => tables[table], past: () => past, events } as unknown as Morning;
  return trendsOf(morning, (day) => ads.filter(({ to }) => to === isoOfDay(day)));
}

const lastOf = (known: Known, ads: AdsFact[] = []) => trends(known, ads)[0]!.rows.at(-1)!;

const spent = (more: Partial<AdsFact> = {}): AdsFact =>
  ({ marketplace: 'US', currency: 'USD', spend: 30, sales: 120, to: '2026-11-15', ...more }) as AdsFact;

test('eight weeks up to the last day, oldest first; days without a report are gaps', () => {
  const [trend] = trends({ sales: [sold(0), sold(0, { childAsin: 'B0AAAAAAA2', unitsOrdered: 2 }), sold(3)] });
  expect(trend!.rows).toHaveLength(TREND_DAYS);
  expect(trend!.rows.map(({ day }) => day)).toEqual(
    Array.from({ length: TREND_DAYS }, (_, i) => isoOfDay(LAST - TREND_DAYS + 1 + i)),
  );
  expect(trend!.rows.at(-1)).toMatchObject({ sales: 400, conversion: 12 / 200, adSpend: '', acos: '', tacos: '' });
  expect(trend!.rows.at(-2)).toMatchObject({ sales: '', conversion: '', cover: '' });
});

test('the marketplace with most units first; one day is no line', () => {
  const sales = [sold(0), sold(1), sold(0, { marketplace: 'DE', unitsOrdered: 50 }), sold(2, { marketplace: 'DE' })];
  const all = trends({ sales: [...sales, sold(0, { marketplace: 'JP', unitsOrdered: 900 })] });
  expect(all.map(({ marketplace }) => marketplace)).toEqual(['DE', 'US']);
});

test('spend in the currency of the sales alone', () => {
  const sales = [sold(0), sold(1)];
  expect(lastOf({ sales }, [spent()])).toMatchObject({ adSpend: 30, acos: 0.25, tacos: 0.15 });
  expect(lastOf({ sales }, [spent({ currency: 'CNY' })])).toMatchObject({ adSpend: '', acos: '', tacos: '' });
  expect(lastOf({ sales }, [spent({ sales: 0 })])).toMatchObject({ adSpend: 30, acos: '', tacos: 0.15 });
});

test('cover by the ledger, else by the inventory of the next morning, of all SKUs', () => {
  const sales = [sold(0), sold(1)];
  const snapshot = { marketplace: 'US', snapshotDate: '2026-11-16', afnFulfillableQuantity: 60 };
  const stock = [
    { ...snapshot, sku: 'A' },
    { ...snapshot, sku: 'B' },
  ];
  const ledger = { marketplace: 'US', from: '2026-11-15', to: '2026-11-15', msku: 'A', endingWarehouseBalance: 70 };
  expect(lastOf({ sales, stock, past: stock }).cover).toBe(12);
  expect(lastOf({ sales, stock, ledger: [{ ...ledger, disposition: 'SELLABLE' }] }).cover).toBe(7);
  expect(lastOf({ sales, stock, ledger: [{ ...ledger, disposition: 'CUSTOMER_DAMAGED' }] }).cover).toBe(12);
  expect(lastOf({ sales, stock: [{ ...snapshot, sku: 'A', afnFulfillableQuantity: '' }] }).cover).toBe('');
});

test('events of demand are named and are points on the axis', () => {
  const event = { kind: 'Demand', name: 'Prime', marketplace: '', sku: '', from: LAST, to: LAST } as const;
  const sales = [sold(0), sold(1)];
  expect(lastOf({ sales, events: [event] })).toMatchObject({ event: 'Prime', mark: 0 });
  for (const other of [{ marketplace: 'DE' }, { sku: 'A' }, { kind: 'Supply' as const }, { to: LAST - 1, from: 0 }])
    expect(lastOf({ sales, events: [{ ...event, ...other }] })).toMatchObject({ event: '', mark: '' });
});
