/**
 * Unified reports in the sheets: one window's spend once, columns made as they come, and a sheet of an earlier version
 * goes on.
 */
import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../src/apps-script/server/messages.ts';
import type { Cell } from '../../src/values/cell.ts';
import { DaybookHost } from './daybook-host.ts';

const CAMPAIGN = {
  'Budget currency': 'USD',
  'Date range': 'Sep 01, 2026 - Sep 30, 2026',
  'Campaign ID': '="101"',
  'Campaign name': 'Camp',
};
const FIGURES = { 'Total cost': '4.00', Sales: '15.00', Clicks: 8, Purchases: 1, Impressions: 300 };
const GROUP = { 'Ad group ID': '="201"', 'Ad group name': 'AG' };
const PRODUCT = { 'Advertised product ID': 'B0CHILD001', 'Advertised product SKU': 'TRAY-12' };
const ACCOUNT = { 'Advertiser account ID': '="acc"', 'Advertiser account name': 'Shop' };

type Cells = Readonly<Record<string, Cell>>;

function table(...rows: readonly Cells[]): Cell[][] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
}

function spendIn(daybook: DaybookHost, sheet: string): number {
  return daybook.column(sheet, 'Total cost').reduce<number>((sum, cell) => sum + Number(cell), 0);
}

test('three reports of one window stand in three sheets, each with the whole spend', () => {
  const daybook = new DaybookHost();
  daybook.receipt('product.csv', table({ ...ACCOUNT, ...CAMPAIGN, ...GROUP, ...PRODUCT, ...FIGURES }));
  daybook.receipt('campaign.csv', table({ ...ACCOUNT, ...CAMPAIGN, ...FIGURES }));
  daybook.receipt(
    'terms.csv',
    table(
      { ...ACCOUNT, ...CAMPAIGN, ...GROUP, 'Search term': 'red cup', ...FIGURES, 'Total cost': '1.50' },
      { ...ACCOUNT, ...CAMPAIGN, ...GROUP, 'Search term': 'blue cup', ...FIGURES, 'Total cost': '2.50' },
    ),
  );
  for (const sheet of ['Unified Advertised Products', 'Unified Campaigns', 'Unified Search Terms'])
    expect(spendIn(daybook, sheet), sheet).toBe(4);
  expect(daybook.column('Unified Search Terms', 'Search term')).toEqual(['red cup', 'blue cup']);
});

describe('the same window again', () => {
  const sheet = 'Unified Advertised Products';
  const first = { ...CAMPAIGN, ...GROUP, ...PRODUCT, ...FIGURES };

  function imported(...reports: readonly Cells[]): { daybook: DaybookHost; receipts: Receipt[] } {
    const daybook = new DaybookHost();
    const receipts = reports.map((report, i) => daybook.receipt(`${i}.csv`, table(report), { marketplace: 'US' }));
    return { daybook, receipts };
  }

  test('with other figures, keeps those that the newer report does not have', () => {
    const { daybook, receipts } = imported(first, {
      ...CAMPAIGN,
      ...GROUP,
      ...PRODUCT,
      'Total cost': '5.00',
      'Units sold': 2,
    });
    expect(receipts[1]).toMatchObject({ rowsAdded: 0, rowsUpdated: 1 });
    expect([spendIn(daybook, sheet), daybook.column(sheet, 'Sales'), daybook.column(sheet, 'Units sold')]).toEqual([
      5,
      [15],
      [2],
    ]);
  });

  test('of a renamed campaign is the same row', () => {
    const { daybook, receipts } = imported(first, { ...first, 'Campaign name': 'Camp 2027' });
    expect(receipts[1]).toMatchObject({ rowsAdded: 0, rowsUpdated: 1 });
    expect(daybook.column(sheet, 'Campaign name')).toEqual(['Camp 2027']);
    daybook.call('undoImport', { import: receipts[1]!.undo });
    expect(daybook.column(sheet, 'Campaign name')).toEqual(['Camp']);
  });

  test.each<[string, Cells, Cells]>([
    ['its account', first, { ...ACCOUNT, ...first }],
    ['no account', { ...ACCOUNT, ...first }, first],
    ['its ids', { ...first, 'Campaign ID': '', 'Ad group ID': '' }, first],
    ['no ids', first, { ...first, 'Campaign ID': '', 'Ad group ID': '' }],
    ['its ad product', first, { ...first, 'Ad product': 'Sponsored Products' }],
  ])('with %s is the same row', (_, one, other) => {
    const { daybook, receipts } = imported(one, { ...other, 'Total cost': '5.00' });
    expect(receipts[1]).toMatchObject({ rowsAdded: 0, rowsUpdated: 1 });
    expect(spendIn(daybook, sheet)).toBe(5);
    daybook.call('undoImport', { import: receipts[1]!.undo });
    expect(spendIn(daybook, sheet)).toBe(4);
  });

  const { 'Ad group ID': id, 'Ad group name': name, ...ungrouped } = first;
  const { 'Advertised product SKU': sku, ...withoutSku } = first;

  test.each<[string, Cells, Cells]>([
    ['with ad groups', ungrouped, first],
    ['without ad groups', first, ungrouped],
    ['without SKUs', first, withoutSku],
  ])('%s takes the place of the other, and can be taken back', (_, one, other) => {
    const { daybook, receipts } = imported(one, { ...other, 'Total cost': '5.00' });
    expect(receipts[1]!.notes.join()).toContain('made way for this report');
    expect(spendIn(daybook, sheet)).toBe(5);
    daybook.call('undoImport', { import: receipts[1]!.undo });
    expect(spendIn(daybook, sheet)).toBe(4);
  });

  test('other campaigns, days and marketplaces stay', () => {
    const daybook = new DaybookHost();
    const others = [
      { ...first, 'Campaign ID': '="102"', 'Campaign name': 'Other' },
      { ...first, 'Budget currency': 'CAD' },
    ];
    daybook.receipt('one.csv', table(first, ...others));
    daybook.receipt('august.csv', table({ ...first, 'Date range': 'Aug 01, 2026 - Aug 31, 2026' }));
    daybook.receipt('two.csv', table(ungrouped));
    expect(spendIn(daybook, sheet)).toBe(16);
  });

  test('a row beside which a person wrote stays, and is named', () => {
    const daybook = new DaybookHost();
    daybook.receipt('one.csv', table(first));
    const own = daybook.sheet(sheet);
    own.setCells({ row: 1, column: own.lastColumn() + 1, rows: 1, columns: 1 }, [[{ value: 'mine' }]]);
    const receipt = daybook.receipt('two.csv', table(ungrouped));
    expect(receipt.notes.join()).toContain('because you wrote beside it: row 2');
    expect(daybook.column(sheet, 'Ad group name')).toEqual(['AG', '']);
  });
});

describe('columns made as they come', () => {
  const sheet = 'Unified Campaigns';
  const headers = (daybook: DaybookHost) => daybook.values(sheet)[0]!.filter((cell) => cell !== '');

  test('a sheet has those that its reports filled, the time of the import last', () => {
    const daybook = new DaybookHost();
    daybook.receipt('one.csv', table({ ...CAMPAIGN, ...FIGURES, 'Sales (promoted)': '9.00' }));
    expect(headers(daybook)).toContain('Sales (promoted)');
    expect(headers(daybook)).not.toContain('Sales (halo)');
    daybook.receipt('two.csv', table({ ...ACCOUNT, ...CAMPAIGN, ...FIGURES, 'Sales (halo)': '6.00' }));
    expect(headers(daybook).slice(-4)).toEqual([
      'Advertiser account ID',
      'Advertiser account name',
      'Sales (halo)',
      'Imported at',
    ]);
    expect(daybook.column(sheet, 'Sales (halo)')).toEqual([6]);
    expect(daybook.column(sheet, 'Sales (promoted)')).toEqual([9]);
  });

  test('one that a person deleted stays away', () => {
    const daybook = new DaybookHost();
    const report = table({ ...CAMPAIGN, ...FIGURES, 'Sales (promoted)': '9.00' });
    daybook.receipt('one.csv', report);
    const own = daybook.sheet(sheet);
    own.deleteColumns(daybook.values(sheet)[0]!.indexOf('Sales (promoted)'), 1);
    expect(daybook.receipt('one.csv', report)).toMatchObject({ rowsUnchanged: 1 });
    expect(headers(daybook)).not.toContain('Sales (promoted)');
  });

  test('columns of the seller beside ours stay beside ours', () => {
    const daybook = new DaybookHost();
    daybook.receipt('one.csv', table({ ...CAMPAIGN, ...FIGURES }));
    const own = daybook.sheet(sheet);
    const at = own.lastColumn() + 1;
    own.setCells({ row: 0, column: at, rows: 2, columns: 1 }, [[{ value: 'Mine' }], [{ value: 'keep' }]]);
    daybook.receipt('two.csv', table({ ...CAMPAIGN, ...FIGURES, 'Sales (halo)': '6.00' }));
    expect(daybook.column(sheet, 'Mine')).toEqual(['keep']);
    expect(daybook.column(sheet, 'Sales (halo)')).toEqual([6]);
  });
});

describe('a workbook of an earlier version', () => {
  const OLD: readonly (readonly [id: string, header: string, value: Cell])[] = [
    ['marketplace', 'Marketplace', 'US'],
    ['currency', 'Currency', 'USD'],
    ['portfolioName', 'Portfolio name', ''],
    ['from', 'From', '2026-09-01'],
    ['to', 'To', '2026-09-30'],
    ['advertisedProductMarketplace', 'Advertised product marketplace', 'AMAZON.COM'],
    ['campaignId', 'Campaign ID', '101'],
    ['campaignName', 'Campaign name', 'Camp'],
    ['adGroupId', 'Ad group ID', '201'],
    ['adGroupName', 'Ad group name', 'AG'],
    ['advertisedProductId', 'Advertised product ID', 'B0CHILD001'],
    ['advertisedProductSku', 'Advertised product SKU', 'TRAY-12'],
    ['advertisedProductName', 'Advertised product name', ''],
    ['impressions', 'Impressions', 300],
    ['clicks', 'Clicks', 8],
    ['totalCost', 'Total cost', 4],
    ['purchases', 'Purchases', 1],
    ['sales', 'Sales', 15],
    ['unitsSold', 'Units sold', ''],
    ['purchasesPromoted', 'Purchases (promoted)', ''],
    ['detailPageViews', 'Detail page views', ''],
    ['importedAt', 'Imported at', '2026-10-01T12:00:00'],
  ];

  function old(): DaybookHost {
    const daybook = new DaybookHost();
    daybook.call('setUpWorkbook');
    const sheet = daybook.spreadsheet.addSheet({ name: 'Unified Ads' });
    const area = { row: 0, column: 0, rows: 2, columns: OLD.length };
    sheet.setCells(area, [OLD.map(([, header]) => ({ value: header })), OLD.map(([, , value]) => ({ value }))]);
    sheet.setNotes({ ...area, rows: 1 }, [OLD.map(([id]) => `field: ${id}\nsheet: unified-ads`)]);
    return daybook;
  }

  test('goes on with its sheet, as that of advertised products', () => {
    const daybook = old();
    const report = table({ ...ACCOUNT, ...CAMPAIGN, ...GROUP, ...PRODUCT, ...FIGURES, 'Total cost': '5.00' });
    expect(daybook.receipt('product.csv', report)).toMatchObject({
      sheet: 'Unified Ads',
      rowsAdded: 0,
      rowsUpdated: 1,
    });
    expect(spendIn(daybook, 'Unified Ads')).toBe(5);
    const october = { ...CAMPAIGN, 'Date range': 'Oct 01, 2026 - Oct 31, 2026', ...GROUP, ...PRODUCT, ...FIGURES };
    expect(daybook.receipt('october.csv', table(october))).toMatchObject({ rowsAdded: 1 });
    expect(daybook.column('Unified Ads', 'Campaign name')).toEqual(['Camp', 'Camp']);
  });

  test('keeps its rules under the name that they have', () => {
    const daybook = old();
    const rules = daybook.sheet('Rules');
    const cells = ['my-cost', true, 'Unified Ads', 'Total cost', 'above', 'act', 3];
    rules.setCells({ row: rules.lastRow(), column: 0, rows: 1, columns: 7 }, [cells.map((value) => ({ value }))]);
    daybook.call('refresh');
    const state = daybook.column('Rules', 'State');
    expect(state[state.length - 1] ?? '').toBe('');
  });
});
