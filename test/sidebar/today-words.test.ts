/** Today in words: how fresh it is, what an item costs, where to click, and its text for a chat group. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speaker } from '../../sidebar/words/say.ts';
import { asOfText, clickPath, stakeText, todayText, whyOld } from '../../sidebar/words/today-words.ts';
import { languages } from '../../src/i18n/language.ts';
import { daybook, listedItem, todayList } from './make.ts';

const say = speaker('en');

describe('how fresh it is', () => {
  const reaches = [
    { marketplace: 'US', last: '2026-11-28' },
    { marketplace: 'DE', last: '2026-11-29' },
    { marketplace: 'FR', last: '2026-11-29' },
  ];

  test.each([
    ['en', 'As of Nov 30, 09:10 · US to Nov 28 · DE, FR to Nov 29'],
    ['zh-CN', '更新于 11月30日 09:10 · US 至 11月28日 · DE, FR 至 11月29日'],
    ['ja', '11月30日 09:10 時点 · US 11月28日まで · DE, FR 11月29日まで'],
  ] as const)('in %s', (language, words) => {
    expect(asOfText(todayList({ reaches }), language)).toBe(words);
  });

  test('without reports', () => {
    expect(asOfText(todayList({ reaches: [] }), 'en')).toBe('As of Nov 30, 09:10');
  });
});

test.each([
  ['not made', null, false, 'Today was not made from your figures yet.'],
  ['of today', '2026-11-30T09:10:00', false, ''],
  ['before an import', '2026-11-30T09:10:00', true, 'Figures or rules changed after this list was made.'],
  ['of yesterday', '2026-11-29T23:59:00', false, 'This list is of Nov 29: days and countdowns are of then.'],
])('a list that is %s says why it is to be made anew', (_, asOf, isTodayDue, words) => {
  const list = asOf === null ? null : todayList({ asOf });
  expect(whyOld({ ...daybook(), today: '2026-11-30', todayList: list, isTodayDue }, 'en')).toBe(words);
});

test.each([
  [{}, '$354 a day'],
  [{ moneyPerDay: 49.5 }, '$49.50 a day'],
  [{ moneyPerDay: 49.6, moneyLow: 20.25, moneyHigh: 81 }, '$50 a day ($20 to $81)'],
  [{ moneyPerDay: 8.07, moneyLow: 0, moneyHigh: 17.58 }, '$8.07 a day ($0 to $18)'],
  [{ moneyPerDay: 22, currency: 'EUR' }, '€22 a day'],
  [{ moneyPerDay: 0 }, '$0 a day'],
  [{ moneyPerDay: null }, ''],
  [{ currency: null }, ''],
  [{ moneyLow: 20 }, '$354 a day'],
])('%j costs %s', (change, words) => {
  expect(stakeText(listedItem(change), say)).toBe(words);
});

test.each([
  ['sales-traffic', 'importedAt', 'Business Reports'],
  ['account-health', 'odr', 'Account Health'],
  ['traffic', 'listing', 'Manage All Inventory'],
  ['traffic', 'conversion', undefined],
  ['stock', 'supply', undefined],
])('the page for %s, %s is %s', (sheet, column, page) => {
  const path = clickPath(listedItem({ place: { sheet, column, key: [] } }), say);
  if (page === undefined) expect(path).toBe('');
  else expect(path).toContain(page);
});

describe('as text', () => {
  const items = [
    listedItem(),
    listedItem({ severity: 'watch', product: '', moneyPerDay: null, evidence: '', next: '', text: 'fee on Dec 15' }),
  ];

  test.each([
    ['en', 'ACT', 'WATCH', '$354 a day'],
    ['zh-CN', '处理', '关注', '每天 $354'],
    ['ja', '対応', '注意', '1日 $354'],
  ] as const)('in %s', (language, act, watch, stake) => {
    expect(todayText('Shop', items, language)).toBe(
      [
        'Shop',
        `1. ${act} · Garlic press US · sells out Nov 26 · 472 left · ${stake} → book air today`,
        `2. ${watch} · fee on Dec 15`,
      ].join('\n'),
    );
  });

  test('has a line for each item, whatever stands in its cells', () => {
    const words = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028', ' ', '<', '=', '→') });
    const item = fc.record({ product: words, text: words, evidence: words, next: words }).map(listedItem);
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), fc.constantFrom(...languages), (all, language) => {
        const lines = todayText('Shop', all, language).split(/[\n\r\u2028\u2029]/);
        expect(lines).toHaveLength(all.length + 1);
      }),
      { numRuns: 50 },
    );
  });
});
