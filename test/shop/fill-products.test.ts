/** Filling Products from reports: blanks only, what was filled follows, what a person typed or cleared stays. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRODUCT_SOURCES } from '../../src/sheets/product-sources.ts';
import { TITLES } from '../../src/shop/filled-columns.ts';
import { planProducts } from '../../src/shop/plan-products.ts';
import type { ProductColumn, ProductRow } from '../../src/shop/products.ts';
import { type ReportedProduct, reportedProducts } from '../../src/shop/reported-products.ts';
import { takenBack } from '../../src/shop/take-back-products.ts';
import type { Cell, Row } from '../../src/values/cell.ts';
import { dayFromIso } from '../../src/values/day.ts';

const NAMES: Record<string, string> = {
  'fba-inventory': 'FBA Inventory',
  'fba-planning': 'FBA Planning',
  'all-listings': 'All Listings',
  'active-listings': 'Active Listings',
  'fee-preview': 'Fee Preview',
  'sp-bulk': 'Bulk',
  'sales-traffic': 'Sales & Traffic',
};
const nameOf = (id: string) => NAMES[id]!;

function told(sheet: string, ...rows: Row[]): ReportedProduct[] {
  const source = PRODUCT_SOURCES.find((one) => one.sheet === sheet)!;
  return reportedProducts(source, nameOf(sheet), rows);
}

function fill(rows: readonly ProductRow[], reported: readonly ReportedProduct[], today = '2026-11-30') {
  const say = ({ column, key }: { column: string; key: string }) => `${column} ${key}`;
  return planProducts({ rows, reported: reported, today: dayFromIso(today)!, nameOf, say });
}

const stock = (more: Row = {}): Row => ({
  ...{
    marketplace: 'US',
    sku: 'A',
    asin: 'B0AAAAAAA1',
    productName: 'Press',
    yourPrice: 20,
    snapshotDate: '2026-11-01',
  },
  ...more,
});
const listing = (more: Row = {}): Row => ({
  ...{ marketplace: 'US', sellerSku: 'A', asin: 'B0AAAAAAA1', itemName: 'Garlic press', price: 21 },
  ...{ status: 'Active', openDate: '2026-10-01', fulfillmentChannel: 'AMAZON_NA', snapshotDate: '2026-11-02' },
  ...more,
});

test('a SKU that a report lists gets a row, with what the report says of it', () => {
  const { rows, cells } = fill([], told('all-listings', listing(), listing({ sellerSku: 'B', status: 'Inactive' })));
  expect(rows).toMatchObject([
    {
      ...{ marketplace: 'US', sku: 'A', asin: 'B0AAAAAAA1', name: 'Garlic press', price: 21 },
      ...{ openDate: '2026-10-01', fulfilment: 'FBA', stage: 'Launch', state: '' },
    },
  ]);
  expect(cells).toBe(5);
  expect(rows[0]!.filled).toContain('Price: 21 (All Listings 2026-11-02)');
});

test('the leading source counts, whichever comes first', () => {
  const price = (...reported: ReportedProduct[][]) =>
    reported.reduce<readonly ProductRow[]>((rows, tell) => fill(rows, tell).rows, [])[0]!.price;
  const [inventory, listings] = [told('fba-inventory', stock()), told('all-listings', listing())];
  expect(price(inventory, listings)).toBe(20);
  expect(price(listings, inventory)).toBe(20);
  expect(price(listings)).toBe(21);
});

describe('a cell', () => {
  const first = fill([], told('fba-inventory', stock())).rows;
  const next = (cells: ProductRow, more: Row = { yourPrice: 22, snapshotDate: '2026-11-05' }) =>
    fill([{ ...first[0]!, ...cells }], told('fba-inventory', stock(more)));

  test('that was filled follows the next report', () => {
    expect(next({}).rows[0]!.price).toBe(22);
  });

  test('that was typed stays, and the row says so', () => {
    const { rows, kept } = next({ price: 19 });
    expect([rows[0]!.price, kept, rows[0]!.state]).toEqual([19, 1, 'price typed.kept']);
  });

  test('that was typed and cannot be read is named as that alone', () => {
    expect(next({ price: 'much' }).rows[0]!.state).toBe('price typed.notNumber');
  });

  test('that was typed stays, though a report once said the same', () => {
    const once = next({ price: 22 }).rows;
    expect(fill(once, told('fba-inventory', stock({ yourPrice: 25, snapshotDate: '2026-11-06' }))).rows[0]!.price).toBe(
      22,
    );
  });

  test('that was cleared stays blank', () => {
    expect(next({ price: '' }).rows[0]!.price).toBe('');
  });

  test('is not filled by an older file', () => {
    expect(next({}, { yourPrice: 9, snapshotDate: '2026-10-01' }).rows[0]!.price).toBe(20);
  });

  test('of a row whose record was cleared is filled again where it is blank', () => {
    expect(next({ price: '', filled: '' }).rows[0]!).toMatchObject({ price: 22, asin: 'B0AAAAAAA1' });
  });

  test('of a marketplace gives way to what is typed for all of them', () => {
    const rows = [...fill(first, told('all-listings', listing())).rows, { sku: 'A', stage: 'Exit' }];
    expect(rows[0]!.stage).toBe('Launch');
    const after = fill(rows, []).rows;
    expect(after.map(({ stage }) => stage)).toEqual(['', 'Exit']);
    expect(fill(after, []).rows).toEqual(after);
  });
});

test('a stage is proposed by the days since the product came, and one that was chosen stays', () => {
  const rows = fill([], told('all-listings', listing()), '2026-11-30').rows;
  expect(fill(rows, [], '2026-12-29').rows[0]!.stage).toBe('Launch');
  expect(fill(rows, [], '2026-12-30').rows[0]!.stage).toBe('Keep');
  expect(fill([{ ...rows[0]!, stage: 'Grow' }], [], '2026-12-30').rows[0]!.stage).toBe('Grow');
});

test('a child of two parents is left blank and named; the newest window counts', () => {
  const sold = (parentAsin: string, to: string): Row => ({
    marketplace: 'US',
    childAsin: 'B0AAAAAAA1',
    parentAsin,
    to,
  });
  const before = fill([], told('fba-inventory', stock())).rows;
  const torn = fill(before, told('sales-traffic', sold('B0PARENT01', '2026-11-02'), sold('B0PARENT02', '2026-11-02')));
  expect(torn.rows[0]!.state).toBe('parentAsin typed.unsure');
  expect(torn.rows[0]!.parentAsin ?? '').toBe('');
  const later = told('sales-traffic', sold('B0PARENT01', '2026-11-02'), sold('B0PARENT02', '2026-11-03'));
  expect(fill(torn.rows, later).rows[0]).toMatchObject({ parentAsin: 'B0PARENT02', state: '' });
  expect(fill(before, told('sales-traffic', sold('B0PARENT01', '2026-11-02'))).rows).toHaveLength(1);
});

test('graded units, rows that are no longer listed and prices of nothing say nothing', () => {
  const rows = [
    stock({ sku: 'amzn.gr.A-1' }),
    stock({ sku: 'B', notListedSince: '2026-11-03' }),
    stock({ yourPrice: 0 }),
  ];
  expect(fill([], told('fba-inventory', ...rows)).rows).toMatchObject([{ sku: 'A' }]);
  expect(fill([], told('fba-inventory', ...rows)).rows[0]).not.toHaveProperty('price');
});

describe('whatever is typed', () => {
  const SKUS = ['A', 'B'];
  const COLUMNS = [...TITLES.keys()] as ProductColumn[];
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      'x',
      'FBA',
      'Launch',
      20,
      22,
      'B0AAAAAAA1',
      '2026-10-01',
      'a · Price: 3 (FBA Inventory 2026-11-01)',
    ),
    fc.string({ maxLength: 12 }),
  );
  const edit = fc.record({
    row: fc.nat(3),
    column: fc.constantFrom<ProductColumn>(...COLUMNS, 'supplier', 'unitCost'),
    cell,
  });
  const report = fc.record({
    sheet: fc.constantFrom('fba-inventory', 'all-listings'),
    sku: fc.constantFrom(...SKUS),
    price: fc.constantFrom(20, 21, 22),
    name: fc.constantFrom('Press', 'a · Price: 3 (FBA Inventory 2026-11-01)', 'tail)'),
    date: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
  });
  const step = fc.oneof(
    edit.map((one) => ({ edit: one })),
    report.map((one) => ({ report: one })),
  );

  const tellOf = ({
    sheet,
    sku,
    price,
    name,
    date,
  }: {
    sheet: string;
    sku: string;
    price: number;
    name: string;
    date: string;
  }) =>
    sheet === 'fba-inventory'
      ? told(sheet, stock({ sku, yourPrice: price, productName: name, snapshotDate: date }))
      : told(sheet, listing({ sellerSku: sku, price, itemName: name, snapshotDate: date }));

  test('nothing typed is lost, nothing cleared comes back, and a second run changes nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let rows: readonly ProductRow[] = [];
        const typed = new Map<string, Cell>();
        for (const one of steps) {
          if ('edit' in one) {
            const { row, column, cell: value } = one.edit;
            if (rows[row] === undefined || String(rows[row]![column] ?? '').trim() === String(value).trim()) continue;
            rows = rows.map((before, i) => (i === row ? { ...before, [column]: value } : before));
            typed.set(`${row} ${column}`, value);
          } else {
            rows = fill(rows, tellOf(one.report)).rows;
            expect(fill(rows, tellOf(one.report)).rows).toEqual(rows);
          }
          expect(fill(rows, []).rows).toEqual(fill(fill(rows, []).rows, []).rows);
          for (const [place, value] of typed) {
            const [row, column] = place.split(' ') as [string, ProductColumn];
            // A blank cell that nothing was said of may be filled.
            const wasFilled = String(rows[Number(row)]!.filled ?? '').includes(`${TITLES.get(column)}: yours`);
            if (value !== '' || wasFilled) expect(rows[Number(row)]![column], place).toBe(value);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('taking an import back gives every cell back that was not typed since', () => {
    fc.assert(
      fc.property(report, report, fc.array(edit, { maxLength: 3 }), (first, second, edits) => {
        const before = fill([], tellOf({ ...first, sku: 'A' })).rows[0]!;
        const after = fill([before], tellOf({ ...second, sku: 'A' })).rows[0]!;
        const changed = Object.keys(after).filter((id) => after[id as ProductColumn] !== before[id as ProductColumn]);
        const was = Object.fromEntries(changed.map((id) => [id, before[id as ProductColumn] ?? '']));
        const typed = new Map(
          edits
            .filter(({ column, cell: value }) => String(after[column] ?? '').trim() !== String(value).trim())
            .map((one) => [one.column, one.cell]),
        );
        const row = { ...after, ...Object.fromEntries(typed) };
        const back: ProductRow = { ...row, ...takenBack(row, was) };
        for (const column of COLUMNS)
          expect(back[column] ?? '').toBe(typed.has(column) ? typed.get(column) : (before[column] ?? ''));
        if (typed.size === 0)
          expect({ ...back, state: '' }).toEqual({ ...before, state: '', ...pickBlank(back, before) });
      }),
      { numRuns: 300 },
    );
  });
});

/** Columns that were absent before are blank after. */
function pickBlank(back: ProductRow, before: ProductRow): ProductRow {
  return Object.fromEntries(Object.entries(back).filter(([id, cell]) => cell === '' && !(id in before)));
}
