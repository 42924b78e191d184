/**
 * The sheets that the seller fills in: made when they are needed, filled where they are blank, told what is wrong in
 * them.
 */
import { describe, expect, test } from 'vitest';
import type { Receipt, UndoReply } from '../../src/apps-script/server/messages.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { SELLERS_SHEETS } from '../../src/sheets/catalog.ts';
import type { Cell } from '../../src/values/cell.ts';
import { localSheet } from '../../src/workbook/local-sheet.ts';
import { NUMBER_FORMATS } from '../../src/workbook/sheet-spec.ts';
import { DaybookHost, inventoryTable, OCTOBER, type Place, salesTable } from './daybook-host.ts';

const PRODUCTS = 'Products';
const US = { marketplace: 'US', asOf: '2026-11-01' };
const STOCK = inventoryTable([
  ['S-1', 'B0AAAAAAA1', 40],
  ['007', 'B0AAAAAAA2', 5],
]);

function withPrice(table: Cell[][], price: string): Cell[][] {
  const at = table[0]!.indexOf('your-price');
  return table.map((row, i) => (i === 0 ? row : row.map((cell, c) => (c === at ? price : cell))));
}

function imported(place?: Place): DaybookHost {
  const daybook = new DaybookHost(place);
  daybook.call('setUpWorkbook');
  daybook.receipt('stock.txt', withPrice(STOCK, '20.00'), US);
  return daybook;
}

function type(daybook: DaybookHost, sheet: string, row: number, title: string, value: Cell | null): void {
  const column = daybook.values(sheet)[0]!.indexOf(title);
  expect(column).toBeGreaterThanOrEqual(0);
  daybook.sheet(sheet).setCells({ row, column, rows: 1, columns: 1 }, [[value === null ? null : { value }]]);
}

function toasts(daybook: DaybookHost, work: () => void): string {
  const before = daybook.host.ui.toasts.length;
  work();
  return daybook.host.ui.toasts
    .slice(before)
    .map(({ message }) => message)
    .join('\n');
}

test('Products is made by the first report that lists SKUs, and filled; text stays text', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  expect(daybook.spreadsheet.sheetByName(PRODUCTS)).toBeUndefined();
  daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]), OCTOBER);
  expect(daybook.spreadsheet.sheetByName(PRODUCTS)).toBeUndefined();
  const receipt = daybook.receipt('stock.txt', withPrice(STOCK, '20.00'), US);
  expect(receipt.notes).toContain('Products: 7 cells filled, 2 rows added.');
  expect(daybook.column(PRODUCTS, 'SKU')).toEqual(['S-1', '007']);
  expect(daybook.column(PRODUCTS, 'Price')).toEqual([20, 20]);
  // The sales report came before the row was there.
  expect(daybook.column(PRODUCTS, 'Parent ASIN')).toEqual(['B0AAAAAAA1', '']);
  const notes = daybook.sheet(PRODUCTS).notes({ row: 0, column: 0, rows: 1, columns: 30 })[0]!;
  expect(notes.some((note) => note?.includes('Filled from FBA Inventory while it is blank'))).toBe(true);
});

test('a person’s entry stays and is named, a cleared cell stays blank, what was filled follows; twice changes nothing', () => {
  const daybook = imported();
  type(daybook, PRODUCTS, 1, 'Price', 18.5);
  type(daybook, PRODUCTS, 2, 'Product', null);
  type(daybook, PRODUCTS, 1, 'Unit cost', 45);
  type(daybook, PRODUCTS, 1, 'Unit cost currency', 'CNY');
  const later = withPrice(STOCK, '22.00');
  const { notes } = daybook.receipt('later.txt', later, { ...US, asOf: '2026-11-02' });
  expect(daybook.column(PRODUCTS, 'Price')).toEqual([18.5, 22]);
  expect(daybook.column(PRODUCTS, 'Product')).toEqual(['Name of S-1', '']);
  expect(daybook.column(PRODUCTS, 'Unit cost')).toEqual([45, '']);
  expect(daybook.column(PRODUCTS, 'State')[0]).toBe(
    'Price: you typed 18.5, which counts; the report says 22 (FBA Inventory 2026-11-02).',
  );
  expect(notes).toContain(
    'Products: 2 cells that you typed or cleared differ from the report and stay as you left them; column Filled from names them.',
  );
  const before = daybook.withoutLog();
  daybook.receipt('again.txt', later, { ...US, asOf: '2026-11-02' });
  expect(daybook.withoutLog()).toEqual(before);
  daybook.call('refresh');
  const once = daybook.withoutLog();
  daybook.call('refresh');
  expect(daybook.withoutLog()).toEqual(once);
});

describe('undoing an import', () => {
  function undo(daybook: DaybookHost, { undo: number }: Receipt): string {
    return daybook.call<UndoReply>('undoImport', { import: number }).message;
  }

  test('takes back what it filled and the rows that it added', () => {
    const daybook = imported();
    const before = daybook.values(PRODUCTS);
    const more = inventoryTable([
      ['S-1', 'B0AAAAAAA1', 40],
      ['S-9', 'B0AAAAAAA9', 5],
    ]);
    const receipt = daybook.receipt('later.txt', withPrice(more, '22.00'), { ...US, asOf: '2026-11-02' });
    expect(daybook.column(PRODUCTS, 'Price')).toEqual([22, 20, 22]);
    expect(undo(daybook, receipt)).toContain('In “Products” 1 filled cell is as before, 1 added row is taken out.');
    expect(daybook.values(PRODUCTS)).toEqual(before);
  });

  test('leaves what a person typed since, in rows that it added too', () => {
    const daybook = imported();
    const more = inventoryTable([
      ['S-1', 'B0AAAAAAA1', 40],
      ['S-9', 'B0AAAAAAA9', 5],
    ]);
    const receipt = daybook.receipt('later.txt', withPrice(more, '22.00'), { ...US, asOf: '2026-11-02' });
    type(daybook, PRODUCTS, 1, 'Price', 25);
    type(daybook, PRODUCTS, 3, 'Supplier', 'Wang');
    undo(daybook, receipt);
    expect(daybook.column(PRODUCTS, 'SKU')).toEqual(['S-1', '007', 'S-9']);
    expect(daybook.column(PRODUCTS, 'Price')).toEqual([25, 20, '']);
    expect(daybook.column(PRODUCTS, 'Supplier')).toEqual(['', '', 'Wang']);
    daybook.receipt('later.txt', withPrice(more, '23.00'), { ...US, asOf: '2026-11-03' });
    expect(daybook.column(PRODUCTS, 'Price')).toEqual([25, 20, 23]);
  });

  test('of a report that changed nothing in its own sheet gives Products back', () => {
    const daybook = new DaybookHost();
    daybook.call('setUpWorkbook');
    daybook.receipt('stock.txt', STOCK, US);
    daybook.sheet(PRODUCTS).deleteRows(1, 2);
    const receipt = daybook.receipt('stock.txt', STOCK, US);
    expect(daybook.column(PRODUCTS, 'SKU')).toEqual(['S-1', '007']);
    undo(daybook, receipt);
    expect(daybook.values(PRODUCTS)).toHaveLength(1);
  });
});

describe('a Products sheet that cannot be filled', () => {
  const later = { ...US, asOf: '2026-11-02' };

  test('because it is protected, does not stop the import: the receipt says so', () => {
    const before = imported();
    const daybook = new DaybookHost(undefined, before.snapshot(), { user: 'guest@example.com' });
    daybook.sheet(PRODUCTS).protections = [{ area: null, description: 'Ask Mei first' }];
    const { notes } = daybook.receipt('later.txt', withPrice(STOCK, '22.00'), later);
    expect(notes.join('\n')).toContain('Sheet “Products” is protected (“Ask Mei first”)');
    expect(daybook.column(PRODUCTS, 'Price')).toEqual([20, 20]);
    expect(daybook.column('FBA Inventory', 'your-price')).toEqual([22, 22]);
    expect(daybook.column('Import Log', 'State').at(-1)).toBe('Imported');
  });

  test('because a column of its key is gone, does not stop it either', () => {
    const daybook = imported();
    daybook.sheet(PRODUCTS).deleteColumns(1, 1);
    const { notes } = daybook.receipt('later.txt', withPrice(STOCK, '22.00'), later);
    expect(notes.join('\n')).toContain('“Products” has lost its column “SKU”');
    expect(daybook.column('FBA Inventory', 'your-price')).toEqual([22, 22]);
  });
});

describe('the command of the menu', () => {
  test('makes all four, fills Products from what is there, gives today its rows, and does so once', () => {
    const daybook = imported();
    daybook.spreadsheet.deleteSheet(daybook.sheet(PRODUCTS));
    const said = toasts(daybook, () => daybook.host.rpc('sellersSheetsFromMenu'));
    expect(said).toContain('Yours to fill in');
    expect(daybook.column(PRODUCTS, 'SKU')).toEqual(['S-1', '007']);
    expect(daybook.column('Account Health', 'Marketplace')).toEqual(['US']);
    expect(daybook.values('Purchase Orders')).toHaveLength(1);
    expect(daybook.values('Events')).toHaveLength(1);
    const before = daybook.withoutLog();
    daybook.host.rpc('sellersSheetsFromMenu');
    expect(daybook.withoutLog()).toEqual(before);
  });

  test('what an import that was cut off left to be worked out is worked out too', () => {
    const daybook = imported();
    daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 100, 31, '$310.00']]), OCTOBER);
    daybook.call('updateToday');
    expect(daybook.column('FBA Inventory', 'Units Ordered')[0]).toBe(31);
    type(daybook, 'FBA Inventory', 1, 'Units Ordered', null);
    daybook.spreadsheet.properties.document.set('refresh.due', 'sales-traffic');
    daybook.host.rpc('sellersSheetsFromMenu');
    expect(daybook.column('FBA Inventory', 'Units Ordered')[0]).toBe(31);
  });

  test('what is wrong is named in the sheet and in the reply, by row and column, in the language of the seller', () => {
    const daybook = imported();
    daybook.host.rpc('sellersSheetsFromMenu');
    type(daybook, PRODUCTS, 1, 'Unit cost', 45);
    type(daybook, PRODUCTS, 2, 'By sea (days)', '35-25');
    type(daybook, 'Events', 1, 'Kind', 'Demand');
    type(daybook, 'Events', 1, 'From', 46_000);
    type(daybook, 'Events', 1, 'To', 45_000);
    type(daybook, 'Account Health', 1, 'Order defect rate', 0.02);
    const said = toasts(daybook, () => daybook.call('refresh'));
    expect(said.split('\n')).toEqual([
      'Products row 2 · Unit cost: 45 has no currency, so it is not counted. Choose it in Unit cost currency.',
      'Products row 3 · By sea (days): “35-25” runs backwards: the smaller number comes first.',
      'Events row 2 · To: 2023-03-15 is before From (2025-12-09).',
    ]);
    expect(daybook.column(PRODUCTS, 'State')[0]).toContain('Unit cost: 45 has no currency');
    expect(daybook.column('Account Health', 'State')).toEqual([
      'Order defect rate: Breach at 2 %; the limit is 1 % (rule odr).',
    ]);
    // The reply is in the person's language, the cell in the workbook's.
    daybook.call('setLanguage', { language: 'zh-CN' });
    const told = toasts(daybook, () => daybook.call('refresh'));
    expect(told).toContain('By sea (days)：“35-25”前后颠倒：较小的数在前。');
    expect(daybook.column(PRODUCTS, 'State')[1]).toContain('runs backwards');
  });
});

test('what is typed in Account Health is judged beside it, and what is typed stays', () => {
  const daybook = imported();
  daybook.host.rpc('sellersSheetsFromMenu');
  const health = 'Account Health';
  type(daybook, health, 1, 'Order defect rate', 0.02);
  type(daybook, health, 1, 'Messages waiting', 2);
  type(daybook, health, 1, 'Violations: listing, kind, appeal', 'my own words');
  daybook.call('refresh');
  const row = () =>
    Object.fromEntries(daybook.values(health)[0]!.map((title, i) => [title, daybook.values(health)[1]![i]]));
  expect(row()).toMatchObject({
    'Figures verdict': 'Breach',
    'Messages verdict': 'Waiting',
    'Violations verdict': '',
    Limits: 'Order defect rate 2.0 %, limit 1.0 %, 1.0 % beyond',
    'Order defect rate': 0.02,
    'Violations: listing, kind, appeal': 'my own words',
  });
  expect(daybook.values('Today').flat()).toContain('Order defect rate 2.0 %, limit 1.0 %, 1.0 % beyond');
  type(daybook, health, 1, 'Order defect rate', 0.001);
  daybook.call('refresh');
  expect(row()).toMatchObject({ 'Figures verdict': 'OK', Limits: 'Order defect rate 0.1 %, limit 1.0 %, 0.9 % to go' });
  const before = daybook.withoutLog();
  daybook.call('refresh');
  expect(daybook.withoutLog()).toEqual(before);
});

describe.each([
  [
    'en_US',
    'Filled from FBA Inventory while it is blank, where that says nothing from',
    'Only of orders that you ship yourself',
  ],
  ['zh_CN', '空白时由 FBA 库存 填入，其中没有则取自', '仅限自发货订单'],
  ['ja_JP', '空白なら FBA在庫 から、なければ', '自社出荷の注文のみ'],
])('in %s', (locale, price, shipped) => {
  test('every column stands with its note, its format and what may be chosen in it', () => {
    const daybook = imported({ locale, timeZone: 'UTC' });
    daybook.host.rpc('sellersSheetsFromMenu');
    for (const english of SELLERS_SHEETS) {
      const spec = localSheet(english, languageOf(locale));
      const sheet = daybook.sheet(spec.name);
      const columns = spec.columns.length;
      expect(daybook.values(spec.name)[0]).toEqual(spec.columns.map(({ header }) => header));
      const notes = sheet.notes({ row: 0, column: 0, rows: 1, columns })[0]!.map(String);
      spec.columns.forEach((column, c) => {
        // A line of ours stands above the mark.
        expect(notes[c]!.split('\n').length, column.header).toBe(2);
        expect(sheet.numberFormatAt(1, c) ?? 'General', column.header).toBe(NUMBER_FORMATS[column.type]);
      });
      const [validations] = sheet.validations({ row: 1, column: 0, rows: 1, columns });
      spec.columns.forEach(({ header, choices, atLeast, type: kind }, c) => {
        const isGuarded = choices !== undefined || atLeast !== undefined || kind === 'checkbox';
        expect(validations![c] !== null && validations![c] !== undefined, header).toBe(isGuarded);
      });
      const noteOf = (id: string) => notes[spec.columns.findIndex((column) => column.id === id)] ?? '';
      if (spec.id === 'products') expect(noteOf('price')).toContain(price);
      if (spec.id === 'account-health') expect(noteOf('otdr')).toContain(shipped);
    }
  });
});

test('what is typed in a column of plain text stays as it is', () => {
  const daybook = imported();
  daybook.host.rpc('sellersSheetsFromMenu');
  const sheet = daybook.sheet(PRODUCTS);
  const titles = daybook.values(PRODUCTS)[0]!;
  for (const title of ['SKU', 'By air (days)', 'On-sale months', 'Target ACoS', 'Contains'])
    expect(sheet.numberFormatAt(1, titles.indexOf(title)), title).toBe('@');
});

test('break-even of Profit is proposed as target once its costs are known, and gives way to a typed one', () => {
  const daybook = imported();
  const header =
    'return-date order-id sku asin fnsku product-name quantity fulfillment-center-id detailed-disposition reason';
  const returned = [
    '2026-10-20',
    '111-0000001-0000001',
    '007',
    'B0AAAAAAA2',
    'X1',
    'Tray',
    '1',
    'PHX7',
    'SELLABLE',
    'OTHER',
  ];
  daybook.receipt('returns.txt', [header.split(' '), returned], {
    marketplace: 'US',
    from: '2026-09-01',
    to: '2026-10-31',
  });
  daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 3000, 100, '$2,000.00']]), {
    ...{ marketplace: 'US', from: '2026-10-02', to: '2026-10-31' },
  });
  // Shipped by the seller: no fees of Amazon's fulfilment.
  for (const [title, value] of [
    ['FBA / FBM', 'FBM'],
    ['Referral fee', 3],
    ['Landed cost', 8.5],
    ['Landed cost currency', 'USD'],
  ] as const)
    type(daybook, PRODUCTS, 1, title, value);
  daybook.call('refresh');
  const target = () => daybook.column(PRODUCTS, 'Target ACoS')[0];
  // 2000 less 300 less 850 is 850 of 2000.
  expect(target()).toBe('42%');
  expect(daybook.column(PRODUCTS, 'Filled from')[0]).toContain('Target ACoS: 42% (Profit 2026-10-31)');
  type(daybook, PRODUCTS, 1, 'Landed cost', 6.5);
  daybook.call('refresh');
  expect(target()).toBe('52%');
  type(daybook, PRODUCTS, 1, 'Target ACoS', '30 %');
  daybook.call('refresh');
  expect(target()).toBe('30 %');
});
