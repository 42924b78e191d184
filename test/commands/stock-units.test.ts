/** Units sold are written beside the stock once after the files of a morning. */
import { describe, expect, test } from 'vitest';
import { DaybookHost, inventoryTable, salesTable } from './daybook-host.ts';

const STOCK = 'FBA Inventory';
const DAYS = [1, 2].map((day) => `2026-10-3${day - 1}`);
const sold = (sku: string, units: number) => salesTable([['B0AAAAAAA1', sku, 100, units, '$10.00']]);
const on = (day: string) => ({ marketplace: 'US', from: day, to: day });
const stockOn = { marketplace: 'US', asOf: '2026-10-31' };

function shop(skus: readonly string[]): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('sales.csv', sold('S-1', 4), on(DAYS[0]!));
  const rows = skus.map((sku) => [sku, 'B0AAAAAAA1', 40] as const);
  daybook.receipt('stock.csv', inventoryTable(rows), { ...stockOn, withoutUndo: true });
  return daybook;
}

describe('a later day of sales', () => {
  test('stands beside the stock once Today is made', () => {
    const daybook = shop(['S-1', 'S-2']);
    const units = () => daybook.column(STOCK, 'Units Ordered');
    expect(units()).toEqual([4, 0]);
    daybook.receipt('sales.csv', sold('S-1', 8), on(DAYS[1]!));
    daybook.call('updateToday');
    expect(units()).toEqual([12, 0]);
    expect(daybook.column(STOCK, 'Units per day')).toEqual([6, 0]);
    expect(daybook.column(STOCK, 'Days of cover').slice(0, 1)).toEqual([40 / 6]);
    const writes = daybook.writes(() => daybook.call('updateToday'));
    expect(writes).toBe(0);
  });

  test('names the value that a person had typed there', () => {
    const daybook = shop(['S-1']);
    const sheet = daybook.sheet(STOCK);
    const place = { row: 1, column: daybook.position(STOCK, 'Units Ordered'), rows: 1, columns: 1 };
    sheet.setCells(place, [[{ value: 99 }]]);
    daybook.receipt('sales.csv', sold('S-1', 8), on(DAYS[1]!));
    daybook.call('updateToday');
    expect(daybook.column(STOCK, 'Units Ordered')).toEqual([12]);
    expect(daybook.column('Kept Values', 'Value before')).toContain(99);
  });

  test('changes answers that are values, in a stock too long for formulas', () => {
    const skus = Array.from({ length: 5_001 }, (_, i) => `S-${i + 1}`);
    const daybook = shop(skus);
    const cover = () => daybook.column(STOCK, 'Days of cover')[0];
    expect(cover()).toBe(10);
    daybook.receipt('sales.csv', sold('S-1', 12), on(DAYS[1]!));
    daybook.call('updateToday');
    expect(cover()).toBe(5);
  });
});
