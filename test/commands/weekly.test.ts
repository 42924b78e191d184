/** The weekly tracker: the built add-on in the workbench, week after week. */
import { describe, expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { TASKS } from '../../src/checklist/tasks.ts';
import { CHART_COLUMNS, weekSheet } from '../../src/sheets/week.ts';
import type { Cell } from '../../src/values/cell.ts';
import { DaybookHost, searchTermTable } from './daybook-host.ts';

const OWN = 'B0OWN00001';
const RIVALS = ['B0RIVAL001', 'B0RIVAL002', 'B0RIVAL003', 'B0RIVAL004', 'B0RIVAL005'];
const MONDAY = Date.UTC(2026, 10, 9, 20);
const WEEK = 7 * 86_400_000;

function cerebro(rows: readonly (readonly [string, number, number | string, number | string])[]): Cell[][] {
  const header = ['Keyword Phrase', 'Cerebro IQ Score', 'Search Volume', 'Organic Rank', 'Sponsored Rank'];
  return [
    header,
    ...rows.map(([keyword, volume, organic, sponsored]): Cell[] => [keyword, 100, volume, organic, sponsored]),
  ];
}

function xray(rows: readonly (readonly [string, number, number])[]): Cell[][] {
  const header = ['Product Details', 'ASIN', 'Brand', 'Price $', 'BSR', 'Ratings', 'Review Count', 'Active Sellers #'];
  return [
    header,
    ...rows.map(([asin, price, bsr]): Cell[] => [`Title of ${asin}`, asin, 'Brand', price, bsr, 4.5, 1200, 1]),
  ];
}

/** Types rows below what a sheet holds, by the titles of its columns. */
function type(host: DaybookHost, name: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  for (const row of rows) {
    const at = host.values(name).length;
    for (const [title, value] of Object.entries(row)) put(host, name, at, title, value);
  }
}

/** Types into one cell; `row` 1 is the first below the header. */
function put(host: DaybookHost, name: string, row: number, title: string, value: string | number): void {
  const column = host.values(name)[0]!.indexOf(title);
  if (column === -1) throw new Error(`No column ${title}`);
  host.sheet(name).setCells({ row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

/** Some columns of all rows. */
function table(host: DaybookHost, name: string, ...titles: string[]): unknown[][] {
  const columns = titles.map((title) => host.column(name, title));
  return columns[0]!.map((_, i) => columns.map((column) => column[i]));
}

function started(): DaybookHost {
  const host = new DaybookHost();
  host.now = MONDAY;
  host.call<Daybook>('startWeek');
  const product = { Marketplace: 'US', 'Product (own ASIN)': OWN };
  type(host, 'Competitors', [
    { ...product, ASIN: OWN, Level: 'Own', 'Lead time (days)': 30, 'Margin after ads': 0.3, 'Target margin': 0.2 },
    ...RIVALS.map((ASIN, i) => ({ ...product, ASIN, Level: i < 2 ? 'A' : 'C' })),
  ]);
  const words = ['yoga mat', 'thick yoga mat', 'pilates mat', 'travel mat', 'gym mat'];
  type(
    host,
    'Keywords',
    words.map((Keyword, i) => ({ ...product, Keyword, Tier: i < 4 ? 'main' : 'watch' })),
  );
  host.call('refresh');
  return host;
}

function importWeek(host: DaybookHost, week: number, ranks: (number | string)[], offers: [number, number][]): void {
  host.now = MONDAY + week * WEEK;
  const day = new Date(host.now).toISOString().slice(0, 10);
  const words = ['yoga mat', 'thick yoga mat', 'Pilates  Mat', 'travel mat', 'untracked'];
  const rows = words.map((word, i) => [word, (i + 1) * 100, ranks[i] ?? '-', '-'] as const);
  host.receipt(`US_AMAZON_cerebro_${OWN}_${day}.csv`, cerebro(rows), { marketplace: 'US', asOf: day });
  const asins = [OWN, ...RIVALS];
  host.receipt('xray.csv', xray(asins.map((asin, i) => [asin, ...offers[i]!] as const)), {
    marketplace: 'US',
    asOf: day,
  });
}

const isOfWeek47 = (week: unknown) => String(week).startsWith('2026-W47');

const offers = (bsr: number, price: number): [number, number][] => [
  [20, bsr],
  [price, 500],
  ...[600, 700, 800, 900].map((one): [number, number] => [19, one]),
];

test('three weeks of exports, one after the other', () => {
  const host = started();
  importWeek(host, 0, [30, 60, 150, '-'], offers(1000, 20));
  importWeek(host, 1, [12, 49, 140, 300], offers(1200, 20));
  importWeek(host, 2, [50, 145, 140, '-'], offers(1500, 18));
  const titles = [
    'Organic rank',
    'Page',
    'First rank',
    'Best rank',
    'Last rank',
    'Rank change',
    'Event',
    'Sponsored rank',
  ];
  expect(table(host, 'Keywords', 'Week', 'Keyword', ...titles).slice(10)).toEqual([
    ['2026-W48 (11-23 – 11-29)', 'yoga mat', 50, 2, 30, 12, 12, -38, 'Left page 1', 'Not found'],
    ['2026-W48 (11-23 – 11-29)', 'thick yoga mat', 145, 4, 60, 49, 49, -96, 'Left first 3 pages', 'Not found'],
    ['2026-W48 (11-23 – 11-29)', 'pilates mat', 140, 3, 150, 140, 140, 0, '', 'Not found'],
    ['2026-W48 (11-23 – 11-29)', 'travel mat', 'Not found', 'Not found', 300, 300, 300, '', '', 'Not found'],
    ['2026-W48 (11-23 – 11-29)', 'gym mat', '', '', '', '', '', '', '', ''],
  ]);
  const judged = ['Competitors checked', 'Main keywords checked', 'Coverage', 'Coverage by volume'];
  const own = table(host, 'Competitors', 'ASIN', ...judged, 'Last BSR', 'BSR change', 'BSR trend', 'Price suggestion');
  expect(own.filter(([asin]) => asin === OWN)).toEqual([
    [OWN, 5, 1, 0.5, 0.3, '', '', '', 'Hold'],
    [OWN, 5, 1, 0.75, 0.6, 1000, -200, 'Stable', 'Hold'],
    [OWN, 5, 1, 0.5, 0.4, 1200, -300, 'Worsening', 'Hold'],
  ]);
  expect(table(host, 'Competitors', 'ASIN', 'Last price', 'Price change', 'Event')[13]).toEqual([
    ...[RIVALS[0], 20, -0.1, 'Price −10.0 %'],
  ]);
  const lines = table(host, 'Week', 'Section', 'What', 'Before', 'Now', 'Change', 'Trend');
  expect(lines).toEqual([
    ['Week', '2026-W48 (11-23 – 11-29)', '', 1, '', ''],
    ['News', `${OWN}: “thick yoga mat” Left first 3 pages, rank 49 → 145`, '', '', '', ''],
    ['News', `${OWN}: “yoga mat” Left page 1, rank 12 → 50`, '', '', '', ''],
    ['News', `${OWN}: competitor “Title of ${RIVALS[0]}” cut its price 20.00 → 18.00 (−10.0 %)`, '', '', '', ''],
    ['Down', 'thick yoga mat', 49, 145, '−96', '60 49 145'],
    ['Down', 'yoga mat', 12, 50, '−38', '30 12 50'],
    ['Down', `BSR ${OWN}`, 1200, 1500, '−300', '1000 1200 1500'],
    ['Left', 'yoga mat', 12, 50, 'Left page 1', ''],
    ['Left', 'thick yoga mat', 49, 145, 'Left first 3 pages', ''],
    ['Coverage', OWN, '75 %', '50 % (40 % volume)', '−25 pp', '50 75 50 %'],
    ['Offers', `${RIVALS[0]} (A)`, '20.00', '18.00', 'Price −10.0 %', '20 20 18'],
    ['Price', OWN, '20.00', 'Hold', 'Missing: Days of cover', ''],
  ]);
  const ofTracker = new Set(TASKS.filter(({ sheet }) => sheet === 'competitors').map(({ id }) => id));
  const tracked = host.call<Daybook>('getDaybook').tasks.filter(({ id }) => ofTracker.has(id));
  expect(tracked.map(({ id, statusText }) => [id, statusText])).toEqual([
    ['watch-competitors', 'PASS'],
    ['check-keywords', 'PASS'],
    ['keyword-coverage', 'ACT (1)'],
  ]);
});

test('a week is started in one step, and once; a row deleted from it stays away', () => {
  const host = started();
  host.now = MONDAY + WEEK;
  expect(host.call<Daybook>('getDaybook').week.started).toBe(false);
  const book = host.call<Daybook>('startWeek');
  expect(book.week).toMatchObject({ started: true, label: '2026-W47 (11-16 – 11-22)' });
  const after = host.snapshot();
  host.call('startWeek');
  expect(host.snapshot()).toEqual(after);
  expect(table(host, 'Competitors', 'Week', 'Level', 'State').slice(6, 9)).toEqual([
    ['2026-W47 (11-16 – 11-22)', 'Own', 'To check'],
    ['2026-W47 (11-16 – 11-22)', 'A', 'To check'],
    ['2026-W47 (11-16 – 11-22)', 'A', 'To check'],
  ]);
  // Only level A and B are asked for.
  expect(table(host, 'Competitors', 'Level', 'State').slice(9)).toEqual([
    ['C', ''],
    ['C', ''],
    ['C', ''],
  ]);
  expect(table(host, 'Competitors', 'Lead time (days)', 'Margin after ads', 'Target margin')[6]).toEqual([
    30, 0.3, 0.2,
  ]);
  host.sheet('Keywords').deleteRows(6, 1);
  host.call('startWeek');
  expect(host.column('Keywords', 'Keyword').filter((keyword) => keyword === 'yoga mat')).toHaveLength(1);
});

test('a missed week is a gap: said, and no row is made up', () => {
  const host = started();
  host.now = MONDAY + 2 * WEEK;
  expect(host.call<Daybook>('startWeek').week.messages).toEqual(['Not tracked, shown as a gap: 2026-W47.']);
  expect(new Set(host.column('Keywords', 'Week'))).toEqual(
    new Set(['2026-W46 (11-09 – 11-15)', '2026-W48 (11-23 – 11-29)']),
  );
  expect(table(host, 'Week', 'Section', 'What')).toContainEqual(['Gap', '2026-W47']);
});

test('a change over a missed week names the week it is against', () => {
  const host = started();
  importWeek(host, 0, [30, 60, 150, '-'], offers(1000, 20));
  importWeek(host, 2, [50, 145, 140, '-'], offers(1500, 18));
  const changes = table(host, 'Week', 'Section', 'Change').filter(([, change]) => String(change).includes('2026-W46'));
  expect(changes).toEqual([
    ['Up', '+10 (since 2026-W46)'],
    ['Down', '−85 (since 2026-W46)'],
    ['Down', '−20 (since 2026-W46)'],
    ['Down', '−500 (since 2026-W46)'],
    ['Entered', 'Entered first 3 pages (since 2026-W46)'],
    ['Left', 'Left page 1 (since 2026-W46)'],
    ['Left', 'Left first 3 pages (since 2026-W46)'],
    ['Coverage', '+0 pp (since 2026-W46)'],
    ['Offers', 'Price −10.0 % (since 2026-W46)'],
  ]);
  const news = table(host, 'Week', 'Section', 'What').filter(([section]) => section === 'News');
  expect(news.map(([, what]) => String(what).slice(-17))).toEqual(Array(3).fill(' (since 2026-W46)'));
});

test('what was typed by hand is kept, and said; what an import wrote follows the next export, and both are said', () => {
  const host = started();
  put(host, 'Keywords', 1, 'Organic rank', 14);
  importWeek(host, 0, [30, 60, 150, '-'], offers(1000, 20));
  host.now += 86_400_000;
  const day = '2026-11-10';
  const { notes } = host.receipt(`US_AMAZON_cerebro_${OWN}_${day}.csv`, cerebro([['thick yoga mat', 200, 61, '-']]), {
    marketplace: 'US',
    asOf: day,
  });
  expect(notes).toEqual([
    'Weekly sheets: 1 cell filled from exports.',
    'Keywords 2: Organic rank: you typed 14; 30 (Cerebro 2026-11-09) was not taken.',
    'Keywords 3: Organic rank: exports disagree, the first counts: 61 (Cerebro 2026-11-10) ≠ 60 (Cerebro 2026-11-09).',
  ]);
  expect(table(host, 'Keywords', 'Organic rank', 'State').slice(0, 3)).toEqual([
    [14, 'Organic rank: you typed 14; 30 (Cerebro 2026-11-09) was not taken.'],
    [61, 'Organic rank: exports disagree, the first counts: 61 (Cerebro 2026-11-10) ≠ 60 (Cerebro 2026-11-09).'],
    [150, ''],
  ]);
});

test('bad input is said in its row, nothing is lost', () => {
  const host = started();
  put(host, 'Keywords', 1, 'Organic rank', 0);
  put(host, 'Keywords', 2, 'Organic rank', 'page two');
  put(host, 'Keywords', 3, 'Organic rank', 7);
  put(host, 'Competitors', 1, 'Margin after ads', 25);
  type(host, 'Keywords', [{ Marketplace: 'US', 'Product (own ASIN)': OWN, Keyword: 'Pilates mat', 'Organic rank': 9 }]);
  type(host, 'Competitors', [{ Marketplace: 'US', 'Product (own ASIN)': OWN, ASIN: 'B0SHORT', Level: 'A' }]);
  host.call('refresh');
  expect(table(host, 'Keywords', 'Organic rank', 'State')).toEqual([
    [0, 'Organic rank: “0” is no rank. Type 1 or more, Not found, or leave it blank.'],
    ['page two', 'Organic rank: “page two” is no rank. Type 1 or more, Not found, or leave it blank.'],
    [7, 'Row 4 (7) and row 7 (9) are the same; row 4 counts. Delete one.'],
    ['', 'To check'],
    ['', ''],
    [9, 'Row 4 (7) and row 7 (9) are the same; row 4 counts. Delete one.'],
  ]);
  expect(table(host, 'Competitors', 'State')[0]).toEqual(['Margin after ads: “25” is not valid.']);
  expect(table(host, 'Competitors', 'ASIN', 'State')[6]).toEqual(['B0SHORT', 'ASIN: “B0SHORT” is not valid.']);
});

test('a tick counts for its ISO week', () => {
  const host = started();
  importWeek(host, 0, [30, 60, 150, '-'], offers(1000, 20));
  const done = (book: Daybook) => book.tasks.find(({ id }) => id === 'watch-competitors')!.done;
  expect(done(host.call<Daybook>('tickTask', { task: 'watch-competitors', done: true }))).toBe(true);
  host.now = MONDAY + 6 * 86_400_000;
  expect(done(host.call<Daybook>('getDaybook'))).toBe(true);
  expect(done(host.call<Daybook>('tickTask', { task: 'watch-competitors', done: false }))).toBe(false);
  expect(host.column('Checklist', 'Task')).toHaveLength(1);
  host.call('tickTask', { task: 'watch-competitors', done: true });
  host.now = MONDAY + WEEK;
  expect(done(host.call<Daybook>('getDaybook'))).toBe(false);
});

test('a converting term is proposed, and followed at a click', () => {
  const host = started();
  host.receipt('terms.csv', searchTermTable([['cork mat', 10, 5, 60, 2]]), { marketplace: 'US' });
  const proposed = ['Proposed', 'cork mat', '', '', '2 ad orders'];
  // Of several reports of a day the weekly sheets are made once, with Today.
  expect(table(host, 'Week', 'Section', 'What', 'Before', 'Now', 'Change')).not.toContainEqual(proposed);
  host.call('updateToday');
  expect(table(host, 'Week', 'Section', 'What', 'Before', 'Now', 'Change')).toContainEqual(proposed);
  expect(host.call<Daybook>('getDaybook').week.proposals).toEqual([
    { marketplace: 'US', keyword: 'cork mat', products: [OWN], adOrders: 2 },
  ]);
  const book = host.call<Daybook>('trackKeyword', { marketplace: 'US', product: OWN, keyword: 'cork mat' });
  expect(book.week.proposals).toEqual([]);
  expect(table(host, 'Keywords', 'Week', 'Keyword', 'Tier')[5]).toEqual([
    '2026-W46 (11-09 – 11-15)',
    'cork mat',
    'growth',
  ]);
});

test('a keyword followed before its week began begins it: the other rows come too', () => {
  const host = started();
  host.now = MONDAY + WEEK;
  host.call('trackKeyword', { marketplace: 'US', product: OWN, keyword: 'cork mat' });
  const rows = () => ['Competitors', 'Keywords'].map((name) => host.column(name, 'Week').filter(isOfWeek47));
  expect(rows().map(({ length }) => length)).toEqual([6, 6]);
  expect(host.call<Daybook>('getDaybook').week.started).toBe(true);
  importWeek(host, 1, [31, 60, 150, '-'], offers(1000, 20));
  expect(rows().map(({ length }) => length)).toEqual([6, 6]);
});

test('rows typed into a week do not keep the others away when an export begins it', () => {
  const host = started();
  host.now = MONDAY + WEEK;
  type(host, 'Keywords', [{ Week: '2026-W47', Marketplace: 'US', 'Product (own ASIN)': OWN, Keyword: 'yoga mat' }]);
  importWeek(host, 1, [31, 60, 150, '-'], offers(1000, 20));
  expect(host.column('Keywords', 'Week').filter(isOfWeek47)).toHaveLength(5);
  expect(host.column('Competitors', 'Week').filter(isOfWeek47)).toHaveLength(6);
});

test('a cell that was cleared is not filled again by an export that was there before', () => {
  const host = started();
  const day = '2026-11-09';
  const rows = cerebro([['yoga mat', 100, 30, '-']]);
  host.receipt(`US_AMAZON_cerebro_${OWN}_${day}.csv`, rows, { marketplace: 'US', asOf: day });
  host.receipt('again.csv', rows, { marketplace: 'US', asOf: '2026-11-10' });
  expect(host.column('Keywords', 'Organic rank')[0]).toBe(30);
  put(host, 'Keywords', 1, 'Organic rank', '');
  for (let i = 0; i < 2; i++) {
    host.call('refresh');
    expect(host.column('Keywords', 'Organic rank')[0]).toBe('');
  }
});

describe('a week that cannot be read', () => {
  const weeks = (host: DaybookHost, name: string) =>
    host.column(name, 'Week').forEach((_, i) => {
      put(host, name, i + 1, 'Week', 'soon');
    });

  test('in every row: named with the rows, and nothing ends', () => {
    const host = started();
    for (const name of ['Competitors', 'Keywords']) weeks(host, name);
    const { messages } = host.call<Daybook>('startWeek').week;
    expect(messages.filter((one) => one.includes('soon')).map((one) => one.split(':')[0])).toEqual([
      ...Array.from({ length: 6 }, (_, i) => `Competitors ${i + 2}`),
      ...Array.from({ length: 5 }, (_, i) => `Keywords ${i + 2}`),
    ]);
    expect(new Set(host.column('Keywords', 'Week'))).toEqual(new Set(['soon']));
  });

  test.each(['soon', '2062-W47'])('%s in one row hides neither the week nor its gaps', (week) => {
    const host = started();
    put(host, 'Keywords', 5, 'Week', week);
    host.now = MONDAY + 2 * WEEK;
    const { label, messages } = host.call<Daybook>('startWeek').week;
    expect(messages[0]).toBe('Not tracked, shown as a gap: 2026-W47.');
    expect(messages.join('\n')).toContain(week);
    expect(table(host, 'Week', 'Section', 'What')[0]).toEqual(['Week', label]);
    expect(table(host, 'Week', 'Section', 'What')).toContainEqual(['Gap', '2026-W47']);
    expect(host.column('Keywords', 'Week')[4]).toBe(week);
  });
});

test('a formula the seller typed stays a formula', () => {
  const host = started();
  importWeek(host, 0, [30, 60, 150, '-'], offers(1000, 20));
  const note = host.values('Competitors')[0]!.indexOf('Price');
  host.sheet('Competitors').setCells({ row: 1, column: note, rows: 1, columns: 1 }, [[{ formula: '=10+9' }]]);
  importWeek(host, 0, [31, 61, 151, '-'], offers(1001, 21));
  expect(host.sheet('Competitors').formulas({ row: 1, column: note, rows: 1, columns: 1 })).toEqual([['=10+9']]);
});

const chartOf = (host: DaybookHost) =>
  host.sheet('Week').charts.map(({ ranges, row, column }) => [ranges[0]!.area, row, column]);

test('coverage is drawn week by week, over its numbers; the range grows with the weeks', () => {
  const host = started();
  importWeek(host, 0, [30, 60, 150, '-'], offers(1000, 20));
  // One point is no line.
  expect(chartOf(host)).toEqual([]);
  importWeek(host, 1, [12, 49, 140, 300], offers(1200, 20));
  expect(chartOf(host)).toEqual([[{ row: 1, column: 8, rows: 3, columns: 2 }, 1, 8]]);
  // As wide as its own columns: what a seller writes beside them is not covered.
  const own = weekSheet.columns.filter(({ id }) => CHART_COLUMNS.some((one) => one === id));
  expect(host.sheet('Week').charts[0]!.options.width).toBe(own.reduce((sum, { width }) => sum + width, 0));
  importWeek(host, 3, [50, 145, 140, '-'], offers(1500, 18));
  expect(chartOf(host)).toEqual([[{ row: 1, column: 8, rows: 5, columns: 2 }, 1, 8]]);
  expect(table(host, 'Week', 'Chart', 'Line 1', 'Line 2').slice(0, 6)).toEqual([
    ['Week', `US ${OWN}`, ''],
    ['2026-W46', 0.5, ''],
    ['2026-W47', 0.75, ''],
    ['2026-W48', '', ''],
    ['2026-W49', 0.5, ''],
    ['', '', ''],
  ]);
});

test('a chart that was moved stays where it is, one that was deleted does not come back, the seller’s own is left alone', () => {
  const host = started();
  importWeek(host, 0, [30, 60, 150, '-'], offers(1000, 20));
  importWeek(host, 1, [12, 49, 140, 300], offers(1200, 20));
  const sheet = host.sheet('Week');
  const [ours] = sheet.charts;
  const theirs = { ...ours!, id: 7, options: { title: 'Mine' }, row: 30 };
  sheet.charts = [theirs, { ...ours!, row: 40, column: 2 }];
  importWeek(host, 2, [50, 145, 140, '-'], offers(1500, 18));
  expect(sheet.charts[0]).toEqual(theirs);
  expect(chartOf(host)[1]).toEqual([{ row: 1, column: 8, rows: 4, columns: 2 }, 40, 2]);
  sheet.charts = [theirs];
  importWeek(host, 3, [50, 145, 140, '-'], offers(1500, 18));
  host.call('refresh');
  expect(sheet.charts).toEqual([theirs]);
});

test('five lines are drawn, of the products whose coverage moved most', () => {
  const host = new DaybookHost();
  host.now = MONDAY;
  host.call<Daybook>('startWeek');
  const weeks = ['2026-W46', '2026-W47'];
  // The first three of `i` keywords are lost: the more there are, the less it moves.
  const products = [1, 2, 3, 4, 5, 6].map((i) => ({ product: `B0OWN0000${i}`, keywords: i }));
  const rows = products.flatMap(({ product, keywords }) =>
    weeks.flatMap((Week, week) =>
      Array.from({ length: keywords }, (_, one) => ({
        ...{ Week, Marketplace: 'US', 'Product (own ASIN)': product, Keyword: `word ${one}`, Tier: 'main' },
        'Organic rank': week === 1 && one === 0 ? 145 : 144,
      })),
    ),
  );
  type(host, 'Keywords', rows);
  host.call('refresh');
  const lines = [1, 2, 3, 4, 5].map((line) => host.column('Week', `Line ${line}`).slice(0, 3));
  expect(lines).toEqual([1, 2, 3, 4, 5].map((i) => [`US B0OWN0000${i}`, 1, (i - 1) / i]));
});

test('products of which nothing is known yet are said together, a marketplace a line', () => {
  const host = new DaybookHost();
  host.now = MONDAY;
  host.call<Daybook>('startWeek');
  const own = (Marketplace: string, ASIN: string) => ({
    ...{ Marketplace, 'Product (own ASIN)': ASIN, ASIN, Level: 'Own' },
  });
  type(host, 'Competitors', [own('US', 'B0OWN00001'), own('CA', 'B0OWN00001'), own('US', 'B0OWN00002')]);
  host.receipt('terms.csv', searchTermTable([['cork mat', 10, 5, 60, 2]]), { marketplace: 'US' });
  host.call('updateToday');
  const { tasks, week } = host.call<Daybook>('getDaybook');
  const both = 'B0OWN00001, B0OWN00002';
  expect(
    table(host, 'Week', 'Section', 'Marketplace', 'Product (own ASIN)', 'What', 'Before', 'Now', 'Change'),
  ).toEqual([
    ['Week', '', '', '2026-W46 (11-09 – 11-15)', '', 3, ''],
    [
      'Price',
      'US',
      '2 products',
      '',
      '',
      'Hold',
      `Missing: Days of cover, Lead time (days), Margin after ads, Target margin · ${both}`,
    ],
    ['Price', 'CA', OWN, OWN, '', 'Hold', 'Missing: Days of cover, Lead time (days), Margin after ads, Target margin'],
    ['Proposed', 'US', '', 'cork mat', '', '', '2 ad orders'],
    ['Gap', 'US', '2 products', 'Competitors checked', 5, 0, both],
    ['Gap', 'CA', OWN, 'Competitors checked', 5, 0, ''],
    ['Gap', 'US', '2 products', 'Main keywords checked', '100 %', 'No main keywords', both],
    ['Gap', 'CA', OWN, 'Main keywords checked', '100 %', 'No main keywords', ''],
  ]);
  expect(week.proposals).toMatchObject([{ marketplace: 'US', products: ['B0OWN00001', 'B0OWN00002'] }]);
  const task = tasks.find(({ id }) => id === 'watch-competitors')!;
  expect(task.statusText).toBe('ACT (3)');
  expect(task.findings.map(({ text }) => text)).toEqual([
    `US ${both}: Competitors checked 0 (below 5)`,
    `${OWN}: Competitors checked 0 (below 5)`,
  ]);
});

test('a product without main keywords is told so', () => {
  const host = new DaybookHost();
  host.now = MONDAY;
  host.call<Daybook>('startWeek');
  type(host, 'Competitors', [{ Marketplace: 'US', 'Product (own ASIN)': OWN, ASIN: OWN, Level: 'Own' }]);
  host.call('refresh');
  expect(table(host, 'Week', 'Section', 'Product (own ASIN)', 'What', 'Before', 'Now')).toContainEqual([
    ...['Gap', OWN, 'Main keywords checked', '100 %', 'No main keywords'],
  ]);
  const task = host.call<Daybook>('getDaybook').tasks.find(({ id }) => id === 'check-keywords');
  expect(task).toMatchObject({
    statusText: 'NO DATA',
    detail: 'Column “Main keywords checked” of “Competitors” has no figures yet.',
  });
});

/** Top Search Terms of the week that ends on `to`; a row is a term, its rank and the first ASIN clicked. */
function topTerms(to: string, rows: readonly (readonly [string, number | string, string])[]): Cell[][] {
  const from = new Date(Date.parse(to) - 6 * 86_400_000).toISOString().slice(0, 10);
  const product = (place: number) => `Top Clicked Product #${place}: ASIN`;
  return [
    [`Reporting Range=["Weekly"]`, `Select week=["Week 46 | ${from} - ${to} 2026"]`],
    ['Search Term', 'Search Frequency Rank', product(1), product(2), product(3)],
    ...rows.map(([term, rank, asin]): Cell[] => [term, rank, 'B0OTHER001', asin, '']),
  ];
}

test('search frequency ranks of two weeks that follow one another stand beside the keywords', () => {
  const host = started();
  const last: readonly (readonly [string, number | string, string])[] = [
    ['yoga mat', 120, OWN],
    ['thick yoga mat', 900, 'B0OTHER002'],
    ['travel mat', 55, 'B0OTHER002'],
    ['pilates mat', 70, 'B0OTHER002'],
  ];
  host.receipt('terms.csv', topTerms('2026-10-31', last), { marketplace: 'US' });
  const lines = () =>
    table(host, 'Week', 'Section', 'What', 'Before', 'Now', 'Change').filter(([section]) => section === 'Search rank');
  expect(lines()).toEqual([]);
  const now: typeof last = [
    ['yoga mat', 150, 'B0OTHER002'],
    ['Thick Yoga Mat', 900, OWN],
    ['travel mat', 40, 'B0OTHER002'],
    // A rank that is not known is none, and no change of it is made up.
    ['pilates mat', 'n/a', OWN],
  ];
  host.receipt('terms.csv', topTerms('2026-11-07', now), { marketplace: 'US' });
  host.call('refresh');
  expect(lines()).toEqual([
    ['Search rank', 'yoga mat', 120, 150, '−30 · Left 3 most clicked'],
    ['Search rank', 'thick yoga mat', 900, 900, '+0 · Entered 3 most clicked'],
    ['Search rank', 'pilates mat', 70, '', 'Entered 3 most clicked'],
    ['Search rank', 'travel mat', 55, 40, '+15'],
  ]);
  // A week later these are the last but one; after that they are no news.
  host.now = MONDAY + WEEK;
  host.call('startWeek');
  expect(lines()).toHaveLength(4);
  host.now = MONDAY + 2 * WEEK;
  host.call('startWeek');
  expect(lines()).toEqual([]);
});

test('undoing an export says that what it filled into the weekly sheets stays', () => {
  const host = started();
  const undo = (entry: number | undefined) => host.call<{ message: string }>('undoImport', { import: entry }).message;
  const day = '2026-11-09';
  const file = `US_AMAZON_cerebro_${OWN}_${day}.csv`;
  const answers = { marketplace: 'US', asOf: day };
  const { undo: other } = host.receipt(file, cerebro([['nobody follows it', 100, 3, '-']]), answers);
  expect(undo(other)).not.toContain('weekly sheets');
  const { undo: filling } = host.receipt(file, cerebro([['yoga mat', 100, 30, '-']]), answers);
  expect(undo(filling)).toContain('What exports filled into the weekly sheets stays; Filled from names those cells.');
  expect(host.column('Keywords', 'Organic rank')[0]).toBe(30);
});

describe('rows that are not finished yet', () => {
  const product = 'Product (own ASIN)';
  const whole = { Marketplace: 'US', [product]: OWN };
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['an ASIN without a product', 'Competitors', { Marketplace: 'US', ASIN: RIVALS[1]!, Level: 'A' }],
    ['an ASIN alone', 'Competitors', { ASIN: RIVALS[1]! }],
    ['a product alone', 'Competitors', { [product]: 'B0OWN00009' }],
    ['a product that is no ASIN', 'Competitors', { Marketplace: 'US', [product]: 'my mat', ASIN: RIVALS[1]! }],
    ['no marketplace where there are two', 'Competitors', { [product]: 'B0OWN00009', ASIN: RIVALS[1]! }],
    ['no week that can be read', 'Competitors', { Week: 'soon', ...whole, ASIN: RIVALS[1]! }],
    ['a keyword without a product', 'Keywords', { Marketplace: 'US', Keyword: 'cork mat' }],
    ['a keyword alone', 'Keywords', { Keyword: 'cork mat' }],
    ['a product without a keyword', 'Keywords', { Marketplace: 'US', [product]: 'B0OWN00009' }],
    ['the same twice', 'Competitors', { ...whole, ASIN: RIVALS[0]!, Level: 'A' }],
  ])('%s makes no row at every refresh', (_, sheet, row) => {
    const host = started();
    type(host, 'Competitors', [{ Marketplace: 'CA', [product]: OWN, ASIN: OWN, Level: 'Own' }]);
    host.call('refresh');
    type(host, sheet, [row]);
    host.call('refresh');
    const rows = () =>
      ['Competitors', 'Keywords'].map((name) => host.column(name, 'Week').filter((week) => week !== '').length);
    const [competitors, keywords] = rows();
    const ours = table(host, 'Competitors', 'Marketplace', 'ASIN', 'Level').filter(([, , level]) => level === 'Own');
    expect(ours.filter(([place, asin]) => place === '' || !String(asin).startsWith('B0OWN'))).toEqual([]);
    for (let i = 0; i < 3; i++) host.call('refresh');
    expect(rows()).toEqual([competitors, keywords]);
    host.now += WEEK;
    host.call('startWeek');
    const next = rows();
    host.call('refresh');
    host.call('startWeek');
    expect(rows()).toEqual(next);
  });

  test('a keyword that is tracked twice stands once', () => {
    const host = started();
    const request = { marketplace: 'US', product: OWN, keyword: 'Cork  mat' };
    host.call('trackKeyword', request);
    host.call('trackKeyword', { ...request, keyword: 'cork mat' });
    expect(host.column('Keywords', 'Keyword').filter((word) => /cork/i.test(String(word)))).toHaveLength(1);
  });
});
