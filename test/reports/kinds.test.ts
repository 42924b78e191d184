/** What every kind owes, and what the newer ones brought: values written once, bounds, both ends in one cell, months. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import { headersOf } from '../../src/reports/recognise/header-index.ts';
import { marketplaceInName } from '../../src/reports/recognise/name-evidence.ts';
import { splitIntoParts } from '../../src/reports/travel/split-into-parts.ts';
import { DATA_SHEETS } from '../../src/sheets/catalog.ts';
import type { Cell } from '../../src/values/cell.ts';
import { withId } from '../../src/workbook/columns.ts';
import { ANSWERS, codes, read, requestForPart, rowsOf } from './tables.ts';

const GOLDEN = join(import.meta.dirname, '../golden/reports');

const UNASKED = { marketplace: undefined, from: undefined, to: undefined };

function kindsInGolden(): Set<string> {
  const answers = readdirSync(GOLDEN).map((name) => readFileSync(join(GOLDEN, name, 'expected.json'), 'utf8'));
  return new Set(answers.map((answer) => (JSON.parse(answer) as { kind?: string }).kind ?? ''));
}

describe.each(REPORT_KINDS)('$id', (kind) => {
  test('has a golden case', () => {
    expect(kindsInGolden()).toContain(kind.id);
  });

  test('has one sheet, with its columns', () => {
    const sheets = DATA_SHEETS.filter(({ id }) => id === kind.sheet);
    expect(sheets).toHaveLength(1);
    // The end of a period stands in the column of its last day.
    const stored = kind.fields.filter(({ endsPeriod }) => !endsPeriod);
    expect(sheets[0]!.columns.map(({ id }) => id)).toEqual(expect.arrayContaining(stored.map(({ id }) => id)));
    expect(sheets[0]!.columns.map(({ id }) => id)).toEqual(expect.arrayContaining([...sheets[0]!.label]));
    expect(kind.fields.map(({ id }) => id)).toContain(sheets[0]!.lastDay);
  });

  test('names each field once, and its key among them, the marketplace first', () => {
    const ids = kind.fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...kind.key]));
    expect(kind.key[0]).toBe('marketplace');
  });

  test('names no field that it does not have', () => {
    const { key, fields, signs = [], namedBy = {}, mayLack = [], level = [] } = kind;
    const within = fields.flatMap(({ of = [], combine }) => [
      ...of,
      ...(combine && 'by' in combine ? [combine.by] : []),
    ]);
    const keyed = [...key, ...mayLack, ...level, ...Object.entries(namedBy).flatMap(([id, by]) => [id, ...by])];
    for (const id of [...within, ...keyed, ...signs.flat()]) expect(() => withId(fields, id, kind.id)).not.toThrow();
  });

  test('keeps nothing about a buyer', () => {
    const kept = kind.fields.flatMap((field) => headersOf(field).map(({ header }) => header));
    expect(
      kept.filter((header) => /e-?mail|buyer|\bcity|postal|address|phone|市町村|郵便|Postleitzahl/i.test(header)),
    ).toEqual([]);
  });
});

test('sheets have names of their own', () => {
  expect(new Set(DATA_SHEETS.map(({ name }) => name)).size).toBe(DATA_SHEETS.length);
});

const SETTLEMENT_HEADER = [
  'settlement-id',
  'settlement-start-date',
  'settlement-end-date',
  'currency',
  'transaction-type',
  'order-id',
  'marketplace-name',
  'amount-type',
  'amount',
];

function settlement(id: string, currency: string, ...amounts: readonly string[]): Cell[][] {
  return [
    [id, '2026-10-01', '2026-10-15', currency, '', '', '', '', ''],
    ...amounts.map((amount, i) => [id, '', ' ', '', 'Order', `order ${i}`, '', 'ItemPrice', amount]),
  ];
}

describe('written once for a group', () => {
  const table = [SETTLEMENT_HEADER, ...settlement('1', 'USD', '5'), [''], ...settlement('2', 'CAD', '7', '8')];

  test('each group has its own, and a blank row stays blank', () => {
    const { rows, counts } = rowsOf(table, UNASKED);
    expect(rows.map((row) => [row.marketplace, row.currency, row.from, row.amount])).toEqual([
      ['US', 'USD', '2026-10-01', ''],
      ['US', 'USD', '2026-10-01', 5],
      ['CA', 'CAD', '2026-10-01', ''],
      ['CA', 'CAD', '2026-10-01', 7],
      ['CA', 'CAD', '2026-10-01', 8],
    ]);
    expect(counts.rowsRead).toBe(5);
  });

  test('nothing comes down from the header or the lines above it', () => {
    const headless = [['', '2020-01-01'], SETTLEMENT_HEADER, ...settlement('1', 'USD', '5').slice(1)];
    expect(read(headless, UNASKED)).toMatchObject({ status: 'asks', missing: ['marketplace'] });
    const reading = read(headless, { ...UNASKED, marketplace: 'US' });
    if (reading.status !== 'refused') throw new Error(reading.status);
    expect([reading.code, ...codes(reading.problems)]).toEqual(['no-rows-kept', 'missing-key', 'missing-key']);
  });

  test('parts of a large file say what the whole says', () => {
    const request = { ...ANSWERS, ...UNASKED };
    const parts = splitIntoParts(table, request, { rows: 2, bytes: 4_000_000 });
    if ('status' in parts) throw new Error(parts.status);
    expect(parts.length).toBeGreaterThan(1);
    const rows = parts.flatMap((part) => rowsOf(part.table, requestForPart(part, request)).rows);
    const byAmount = (list: readonly unknown[]) => list.map((row) => JSON.stringify(row)).sort();
    expect(byAmount(rows)).toEqual(byAmount(rowsOf(table, UNASKED).rows));
  });
});

describe('a marketplace that a row may name', () => {
  const table = (...names: string[]) => [
    SETTLEMENT_HEADER,
    ...names.map((name, i) => ['1', '2026-10-01', '2026-10-15', 'EUR', 'Order', `${i}`, name, 'ItemPrice', '1']),
  ];

  test('counts where it names one; what names none goes with the rest', () => {
    const { rows } = rowsOf(table('Amazon.de', 'Non-Amazon DE', ''), UNASKED);
    expect(rows.map((row) => row.marketplace)).toEqual(['DE', 'DE', 'DE']);
    expect(rows.map((row) => row.marketplaceName)).toEqual(['Amazon.de', 'Non-Amazon DE', '']);
  });

  test('two of them do not tell of a third', () => {
    expect(read(table('Amazon.de', 'Amazon.fr', ''), UNASKED)).toMatchObject({ missing: ['marketplace'] });
    expect(rowsOf(table('Amazon.de', 'Amazon.fr'), UNASKED).marketplace).toBe('DE, FR');
  });
});

describe('lines above the header', () => {
  const header = ['Search Query', 'Search Query Score', 'Search Query Volume', 'Impressions: Total Count'];
  const table = (line: string): Cell[][] => [
    line.split(','),
    header,
    ['tray', '1', '10', '100'],
    ['board', '2', '5', '50'],
  ];
  const days = (line: string) => {
    const reading = read(table(line), { ...UNASKED, marketplace: 'US' });
    return reading.status === 'read' ? [reading.from, reading.to] : reading.status;
  };

  test.each([
    ['Select week=["Week 41 | 2026-10-04 - 2026-10-10 2026"]', ['2026-10-04', '2026-10-10']],
    ['Select year=["2026"],Select month=["December"]', ['2026-12-01', '2026-12-31']],
    ['Select year=["2028"],Select month=["February"]', ['2028-02-01', '2028-02-29']],
    ['Select year=["2026"],Select quarter=["4"]', ['2026-10-01', '2026-12-31']],
    ['Select year=["2026"],Select quarter=["1"]', ['2026-01-01', '2026-03-31']],
    ['Select year=["2026"],Select quarter=["5"]', 'asks'],
    ['Select year=["2026"],Select quarter=["0"]', 'asks'],
    ['Select year=["26"],Select month=["May"]', 'asks'],
    ['Select week=["Week 38 | 2026"]', 'asks'],
  ])('%s', (line, answer) => {
    expect(days(line)).toEqual(answer);
  });

  test('travel with every part', () => {
    const request = { ...ANSWERS, ...UNASKED, marketplace: 'US' };
    const whole = table('Brand=["Bam, Boo"],Select year=["2026"],Select month=["May"]');
    const parts = splitIntoParts(whole, request, { rows: 1, bytes: 4_000_000 });
    if ('status' in parts) throw new Error(parts.status);
    expect(parts).toHaveLength(2);
    const rows = parts.flatMap((part) => rowsOf(part.table, requestForPart(part, request)).rows);
    expect(rows.map((row) => [row.brand, row.from, row.searchQuery])).toEqual([
      ['Bam, Boo', '2026-05-01', 'tray'],
      ['Bam, Boo', '2026-05-01', 'board'],
    ]);
  });
});

describe('days', () => {
  const fees = (month: Cell) => [
    ['asin', 'country_code', 'month_of_charge', 'average_quantity_on_hand', 'estimated_monthly_storage_fee'],
    ['B0CHILD001', 'US', month, '1', '2'],
  ];

  test.each<[Cell, string, string]>([
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    // A spreadsheet makes a day of it.
    ['2026-09-01', '2026-09-01', '2026-09-30'],
    [46_266, '2026-09-01', '2026-09-30'],
  ])('the month %s', (month, from, to) => {
    expect(rowsOf(fees(month), UNASKED)).toMatchObject({ from, to });
  });

  const range = (cell: string) => [
    ['Budget currency', 'Date range', 'Campaign name', 'Impressions', 'Clicks', 'Total cost', 'Purchases', 'Sales'],
    ['USD', cell, 'Trays', '1', '1', '1', '1', '1'],
  ];

  test.each([
    ['Jul 06, 2026 - Jul 29, 2026', '2026-07-06', '2026-07-29'],
    ['Jul 06, 2026', '2026-07-06', '2026-07-06'],
    ['2026-07-06 – 2026-07-07', '2026-07-06', '2026-07-07'],
  ])('both ends in one cell: %s', (cell, from, to) => {
    expect(rowsOf(range(cell), UNASKED)).toMatchObject({ from, to });
  });

  test('a window that ends before it starts is refused', () => {
    expect(read(range('Jul 29, 2026 - Jul 06, 2026'), UNASKED)).toMatchObject({ code: 'no-rows-kept' });
  });

  const stranded = (day: string, sku: string) => [
    ['sku', 'asin', 'stranded-reason', 'date-stranded', 'fulfillable-qty'],
    [sku, 'B0CHILD001', 'CLOSED', day, '1'],
  ];

  test('a day beside the row’s own may be blank or unreadable', () => {
    const blank = rowsOf(stranded('', 'A'), { ...UNASKED, marketplace: 'US' });
    const wrong = rowsOf(stranded('soon', 'A'), { ...UNASKED, marketplace: 'US' });
    expect([blank.problems, codes(wrong.problems)]).toEqual([[], ['not-a-date']]);
    expect([blank.rows[0]!.dateStranded, wrong.rows[0]!.dateStranded]).toEqual(['', '']);
    expect(wrong.counts.rowsKept).toBe(1);
  });
});

test.each([
  ['2026-10-31T06:59:59+00:00', '2026-10-30'],
  ['2026-11-04T07:59:59+00:00', '2026-11-03'],
  ['2026-11-03T22:59:59+00:00', '2026-11-03'],
  ['2026-11-03T14:59:59+00:00', '2026-11-03'],
  ['2026-11-03', '2026-11-03'],
])('an order promised until %s must go out on %s', (moment, promised) => {
  const order = [
    ['order-id', 'order-item-id', 'sku', 'promise-date', 'days-past-promise', 'quantity-to-ship'],
    ['111-1', '1', 'A', moment, '-1', '1'],
  ];
  expect(rowsOf(order, { ...UNASKED, marketplace: 'US' }).rows[0]!.promiseDate).toBe(promised);
});

describe('rows that are none', () => {
  const table = (...rows: string[][]) => [['Locale', 'Title', 'ASIN', ''], ['it', 'Tray', 'B0CHILD001', ''], ...rows];

  test('a footer alone in its row is left out', () => {
    const footer = 'Exported on 2026-10-30 12:11 (UTC) by ✜ Keepa.com';
    expect(rowsOf(table(['', '', '', footer]), UNASKED).counts).toMatchObject({ rowsRead: 1, rowsRefused: 0 });
    expect(rowsOf(table(['', 'x', '', footer]), UNASKED).counts).toMatchObject({ rowsRead: 2, rowsRefused: 1 });
    expect(rowsOf(table(['', 'note', '', '']), UNASKED).counts).toMatchObject({ rowsRead: 2, rowsRefused: 1 });
  });
});

test.each([
  ['>100,000', 100_000],
  ['> 283', 283],
  ['283', 283],
])('a bound %s is kept as its number', (cell, value) => {
  const table = [
    ['Keyword Phrase', 'Search Volume', 'Cerebro IQ Score', 'Competing Products', 'CPR'],
    ['tray', '1', '2', cell, '>8'],
  ];
  const { rows, problems } = rowsOf(table, { ...UNASKED, marketplace: 'US' });
  expect([rows[0]!.competingProducts, rows[0]!.cpr, codes(problems)]).toEqual([value, '', ['not-a-number']]);
});

test("an ASIN's letters are no marketplace", () => {
  expect(marketplaceInName('cerebro_B09DE12345.csv')).toBeUndefined();
  expect(marketplaceInName('US_AMAZON_cerebro_B09DE12345.csv')?.code).toBe('US');
});

test('one separator before three digits is judged by the column, behind `Rs.` too', () => {
  const header = ['Date', 'Campaign Name', 'Targeting Type', 'Currency', 'Impressions', 'Clicks', 'Spend'];
  const row = (cpc: string) => ['2026-10-01', cpc, 'Auto', 'INR', '1', '1', 'Rs.1.0', 'Rs.1.0', '1', cpc];
  const table = [
    [...header, '7 Day Total Sales', '7 Day Total Orders (#)', 'Cost Per Click (CPC)'],
    row('Rs.16.125'),
    row('Rs.15.5138462'),
  ];
  expect(rowsOf(table, UNASKED).rows.map((one) => one.cpc)).toEqual([16.125, 15.5138462]);
});
