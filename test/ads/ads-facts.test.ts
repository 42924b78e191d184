import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AdsTable } from '../../src/ads/ads-block.ts';
import { adsFacts, endingWithin, within } from '../../src/ads/ads-facts.ts';
import { ADS_SOURCES, type AdsDimension } from '../../src/ads/ads-source.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';

function table(sheet: string, rows: readonly Row[]): AdsTable {
  return { source: ADS_SOURCES.find((source) => source.sheet === sheet)!, rows };
}

const FIGURES = { impressions: 100, clicks: 10, spend: 5, sales: 20, orders: 1, units: 1 };

function term(from: string, to: string, more: Row = {}): Row {
  return {
    marketplace: 'US',
    currency: 'USD',
    from,
    to,
    campaignName: 'Auto',
    adGroupName: 'All',
    targeting: '*',
    matchType: '-',
    customerSearchTerm: 'garlic press',
    importedAt: '2026-11-01T08:00',
    ...FIGURES,
    ...more,
  };
}

const campaignDay = (date: string, more: Row = {}): Row => ({ ...term(date, date, more) });
const november = within({ first: dayFromIso('2026-11-01')!, last: dayFromIso('2026-11-30')! });
const ask = (tables: readonly AdsTable[], by: readonly AdsDimension[] = []) =>
  adsFacts(tables, { by, counts: november });

test('a term is summed over its days, campaigns and targets', () => {
  const { facts } = ask(
    [
      table('search-terms', [
        term('2026-11-01', '2026-11-01'),
        term('2026-11-01', '2026-11-01', { campaignName: 'Exact', spend: 7 }),
        term('2026-11-02', '2026-11-02', { customerSearchTerm: 'press' }),
      ]),
    ],
    ['customerSearchTerm'],
  );
  expect(facts).toMatchObject([
    { subject: { customerSearchTerm: 'garlic press' }, clicks: 20, spend: 12, from: '2026-11-01', to: '2026-11-01' },
    { subject: { customerSearchTerm: 'press' }, clicks: 10, spend: 5, from: '2026-11-02' },
  ]);
  expect(facts[0]!.largest).toBe('search-terms');
});

test('a day and a window that holds it never add up', () => {
  const rows = [term('2026-11-01', '2026-11-30', { spend: 30 }), term('2026-11-30', '2026-11-30', { spend: 2 })];
  expect(ask([table('search-terms', rows)]).facts).toMatchObject([{ spend: 30 }]);
});

test('of several reports of the same days the one that is made for the question speaks', () => {
  const tables = [
    table('search-terms', [term('2026-11-01', '2026-11-01', { spend: 4 })]),
    table('sp-campaigns', [campaignDay('2026-11-01', { spend: 5 })]),
  ];
  expect(ask(tables, ['campaignName'])).toMatchObject({
    facts: [{ spend: 5, impressions: 100 }],
    origins: [{ sheet: 'sp-campaigns' }],
  });
  expect(ask(tables, ['customerSearchTerm']).facts).toMatchObject([{ spend: 4, impressions: 100 }]);
});

test('ad products add up, and are told apart where that is asked', () => {
  const tables = [
    table('search-terms', [term('2026-11-01', '2026-11-01')]),
    table('sb-search-terms', [term('2026-11-01', '2026-11-01', { spend: 2 })]),
  ];
  expect(ask(tables).facts).toMatchObject([{ spend: 7 }]);
  expect(ask(tables, ['adProduct']).facts).toMatchObject([
    { subject: { adProduct: 'SP' }, spend: 5 },
    { subject: { adProduct: 'SB' }, spend: 2 },
  ]);
});

test('currencies and marketplaces are never added', () => {
  const rows = ['USD', 'EUR'].map((currency) => term('2026-11-01', '2026-11-01', { currency }));
  const de = term('2026-11-01', '2026-11-01', { currency: 'EUR', marketplace: 'DE' });
  expect(ask([table('search-terms', [...rows, de])]).facts.map(({ currency, spend }) => [currency, spend])).toEqual([
    ['USD', 5],
    ['EUR', 5],
    ['EUR', 5],
  ]);
});

test('a figure that one row lacks is unknown, not less', () => {
  const rows = [term('2026-11-01', '2026-11-01'), term('2026-11-02', '2026-11-02', { sales: '' })];
  expect(ask([table('search-terms', rows)], ['customerSearchTerm']).facts).toMatchObject([{ sales: '', spend: 10 }]);
});

test('what search terms say of a campaign leaves its impressions open', () => {
  expect(ask([table('search-terms', [term('2026-11-01', '2026-11-01')])]).facts).toMatchObject([
    { impressions: '', clicks: 10 },
  ]);
});

test('rows without marketplace or days are nobody’s', () => {
  const rows = [term('', ''), term('2026-11-02', '2026-11-01'), term('2026-11-01', '2026-11-01', { marketplace: '' })];
  expect(ask([table('search-terms', rows)]).facts).toEqual([]);
});

test('windows that end long before the newest are over', () => {
  const rows = [term('2026-07-01', '2026-08-31'), term('2026-09-15', '2026-10-31'), term('2026-11-01', '2026-11-28')];
  const { facts } = adsFacts([table('search-terms', rows)], { by: [], counts: endingWithin(30) });
  expect(facts).toMatchObject([{ spend: 10, from: '2026-09-15', to: '2026-11-28' }]);
});

test('two reports of the same things and days that differ are named', () => {
  const days = ['2026-11-01', '2026-11-02'].map((day) => term(day, day, { spend: 5 }));
  const { facts, differences } = ask([
    table('sp-targeting', days),
    table('unified-targets', [unified('2026-11-01', '2026-11-02', { spend: 12, adProduct: 'SP' })]),
  ]);
  expect(facts).toMatchObject([{ spend: 10 }]);
  expect(differences).toEqual([
    {
      marketplace: 'US',
      currency: 'USD',
      from: '2026-11-01',
      to: '2026-11-02',
      counted: { sheets: ['sp-targeting'], spend: 10 },
      other: { sheet: 'unified-targets', spend: 12 },
    },
  ]);
});

/** One row a day and sheet, of a campaign that spends 1 a day; windows of any grain, in any sheets. */
const worlds = fc.array(
  fc.record({
    sheet: fc.constantFrom('search-terms', 'sp-targeting', 'sp-advertised-products', 'sp-placements'),
    first: fc.integer({ min: 0, max: 25 }),
    days: fc.constantFrom(1, 1, 1, 7, 30),
  }),
  { maxLength: 12 },
);

test('however reports overlap, no day is spent twice', () => {
  const start = dayFromIso('2026-10-01')!;
  fc.assert(
    fc.property(worlds, (windows) => {
      const sheets = [...new Set(windows.map(({ sheet }) => sheet))];
      const tables = sheets.map((sheet) =>
        table(
          sheet,
          windows
            .filter((one) => one.sheet === sheet)
            .filter(
              (one, i, all) => all.findIndex((other) => other.first === one.first && other.days === one.days) === i,
            )
            .map(({ first, days }) =>
              term(isoOfDay(start + first), isoOfDay(start + first + days - 1), {
                spend: days,
                advertisedSku: 'A',
                placement: 'Top',
              }),
            ),
        ),
      );
      const covered = new Set(windows.flatMap(({ first, days }) => Array.from({ length: days }, (_, i) => first + i)));
      const { facts, origins } = adsFacts(tables, { by: [], counts: () => true });
      const spend = facts.reduce((sum, fact) => sum + Number(fact.spend), 0);
      expect(spend).toBeLessThanOrEqual(covered.size);
      const days = origins.flatMap(({ from, to }) =>
        Array.from({ length: dayFromIso(to)! - dayFromIso(from)! + 1 }, (_, i) => dayFromIso(from)! + i),
      );
      expect(new Set(days).size).toBe(days.length);
      expect(spend).toBe(days.length);
    }),
  );
});

/** A row of a unified report. */
function unified(from: string, to: string, more: Row = {}): Row {
  const { spend, orders, units, customerSearchTerm, ...rest } = term(from, to, more);
  return {
    adProduct: '',
    ...rest,
    totalCost: spend!,
    purchases: orders!,
    unitsSold: units!,
    searchTerm: customerSearchTerm!,
  };
}

test('three unified reports and the old ones of one window are one spend, and the difference is named', () => {
  const [from, to] = ['2026-11-01', '2026-11-30'];
  const tables = [
    table('unified-campaigns', [unified(from, to, { spend: 4 })]),
    table('unified-ads', [unified(from, to, { spend: 4, advertisedProductId: 'B0AAAAAAA1' })]),
    table('unified-search-terms', [unified(from, to, { spend: 4 })]),
    table('sp-placements', [term(from, to, { spend: 4, placement: 'Top' })]),
    table('search-terms', [term(from, to, { spend: 3.5 })]),
  ];
  expect(ask(tables).facts).toMatchObject([{ spend: 4, orders: 1 }]);
  expect(ask(tables, ['campaignName']).facts).toMatchObject([{ spend: 4 }]);
  expect(ask(tables, ['asin']).facts).toMatchObject([{ subject: { asin: 'B0AAAAAAA1' }, spend: 4 }]);
  const terms = ask(tables, ['customerSearchTerm']);
  expect(terms.facts).toMatchObject([{ spend: 4 }]);
  expect(terms.differences).toEqual([]);
});

test('old days followed by unified ones go on without a seam, over the months of both', () => {
  const day = (i: number) => isoOfDay(dayFromIso('2026-11-01')! + i);
  const old = Array.from({ length: 20 }, (_, i) => term(day(i), day(i), { spend: 1 }));
  const recent = Array.from({ length: 15 }, (_, i) => unified(day(i + 15), day(i + 15), { spend: 1 }));
  const tables = [table('search-terms', old), table('unified-search-terms', recent)];
  for (const by of [[], ['customerSearchTerm'], ['campaignName']] as const) {
    expect(ask(tables, by).facts).toMatchObject([{ spend: 30, from: day(0), to: day(29) }]);
  }
});

test('a unified report of all ad products stands for those it is told apart from', () => {
  const [from, to] = ['2026-11-01', '2026-11-30'];
  const apart = [
    table('search-terms', [term(from, to, { spend: 3 })]),
    table('sb-search-terms', [term(from, to, { spend: 2 })]),
  ];
  const together = table('unified-search-terms', [unified(from, to, { spend: 6 })]);
  const { facts, differences } = ask([...apart, together]);
  expect(facts).toMatchObject([{ spend: 6 }]);
  expect(differences).toEqual([]);
  const byDay = [1, 2].map((i) => unified(`2026-12-0${i}`, `2026-12-0${i}`, { adProduct: 'SP', spend: 1 }));
  const told = adsFacts([...apart, table('unified-search-terms', byDay)], { by: ['adProduct'], counts: () => true });
  expect(told.facts).toMatchObject([
    { subject: { adProduct: 'SP' }, spend: 5 },
    { subject: { adProduct: 'SB' }, spend: 2 },
  ]);
});
