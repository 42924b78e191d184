/** What to download now: due days, windows, the order and the five files a day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TASKS } from '../../src/checklist/tasks.ts';
import type { HeldReport, MarketShare } from '../../src/downloads/held-report.ts';
import { type Download, MOST_A_DAY, planDownloads } from '../../src/downloads/plan-downloads.ts';
import { DOWNLOAD_REPORTS, type DownloadSheet } from '../../src/downloads/reports.ts';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import { seedRules } from '../../src/rules/seed-rules.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';

const MAX_AGE: Partial<Record<DownloadSheet, number>> = { 'sales-traffic': 3, 'search-terms': 3, 'fba-inventory': 2 };
const EVENTS = ['inventory-ledger', 'fba-returns', 'seller-feedback', 'orders', 'unshipped-orders'] as const;
/** The reports of the daily tasks; the others are as if no check needed them, unless a test says so. */
const DAILY: readonly DownloadSheet[] = ['sales-traffic', 'search-terms', 'fba-inventory'];

/** Marketplace → last day, a sheet. */
type Held = Partial<Record<DownloadSheet, Record<string, string>>>;

interface Options {
  readonly maxAge?: Partial<Record<DownloadSheet, number>>;
  readonly markets?: readonly MarketShare[];
  readonly sheets?: readonly DownloadSheet[];
  readonly importedOn?: string;
  readonly missing?: readonly string[];
}

function heldReports(
  held: Held,
  { maxAge, sheets = DAILY, importedOn = '2026-10-01', missing = [] }: Options,
): HeldReport[] {
  return DOWNLOAD_REPORTS.map(({ sheet, checks }) => ({
    ...{
      sheet,
      maxAgeDays: maxAge?.[sheet] ?? MAX_AGE[sheet] ?? 7,
      checks: sheets.includes(sheet) ? checks.length : 0,
    },
    marketplaces: Object.entries(held[sheet] ?? {}).map(([marketplace, lastDay]) => ({
      ...{ marketplace, lastDay, importedOn, missing: sheet === 'sales-traffic' ? missing : [] },
    })),
  }));
}

const plan = (held: Held, today: string, options: Options = {}) =>
  planDownloads({ reports: heldReports(held, options), markets: options.markets ?? [], today: dayFromIso(today)! });

const names = (downloads: readonly Download[]) =>
  downloads.map(({ sheet, marketplaces }) => `${marketplaces.join(' ')} ${sheet}`.trim());
const spans = ({ windows }: Download) => windows.map(({ from, to }) => (from === to ? from : `${from} ${to}`));
const all = (day: string): Held => ({
  'sales-traffic': { US: day },
  'search-terms': { US: day },
  'fba-inventory': { US: day },
});
const shares = (parts: Record<string, number>) =>
  Object.entries(parts).map(([marketplace, share]) => ({ marketplace, share }));

test('every task that is judged by a report finds it here', () => {
  const judged = REPORT_KINDS.map(({ sheet }) => sheet).filter((id) =>
    TASKS.some(({ sheet, freshBy = [] }) => sheet === id || freshBy.some((part) => part.sheet === id)),
  );
  const guided: readonly string[] = DOWNLOAD_REPORTS.map(({ sheet }) => sheet);
  expect([...new Set(judged)].filter((id) => !guided.includes(id))).toEqual([]);
});

test('every check that waits for a report is a rule that judges', () => {
  const judging = new Set(seedRules().flatMap((rule) => ('operator' in rule ? [rule.id] : [])));
  for (const { sheet, checks } of DOWNLOAD_REPORTS) {
    expect(checks.length, sheet).toBeGreaterThan(0);
    expect(checks.filter((id) => !judging.has(id))).toEqual([]);
  }
});

test('a new workbook starts with five files: a week against four, ads, stock, and the ledger', () => {
  const { now, later, untried, isBeyondDay, nextDay, adsConsole } = plan({}, '2026-11-23', {
    sheets: DOWNLOAD_REPORTS.map(({ sheet }) => sheet),
  });
  expect(now.map((one) => [one.sheet, ...spans(one)])).toEqual([
    ['sales-traffic', '2026-10-18 2026-11-14', '2026-11-15 2026-11-21'],
    ['search-terms', '2026-10-23 2026-11-21'],
    ['fba-inventory', '2026-11-23'],
    ['inventory-ledger', '2026-10-23 2026-11-21'],
  ]);
  expect({ later, untried, isBeyondDay, nextDay }).toEqual({
    later: [],
    untried: [],
    isBeyondDay: false,
    nextDay: undefined,
  });
  expect(adsConsole).toEqual({ fetch: 'old-reports', from: '2026-09-25', to: '2026-11-21' });
});

test('a report that no check needs is not asked for', () => {
  expect(names(plan({}, '2026-11-23', { sheets: ['sales-traffic', 'fba-inventory'] }).now)).toEqual([
    'sales-traffic',
    'fba-inventory',
  ]);
});

describe('due', () => {
  const due = (sheet: DownloadSheet, lastDay: string, today: string, maxAge?: number) =>
    names(
      plan({ ...all('2099-01-01'), [sheet]: { US: lastDay } }, today, {
        ...(maxAge !== undefined && { maxAge: { [sheet]: maxAge } }),
      }).now,
    );

  test.each<[DownloadSheet, string, string]>([
    ['sales-traffic', '2026-11-20', '2026-11-24'],
    ['search-terms', '2026-11-20', '2026-11-24'],
    ['fba-inventory', '2026-11-21', '2026-11-24'],
    ['fba-inventory', '2026-02-26', '2026-03-01'],
    ['sales-traffic', '2026-12-28', '2027-01-01'],
  ])('%s up to %s: on %s, not the day before', (sheet, lastDay, today) => {
    const before = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    expect(due(sheet, lastDay, today)).toEqual([`US ${sheet}`]);
    expect(due(sheet, lastDay, before)).toEqual([]);
  });

  test('follows the age in the Rules sheet', () => {
    expect(due('sales-traffic', '2026-11-20', '2026-11-27', 7)).toEqual([]);
    expect(due('sales-traffic', '2026-11-20', '2026-11-28', 7)).toEqual(['US sales-traffic']);
    expect(due('fba-inventory', '2026-11-20', '2026-11-22', 1.5)).toEqual(['US fba-inventory']);
    expect(due('fba-inventory', '2026-11-20', '2026-11-21', 0)).toEqual(['US fba-inventory']);
    expect(due('fba-inventory', '2026-11-20', '2026-11-20', 0)).toEqual([]);
  });

  test('not before there are newer complete days, however strict the rule', () => {
    expect(due('sales-traffic', '2026-11-21', '2026-11-23', 0)).toEqual([]);
    expect(due('sales-traffic', '2026-11-21', '2026-11-24', 0)).toEqual(['US sales-traffic']);
  });

  test.each(EVENTS)('%s by the day of its import, because a time without events is normal', (sheet) => {
    const on = (today: string) =>
      names(plan({ [sheet]: { US: '2026-08-01' } }, today, { sheets: [sheet], importedOn: '2026-11-10' }).now);
    expect(on('2026-11-17')).toEqual([]);
    expect(on('2026-11-18')).toEqual([`US ${sheet}`]);
  });

  test('says when it was', () => {
    expect(
      Object.fromEntries(plan(all('2026-11-20'), '2026-11-30').now.map((one) => [one.sheet, one.held?.dueDay])),
    ).toEqual({
      'sales-traffic': '2026-11-24',
      'search-terms': '2026-11-24',
      'fba-inventory': '2026-11-23',
    });
  });

  test('names the next day while nothing is', () => {
    expect(plan(all('2026-11-21'), '2026-11-23')).toMatchObject({ now: [], later: [], nextDay: '2026-11-24' });
    expect(plan(all('2026-11-21'), '2026-11-24').nextDay).toBe(undefined);
  });

  test('what not every shop has is asked for once it was imported', () => {
    const sheets = [...DAILY, 'unshipped-orders'] as const;
    expect(names(plan(all('2026-11-01'), '2026-11-23', { sheets }).now)).not.toContain('US unshipped-orders');
    const used = plan({ ...all('2026-11-23'), 'unshipped-orders': { US: '2026-11-01' } }, '2026-11-23', { sheets });
    expect(names(used.now)).toEqual(['US unshipped-orders']);
  });
});

describe('the files of the business report', () => {
  const files = (lastDay: string, share = 1, missing: string[] = []) => {
    const markets = shares({ US: share, CA: 1 - share });
    const { now, later, nextDay } = plan({ 'sales-traffic': { US: lastDay } }, '2026-11-23', {
      ...{ markets, missing, sheets: ['sales-traffic'] },
    });
    return nextDay ?? [...now, ...later].filter(({ marketplaces }) => marketplaces[0] === 'US').flatMap(spans);
  };

  test.each([
    ['two days are two files', '2026-11-19', ['2026-11-20', '2026-11-21']],
    ['three days are three', '2026-11-18', ['2026-11-19', '2026-11-20', '2026-11-21']],
    ['more are one, of a week at least', '2026-11-17', ['2026-11-15 2026-11-21']],
    ['of two weeks at most', '2026-11-07', ['2026-11-08 2026-11-21']],
    ['then the last week is a file of its own', '2026-11-06', ['2026-11-07 2026-11-14', '2026-11-15 2026-11-21']],
    ['and no more than five weeks', '2026-01-01', ['2026-10-18 2026-11-14', '2026-11-15 2026-11-21']],
  ])('%s', (_, lastDay, expected) => {
    expect(files(lastDay)).toEqual(expected);
  });

  test('a marketplace with less than a fifth of all sales is looked at week by week', () => {
    expect(files('2026-11-19', 0.2)).toEqual(['2026-11-20', '2026-11-21']);
    expect(files('2026-11-19', 0.19)).toBe('2026-11-28');
    expect(files('2026-11-14', 0.19)).toEqual(['2026-11-15 2026-11-21']);
    expect(files('2026-11-15', 0.19)).toBe('2026-11-24');
  });

  test('a day that the daily files lack is among them, the newest three in all', () => {
    expect(files('2026-11-21', 1, ['2026-11-18'])).toEqual(['2026-11-18']);
    expect(files('2026-11-19', 1, ['2026-11-12', '2026-11-18'])).toEqual(['2026-11-18', '2026-11-20', '2026-11-21']);
    expect(files('2026-11-21', 1, ['2026-10-01'])).toBe('2026-11-25');
  });

  test('crosses months and leap days', () => {
    const { now } = plan({ 'sales-traffic': { US: '2028-02-27' } }, '2028-03-02', { sheets: ['sales-traffic'] });
    expect(now.flatMap(spans)).toEqual(['2028-02-28', '2028-02-29']);
  });
});

describe('the window of the others', () => {
  const of = (sheet: DownloadSheet, lastDay: string, today = '2026-11-23') =>
    plan({ [sheet]: { US: lastDay } }, today, { sheets: [sheet] }).now.flatMap(spans);

  test.each([
    ['the last import is recent', '2026-11-18', '2026-10-23 2026-11-21'],
    ['search terms change for seven days', '2026-10-28', '2026-10-22 2026-11-21'],
    ['a year ago', '2025-11-21', '2025-11-15 2026-11-21'],
    ['two years ago', '2024-11-21', '2025-08-25 2026-11-21'],
  ])('%s', (_, lastDay, window) => {
    expect(of('search-terms', lastDay)).toEqual([window]);
  });

  test('of stock is the day itself; of orders thirty days, because Amazon makes no longer file', () => {
    expect(of('fba-inventory', '2026-01-31', '2026-03-01')).toEqual(['2026-03-01']);
    expect(of('orders', '2026-01-31')).toEqual(['2026-10-25 2026-11-22']);
  });
});

describe('several marketplaces', () => {
  test('what most checks wait for where most is sold comes first', () => {
    const held: Held = {
      'sales-traffic': { CA: '2026-11-01', US: '2026-11-19' },
      'fba-inventory': { CA: '2026-11-01', US: '2026-11-19' },
      'fba-returns': { US: '2026-08-01' },
    };
    const { now, later } = plan(held, '2026-11-23', {
      ...{ markets: shares({ US: 0.7, CA: 0.3 }), sheets: ['sales-traffic', 'fba-inventory', 'fba-returns'] },
    });
    // US 16 checks × 0.7 in two files, 10 × 0.7; CA 16 × 0.3 in two files, 10 × 0.3; US returns 2 × 0.7.
    expect(names(now)).toEqual(['US sales-traffic', 'US fba-inventory', 'CA sales-traffic']);
    expect(names(later)).toEqual(['CA fba-inventory', 'US fba-returns']);
  });

  test('of equal ones the most overdue', () => {
    const held = { 'fba-inventory': { US: '2026-11-19', CA: '2026-11-09' } };
    expect(names(plan(held, '2026-11-23', { sheets: ['fba-inventory'] }).now)).toEqual([
      'CA fba-inventory',
      'US fba-inventory',
    ]);
  });

  test('a file that holds all marketplaces is asked for once, for the days that any of them lacks', () => {
    const held = { 'search-terms': { US: '2026-11-10', CA: '2026-09-10', UK: '2026-11-21' } };
    const { now } = plan(held, '2026-11-23', { sheets: ['search-terms'] });
    expect(names(now)).toEqual(['US CA search-terms']);
    expect(spans(now[0]!)).toEqual(['2026-09-04 2026-11-21']);
    expect(now[0]!.held).toMatchObject({ lastDay: '2026-09-10' });
  });

  test('a report that was never imported waits for what is overdue, in every marketplace', () => {
    const { now, later } = plan({ 'sales-traffic': { US: '2026-11-21', CA: '2026-11-19' } }, '2026-11-23', {
      markets: shares({ US: 0.7, CA: 0.3 }),
    });
    expect(names(now)).toEqual(['CA sales-traffic', 'US CA search-terms', 'US fba-inventory', 'CA fba-inventory']);
    expect(later).toEqual([]);
    expect(now.map(({ held }) => held?.lastDay)).toEqual(['2026-11-19', undefined, undefined, undefined]);
  });

  test('what no marketplace has is tried where much is sold; the others are told of', () => {
    const held = { 'fba-inventory': { US: '2026-11-23', CA: '2026-11-23' } };
    const markets = shares({ US: 0.9, CA: 0.1 });
    const { now, untried } = plan(held, '2026-11-23', { markets, sheets: ['fba-inventory', 'fba-returns'] });
    expect([names(now), names(untried)]).toEqual([['US fba-returns'], ['CA fba-returns']]);
  });

  test('it is tried in the largest where none has a fifth, and everywhere while no sales are known', () => {
    const places = ['US', 'CA', 'UK', 'DE', 'FR', 'IT'];
    const held = { 'fba-inventory': Object.fromEntries(places.map((place) => [place, '2026-11-23'])) };
    const tried = (markets: Record<string, number>) =>
      plan(held, '2026-11-23', { markets: shares(markets), sheets: ['fba-inventory', 'fba-returns'] });
    const { now, untried } = tried({ US: 0.19, CA: 0.18, UK: 0.17, DE: 0.16, FR: 0.15, IT: 0.15 });
    expect(names(now)).toEqual(['US fba-returns']);
    expect(names(untried)).toEqual(places.slice(1).map((place) => `${place} fba-returns`));
    const unknown = tried({});
    expect(names([...unknown.now, ...unknown.later])).toEqual(places.map((place) => `${place} fba-returns`));
  });

  test('where only another marketplace has it, it may not be needed', () => {
    const held = { ...all('2026-11-23'), 'sales-traffic': { US: '2026-11-23', CA: '2026-11-23' } };
    const { now, later, untried, nextDay } = plan(held, '2026-11-23');
    expect([now, later]).toEqual([[], []]);
    expect(names(untried)).toEqual(['CA search-terms', 'CA fba-inventory']);
    expect(nextDay).toBe('2026-11-26');
  });
});

describe('what was brought up to date today counts', () => {
  const today = '2026-11-23';
  const MARKETPLACES = ['US', 'CA', 'UK', 'DE', 'FR', 'IT'];

  /** Feedback of six marketplaces is overdue; stock of the first few was imported today, up to `lastDay`. */
  function files(importedToday: number, lastDay: string): [now: number, later: number, isBeyondDay: boolean] {
    const old = Object.fromEntries(MARKETPLACES.map((name) => [name, '2026-11-01']));
    const reports = heldReports({ 'seller-feedback': old }, { sheets: ['seller-feedback', 'fba-inventory'] });
    const marketplaces = MARKETPLACES.map((marketplace, i) => ({
      ...{ marketplace, lastDay, missing: [], importedOn: i < importedToday ? today : '2026-11-22' },
    }));
    const [others, stock] = [
      reports.filter(({ sheet }) => sheet !== 'fba-inventory'),
      reports.find(({ sheet }) => sheet === 'fba-inventory')!,
    ];
    const state = { reports: [...others, { ...stock, marketplaces }], markets: [], today: dayFromIso(today)! };
    const { now, later, isBeyondDay } = planDownloads(state);
    return [now.length, later.length, isBeyondDay];
  }

  test.each([
    [0, [5, 1, false]],
    [1, [4, 2, false]],
    [4, [1, 5, false]],
    [5, [5, 1, true]],
    [6, [5, 1, true]],
  ])('%d files', (imported, expected) => expect(files(imported, today)).toEqual(expected));

  test('a file that holds all marketplaces is one', () => {
    const held = { 'search-terms': Object.fromEntries(MARKETPLACES.map((name) => [name, '2026-11-21'])) };
    const sheets = ['search-terms', 'fba-inventory'] as const;
    const { now, isBeyondDay } = plan(held, today, { sheets, importedOn: today });
    expect([now.length, isBeyondDay]).toEqual([4, false]);
  });

  test('an old file does not: it is still due', () => {
    expect(files(6, '2026-11-20')).toEqual([5, 7, false]);
  });

  test('after them nothing is asked for that is not overdue', () => {
    const held = (lastDay: string) => Object.fromEntries(MARKETPLACES.map((name) => [name, lastDay]));
    const reports = heldReports({ 'search-terms': held('2026-11-19'), 'fba-inventory': held(today) }, {}).map(
      (one) => ({
        ...one,
        checks: one.sheet === 'sales-traffic' ? 0 : one.checks,
        marketplaces: one.marketplaces.map((place) => ({
          ...place,
          importedOn: one.sheet === 'fba-inventory' ? today : '',
        })),
      }),
    );
    const { now, later, isBeyondDay } = planDownloads({ reports, markets: [], today: dayFromIso(today)! });
    expect([now, later.length, isBeyondDay]).toEqual([[], 1, true]);
  });
});

test('whatever is stored, at most five files are asked for, and nothing due is lost', () => {
  const MARKETPLACES = ['US', 'CA', 'DE', 'JP'];
  const today = dayFromIso('2026-11-23')!;
  const place = fc.record({
    marketplace: fc.constantFrom(...MARKETPLACES),
    age: fc.nat(90),
    missing: fc.subarray(['2026-11-10', '2026-11-15', '2026-11-19']),
  });
  const report = fc.uniqueArray(place, { maxLength: 4, selector: ({ marketplace }) => marketplace });
  fc.assert(
    fc.property(fc.tuple(...DOWNLOAD_REPORTS.map(() => report)), fc.subarray(MARKETPLACES), (held, sold) => {
      const reports = DOWNLOAD_REPORTS.map(({ sheet, checks }, i) => ({
        ...{ sheet, maxAgeDays: 3, checks: checks.length },
        marketplaces: held[i]!.map(({ marketplace, age, missing }) => ({
          ...{ marketplace, lastDay: isoOfDay(today - age), importedOn: isoOfDay(today - Math.min(age, 40)), missing },
        })),
      }));
      const markets = sold.map((marketplace, i) => ({
        marketplace,
        share: (i + 1) / ((sold.length * (sold.length + 1)) / 2),
      }));
      const { now, later, untried, nextDay } = planDownloads({ reports, markets, today });
      const count = now.reduce((sum, { windows }) => sum + windows.length, 0);
      expect(count).toBeLessThanOrEqual(MOST_A_DAY);
      if (now.length === 0) expect(nextDay !== undefined || later.length > 0 || untried.length > 0).toBe(true);
      for (const { windows } of [...now, ...later, ...untried]) {
        expect(windows.length).toBeGreaterThan(0);
        for (const { from, to } of windows) expect(from <= to && to <= isoOfDay(today)).toBe(true);
        for (const [i, { from }] of windows.slice(1).entries()) expect(from > windows[i]!.to).toBe(true);
      }
    }),
  );
});
