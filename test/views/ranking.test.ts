import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { DEFAULT_RULES } from '../../src/rules/default-rules.ts';
import type { ComparingRule } from '../../src/rules/rule.ts';
import { findingsOf } from '../../src/today/findings.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso } from '../../src/values/day.ts';
import { competitorsView, keywordsView } from '../../src/views/ranking/ranking.ts';
import { told, toldAll } from '../../src/views/said.ts';
import type { View } from '../../src/views/view.ts';
import { madeMorning } from './made-morning.ts';

const TODAY = dayFromIso('2026-11-30')!;
const RULES = DEFAULT_RULES.filter(
  (rule): rule is ComparingRule & (typeof DEFAULT_RULES)[number] => 'operator' in rule,
);
const WEEK = '2026-W49 (11-30 – 12-06)';
const PRODUCTS = [{ marketplace: 'US', sku: 'A', asin: 'B0OWN00001', name: 'Yoga mat' }];

function findings(view: View, rows: readonly Row[]) {
  const tables = { [view.sheet.id]: rows };
  const made = view.rows(madeMorning({ today: TODAY, tables, products: PRODUCTS }));
  return findingsOf(view, made, RULES);
}
const shown = (found: ReturnType<typeof findings>) =>
  found.map(({ rule, severity, what, why }) => [rule, severity, told(what, 'en'), toldAll(why, 'en')]);

const followed = (more: Row): Row => ({ week: WEEK, marketplace: 'US', product: 'B0OWN00001', ...more });
const word = (keyword: string, event: string, more: Row = {}): Row =>
  followed({ keyword, event, tier: 'main', lastRank: 12, organicRank: 'Not found', ...more });
const rival = (asin: string, lastPrice: number, price: number, more: Row = {}): Row =>
  followed({
    asin,
    level: 'A',
    title: `Mat of ${asin}`,
    lastPrice,
    price,
    priceChange: (price - lastPrice) / lastPrice,
    ...more,
  });

describe('keywords', () => {
  test('words that left the first pages, the gravest first, one line a product', () => {
    const found = findings(keywordsView, [
      word('mat', 'left-page-1', { organicRank: 60 }),
      word('yoga mat', 'left-first-3-pages'),
      word('blue mat', 'entered-page-1'),
      word('gym mat', 'left-first-3-pages', { tier: 'watch' }),
    ]);
    expect(shown(found)).toEqual([
      ['keyword-left-three', 'act', '“yoga mat”: Left first 3 pages', 'organic rank 12 → Not found · 1 more word: mat'],
    ]);
    expect(found[0]).toMatchObject({
      subject: { marketplace: 'US', asin: 'B0OWN00001', keyword: 'yoga mat' },
      also: [{ marketplace: 'US', asin: 'B0OWN00001', keyword: 'mat' }],
      name: 'Yoga mat',
    });
  });

  test('only the newest week of a product, and not if it is long over', () => {
    const old = word('yoga mat', 'left-page-1', { week: '2026-W48 (11-23 – 11-29)' });
    expect(findings(keywordsView, [old])).toHaveLength(1);
    expect(findings(keywordsView, [old, word('yoga mat', '')])).toEqual([]);
    expect(findings(keywordsView, [{ ...old, week: '2026-W47 (11-16 – 11-22)' }])).toEqual([]);
    expect(findings(keywordsView, [{ ...old, week: 'soon' }])).toEqual([]);
  });
});

test('where weeks were missed, the one that is compared with is named', () => {
  const [before, long] = ['2026-W48 (11-23 – 11-29)', '2026-W45 (11-02 – 11-08)'];
  const whyOf = (view: View, now: Row, ...earlier: Row[]) => toldAll(findings(view, [...earlier, now])[0]!.why, 'en');
  const lost = word('Yoga mat', 'left-page-1', { organicRank: 60, page: 2 });
  const seen = (week: string, page: unknown) => word('yoga  mat', '', { week, page: page as number });
  expect(whyOf(keywordsView, lost, seen(long, 1))).toBe('organic rank 12 → 60 · compared with 2026-W45');
  expect(whyOf(keywordsView, lost, seen(long, 1), seen(before, ''))).toBe(
    'organic rank 12 → 60 · compared with 2026-W45',
  );
  expect(whyOf(keywordsView, lost, seen(long, 1), seen(before, 1))).toBe('organic rank 12 → 60');
  expect(whyOf(keywordsView, lost)).toBe('organic rank 12 → 60');
  const cut = rival('B0RIVAL001', 20, 15);
  const priced = (week: string, price: number | string) => ({
    ...rival('B0RIVAL001', 20, 20),
    week,
    price,
    priceChange: '',
  });
  expect(whyOf(competitorsView, cut, priced(long, 20))).toBe('B0RIVAL001 · compared with 2026-W45');
  expect(whyOf(competitorsView, cut, priced(long, 20), priced(before, ''))).toBe('B0RIVAL001 · compared with 2026-W45');
  expect(whyOf(competitorsView, cut, priced(long, 20), priced(before, 20))).toBe('B0RIVAL001');
});

describe('competitors', () => {
  test('the largest cut is told with both prices and the own one', () => {
    const own = followed({ asin: 'B0OWN00001', level: 'Own', price: 22, priceChange: -0.5, lastPrice: 44 });
    const found = findings(competitorsView, [own, rival('B0RIVAL001', 20, 19), rival('B0RIVAL002', 20, 15)]);
    expect(shown(found)).toEqual([
      [
        ...['competitor-cut', 'watch', 'competitor “Mat of B0RIVAL002” cut its price $20 → $15 (−25 %)'],
        'B0RIVAL002 · yours $22 · 1 more competitor cheaper than last seen',
      ],
    ]);
    expect(found[0]!.subject).toEqual({ marketplace: 'US', asin: 'B0OWN00001' });
  });

  test.each([
    ['a small cut', [rival('B0RIVAL001', 20, 19.5)]],
    ['a rise', [rival('B0RIVAL001', 20, 25)]],
    ['first seen', [followed({ asin: 'B0RIVAL001', level: 'A', price: 20, priceChange: '' })]],
    ['a row without a product', [rival('B0RIVAL001', 20, 10, { product: '' })]],
  ])('%s is not told', (_, rows) => expect(findings(competitorsView, rows)).toEqual([]));
});

test('every clause is said in every language', () => {
  const all = [
    ...findings(keywordsView, [word('mat', 'left-page-1'), word('yoga mat', 'left-first-3-pages')]),
    ...findings(competitorsView, [rival('B0RIVAL001', 20, 15), rival('B0RIVAL002', 20, 15)]),
  ];
  expect(all).toHaveLength(2);
  for (const { what, why, next } of all)
    for (const language of languages)
      for (const one of [what, ...why, next]) expect(told(one, language)).not.toMatch(/[{}]|undefined/);
});
