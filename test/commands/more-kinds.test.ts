/** Reports beyond the first three: their sheets are made when they come, and not before. */
import { describe, expect, test } from 'vitest';
import { DATA_SHEETS } from '../../src/sheets/catalog.ts';
import type { Cell } from '../../src/values/cell.ts';
import { DaybookHost, inventoryTable, OCTOBER } from './daybook-host.ts';

const FIVE = ['Sales & Traffic', 'Search Terms', 'FBA Inventory', 'Rules', 'Checklist'];

const SETTLEMENT: Cell[][] = [
  [
    'settlement-id',
    'settlement-start-date',
    'settlement-end-date',
    'deposit-date',
    'total-amount',
    'currency',
    'transaction-type',
    'order-id',
    'marketplace-name',
    'amount-type',
    'amount-description',
    'amount',
    'posted-date',
    'sku',
    'quantity-purchased',
  ],
  ['2001', '2026-10-01', '2026-10-15', '2026-10-17', '46.23', 'USD', '', '', '', '', '', '', '', '', ''],
  ...[0, 1].map(() => {
    const order = ['Order', '111-1', 'Amazon.com', 'ItemPrice', 'Principal', '24.99', '2026-10-05', 'TRAY-12', '1'];
    return ['2001', '', '', '', '', '', ...order];
  }),
  ['2001', '', '', '', '', '', 'Fee', '', '', 'ItemFees', 'Commission', '-3.75', '2026-10-05', 'TRAY-12', ''],
];

function names(daybook: DaybookHost): string[] {
  return daybook.spreadsheet.sheets.map(({ name }) => name);
}

test('setting up makes five sheets', () => {
  const daybook = new DaybookHost();
  daybook.receipt('stock.txt', inventoryTable([['TRAY-12', 'B0CHILD001', 5]]), OCTOBER);
  daybook.call('refresh');
  expect(
    names(daybook).filter((name) => DATA_SHEETS.some((spec) => spec.name === name && !FIVE.includes(name))),
  ).toEqual([]);
});

describe('a settlement', () => {
  const daybook = new DaybookHost();
  const first = daybook.receipt('settlement.txt', SETTLEMENT);
  const second = daybook.receipt('settlement.txt', SETTLEMENT);

  test('comes into a sheet made for it', () => {
    expect(first).toMatchObject({
      sheet: 'Settlements',
      rowsRead: 4,
      rowsAdded: 3,
      rowsCombined: 1,
      marketplace: 'US',
    });
    expect(names(daybook)).toContain('Settlements');
    expect(names(daybook)).not.toContain('Settlements (wide)');
  });

  test('adds what was charged twice, and keeps what stands in its first row only', () => {
    expect(daybook.column('Settlements', 'amount')).toEqual(['', 49.98, -3.75]);
    expect(daybook.column('Settlements', 'total-amount')).toEqual([46.23, '', '']);
    expect(daybook.column('Settlements', 'Currency')).toEqual(['USD', 'USD', 'USD']);
  });

  test('changes nothing the second time', () => {
    expect(second).toMatchObject({ rowsAdded: 0, rowsUpdated: 0, rowsUnchanged: 3 });
  });

  test('is no report itself once it is a sheet of ours', () => {
    daybook.spreadsheet.activeSheet = daybook.sheet('Settlements');
    expect(daybook.call('importActiveSheet', {})).toMatchObject({ status: 'refused', code: 'own-sheet' });
  });
});

test('sheets that were never made cost no calls', () => {
  const daybook = new DaybookHost();
  daybook.receipt('stock.txt', inventoryTable([['TRAY-12', 'B0CHILD001', 5]]), OCTOBER);
  daybook.host.calls.reset();
  daybook.call('refresh');
  const notes = daybook.host.calls.byMethod['Range.getNotes'] ?? 0;
  // Each sheet's notes to find its columns and to write them anew; the seller's own sheet once.
  expect(notes).toBeLessThanOrEqual(3 * names(daybook).length);
  expect(notes).toBeLessThan(DATA_SHEETS.length);
});

test('a sheet is found again by its note when nothing is recorded', () => {
  const daybook = new DaybookHost();
  daybook.receipt('settlement.txt', SETTLEMENT);
  daybook.spreadsheet.renameSheet(daybook.sheet('Settlements'), 'Payouts');
  daybook.spreadsheet.properties.document.clear();
  expect(daybook.receipt('settlement.txt', SETTLEMENT)).toMatchObject({ sheet: 'Payouts', rowsUnchanged: 3 });
});

test('a place that was not found stays a word among numbers, and nothing changes the second time', () => {
  const daybook = new DaybookHost();
  const table = [
    ['流量词', '自然排名', '广告排名', 'ABA周排名', '月搜索量', 'SPR', '标题密度'],
    ['bamboo tray', '5', '前3页无排名', '4', '4,471,888', '335', '50'],
    ['large tray', '', '12', '9', '310', '2', '0'],
  ];
  const import_ = () => daybook.receipt('ReverseASIN-US-B09DE12345(2)-20261030.xlsx', table);
  expect(import_()).toMatchObject({ sheet: 'SellerSprite Keywords', rowsAdded: 2, from: '2026-10-30' });
  expect(daybook.column('SellerSprite Keywords', 'Organic Rank')).toEqual([5, '']);
  expect(daybook.column('SellerSprite Keywords', 'Sponsored Rank')).toEqual(['Not found', 12]);
  expect(import_()).toMatchObject({ rowsAdded: 0, rowsUpdated: 0, rowsUnchanged: 2 });
});

describe('Top Search Terms', () => {
  const table = [
    ['Search Term', 'Search Frequency Rank', '#1 Clicked ASIN', '#1 Click Share'],
    ['bamboo tray', '2', 'B0CHILD001', '12.5%'],
    ['paper towels', '1', 'B0OTHER001', '7.19%'],
  ];
  const file = 'US_Top_Search_Terms 2026-10-04 2026-10-10.csv';

  test('stores nothing while nothing is tracked, and says so', () => {
    const daybook = new DaybookHost();
    expect(daybook.upload(file, table)).toMatchObject({ status: 'refused', code: 'nothing-tracked' });
    expect(names(daybook)).not.toContain('Top Search Terms');
  });

  test('stores the rows that name an ASIN of the stock', () => {
    const daybook = new DaybookHost();
    daybook.receipt('stock.txt', inventoryTable([['TRAY-12', 'B0CHILD001', 5]]), OCTOBER);
    expect(daybook.receipt(file, table)).toMatchObject({
      rowsRead: 1,
      rowsAdded: 1,
      from: '2026-10-04',
      to: '2026-10-10',
    });
    expect(daybook.column('Top Search Terms', 'Search Term')).toEqual(['bamboo tray']);
    expect(daybook.receipt(file, table)).toMatchObject({ rowsAdded: 0, rowsUnchanged: 1 });
  });
});
