import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fbaInventory } from '../../src/reports/kinds/fba-inventory.ts';
import { salesTraffic } from '../../src/reports/kinds/sales-traffic.ts';
import { planMerge } from '../../src/reports/merge/merge.ts';
import type { Row } from '../../src/values/cell.ts';
import { rowsOf, SALES, STOCK, TERMS, table } from './tables.ts';

const sale = (sku: string, units: number): Row => ({
  marketplace: 'UK',
  from: '2026-10-01',
  to: '2026-10-31',
  childAsin: 'B0CHILD001',
  sku,
  unitsOrdered: units,
});
const stock = (sku: string, units: number, snapshotDate: string): Row => ({
  marketplace: 'US',
  sku,
  afnFulfillableQuantity: units,
  snapshotDate,
});

describe('by key', () => {
  test('new rows are added, changed rows updated where they stand, equal rows left', () => {
    const existing = [sale('A', 1), sale('B', 2), sale('C', 3)];
    const incoming = [sale('D', 4), sale('C', 5), sale('A', 1)];
    expect(planMerge(existing, incoming, salesTraffic)).toEqual({
      updates: [{ index: 2, row: sale('C', 5) }],
      appends: [sale('D', 4)],
      unchanged: [{ index: 0, row: sale('A', 1) }],
      stale: 0,
    });
  });

  test.each([
    ['marketplace', 'US'],
    ['from', '2026-10-02'],
    ['to', '2026-10-30'],
    ['childAsin', 'B0CHILD002'],
    ['sku', 'a'],
  ])('another %s is another row', (id, cell) => {
    expect(planMerge([sale('A', 1)], [{ ...sale('A', 1), [id]: cell }], salesTraffic).appends).toHaveLength(1);
  });

  test('cells of the key do not run into each other', () => {
    const one = { ...sale('', 1), childAsin: 'AB' };
    const other = { ...sale('B', 1), childAsin: 'A' };
    expect(planMerge([one], [other], salesTraffic).appends).toHaveLength(1);
  });

  test('columns of the seller and of ours are not compared', () => {
    const existing = [{ ...sale('A', 1), importedAt: '2026-11-01T12:00:00', note: 'mine' }];
    expect(planMerge(existing, [sale('A', 1)], salesTraffic).unchanged).toHaveLength(1);
  });

  test('an absent cell is a blank one, a blank one is not 0, and no column has no cell', () => {
    expect(planMerge([{ ...sale('A', 1), title: '' }], [sale('A', 1)], salesTraffic).unchanged).toHaveLength(1);
    expect(planMerge([sale('A', 1)], [{ ...sale('A', 1), sessions: '' }], salesTraffic).unchanged).toHaveLength(1);
    const blank = { ...sale('A', 1), sessions: '' };
    expect(planMerge([blank], [{ ...sale('A', 1), sessions: 0 }], salesTraffic).updates).toHaveLength(1);
    expect(planMerge([sale('A', 1)], [{ ...sale('A', 1), sessions: 0 }], salesTraffic).unchanged).toHaveLength(1);
  });

  test('of two rows with one key the first is kept up to date', () => {
    expect(planMerge([sale('A', 1), sale('A', 2)], [sale('A', 3)], salesTraffic).updates).toEqual([
      { index: 0, row: sale('A', 3) },
    ]);
  });

  test('rows without a marketplace are the seller’s', () => {
    const blank = { ...sale('A', 1), marketplace: '' };
    expect(planMerge([blank, {}], [sale('A', 1)], salesTraffic).appends).toHaveLength(1);
    expect(planMerge([{}], [{ unitsOrdered: 1 }], salesTraffic).appends).toHaveLength(1);
  });
});

describe('snapshots', () => {
  test('a later one goes over an earlier one, of the same day too; an earlier one is left out', () => {
    const plan = (incoming: string, units: number) =>
      planMerge([stock('A', 1, '2026-10-30')], [stock('A', units, incoming)], fbaInventory);
    expect(plan('2026-10-31', 2)).toMatchObject({ updates: [{ index: 0 }], stale: 0 });
    expect(plan('2026-10-30', 2)).toMatchObject({ updates: [{ index: 0 }], stale: 0 });
    expect(plan('2026-10-29', 2)).toEqual({ updates: [], appends: [], unchanged: [], stale: 1 });
    expect(plan('2026-10-30', 1)).toMatchObject({ unchanged: [{ index: 0 }] });
    expect(plan('2026-10-31', 1)).toMatchObject({ updates: [{ index: 0 }] });
  });

  test('a row whose day was deleted is updated', () => {
    expect(
      planMerge([{ marketplace: 'US', sku: 'A', snapshotDate: '' }], [stock('A', 1, '2026-10-30')], fbaInventory)
        .updates,
    ).toHaveLength(1);
  });
});

test('importing the same report twice changes nothing', () => {
  const sample = fc.constantFrom(SALES, TERMS, STOCK);
  const cell = fc.oneof(fc.constantFrom('A', 'B', '1', '2.5%', '£3.10', '2026-10-05', ''), fc.nat(99));
  fc.assert(
    fc.property(
      sample,
      fc.array(fc.array(cell, { minLength: 20, maxLength: 20 }), { maxLength: 8 }),
      (headers, rows) => {
        const good = table(headers, {});
        const reading = rowsOf([...good, ...rows], { marketplace: 'US' });
        const plan = planMerge(reading.rows, reading.rows, reading.kind);
        expect(plan).toMatchObject({ updates: [], appends: [], stale: 0 });
        expect(plan.unchanged).toHaveLength(reading.rows.length);
        const fromNothing = planMerge([], reading.rows, reading.kind);
        expect(fromNothing.appends).toEqual(reading.rows);
      },
    ),
  );
});
