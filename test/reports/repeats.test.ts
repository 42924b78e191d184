import { describe, expect, test } from 'vitest';
import { codes, pick, rowsOf, SALES, STOCK, TERMS, table } from './tables.ts';

const SESSIONS = 'Sessions - Total';
const VIEWS = 'Page Views - Total';
const OFFER = 'Featured Offer (Buy Box) Percentage';

describe('copies', () => {
  test('count once', () => {
    const reading = rowsOf(table(SALES, {}, { SKU: 'B' }, {}, {}));
    expect(reading.counts).toEqual({ rowsRead: 4, rowsKept: 4, rowsRefused: 0, rowsDuplicated: 2, rowsCombined: 0 });
    expect(reading.rows.map((row) => row.unitsOrdered)).toEqual([10, 10]);
    expect(reading.notes).toEqual([{ code: 'rows-duplicated', params: { count: 2, rows: '4, 5' } }]);
  });

  test('are copies in every cell, also in columns we do not read', () => {
    const reading = rowsOf(table({ ...TERMS, Retailer: 'Amazon' }, {}, { Retailer: 'Other' }), {
      from: undefined,
      to: undefined,
    });
    expect(reading.counts).toMatchObject({ rowsDuplicated: 0, rowsCombined: 1 });
    expect(reading.rows[0]).toMatchObject({ clicks: 20, spend: 10, ctr: 0.01, cpc: 0.5, acos: 0.25, roas: 4 });
  });

  test('are copies in the columns we read, where otherwise the last row would count', () => {
    const reading = rowsOf(table({ ...STOCK, store: '' }, {}, { store: 'main' }), { marketplace: 'UK' });
    expect(reading.counts).toMatchObject({ rowsDuplicated: 1 });
    expect(reading.problems).toEqual([]);
  });

  test('are named up to ten', () => {
    const list = (rows: number) =>
      rowsOf(table(SALES, ...Array.from({ length: rows }, () => ({})))).notes[0]?.params.rows;
    expect(list(11)).toBe('3, 4, 5, 6, 7, 8, 9, 10, 11, 12');
    expect(list(12)).toBe('3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …');
  });
});

describe('rows of one key in a business report', () => {
  const moved = (...rows: Record<string, string>[]) =>
    rowsOf(table(SALES, ...rows.map((row, i) => ({ ...row, Title: `T${i}` }))));

  test('add up, their ratios are worked out anew', () => {
    const reading = moved(
      {
        '(Parent) ASIN': 'B0PARENT01',
        [SESSIONS]: '100',
        [VIEWS]: '100',
        'Units Ordered': '1',
        [OFFER]: '50.00%',
        'Ordered Product Sales': '£0.10',
      },
      {
        '(Parent) ASIN': 'B0PARENT02',
        [SESSIONS]: '300',
        [VIEWS]: '300',
        'Units Ordered': '3',
        [OFFER]: '90.00%',
        'Ordered Product Sales': '£0.20',
      },
    );
    expect(reading.rows).toHaveLength(1);
    expect(reading.rows[0]).toEqual({
      marketplace: 'UK',
      from: '2026-10-01',
      to: '2026-10-31',
      parentAsin: 'B0PARENT02',
      childAsin: 'B0CHILD001',
      sku: 'TRAY-12',
      title: 'T1',
      sessions: 400,
      sessionPercentage: 0.2,
      pageViews: 400,
      pageViewsPercentage: 0.4,
      featuredOfferPercentage: 0.8,
      unitsOrdered: 4,
      unitSessionPercentage: 0.01,
      orderedProductSales: 0.3,
      currency: 'GBP',
      totalOrderItems: 18,
    });
    expect(reading.notes).toEqual([{ code: 'rows-combined', params: { count: 1, rows: '2 + 3' } }]);
    expect(reading.counts.rowsCombined).toBe(1);
  });

  test('of equal size keep the name of the first', () => {
    expect(moved({}, {}).rows[0]?.title).toBe('T0');
    expect(moved({ [SESSIONS]: '2' }, { [SESSIONS]: '1' }).rows[0]?.title).toBe('T0');
    expect(moved({ [SESSIONS]: 'x' }, { [SESSIONS]: '1' }).rows[0]?.title).toBe('T1');
  });

  test('add nothing to a cell that could not be read, and what is made of it stays blank', () => {
    const { rows, problems } = moved({ [SESSIONS]: 'x' }, { [SESSIONS]: '40' });
    expect(rows[0]).toMatchObject({ sessions: '', unitSessionPercentage: '', unitsOrdered: 20 });
    expect(problems).toMatchObject([{ code: 'not-a-number', column: SESSIONS }]);
    const shares = moved({ [VIEWS]: 'x', [OFFER]: '50.00%' }, { [VIEWS]: '40', [OFFER]: '90.00%' });
    expect(shares.rows[0]).toMatchObject({ pageViews: '', featuredOfferPercentage: '' });
  });

  test('without page views keep the first share', () => {
    expect(
      moved({ [VIEWS]: '0', [OFFER]: '50.00%' }, { [VIEWS]: '0', [OFFER]: '90.00%' }).rows[0]?.featuredOfferPercentage,
    ).toBe(0.5);
    expect(
      moved({ [VIEWS]: '0', [OFFER]: '' }, { [VIEWS]: '0', [OFFER]: '90.00%' }).rows[0]?.featuredOfferPercentage,
    ).toBe(0.9);
    expect(moved({ [OFFER]: '' }, { [OFFER]: '' }).rows[0]?.featuredOfferPercentage).toBe('');
    expect(
      moved({ [VIEWS]: '5', [OFFER]: '' }, { [VIEWS]: '5', [OFFER]: '90.00%' }).rows[0]?.featuredOfferPercentage,
    ).toBe(0.9);
  });

  test('without sessions have a conversion of 0', () => {
    expect(moved({ [SESSIONS]: '0' }, { [SESSIONS]: '0' }).rows[0]?.unitSessionPercentage).toBe(0);
    expect(moved({ [SESSIONS]: '' }, { [SESSIONS]: '' }).rows[0]?.unitSessionPercentage).toBe('');
    expect(moved({ 'Units Ordered': '' }, { 'Units Ordered': '' }).rows[0]?.unitSessionPercentage).toBe('');
  });

  test('what is blank in all stays blank, in one counts as nothing', () => {
    const [row] = moved({ 'Total Order Items': '', [VIEWS]: '' }, { 'Total Order Items': '', [VIEWS]: '7' }).rows;
    expect(pick(row, 'totalOrderItems', 'pageViews')).toEqual({ totalOrderItems: '', pageViews: 7 });
  });

  test('may be three', () => {
    const reading = moved({}, {}, {});
    expect(reading.notes).toEqual([{ code: 'rows-combined', params: { count: 2, rows: '2 + 3 + 4' } }]);
    expect(reading.rows[0]?.unitsOrdered).toBe(30);
  });

  test('need the same SKU, child and marketplace', () => {
    expect(
      rowsOf(table(SALES, {}, { SKU: 'B' }, { '(Child) ASIN': 'B0CHILD002' }, { 'Ordered Product Sales': 'US$1' }))
        .rows,
    ).toHaveLength(4);
  });
});

test('no sales leave ACOS blank, also together', () => {
  const none = {
    '7 Day Total Sales ': 0,
    'Total Advertising Cost of Sales (ACOS) ': '',
    Impressions: 0,
    'Click-Thru Rate (CTR)': '',
  };
  const reading = rowsOf(table(TERMS, none, { ...none, Spend: 6 }), { from: undefined, to: undefined });
  expect(reading.rows).toHaveLength(1);
  expect(pick(reading.rows[0], 'acos', 'ctr', 'spend', 'roas')).toEqual({ acos: '', ctr: '', spend: 11, roas: 0 });
});

describe('stock of one SKU twice', () => {
  const US = { marketplace: 'US' };
  const units = (count: number) => ({ 'afn-fulfillable-quantity': count });

  test('the last counts, the others are named', () => {
    const reading = rowsOf(table(STOCK, units(1), units(2), { sku: 'B' }, units(3)), US);
    expect(reading.rows.map((row) => row.afnFulfillableQuantity)).toEqual([3, 100]);
    expect(reading.counts).toEqual({ rowsRead: 4, rowsKept: 2, rowsRefused: 2, rowsDuplicated: 0, rowsCombined: 0 });
    expect(reading.problems).toEqual([
      { row: 2, column: '', text: 'US · TRAY-12', code: 'conflict', effect: 'row-refused', params: { row: 5 } },
      { row: 3, column: '', text: 'US · TRAY-12', code: 'conflict', effect: 'row-refused', params: { row: 5 } },
    ]);
  });

  test('a copy is no conflict', () => {
    const reading = rowsOf(table(STOCK, units(1), units(1)), US);
    expect(reading.problems).toEqual([]);
    expect(codes(reading.notes)).toContain('rows-duplicated');
  });
});

test('what the line above the header says of all rows makes rows of one key, whatever a column says', () => {
  const lines = [
    ['ASIN or Product=["B0CHILD001"]', 'Select year=["2026"]', 'Select month=["October"]', ''],
    ['Search Query', 'Search Query Score', 'Search Query Volume', 'ASIN'],
    ['bamboo tray', '2', '9000', 'B0CHILD001'],
    ['bamboo tray', '1', '9500', 'B0CHILD002'],
  ];
  const reading = rowsOf(lines, { marketplace: 'US' });
  expect(reading.rows).toHaveLength(1);
  expect(reading.rows[0]).toMatchObject({ asin: 'B0CHILD001', searchQueryScore: 1 });
  expect(codes(reading.problems)).toEqual(['conflict']);
});
