// The rows of Today in the words of a language: in order, at most twelve before the rest, nothing left unsaid.
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import type { TodayContents } from '../../src/today/contents.ts';
import type { Finding, TodayItem } from '../../src/today/item.ts';
import { todayRows } from '../../src/today/lines.ts';

function item(sku: string, more: Partial<Finding> = {}): TodayItem {
  const finding: Finding = {
    id: `gap|${sku}`,
    rule: 'gap',
    severity: 'act',
    area: 'stock',
    subject: { marketplace: 'US', sku },
    name: sku,
    what: { key: 'today.matched', params: { column: 'Cover', value: 3 } },
    why: [{ key: 'today.look' }],
    next: { key: 'today.download' },
    place: { sheet: 'stock', column: 'supply', key: ['US', sku] },
    sources: [{ report: 'fba-inventory', from: '2026-11-15', to: '2026-11-15', importedAt: '2026-11-16T08:10:00' }],
    causes: [],
    also: [],
    ...more,
  };
  return { id: `US ${sku}`, findings: [finding] };
}

function contents(items: readonly TodayItem[], more: Partial<TodayContents> = {}): TodayContents {
  const last = { missing: [], last: '2026-11-15', importedOn: '2026-11-16' };
  return {
    now: '2026-11-17T09:10:00',
    timeZone: 'Asia/Shanghai',
    items,
    ownerOf: () => '',
    problems: [],
    coverage: [
      { report: 'sales-traffic', marketplace: 'US', ...last },
      { report: 'unified-campaigns', marketplace: 'US', ...last, last: '2026-11-14' },
    ],
    tiles: [],
    markets: [],
    undecided: {},
    undecidedShare: {},
    ...more,
  };
}

const shown = (all: TodayContents, language: 'en' | 'zh-CN' | 'ja' = 'en') =>
  todayRows(all, language).map(({ line, status, product, what, order }) => [order, line, status, product, what]);

test('a workbook without reports is led to its first list in three steps', () => {
  const rows = shown(contents([], { coverage: [] }));
  expect(rows.map(([, line]) => line)).toEqual(['day', 'step 1', 'step 2', 'step 3']);
});

test('with reports and nothing wrong it says so', () => {
  expect(shown(contents([])).at(-1)).toEqual([1, 'none', '', '', 'Nothing to do that your reports show.']);
});

test.each([
  ['en', '17 Nov, 09:10 Shanghai', 'US: sales to 15 Nov, ads to 14 Nov'],
  ['zh-CN', '11/17 09:10 上海', 'US：销售至 11/15、广告至 11/14'],
  ['ja', '11月17日 09:10 上海', 'US：売上 11月15日まで、広告 11月14日まで'],
] as const)('the day and what the reports reach, in %s', (language, product, evidence) => {
  expect(todayRows(contents([]), language)[0]).toMatchObject({ line: 'day', product, evidence });
});

test('marketplaces that reach alike are told together, and one without such reports is not', () => {
  const one = (report: string, marketplace: string, last: string) => {
    return { report, marketplace, last, missing: [], importedOn: '2026-11-16' };
  };
  const coverage = [
    one('sales-traffic', 'US', '2026-11-15'),
    one('sales-traffic', 'DE', '2026-11-14'),
    one('settlements', 'MX', '2026-11-14'),
    one('sales-traffic', 'JP', '2026-11-15'),
  ];
  const [day] = todayRows(contents([], { coverage }), 'en');
  expect(day!.evidence).toBe('US, JP: sales to 15 Nov · DE: sales to 14 Nov');
});

test('problems stand first, then headlines, items, missing reports, what waits, and the rest below a count', () => {
  const acts = Array.from({ length: 14 }, (_, i) => item(`A${i + 1}`));
  const all = contents([
    ...acts,
    item('late', { area: 'data', rule: 'report-overdue', severity: 'watch' }),
    item('waits', { waitsUntil: '2026-12-05' }),
  ]);
  const tile = { marketplace: 'US', day: '2026-11-15', sales: [], ads: [], stock: [] };
  const rows = shown({ ...all, problems: ['A rule is broken'], tiles: [tile] });
  const lines = rows.map(([, line]) => line);
  expect(lines.slice(0, 4)).toEqual(['day', 'problem 1', 'tile US', 'US A1']);
  expect(lines.slice(14)).toEqual(['US A12', 'US late', 'US waits', 'more', 'US A13', 'US A14']);
  expect(rows[0]).toEqual([0, 'day', '', '17 Nov, 09:10 Shanghai', '12 of 14 items; 1 waiting']);
  expect(todayRows({ ...all, problems: ['One', 'Two'] }, 'en')[0]!.next).toBe('2 lines to fix first');
  expect(todayRows(all, 'en')[0]!.next).toBe('');
  expect(rows.slice(15, 18).map(([, , status, , what]) => [status, what])).toEqual([
    ['no-data', 'Cover: 3'],
    ['waiting', 'Cover: 3'],
    ['', '2 more, less urgent:'],
  ]);
  expect(rows.map(([order]) => order)).toEqual(rows.map((_, i) => i));
});

test('an item says what, why, money, next step, and where its figures come from', () => {
  const stake = { perDay: 354, low: 300, high: 410.5, currency: 'USD' };
  expect(todayRows(contents([item('A', { stake, since: '2026-11-11' })]), 'en')[1]).toMatchObject({
    status: 'act',
    product: 'A US',
    what: 'Cover: 3',
    evidence: 'look at the row',
    atStake: '$354 ($300 to $411)',
    next: 'download and import it',
    since: '2026-11-11',
    figures: 'FBA Inventory to 15 Nov, imported 16 Nov 08:10',
  });
});

test('an estimate with bounds is not told to the cent', () => {
  const told = (stake: object) =>
    todayRows(contents([item('A', { stake: { currency: 'USD', ...stake } as never })]), 'en')[1]!;
  expect(told({ perDay: 82.86, low: 52.06, high: 113.9 }).atStake).toBe('$83 ($52 to $114)');
  expect(told({ perDay: 8.07, low: 0, high: 17.58 }).atStake).toBe('$8.07 ($0 to $18)');
  expect(told({ perDay: 82.86 }).atStake).toBe('$82.86');
});

test('a day that is still to come is not said to be one since which', () => {
  const sinceIn = (since: string) => todayRows(contents([item('A', { since })]), 'en')[1]!.since;
  expect(['2026-11-17', '2026-11-18'].map(sinceIn)).toEqual(['2026-11-17', '']);
});

test('other causes of the same product are named behind the gravest', () => {
  const both = item('A').findings.concat(item('A', { what: { key: 'today.look' }, severity: 'watch' }).findings);
  expect(todayRows(contents([{ id: 'US A', findings: both }]), 'en')[1]!.what).toBe('Cover: 3 · also: look at the row');
});

test.each(languages)('every row has every column in %s, so that nothing of yesterday stays', (language) => {
  const [first, ...others] = todayRows(
    contents([item('A'), item('B', { area: 'data', rule: 'report-overdue' })]),
    language,
  );
  const columns = Object.keys(first!).sort();
  for (const row of others) expect(Object.keys(row).sort()).toEqual(columns);
});

test('each owner has twelve lines before the rest', () => {
  const mine = Array.from({ length: 13 }, (_, i) => item(`A${i + 1}`));
  const others = [item('B1', { area: 'traffic' })];
  const ownerOf = (area: string) => (area === 'traffic' ? 'Li' : 'Wang');
  const rows = todayRows(contents([...mine, ...others], { ownerOf }), 'en');
  expect(rows.slice(12).map(({ line, owner }) => [line, owner])).toEqual([
    ['US A12', 'Wang'],
    ['US B1', 'Li'],
    ['more', ''],
    ['US A13', 'Wang'],
  ]);
});
