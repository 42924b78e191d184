import { describe, expect, test } from 'vitest';
import { statusText } from '../../src/checklist/describe.ts';
import { freshnessByParts, freshnessOf, statusByItems } from '../../src/checklist/judge-by-items.ts';
import { dayFromIso } from '../../src/values/day.ts';

const TODAY = dayFromIso('2026-11-30')!;
const PARTS = [
  { sheet: 'account-health', rule: 'typed', isNeeded: true },
  { sheet: 'seller-feedback', rule: 'events', isNeeded: true },
  { sheet: 'fba-returns', rule: 'events' },
] as const;
const AGES: Readonly<Record<string, number>> = { typed: 2, events: 7 };

/** Report, day of its newest row, day of its import. */
const status = (...held: readonly (readonly [string, string, string])[]) => {
  const coverage = held.map(([report, last, importedOn]) => ({
    report,
    marketplace: 'US',
    missing: [],
    last,
    importedOn,
  }));
  const parts = freshnessByParts({ coverage, undecided: {}, undecidedShare: {} }, PARTS, TODAY, (rule) => AGES[rule]!);
  return statusByItems(0, parts, []);
};
const typed = ['account-health', '2026-11-30', '2026-11-30'] as const;

describe('a task over reports of events', () => {
  test('is as fresh as their import, not as their newest row', () => {
    expect(status(typed, ['seller-feedback', '2026-08-01', '2026-11-23'])).toBe('PASS');
    expect(status(typed, ['seller-feedback', '2026-11-20', '2026-11-22'])).toBe('NO DATA');
  });

  test('needs what was not imported or typed yet', () => {
    expect(status(typed)).toBe('NO DATA');
    expect(status(['seller-feedback', '2026-11-20', '2026-11-30'])).toBe('NO DATA');
    expect(status()).toBe('NO DATA');
  });

  test('what a shop may not have counts once it was imported', () => {
    const feedback = ['seller-feedback', '2026-11-20', '2026-11-30'] as const;
    expect(status(typed, feedback, ['fba-returns', '2026-11-29', '2026-11-29'])).toBe('PASS');
    expect(status(typed, feedback, ['fba-returns', '2026-11-29', '2026-11-01'])).toBe('NO DATA');
  });

  test('an old day in one marketplace is not hidden by a new one in another', () => {
    const coverage = ['US', 'DE'].map((marketplace, at) => ({
      ...{ report: 'seller-feedback', marketplace, missing: [], last: '2026-11-01' },
      importedOn: at === 0 ? '2026-11-30' : '2026-11-01',
    }));
    const parts = freshnessByParts({ coverage, undecided: {}, undecidedShare: {} }, PARTS.slice(1, 2), TODAY, () => 7);
    expect(statusByItems(0, parts, [])).toBe('NO DATA');
    expect(statusByItems(2, parts, [])).toBe('ACT');
  });
});

describe('a pass that rests on little', () => {
  const of = (undecidedShare: number | undefined, acts = 0) =>
    statusText(
      { status: acts > 0 ? 'ACT' : 'PASS', acts, watches: 0, undecided: 12, undecidedShare, broken: [], freshness: [] },
      'en',
    );

  test.each([
    [0.87, 'PASS (87 % of spend undecided)'],
    [0.21, 'PASS (21 % of spend undecided)'],
    [0.2, 'PASS'],
    [0, 'PASS'],
    [undefined, 'PASS (12 undecided)'],
  ])('%s of the spend: %s', (share, said) => {
    expect(of(share)).toBe(said);
  });

  test('what is to be done comes before it', () => {
    expect(of(0.87, 2)).toBe('ACT (2)');
  });
});

test('of several ads reports of a marketplace the newest tells how fresh it is', () => {
  const held = (report: string, marketplace: string, last: string) => ({
    ...{ report, marketplace, missing: [], last, importedOn: last },
  });
  const coverage = [
    held('search-terms', 'US', '2026-10-01'),
    held('unified-search-terms', 'US', '2026-11-29'),
    held('search-terms', 'DE', '2026-10-01'),
    held('fba-inventory', 'DE', '2026-11-29'),
  ];
  const reports = ['search-terms', 'unified-search-terms'];
  const fresh = freshnessOf({ coverage }, reports, TODAY, (age) => age <= 3);
  expect(fresh.map(({ marketplace, fresh: is }) => [marketplace, is])).toEqual([
    ['US', true],
    ['DE', false],
  ]);
});

test('how old figures may be is asked for each marketplace', () => {
  const held = (marketplace: string) => ({
    ...{ report: 'sales-traffic', marketplace, missing: [], last: '2026-11-24', importedOn: '2026-11-26' },
  });
  const fresh = freshnessOf(
    { coverage: [held('US'), held('CA')] },
    ['sales-traffic'],
    TODAY,
    (age, place) => age <= (place === 'CA' ? 8 : 3),
  );
  expect(fresh.map(({ marketplace, fresh: is }) => [marketplace, is])).toEqual([
    ['US', false],
    ['CA', true],
  ]);
});
