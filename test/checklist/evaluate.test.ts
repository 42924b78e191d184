import { describe, expect, test } from 'vitest';
import { detailOf, findingText, statusText, summaryOf } from '../../src/checklist/describe.ts';
import { alike, evaluate, type Judging, type Match } from '../../src/checklist/evaluate.ts';
import { taskById } from '../../src/checklist/tasks.ts';
import type { BrokenRule } from '../../src/rules/parse-rules.ts';
import type { ComparingRule } from '../../src/rules/rule.ts';
import { dataSheet } from '../../src/sheets/catalog.ts';
import { salesTrafficSheet } from '../../src/sheets/data-sheets.ts';
import { fbaInventorySheet } from '../../src/sheets/fba-inventory.ts';
import { searchTermsSheet } from '../../src/sheets/search-terms.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso } from '../../src/values/day.ts';

const TASK = taskById('keep-stock')!;
const RULES: ComparingRule[] = [
  { id: 'soon', sheet: 'fba-inventory', field: 'daysOfCover', operator: 'below', threshold: 44, severity: 'watch' },
  { id: 'low', sheet: 'fba-inventory', field: 'daysOfCover', operator: 'below', threshold: 30, severity: 'act' },
  { id: 'fine', sheet: 'fba-inventory', field: 'daysOfCover', operator: 'at least', threshold: 44, severity: 'ok' },
  { id: 'else', sheet: 'search-terms', field: 'daysOfCover', operator: 'at least', threshold: 0, severity: 'act' },
];

function judge(rows: Row[], patch: Partial<Judging> = {}) {
  const placed = rows.map((row, i) => ({
    sheetRow: i + 2,
    row: { marketplace: 'US', snapshotDate: '2026-11-01', sku: `S${i + 1}`, ...row },
  }));
  const today = dayFromIso('2026-11-02')!;
  return evaluate(TASK, {
    sheet: fbaInventorySheet,
    rows: placed,
    rules: RULES,
    broken: [],
    today,
    maxAgeDays: 2,
    ...patch,
  });
}

test('nothing imported is NO DATA, never a pass', () => {
  const verdict = judge([]);
  expect(verdict.status).toBe('NO DATA');
  expect(statusText(summaryOf(verdict), 'en')).toBe('NO DATA');
  expect(detailOf(summaryOf(verdict), fbaInventorySheet, 'en')).toBe('Nothing in “FBA Inventory” yet.');
});

test('fresh figures without a finding pass; undecided ones are counted', () => {
  expect(statusText(summaryOf(judge([{ daysOfCover: 60 }])), 'en')).toBe('PASS');
  expect(statusText(summaryOf(judge([{ daysOfCover: 60 }, { daysOfCover: '' }])), 'en')).toBe('PASS (1 undecided)');
});

test('the gravest rule of a row counts, once', () => {
  const verdict = judge([{ daysOfCover: 29 }, { daysOfCover: 30 }, { daysOfCover: 44 }]);
  expect(statusText(summaryOf(verdict), 'en')).toBe('ACT (1)');
  expect(verdict.act.map((match) => [match.rule.id, match.sheetRow])).toEqual([['low', 2]]);
  expect(verdict.watch.map((match) => [match.rule.id, match.sheetRow])).toEqual([['soon', 3]]);
  expect(detailOf(summaryOf(verdict), fbaInventorySheet, 'en')).toBe('US: figures up to 2026-11-01 · 1 to watch');
});

test('figures as old as allowed are fresh, a day more makes them NO DATA', () => {
  expect(judge([{ daysOfCover: 60 }], { today: dayFromIso('2026-11-03')! }).status).toBe('PASS');
  const old = judge([{ daysOfCover: 5 }], { today: dayFromIso('2026-11-04')! });
  expect(old.status).toBe('NO DATA');
  expect(old.act).toEqual([]);
  expect(detailOf(summaryOf(old), fbaInventorySheet, 'en')).toBe('US: report is 3 days old (up to 2026-11-01)');
});

test('one marketplace with old figures keeps the others from passing, not from acting', () => {
  const stale: Row = { marketplace: 'UK', snapshotDate: '2026-10-01', daysOfCover: 60 };
  expect(judge([stale, { daysOfCover: 60 }]).status).toBe('NO DATA');
  expect(judge([stale, { daysOfCover: 5 }]).status).toBe('ACT');
});

test('only the newest figures of a marketplace are judged', () => {
  const verdict = judge([{ snapshotDate: '2026-10-31', daysOfCover: 5 }, { daysOfCover: 60 }]);
  expect(verdict.status).toBe('PASS');
  const reversed = judge([{ daysOfCover: 60 }, { snapshotDate: '2026-10-31', daysOfCover: 5 }]);
  expect(reversed.status).toBe('PASS');
});

test('rows without a day are no figures', () => {
  expect(judge([{ snapshotDate: '', daysOfCover: 5 }]).status).toBe('NO DATA');
});

describe('of windows that end on the same day', () => {
  const STATUS = { sheet: 'search-terms', field: 'acosStatus', operator: 'is' } as const;
  const rules: ComparingRule[] = [
    { ...STATUS, id: 'pause', threshold: 'pause', severity: 'act' },
    { ...STATUS, id: 'over', threshold: 'over-target', severity: 'watch' },
    { ...STATUS, id: 'fine', threshold: 'on-target', severity: 'ok' },
  ];
  const ends = { marketplace: 'US', to: '2026-11-01', campaignName: 'C' };
  const month = (acosStatus: string, patch: Row = {}): Row => ({
    ...{ ...ends, from: '2026-10-02', customerSearchTerm: 'mat', acosStatus, ...patch },
  });
  const day = (acosStatus: string, patch: Row = {}): Row => month(acosStatus, { from: '2026-11-01', ...patch });
  const ads = (...rows: Row[]) => {
    const verdict = evaluate(taskById('run-ads')!, {
      ...{ sheet: searchTermsSheet, rules, broken: [], today: dayFromIso('2026-11-02')!, maxAgeDays: 3 },
      rows: rows.map((row, i) => ({ sheetRow: i + 2, row })),
    });
    const rowsOf = (found: readonly Match[]) => found.map(({ sheetRow }) => sheetRow);
    return [rowsOf(verdict.act), rowsOf(verdict.watch), verdict.undecided];
  };

  test.each([
    ['both find: the finest, once', [month('pause'), day('pause')], [[3], [], 0]],
    ['the finest decides, whichever is graver', [day('over-target'), month('pause')], [[], [2], 0]],
    ['the finest is well', [month('pause'), day('on-target')], [[], [], 0]],
    ['the finest is well, and no rule says so', [month('pause'), day('Good')], [[], [], 0]],
    ['the finest cannot tell: the next does', [day('not-enough-data'), month('pause')], [[3], [], 0]],
    ['neither can tell: one is undecided', [day('not-enough-data'), month('not-enough-data')], [[], [], 1]],
    ['only the longer has the term', [day('on-target', { customerSearchTerm: 'rug' }), month('pause')], [[3], [], 0]],
    ['another campaign is another thing', [day('pause', { campaignName: 'D' }), month('pause')], [[2, 3], [], 0]],
    ['another marketplace too', [day('pause', { marketplace: 'UK' }), month('pause')], [[2, 3], [], 0]],
    [
      'an older day is not looked at',
      [day('pause', { from: '2026-10-31', to: '2026-10-31' }), month('pause')],
      [[3], [], 0],
    ],
    [
      'findings stand in the sheet’s order',
      [...[day('not-enough-data'), month('pause', { customerSearchTerm: 'rug' }), month('pause')]],
      [[3, 4], [], 0],
    ],
  ])('%s', (_, rows, found) => {
    expect(ads(...rows)).toEqual(found);
  });

  test('a day without the evidence that a rule asks for leaves it to the month', () => {
    const noOrders: ComparingRule = {
      ...{ id: 'none', sheet: 'sales-traffic', field: 'unitsOrdered', operator: 'at most', threshold: 0 },
      ...{ severity: 'act', evidence: { field: 'sessions', atLeast: 100 } },
    };
    const sale = (from: string, sessions: number) => ({
      ...{ marketplace: 'US', from, to: '2026-11-01', childAsin: 'B0AAAAAAA1', sku: '', unitsOrdered: 0, sessions },
    });
    const rows = [sale('2026-11-01', 99), sale('2026-10-02', 100)].map((row, i) => ({ sheetRow: i + 2, row }));
    const today = dayFromIso('2026-11-02')!;
    const request = { sheet: salesTrafficSheet, rows, rules: [noOrders], broken: [], today, maxAgeDays: 3 };
    expect(evaluate(taskById('key-figures')!, request).act.map(({ sheetRow }) => sheetRow)).toEqual([3]);
  });
});

describe('a rule that cannot work', () => {
  const broken = (change: Partial<BrokenRule> = {}): BrokenRule => ({
    ...{ id: 'cover-low', index: 6, sheet: 'fba-inventory', field: 'daysOfCover', compares: true },
    column: 'threshold',
    problem: { key: 'ruleState.noThreshold', params: {} },
    ...change,
  });
  const fine = [{ daysOfCover: 60 }];

  test('keeps what it would have judged from passing, and is named', () => {
    const verdict = judge(fine, { broken: [broken(), broken({ id: '' })] });
    expect(verdict.status).toBe('NO DATA');
    expect(detailOf(summaryOf(verdict), fbaInventorySheet, 'en')).toContain(
      'without the rules cover-low, Rules 8, which cannot',
    );
    expect(judge([{ daysOfCover: 5 }], { broken: [broken()] }).status).toBe('ACT');
  });

  test.each<[string, Partial<BrokenRule>]>([
    ['is about another sheet', { sheet: 'search-terms' }],
    ['is a setting that no answer there hangs on', { id: 'stock-keep-months', compares: false }],
  ])('keeps nothing where it %s', (_, change) => {
    expect(judge(fine, { broken: [broken(change)] }).status).toBe('PASS');
  });

  test('is one too whose threshold the answers of the sheet read', () => {
    const target = broken({ id: 'acos-target', sheet: 'search-terms', compares: false });
    const row = { marketplace: 'US', from: '2026-11-01', to: '2026-11-01', acosStatus: 'On target' };
    const request = { sheet: searchTermsSheet, rules: [], today: dayFromIso('2026-11-02')!, maxAgeDays: 3 };
    const status = (...rules: BrokenRule[]) =>
      evaluate(taskById('run-ads')!, { ...request, rows: [{ sheetRow: 2, row }], broken: rules }).status;
    expect([status(), status(target)]).toEqual(['PASS', 'NO DATA']);
  });
});

test('matches are alike where one rule found the same figure in one marketplace, and are said together', () => {
  const [match] = judge([{ daysOfCover: 12 }]).act;
  const one = (sku: string, change: object = {}, rule: object = {}) => ({
    ...{ ...match!, row: { ...match!.row, sku, ...change } },
    rule: { ...match!.rule, ...rule },
  });
  const other = [one('S5', { daysOfCover: 11 }), one('S6', { marketplace: 'CA' }), one('S7', {}, { id: 'other' })];
  const groups = alike([one('S1'), other[0]!, one('S2'), other[1]!, one('S3'), other[2]!]);
  expect(groups.map((group) => findingText(group, fbaInventorySheet, 'en'))).toEqual([
    'US S1, S2, S3: Days of cover 12 (below 30)',
    'S5: Days of cover 11 (below 30)',
    'S6: Days of cover 12 (below 30)',
    'S7: Days of cover 12 (below 30)',
  ]);
  const four = alike(['S1', 'S2', 'S3', 'S4'].map((sku) => one(sku)));
  expect(findingText(four[0]!, fbaInventorySheet, 'en')).toBe('US S1, S2, S3 … (4): Days of cover 12 (below 30)');
});

test('a finding names the row, the column, the value and the limit', () => {
  const [match] = judge([{ daysOfCover: 11.96 }]).act;
  expect(findingText([match!], fbaInventorySheet, 'en')).toBe('S1: Days of cover 12 (below 30)');
  const unnamed = { ...match!, row: { ...match!.row, sku: '', asin: 'B0AAAAAAA1' } };
  expect(findingText([unnamed], fbaInventorySheet, 'en')).toBe('B0AAAAAAA1: Days of cover 12 (below 30)');
  const text = {
    ...match!,
    rule: { ...match!.rule, operator: 'is' as const, threshold: '∞' },
    row: { sku: 'S1', daysOfCover: '∞' },
  };
  expect(findingText([text], fbaInventorySheet, 'en')).toBe('S1: Days of cover ∞');
});

describe('a task that is judged by events', () => {
  const task = { id: 'feedback', cadence: 'daily', sheet: 'seller-feedback', eventDays: 7 } as const;
  const sheet = dataSheet('seller-feedback');
  const rule: ComparingRule = {
    id: 'bad',
    sheet: 'seller-feedback',
    field: 'rating',
    operator: 'below',
    threshold: 3,
    severity: 'act',
  };
  const today = dayFromIso('2026-11-20')!;
  const judged = (...rows: Row[]) =>
    evaluate(task, {
      sheet,
      rows: rows.map((row, i) => ({ sheetRow: i + 2, row: { marketplace: 'US', orderId: `O${i}`, ...row } })),
      rules: [rule],
      broken: [],
      today,
      maxAgeDays: 2,
    });
  const importedAt = '2026-11-19T08:00:00';

  test('those of the last days count, not those of the newest day alone', () => {
    const verdict = judged(
      { date: '2026-11-18', rating: 5, importedAt },
      { date: '2026-11-14', rating: 1, importedAt },
      { date: '2026-11-13', rating: 1, importedAt },
    );
    expect(verdict.act.map(({ sheetRow }) => sheetRow)).toEqual([3]);
  });

  test('no event for a while is no old report; an old import is', () => {
    expect(judged({ date: '2026-10-01', rating: 1, importedAt }).status).toBe('PASS');
    expect(judged({ date: '2026-11-15', rating: 5, importedAt: '2026-11-16T08:00:00' }).status).toBe('NO DATA');
  });
});
