/** Figures that a spreadsheet of another country typed: they are stored as the file has them, or each is named. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReportRead, readReport } from '../../src/reports/read/read-report.ts';
import { localeZones } from '../../workbench/import/locales.ts';
import { pasted } from './pasted.ts';
import { day, pick, rowsOf, SALES, table } from './tables.ts';

const cells = table(
  { ...SALES, 'Units Ordered': 1.25, 'Total Order Items': 999, 'Unit Session Percentage': '' },
  {},
  { 'Units Ordered': 3, 'Total Order Items': 1000, 'Sessions - Total': '7', SKU: 'B' },
);

test('where a pasted count is no whole number, its small neighbours are blanked and named', () => {
  const { rows, problems } = rowsOf(cells, { how: 'paste' });
  expect(pick(rows[0], 'unitsOrdered', 'totalOrderItems')).toEqual({ unitsOrdered: '', totalOrderItems: '' });
  expect(pick(rows[1], 'unitsOrdered', 'totalOrderItems', 'sessions')).toEqual({
    unitsOrdered: '',
    totalOrderItems: 1000,
    sessions: 7,
  });
  expect(problems.map(({ row, column, code, effect }) => [row, column, code, effect])).toEqual([
    [2, 'Units Ordered', 'typed-figure', 'cell-blank'],
    [2, 'Total Order Items', 'typed-figure', 'cell-blank'],
    [3, 'Units Ordered', 'typed-figure', 'cell-blank'],
  ]);
});

test('whole counts stay, and so do those of a file', () => {
  const whole = cells.map((row) => row.map((cell) => (cell === 1.25 ? 1250 : cell)));
  expect(rowsOf(whole, { how: 'paste' }).problems).toEqual([]);
  expect(rowsOf(cells, { how: 'upload' }).problems).toMatchObject([{ code: 'not-whole' }]);
});

/** How a file writes figures. */
interface Style {
  readonly group: string;
  readonly decimal: string;
  /** With signs of currency and percent, as for people. */
  readonly signs: boolean;
}

const STYLES: readonly Style[] = [
  { group: ',', decimal: '.', signs: true },
  { group: '.', decimal: ',', signs: true },
  { group: ' ', decimal: ',', signs: true },
  { group: '', decimal: '.', signs: false },
  { group: '', decimal: ',', signs: false },
];

function written(value: number, places: number, { group, decimal }: Style): string {
  const [whole = '', fraction] = value.toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

interface Figures {
  readonly sales: number;
  readonly units: number;
  readonly sessions: number;
  readonly offers: number;
  readonly ratio: number;
}

function byDate(rows: readonly Figures[], style: Style, sign: string, places: number): string[][] {
  const money = (value: number) => `${style.signs ? sign : ''}${written(value, places, style)}`;
  const percent = (value: number) => `${written(value, 2, style)}${style.signs ? '%' : '%'}`;
  const header = ['Date', 'Ordered Product Sales', 'Units Ordered', 'Total Order Items', 'Page Views - Total'];
  return [
    [...header, 'Sessions - Total', 'Unit Session Percentage', 'Average Offer Count'],
    ...rows.map(({ sales, units, sessions, offers, ratio }, i) => [
      `Sep ${i + 13}, 2026`,
      money(sales),
      written(units, 0, style),
      written(units, 0, style),
      written(sessions, 0, style),
      written(sessions, 0, style),
      percent(ratio),
      written(offers, 0, style),
    ]),
  ];
}

const FIELDS = {
  'Ordered Product Sales': ['orderedProductSales', 'sales'],
  'Units Ordered': ['unitsOrdered', 'units'],
  'Total Order Items': ['totalOrderItems', 'units'],
  'Page Views - Total': ['pageViews', 'sessions'],
  'Sessions - Total': ['sessions', 'sessions'],
  'Average Offer Count': ['averageOfferCount', 'offers'],
} as const;

const PLACES: readonly (readonly [string, string, number])[] = [
  ['US', '$', 2],
  ['UK', '£', 2],
  ['AE', 'AED ', 2],
  ['DE', '', 2],
  ['SE', '', 2],
  ['JP', '￥', 0],
  ['JP', '', 0],
];

const LOCALES = [...Object.keys(localeZones), 'de_CH', 'en_ZA', 'pt_PT', 'ko_KR'];

const count = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 30_000 }),
  fc.constantFrom(1000, 2000, 12_000),
);

/** What a row holds, its ratio true to the figures it is made of. */
const figures = fc.record({ cents: count, units: count, sessions: count, offers: count });

function figuresOf(
  { cents, units, sessions, offers }: { cents: number; units: number; sessions: number; offers: number },
  places: number,
): Figures {
  const sales = places === 0 ? cents : cents * 1.37;
  return {
    sales: Number(sales.toFixed(places)),
    units,
    sessions,
    offers,
    ratio: sessions === 0 ? 0 : (units / sessions) * 100,
  };
}

test.each([
  ['pasted', 'paste'],
  ['read from a file', 'upload'],
] as const)('law: whatever the country, each figure %s is stored as the file has it or is named', (_, how) => {
  fc.assert(
    fc.property(
      fc.array(figures, { minLength: 2, maxLength: 4 }),
      fc.constantFrom(...STYLES),
      fc.constantFrom(...PLACES),
      fc.constantFrom(...LOCALES),
      (list, style, [marketplace, sign, places], locale) => {
        const rows = list.map((one) => figuresOf(one, places));
        const texts = byDate(rows, style, sign, places);
        const { cells: table, sheet } = how === 'paste' ? pasted(texts, locale) : { cells: texts, sheet: undefined };
        const reading = readReport(table, { fileName: 'x.csv', how, sheet, marketplace, today: day('2026-11-15') });
        const { rows: stored, problems } = reading as ReportRead;
        rows.forEach((row, i) => {
          for (const [header, [id, of]] of Object.entries(FIELDS)) {
            const isNamed = problems.some((problem) => problem.row === i + 2 && problem.column === header);
            if (!isNamed) expect([header, stored[i]?.[id]]).toEqual([header, row[of]]);
            else expect(stored[i]?.[id]).toBe('');
          }
        });
      },
    ),
    { numRuns: 250 },
  );
});

/** Two days of a shop, one figure of each column told. */
const TWO_DAYS = (first: Partial<Figures>, second: Partial<Figures>): Figures[] =>
  [first, second].map((one) => ({ sales: 2146, units: 0, sessions: 0, offers: 0, ratio: 0, ...one }));

const POINT = STYLES[0]!;

function readIn(rows: readonly Figures[], locale: string | undefined, [marketplace, sign, places] = PLACES[0]!) {
  const texts = byDate(rows, POINT, sign, places);
  const { cells: given, sheet } = locale === undefined ? { cells: texts, sheet: undefined } : pasted(texts, locale);
  const how = locale === undefined ? 'upload' : 'paste';
  const request = { fileName: 'x.csv', how, sheet, marketplace, today: day('2026-11-15') } as const;
  return readReport(given, request) as ReportRead;
}

test('of a file, other columns tell how thousands are parted', () => {
  const { rows, problems } = readIn(TWO_DAYS({ offers: 1123 }, { offers: 1082 }), undefined);
  expect(rows.map(({ averageOfferCount }) => averageOfferCount)).toEqual([1123, 1082]);
  expect(problems).toEqual([]);
});

test('what is turned back is said once, what may have been two is named, what a ratio tells is taken', () => {
  const rows = TWO_DAYS({ units: 20, sessions: 4523, offers: 1123, ratio: 0.44 }, { sessions: 4931, offers: 983 });
  const { rows: stored, problems, notes } = readIn(rows, 'de_DE');
  expect(pick(stored[0], 'unitsOrdered', 'totalOrderItems', 'sessions', 'averageOfferCount')).toEqual({
    unitsOrdered: 20,
    totalOrderItems: '',
    sessions: 4523,
    averageOfferCount: 1123,
  });
  expect(stored[1]).toMatchObject({ sessions: 4931, averageOfferCount: '' });
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 'Total Order Items', 'typed-figure'],
    [3, 'Average Offer Count', 'typed-figure'],
  ]);
  expect(notes.filter(({ code }) => code === 'figures-turned-back')).toHaveLength(1);
});

test('yen have no fractions: one of them was a thousand', () => {
  const rows = TWO_DAYS({ sales: 2691 }, { sales: 387 });
  const yen = ['JP', '', 0] as const;
  expect(readIn(rows, 'de_DE', yen).rows.map((row) => row.orderedProductSales)).toEqual([2691, '']);
  expect(readIn(rows, 'ja_JP', yen).rows.map((row) => row.orderedProductSales)).toEqual([2691, 387]);
});
