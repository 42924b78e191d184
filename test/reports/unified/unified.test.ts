/**
 * What is particular about unified reports: their days, sums among their rows, places, accounts, and what they leave
 * blank.
 */
import { describe, expect, test } from 'vitest';
import { planMerge } from '../../../src/reports/merge/merge.ts';
import { adProductNamed, attributionOf } from '../../../src/reports/unified/ad-product.ts';
import { UNIFIED_KINDS } from '../../../src/reports/unified/levels.ts';
import { readSpan } from '../../../src/reports/unified/read-span.ts';
import type { Cell, Row } from '../../../src/values/cell.ts';
import { isoOfDay } from '../../../src/values/day.ts';
import { codes, day, pick, read, rowsOf, table } from '../tables.ts';

type Cells = Readonly<Record<string, Cell>>;

/** A report of these rows. */
function report(...rows: readonly Cells[]): Cell[][] {
  return table({}, ...rows);
}

const UNASKED = { marketplace: undefined, from: undefined, to: undefined };

const CAMPAIGN = {
  Date: 'Jul 06, 2026',
  'Budget currency': 'USD',
  'Campaign ID': '="101"',
  'Campaign name': 'Camp',
  Impressions: 100,
  Clicks: 10,
  'Total cost': '5.00',
  Purchases: 1,
  Sales: '20.00',
};

describe('days', () => {
  test.each<[Parameters<typeof readSpan>[1], Cell, string, string]>([
    ['range', 'Jul 06, 2026 - Jul 29, 2026', '2026-07-06', '2026-07-29'],
    ['range', '2026年10月1日 - 2026年10月31日', '2026-10-01', '2026-10-31'],
    ['range', '2026年10月1日-2026年10月31日', '2026-10-01', '2026-10-31'],
    ['range', '2026-07-06 – 2026-07-07', '2026-07-06', '2026-07-07'],
    ['range', 'Jul 06, 2026', '2026-07-06', '2026-07-06'],
    ['hour', '2026-07-06 13:00', '2026-07-06', '2026-07-06'],
    ['week', 'Jul 05, 2026 - Jul 11, 2026', '2026-07-05', '2026-07-11'],
    ['week', 'Jul 05, 2026', '2026-07-05', '2026-07-11'],
    ['week', '2026-W28', '2026-07-06', '2026-07-12'],
    ['month', 'Feb 2028', '2028-02-01', '2028-02-29'],
    ['month', 'December 2026', '2026-12-01', '2026-12-31'],
    ['month', '2026-12', '2026-12-01', '2026-12-31'],
    ['month', '2026年6月', '2026-06-01', '2026-06-30'],
    ['month', '06/2026', '2026-06-01', '2026-06-30'],
    ['month', '2026-06-01', '2026-06-01', '2026-06-30'],
    ['year', 2026, '2026-01-01', '2026-12-31'],
    ['year', '2026年', '2026-01-01', '2026-12-31'],
  ])('a %s %s', (span, cell, first, last) => {
    const days = readSpan(cell, span, undefined);
    if (days === '' || !('first' in days)) throw new Error(JSON.stringify(days));
    expect([isoOfDay(days.first), isoOfDay(days.last)]).toEqual([first, last]);
  });

  test.each<[Parameters<typeof readSpan>[1], Cell]>([
    ['week', '28'],
    ['week', 28],
    ['month', '7'],
    ['month', '2026-13'],
    ['year', '26'],
    ['range', 'Jul 06, 2026 - Jul 07, 2026 - Jul 08, 2026'],
    ['range', 'soon - later'],
    ['hour', '13'],
  ])('a %s %s tells none', (span, cell) => {
    expect(readSpan(cell, span, undefined)).toMatchObject({ code: 'not-a-date' });
  });

  test('of several the shortest counts', () => {
    const both = report({ ...CAMPAIGN, Week: 'Jul 05, 2026', 'Date range': 'Jul 01, 2026 - Jul 31, 2026' });
    expect(rowsOf(both, UNASKED)).toMatchObject({ from: '2026-07-06', to: '2026-07-06' });
  });
});

describe('the period that was chosen', () => {
  const { Date: _, ...rest } = CAMPAIGN;
  const ranges = (...spans: string[]) =>
    report(...spans.map((span, i) => ({ ...rest, 'Date range': span, 'Campaign ID': `="10${i}"` })));
  const uneven = ranges('Jul 06, 2026 - Jul 20, 2026', 'Jul 02, 2026 - Jul 09, 2026');
  const even = ranges('Jul 02, 2026 - Jul 29, 2026', 'Jul 02, 2026 - Jul 29, 2026');
  const july = { from: day('2026-07-01'), to: day('2026-07-31') };

  test('is asked, filled in from the widest, where rows differ', () => {
    expect(read(uneven, UNASKED)).toMatchObject({
      status: 'asks',
      missing: ['window'],
      suggested: { from: '2026-07-02', to: '2026-07-20' },
    });
  });

  test('is that of all rows where it was given, or stands in the name', () => {
    const given = rowsOf(uneven, { ...UNASKED, ...july });
    expect(given).toMatchObject({ from: '2026-07-01', to: '2026-07-31', ownDays: false });
    expect(new Set(given.rows.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['2026-07-01 2026-07-31']));
    const named = rowsOf(uneven, { ...UNASKED, fileName: 'ads 2026-07-01 2026-07-31.csv' });
    expect(named).toMatchObject({ from: '2026-07-01', to: '2026-07-31' });
  });

  test.each<Cell>(['0', '13', '07:00', '23:00:00', 13, 13 / 24])(
    'is asked where rows name an hour of no day: %s',
    (hour) => {
      const hours = report({ ...rest, Hour: hour }, { ...rest, Hour: '1' });
      expect(read(hours, UNASKED)).toMatchObject({ status: 'asks', missing: ['window'], suggested: {} });
      const given = rowsOf(hours, { ...UNASKED, ...july });
      expect(given).toMatchObject({ from: '2026-07-01', to: '2026-07-31', rows: [{ clicks: 20, totalCost: 10 }] });
      expect(given.notes).toContainEqual({ code: 'unified-summed-over', params: { columns: 'Hour' } });
    },
  );

  test('is not asked for an hour where another column tells the days', () => {
    const both = report({ ...rest, Hour: '1', 'Date range': 'Jul 02, 2026 - Jul 29, 2026' });
    expect(rowsOf(both, UNASKED)).toMatchObject({ from: '2026-07-02', to: '2026-07-29' });
  });

  test('an hour without its day among others with theirs is refused', () => {
    const mixed = report({ ...rest, Hour: '2026-07-06 13:00' }, { ...rest, Hour: '14' });
    const { from, to, problems, rows } = rowsOf(mixed, { ...UNASKED, ...july });
    expect([from, to, rows.length]).toEqual(['2026-07-06', '2026-07-06', 1]);
    expect(problems).toMatchObject([{ row: 3, code: 'not-a-date', effect: 'row-refused' }]);
  });

  test('is what all rows say, unless a wider one was given', () => {
    expect(rowsOf(even, UNASKED)).toMatchObject({
      from: '2026-07-02',
      to: '2026-07-29',
      notes: [{ code: 'unified-no-ad-product' }],
    });
    expect(rowsOf(even, { ...UNASKED, ...july })).toMatchObject({ from: '2026-07-01', to: '2026-07-31' });
    const other = rowsOf(even, { ...UNASKED, from: day('2026-10-01'), to: day('2026-10-31') });
    expect([other.from, codes(other.notes)]).toEqual(['2026-07-02', expect.arrayContaining(['window-from-report'])]);
  });

  test('leaves out rows that lie outside, by name', () => {
    const given = rowsOf(uneven, { ...UNASKED, from: day('2026-07-06'), to: day('2026-07-31') });
    expect(given.counts).toMatchObject({ rowsRead: 2, rowsKept: 1, rowsRefused: 1 });
    expect(given.problems).toMatchObject([{ row: 3, code: 'outside-period', effect: 'row-refused' }]);
    expect(read(uneven, { ...UNASKED, from: day('2026-10-01'), to: day('2026-10-31') })).toMatchObject({
      code: 'no-rows-kept',
    });
  });
});

describe('rows that name nothing', () => {
  const TARGET = { ...CAMPAIGN, 'Ad group ID': '="201"', 'Search term': 'cup' };
  const other = {
    ...TARGET,
    'Search term': 'mug',
    Impressions: 50,
    Clicks: 2,
    'Total cost': '1.00',
    Purchases: 0,
    Sales: '0.00',
  };
  const sums = { ...TARGET, 'Search term': '', Impressions: 150, Clicks: 12, 'Total cost': '6.00' };

  test('and add up the others of their ad group are left out', () => {
    const reading = rowsOf(report(TARGET, other, sums), UNASKED);
    expect(reading.rows).toHaveLength(2);
    expect(reading.counts).toMatchObject({ rowsRead: 2, rowsKept: 2, rowsRefused: 0 });
    expect(reading.notes).toContainEqual({ code: 'subtotals-dropped', params: { count: 1, rows: '4' } });
  });

  test('with spend of their own stay, all of them', () => {
    const own = { ...TARGET, 'Ad group ID': '="202"', 'Search term': '', 'Total cost': '0.70' };
    const named = { ...TARGET, 'Ad group ID': '="202"' };
    expect(rowsOf(report(TARGET, other, sums, named, own), UNASKED).rows).toHaveLength(5);
    expect(rowsOf(report(TARGET, { ...sums, 'Total cost': '9.00' }), UNASKED).rows).toHaveLength(2);
    expect(rowsOf(report({ ...sums }), UNASKED).rows).toHaveLength(1);
  });
});

describe('marketplaces', () => {
  const place = (name: string, more: Cells = {}) => ({
    ...CAMPAIGN,
    'Budget currency': 'EUR',
    'Advertised product marketplace': name,
    ...more,
  });

  test('a row without a product goes with its campaign', () => {
    const { rows } = rowsOf(
      report(place('AMAZON_FR'), place('', { Date: 'Jul 07, 2026' }), place('AMAZON_IT', { 'Campaign ID': '="102"' })),
      UNASKED,
    );
    expect(rows.map(({ marketplace }) => marketplace)).toEqual(['FR', 'FR', 'IT']);
  });

  test('what no column and no currency tells is asked, and said', () => {
    const { 'Advertised product marketplace': _, ...untold } = place('');
    expect(read(report(untold), UNASKED)).toMatchObject({ status: 'asks', missing: ['marketplace'] });
    const answered = rowsOf(report(untold), { ...UNASKED, marketplace: 'DE' });
    expect(answered.notes).toContainEqual({
      code: 'unified-untold-marketplace',
      params: { count: 1, marketplaces: 'DE', columns: 'Advertised product marketplace' },
    });
  });

  test("the product's goes before the country, which may be the shopper's", () => {
    expect(rowsOf(report(place('amazon.de', { Country: 'Austria' })), UNASKED).marketplace).toBe('DE');
    expect(rowsOf(report({ ...CAMPAIGN, 'Country code': 'US' }), UNASKED).marketplace).toBe('US');
  });
});

test.each([
  ['Sponsored Products', 'SP', 7],
  ['SPONSORED_PRODUCTS', 'SP', 7],
  ['商品推广', 'SP', 7],
  ['Sponsored Brands', 'SB', 14],
  ['品牌推广', 'SB', 14],
  ['展示型推广', 'SD', 14],
  ['Sponsored TV', 'STV', 14],
  ['Amazon DSP', 'DSP', 14],
])('%s is %s: sales count for %s days', (name, code, days) => {
  expect([adProductNamed(name), attributionOf(adProductNamed(name)!)]).toEqual([code, days]);
});

test('an unknown ad product is kept and named, its days stay blank', () => {
  const { rows, problems } = rowsOf(report({ ...CAMPAIGN, 'Ad product': 'Sponsored Somewhere' }), UNASKED);
  expect(pick(rows[0], 'adProduct', 'attributionDays')).toEqual({
    adProduct: 'Sponsored Somewhere',
    attributionDays: '',
  });
  expect(problems).toMatchObject([{ code: 'unknown-ad-product', effect: 'kept' }]);
});

test('each way of counting conversions is its own', () => {
  const { Purchases: _, Sales: __, ...rest } = CAMPAIGN;
  const header = {
    ...rest,
    '购买量（所有浏览次数）': 4,
    归因于点击的购买量: 3,
    '销量（所有浏览次数）': '9.00',
    推广商品的销量: '7.00',
  };
  const { rows, notes } = rowsOf(report(header), UNASKED);
  expect(
    pick(rows[0], 'purchases', 'purchasesAllViews', 'purchasesFromClicks', 'salesAllViews', 'salesPromoted'),
  ).toEqual({
    purchases: '(absent)',
    purchasesAllViews: 4,
    purchasesFromClicks: 3,
    salesAllViews: 9,
    salesPromoted: 7,
  });
  expect(codes(notes)).toContain('unified-other-conversions');
});

test('a purchase rate is of impressions, as its figures say', () => {
  const rate = { ...CAMPAIGN, Impressions: 9600, Purchases: 12, 'Purchase rate': '0.125%', CTR: '0.1042%' };
  expect(pick(rowsOf(report(rate), UNASKED).rows[0], 'purchaseRate', 'ctr')).toEqual({
    purchaseRate: 0.00125,
    ctr: 0.001042,
  });
  const { of } = UNIFIED_KINDS[0]!.fields.find(({ id }) => id === 'purchaseRate')!;
  expect(of).toEqual(['purchases', 'impressions']);
});

test('portfolio -1 is none', () => {
  const { rows } = rowsOf(report({ ...CAMPAIGN, 'Portfolio ID': '-1', 'Portfolio name': '' }), UNASKED);
  expect(pick(rows[0], 'portfolioId', 'portfolioName')).toEqual({ portfolioId: '', portfolioName: '' });
});

test('two rows of which each could be the one are not', () => {
  const kind = UNIFIED_KINDS.find(({ id }) => id === 'unified-campaigns')!;
  const row = (more: Row): Row => ({
    marketplace: 'US',
    from: '2026-07-06',
    to: '2026-07-06',
    campaignName: 'Camp',
    ...more,
  });
  const existing = [row({ campaignId: '1', totalCost: 1 }), row({ campaignId: '2', totalCost: 2 })];
  expect(planMerge(existing, [row({ campaignId: '', totalCost: 3 })], kind).appends).toHaveLength(1);
  expect(planMerge(existing, [row({ campaignId: '3', totalCost: 3 })], kind).appends).toHaveLength(1);
  expect(planMerge(existing.slice(1), [row({ campaignId: '', totalCost: 3 })], kind).updates).toMatchObject([
    { index: 0 },
  ]);
});

test.each([
  ['an API’s export', 'ad_group_id,campaign_id,date,clicks,cost,impressions,search_term,targeting'],
  ['an old report that lacks columns', 'Date,Campaign Name,Ad Group Name,Targeting,Match Type,Impressions,Clicks'],
  ['one of its own and words of an old report', 'Date,Campaign name,Ad product,Impressions,Clicks,7 Day Total Sales'],
  [
    'the campaigns of the console',
    'State,Campaigns,Status,Type,Targeting,Impressions,Clicks,CTR(%),Spend(USD),Orders,Sales(USD)',
  ],
])('%s is none', (_, header) => {
  const names = header.split(',');
  const reading = read([names, names.map(() => '1')], UNASKED);
  const kinds =
    reading.status === 'refused' ? (reading.code === 'other-report' ? [] : reading.kinds) : [reading.kind.id];
  expect(kinds.filter((kind) => kind.startsWith('unified'))).toEqual([]);
});

test('in another language a person says which column is which, once for all unified reports', () => {
  const german = [
    ['Datum', 'Kampagnenname', 'Anzeigengruppenname', 'Suchwort', 'Impressionen', 'Klicks', 'Kosten gesamt'],
    ['2026-07-06', 'Camp', 'AG', 'becher', '100', '10', '5.00'],
  ];
  const asked = { ...UNASKED, marketplace: 'DE' };
  const reading = read(german, asked);
  expect(reading).toMatchObject({ status: 'asks', missing: ['columns'] });
  const told = [
    { header: 'Datum', field: 'from' },
    { header: 'Datum', field: 'to' },
    { header: 'Suchwort', field: 'searchTerm' },
    { header: 'Kosten gesamt', field: 'totalCost' },
  ];
  const taught = rowsOf(german, { ...asked, columns: told });
  expect(taught.kind.id).toBe('unified-search-terms');
  expect(pick(taught.rows[0], 'from', 'to', 'searchTerm', 'totalCost')).toEqual({
    from: '2026-07-06',
    to: '2026-07-06',
    searchTerm: 'becher',
    totalCost: 5,
  });
  const without = german.map((row) => row.filter((_, i) => i !== 3));
  expect(rowsOf(without, { ...asked, taught: taught.taught })).toMatchObject({ kind: { id: 'unified-ad-groups' } });
});
