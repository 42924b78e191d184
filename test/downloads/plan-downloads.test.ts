/** What to download now: due days, windows, the order and the four files a day. */
import { describe, expect, test } from 'vitest';
import type { Figures } from '../../src/checklist/freshness.ts';
import { TASKS } from '../../src/checklist/tasks.ts';
import { type Download, planDownloads } from '../../src/downloads/plan-downloads.ts';
import { DOWNLOAD_REPORTS } from '../../src/downloads/reports.ts';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import { dayFromIso } from '../../src/values/day.ts';

const MAX_AGE = { 'sales-traffic': 3, 'search-terms': 3, 'fba-inventory': 2 } as const;
type Sheet = keyof typeof MAX_AGE;
const SHEETS = Object.keys(MAX_AGE) as Sheet[];

/** Marketplace → last day, a sheet; `importedOn` is the same for all. */
type Held = Partial<Record<Sheet, Record<string, string>>>;

function figuresOf(held: Held, maxAge: Partial<Record<Sheet, number>> = {}): Figures[] {
  return SHEETS.map((sheet) => ({
    sheet,
    maxAgeDays: maxAge[sheet] ?? MAX_AGE[sheet],
    marketplaces: Object.entries(held[sheet] ?? {}).map(([marketplace, lastDay]) => ({
      ...{ marketplace, lastDay, importedOn: '2026-10-01' },
      ...{ ageDays: 0, fresh: true },
    })),
  }));
}

const plan = (held: Held, today: string, maxAge?: Partial<Record<Sheet, number>>, markets: readonly string[] = []) =>
  planDownloads(figuresOf(held, maxAge), dayFromIso(today)!, markets);

const names = (downloads: readonly Download[]) => downloads.map(({ sheet, marketplace }) => `${marketplace} ${sheet}`);
const all = (day: string) => ({
  'sales-traffic': { US: day },
  'search-terms': { US: day },
  'fba-inventory': { US: day },
});

test('every task that is judged by a report finds it here', () => {
  const judged = REPORT_KINDS.map(({ sheet }) => sheet).filter((id) => TASKS.some(({ sheet }) => sheet === id));
  expect(DOWNLOAD_REPORTS.map(({ sheet }) => sheet).sort()).toEqual([...new Set(judged)].sort());
});

test('a new workbook starts with three reports of the last 30 complete days', () => {
  expect(plan({}, '2026-11-23')).toEqual({
    now: [
      { sheet: 'sales-traffic', marketplace: '', from: '2026-10-23', to: '2026-11-21' },
      { sheet: 'search-terms', marketplace: '', from: '2026-10-23', to: '2026-11-21' },
      { sheet: 'fba-inventory', marketplace: '', from: '2026-11-23', to: '2026-11-23' },
    ],
    isBeyondDay: false,
    later: [],
    untried: [],
    nextDay: undefined,
    adsConsole: { fetch: 'old-reports', from: '2026-09-25', to: '2026-11-21' },
  });
});

describe('due', () => {
  const due = (sheet: Sheet, lastDay: string, today: string, maxAge?: number) =>
    names(
      plan({ ...all('2099-01-01'), [sheet]: { US: lastDay } }, today, maxAge === undefined ? {} : { [sheet]: maxAge })
        .now,
    );

  test.each<[Sheet, string, string]>([
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

  test('says when it was', () => {
    expect(plan(all('2026-11-20'), '2026-11-30').now.map(({ held }) => held?.dueDay)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-24',
    ]);
  });

  test('names the next day while nothing is', () => {
    expect(plan(all('2026-11-21'), '2026-11-23')).toMatchObject({ now: [], later: [], nextDay: '2026-11-24' });
    expect(plan(all('2026-11-21'), '2026-11-24').nextDay).toBe(undefined);
  });
});

describe('the window', () => {
  const windows = (held: Held, today: string) =>
    Object.fromEntries(plan(held, today).now.map(({ sheet, from, to }) => [sheet, `${from} ${to}`]));

  test.each([
    ['the last import is recent', '2026-11-18', '2026-10-23 2026-11-21', '2026-10-23 2026-11-21'],
    ['the changing days just fit', '2026-11-01', '2026-10-23 2026-11-21', '2026-10-23 2026-11-21'],
    ['a day before that', '2026-10-31', '2026-10-22 2026-11-21', '2026-10-23 2026-11-21'],
    ['search terms change for seven days', '2026-10-28', '2026-10-19 2026-11-21', '2026-10-22 2026-11-21'],
    ['sixty days back, today included', '2026-10-04', '2026-09-25 2026-11-21', '2026-09-28 2026-11-21'],
    ['and no further', '2026-10-03', '2026-09-25 2026-11-21', '2026-09-27 2026-11-21'],
    ['a year ago', '2025-11-21', '2026-09-25 2026-11-21', '2025-11-15 2026-11-21'],
    ['two years ago', '2024-11-21', '2026-09-25 2026-11-21', '2025-08-25 2026-11-21'],
  ])('%s', (_, lastDay, sales, terms) => {
    const windowsNow = windows({ 'sales-traffic': { US: lastDay }, 'search-terms': { US: lastDay } }, '2026-11-23');
    expect(windowsNow).toMatchObject({ 'sales-traffic': sales, 'search-terms': terms });
  });

  test('of stock is the day itself', () => {
    expect(windows(all('2026-01-31'), '2026-03-01')['fba-inventory']).toBe('2026-03-01 2026-03-01');
  });

  test('crosses months and leap days', () => {
    expect(windows({ 'sales-traffic': { US: '2028-02-20' } }, '2028-03-02')['sales-traffic']).toBe(
      '2028-01-31 2028-02-29',
    );
  });
});

describe('several marketplaces', () => {
  test('the largest first, whatever is overdue elsewhere; of one, the most overdue first', () => {
    const held: Held = {
      'sales-traffic': { CA: '2026-11-01', US: '2026-11-19', UK: '2026-11-02' },
      'search-terms': { CA: '2026-11-01', US: '2026-11-18' },
    };
    const { now, later } = plan(held, '2026-11-23', {}, ['US', 'CA']);
    expect(names(now)).toEqual(['US search-terms', 'US sales-traffic', 'CA sales-traffic', 'CA search-terms']);
    expect(names(later)[0]).toBe('UK sales-traffic');
  });

  test('the most overdue first where none is known to be larger, four files in all, the rest later', () => {
    const held: Held = {
      'sales-traffic': { US: '2026-11-10', CA: '2026-11-19', UK: '2026-11-21' },
      'search-terms': { US: '2026-11-10', CA: '2026-11-01', UK: '2026-11-21' },
      'fba-inventory': { US: '2026-11-22', CA: '2026-11-20', UK: '2026-11-09' },
    };
    const { now, later, untried } = plan(held, '2026-11-23');
    expect(names(now)).toEqual(['CA search-terms', 'UK fba-inventory', 'US sales-traffic', 'US search-terms']);
    expect(names(later)).toEqual(['CA sales-traffic', 'CA fba-inventory']);
    expect(untried).toEqual([]);
  });

  test('what is due alike is downloaded marketplace by marketplace', () => {
    const held = { 'sales-traffic': { US: '2026-11-01', JP: '2026-11-01' } };
    const alike: Held = { ...held, 'search-terms': { JP: '2026-11-01', US: '2026-11-01' } };
    expect(names(plan({ ...alike, 'fba-inventory': { US: '2026-11-23' } }, '2026-11-23').now)).toEqual([
      'US sales-traffic',
      'US search-terms',
      'JP sales-traffic',
      'JP search-terms',
    ]);
  });

  test('a report that was never imported waits for what is overdue, in every marketplace', () => {
    const { now, later } = plan({ 'sales-traffic': { US: '2026-11-21', CA: '2026-11-01' } }, '2026-11-23');
    expect(names(now)).toEqual(['CA sales-traffic', 'US search-terms', 'US fba-inventory', 'CA search-terms']);
    expect(names(later)).toEqual(['CA fba-inventory']);
    expect(now.map(({ held }) => held?.lastDay)).toEqual(['2026-11-01', undefined, undefined, undefined]);
    expect(now.map(({ held }) => held?.dueDay)).toEqual(['2026-11-05', undefined, undefined, undefined]);
  });

  test('where only another marketplace has it, it may not be needed', () => {
    const { now, later, untried, nextDay } = plan(
      { ...all('2026-11-23'), 'sales-traffic': { US: '2026-11-23', CA: '2026-11-23' } },
      '2026-11-23',
    );
    expect([now, later]).toEqual([[], []]);
    expect(names(untried)).toEqual(['CA search-terms', 'CA fba-inventory']);
    expect(nextDay).toBe('2026-11-26');
  });
});

describe('what was brought up to date today counts', () => {
  const today = '2026-11-23';
  const MARKETPLACES = ['US', 'CA', 'UK', 'DE', 'FR'];

  /** Five marketplaces are overdue; stock of the first few was imported today, up to `lastDay`. */
  function files(importedToday: number, lastDay: string): [now: number, later: number, isBeyondDay: boolean] {
    const old = Object.fromEntries(MARKETPLACES.map((name) => [name, '2026-11-01']));
    const [sales, terms] = figuresOf({ 'sales-traffic': old, 'search-terms': { US: today } });
    const marketplaces = MARKETPLACES.map((marketplace, i) => ({
      ...{ marketplace, lastDay, ageDays: 0, fresh: true },
      importedOn: i < importedToday ? today : '2026-11-22',
    }));
    const stock: Figures = { sheet: 'fba-inventory', maxAgeDays: 2, marketplaces };
    const { now, later, isBeyondDay } = planDownloads([sales!, terms!, stock], dayFromIso(today)!, []);
    return [now.length, later.length, isBeyondDay];
  }

  test.each([
    [0, [4, 1, false]],
    [1, [3, 2, false]],
    [3, [1, 4, false]],
    [4, [4, 1, true]],
    [5, [4, 1, true]],
  ])('%d files', (imported, expected) => expect(files(imported, today)).toEqual(expected));

  test('an old file does not: it is still due', () => {
    expect(files(5, '2026-11-20')).toEqual([4, 6, false]);
  });

  test('after them nothing is asked for that is not overdue', () => {
    const held = (lastDay: string) => Object.fromEntries(MARKETPLACES.map((name) => [name, lastDay]));
    const [sales, terms, stock] = figuresOf({
      'sales-traffic': held('2026-11-19'),
      'search-terms': held('2026-11-21'),
      'fba-inventory': held(today),
    });
    const brought = { ...stock!, marketplaces: stock!.marketplaces.map((one) => ({ ...one, importedOn: today })) };
    const { now, later, isBeyondDay } = planDownloads([sales!, terms!, brought], dayFromIso(today)!, []);
    expect([now, later.length, isBeyondDay]).toEqual([[], 5, true]);
  });
});

test('a sheet that no task asks about is not downloaded for', () => {
  const strange: Figures = { sheet: 'keepa', maxAgeDays: 1, marketplaces: [] };
  expect(planDownloads([strange], dayFromIso('2026-11-23')!, [])).toEqual({
    now: [],
    isBeyondDay: false,
    later: [],
    untried: [],
    nextDay: undefined,
    adsConsole: { fetch: 'old-reports', from: '2026-09-25', to: '2026-11-21' },
  });
});
