/** A row that adds others up is left out wherever it says so; a thing that is called Total is kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/reports/read/read-report.ts';
import type { Cell } from '../../src/values/cell.ts';

const WORDS = ['Total', 'TOTALS:', '合计', '総計', 'Gesamt', 'Totale', 'Total général', 'Suma', 'Totaal'];

const CAMPAIGNS = [
  'Date',
  'Portfolio name',
  'Currency',
  'Campaign Name',
  'Cost type',
  'Top-of-search Impression Share',
  'Impressions',
  'Clicks',
  'Spend',
  '14 Day Total Sales',
  '14 Day Total Orders (#)',
];
const TERMS = [
  'Date',
  'Portfolio name',
  'Currency',
  'Campaign Name',
  'Ad Group Name',
  'Targeting',
  'Match Type',
  'Customer Search Term',
  'Impressions',
  'Clicks',
  'Spend',
  '7 Day Total Sales ',
  '7 Day Total Orders (#)',
  '7 Day Total Units (#)',
];

interface Figures {
  readonly impressions: number;
  readonly clicks: number;
  readonly spend: number;
  readonly sales: number;
  readonly orders: number;
}

const figures: fc.Arbitrary<Figures> = fc.record({
  impressions: fc.integer({ min: 100, max: 9_999 }),
  clicks: fc.integer({ min: 1, max: 99 }),
  spend: fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
  sales: fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
  orders: fc.integer({ min: 1, max: 50 }),
});

const sumOf = (all: readonly Figures[]): Figures =>
  all.reduce((sum, one) => ({
    impressions: sum.impressions + one.impressions,
    clicks: sum.clicks + one.clicks,
    spend: Number((sum.spend + one.spend).toFixed(2)),
    sales: Number((sum.sales + one.sales).toFixed(2)),
    orders: sum.orders + one.orders,
  }));

const money = (amount: number) => `$${amount.toFixed(2)}`;
const cells = ({ impressions, clicks, spend, sales, orders }: Figures): Cell[] => [
  String(impressions),
  String(clicks),
  money(spend),
  money(sales),
  String(orders),
];

const campaign = (name: string, one: Figures, begin: readonly string[]): Cell[] => [
  ...begin,
  name,
  '',
  '',
  ...cells(one),
];
const read = (table: Cell[][]) => {
  const request = { fileName: 'report.csv', how: 'upload', today: 20_780, marketplace: 'US' } as const;
  const reading = readReport(table, request);
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading).slice(0, 300));
  return reading;
};

const DAY = 'Oct 01, 2026';
/** What may stand before the name in a row of totals. */
const BEGINS: readonly (readonly string[])[] = [
  ['', '', ''],
  ['', '', 'USD'],
  [DAY, '', ''],
  [DAY, '', 'USD'],
];

test.each(WORDS)('%s, beside a currency and days as without', (word) => {
  fc.assert(
    fc.property(fc.array(figures, { minLength: 2, maxLength: 6 }), fc.constantFrom(...BEGINS), (all, begin) => {
      const rows = all.map((one, i) => campaign(`C${i}`, one, [DAY, 'P', 'USD']));
      const reading = read([CAMPAIGNS, ...rows, campaign(word, sumOf(all), begin)]);
      expect(reading.rows.map(({ campaignName }) => campaignName)).toEqual(all.map((_, i) => `C${i}`));
      expect(reading.notes).toContainEqual({ code: 'totals-dropped', params: { count: 1, rows: `${all.length + 2}` } });
      expect(reading.problems).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('a campaign that is called Total is one', () => {
  fc.assert(
    fc.property(
      fc.array(figures, { minLength: 1, maxLength: 6 }),
      figures,
      fc.constantFrom(...WORDS),
      fc.constantFrom('', 'P'),
      (all, own, word, portfolio) => {
        const rows = all.map((one, i) => campaign(`C${i}`, one, [DAY, 'P', 'USD']));
        const table = [CAMPAIGNS, ...rows, campaign(word, own, [DAY, portfolio, 'USD'])];
        fc.pre(JSON.stringify(own) !== JSON.stringify(sumOf(all)));
        expect(read(table).rows).toHaveLength(all.length + 1);
      },
    ),
    { numRuns: 50 },
  );
});

describe('of search terms', () => {
  const term = (day: string, currency: string, names: readonly string[], one: Figures): Cell[] => [
    day,
    '',
    currency,
    ...names,
    ...cells(one),
    String(one.orders),
  ];
  const one: Figures = { impressions: 100, clicks: 10, spend: 5.5, sales: 30, orders: 2 };
  const other: Figures = { impressions: 250, clicks: 7, spend: 3.25, sales: 12.5, orders: 1 };
  const rows = [
    term('Oct 01, 2026', 'USD', ['C', 'A', 'x', 'EXACT', 'total gym'], one),
    term('Oct 02, 2026', 'USD', ['C', 'A', 'x', 'EXACT', 'total'], other),
  ];

  test('the term total is a term', () => {
    expect(read([TERMS, ...rows]).rows.map((row) => row.customerSearchTerm)).toEqual(['total gym', 'total']);
  });

  test.each([0, 1, 2, 3, 4])('the word in label column %i', (place) => {
    const names = Array.from({ length: 5 }, (_, i) => (i === place ? 'Total' : ''));
    for (const [day, currency] of [
      ['', ''],
      ['', 'USD'],
      ['Oct 02, 2026', 'USD'],
    ] as const) {
      const reading = read([TERMS, ...rows, term(day, currency, names, sumOf([one, other]))]);
      expect(reading.rows).toHaveLength(2);
      expect(reading.problems).toEqual([]);
      expect(reading.notes.map(({ code }) => code)).toContain('totals-dropped');
    }
  });
});

test('one total for each currency, and very many rows of that name take no longer', () => {
  const figure = (n: number): Figures => ({ impressions: 100 * n, clicks: n, spend: n, sales: 3 * n, orders: n });
  const of = (currency: string, name: string, one: Figures) => campaign(name, one, [DAY, '', currency]);
  const rows = [
    of('USD', 'A', figure(3)),
    of('USD', 'B', figure(4)),
    of('CAD', 'A', figure(5)),
    of('CAD', 'C', figure(9)),
  ];
  const totals = [of('USD', 'Total', figure(7)), of('CAD', 'Total', figure(14))];
  expect(read([CAMPAIGNS, ...rows, ...totals]).rows.map((row) => row.campaignName)).toEqual(['A', 'B', 'A', 'C']);
  const many = Array.from({ length: 5_000 }, (_, n) => of('USD', 'Total', figure(n + 1_000)));
  expect(read([CAMPAIGNS, ...rows, ...many]).counts.rowsRead).toBe(5_004);
});
