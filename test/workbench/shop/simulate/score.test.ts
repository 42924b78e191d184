/** How a Today list is scored, on a truth and mornings made by hand. */
import { expect, test } from 'vitest';
import { score } from '../../../../workbench/shop/simulate/score.ts';
import type { TodayItem } from '../../../../workbench/shop/simulate/today.ts';
import { faultLines, scoreLines, secondsLine } from '../../../../workbench/shop/simulate/words.ts';
import type { TroubleTruth } from '../../../../workbench/shop/trouble-truth.ts';
import { addDays, daysOf } from '../../../../workbench/shop/world/calendar.ts';

const DROP: TroubleTruth = {
  kind: 'conversion-50',
  basis: 'statistics',
  areas: ['traffic'],
  marketplace: 'US',
  subject: { sku: 'HP-RACK-S', asin: 'B0HPKT0081' },
  from: '2026-11-10',
  to: null,
  cause: 'price 18.99 → 23.17',
  before: 0.1,
  after: 0.05,
  evidentOn: '2026-11-18',
};
const STOCK: TroubleTruth = {
  ...DROP,
  kind: 'stock-out-ahead',
  basis: 'forecast',
  areas: ['stock'],
  subject: { sku: 'HP-WHISK-3', asin: 'B0HPKT0102' },
  from: '2026-11-20',
  evidentOn: '2026-11-21',
};
const TOO_LATE: TroubleTruth = { ...DROP, kind: 'conversion-30', subject: { asin: 'B0HPKT0152' }, evidentOn: null };
const DOWN: TroubleTruth = {
  ...DROP,
  kind: 'marketplace-down',
  subject: {},
  from: '2026-11-24',
  to: '2026-11-26',
  evidentOn: '2026-11-25',
};
const ALIKE: TroubleTruth = {
  ...DROP,
  kind: 'weekend-dip',
  basis: 'never',
  areas: ['traffic'],
  subject: { asin: 'B0HPKT0011' },
  from: '2026-11-01',
  evidentOn: null,
};

const item = (id: string, more: Partial<TodayItem>): TodayItem => ({
  id,
  rule: 'conversion-drop',
  severity: 'act',
  area: 'traffic',
  marketplace: 'US',
  subject: {},
  also: [],
  findings: [{ area: more.area ?? 'traffic', severity: more.severity ?? 'act' }],
  causes: [more.rule ?? 'conversion-drop'],
  ...more,
});

const ABOUT_DROP = item('1', { subject: { asin: 'B0HPKT0081' } });
const ABOUT_STOCK = item('2', { area: 'stock', subject: { sku: 'HP-WHISK-3' } });

/** Mornings of November; an item stands in all that it is given. */
const november = (shown: Readonly<Record<string, readonly TodayItem[]>>) =>
  daysOf({ from: '2026-11-01', to: '2026-11-30' }).map((day) => ({ day, items: shown[day] ?? [] }));

test('a trouble is found on the first morning that names it, counted from the day it could be known', () => {
  const mornings = november({ '2026-11-20': [ABOUT_DROP], '2026-11-21': [ABOUT_DROP] });
  const { findings, recall, falseActs } = score([DROP], mornings, 40);
  expect(findings).toEqual([{ trouble: DROP, shownOn: '2026-11-20', delay: 2, left: 12 }]);
  expect([recall, falseActs]).toEqual([{ within2: 1, within7: 1 }, []]);
});

test.each([
  [0, 1, 1],
  [2, 1, 1],
  [3, 0, 1],
  [7, 0, 1],
  [8, 0, 0],
])('shown %d days after: within 2 days %d, within 7 days %d', (late, within2, within7) => {
  const mornings = november({ [addDays('2026-11-18', late)]: [ABOUT_DROP] });
  expect(score([DROP], mornings, 40).recall).toEqual({ within2, within7 });
});

test('what was not shown is missed; what could not be known counts for nothing', () => {
  const { recall, findings } = score([DROP, TOO_LATE], november({}), 40);
  expect(recall).toEqual({ within2: 0, within7: 0 });
  expect(findings.map(({ trouble }) => trouble.kind)).toEqual(['conversion-50']);
});

test('another area, another product or another marketplace is another matter', () => {
  const others = [
    item('a', { area: 'ads', subject: { asin: 'B0HPKT0081' } }),
    item('b', { subject: { asin: 'B0HPKT0082' } }),
    item('c', { subject: { asin: 'B0HPKT0081' }, marketplace: 'DE' }),
  ];
  const { findings, falseActs } = score([DROP], november({ '2026-11-19': others }), 40);
  expect(findings[0]!.shownOn).toBe(null);
  expect(falseActs.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('a product that was folded into another item is found too', () => {
  const folded = item('f', { subject: { parentAsin: 'B0HPKT0080' }, also: [{ asin: 'B0HPKT0081' }] });
  expect(score([DROP], november({ '2026-11-19': [folded] }), 40).findings[0]!.delay).toBe(1);
});

test('a forecast may come a week early, a drop before it began may not', () => {
  const early = november({ '2026-11-14': [ABOUT_STOCK] });
  expect(score([STOCK], early, 40)).toMatchObject({ findings: [{ delay: -7 }], falseActs: [] });
  const before = november({ '2026-11-09': [ABOUT_DROP] });
  expect(score([DROP], before, 40)).toMatchObject({ findings: [{ shownOn: null }], falseActs: [ABOUT_DROP] });
});

test('false alarms are counted once however long they stand, watching is none', () => {
  const wrong = item('9', { subject: { asin: 'B0HPKT0131' } });
  const watched = item('8', { severity: 'watch', subject: { asin: 'B0HPKT0132' } });
  const mornings = november({ '2026-11-05': [wrong, watched], '2026-11-06': [wrong], '2026-11-09': [wrong] });
  expect(score([DROP], mornings, 40)).toMatchObject({
    ...{ falseActs: [wrong], falseWatches: [watched], productMonths: 40 },
  });
  // Looked at on Mondays it is used for as many days.
  const mondays = mornings.filter(({ day }) => ['2026-11-02', '2026-11-09', '2026-11-30'].includes(day));
  expect(score([DROP], mondays, 40).productMonths).toBeCloseTo((40 * 29) / 30, 9);
});

test('while the whole marketplace is down no product of it is a false alarm', () => {
  const during = november({ '2026-11-25': [item('5', { subject: { asin: 'B0HPKT0131' } })] });
  expect(score([DOWN], during, 40)).toMatchObject({ falseActs: [], findings: [{ shownOn: null }] });
  const told = november({ '2026-11-25': [item('6', {})] });
  expect(score([DOWN], told, 40).findings[0]!.delay).toBe(0);
});

test('ads of a product in trouble are no false alarm, and do not find it', () => {
  const advertised = { ...DROP, advertisedBy: ['RACK-S | US | auto'] };
  const ads = (campaign: string) => item(campaign, { area: 'ads', subject: { campaign } });
  const mornings = november({ '2026-11-20': [ads('RACK-S | US | auto'), ads('MILL | US | auto')] });
  const { falseActs, findings } = score([advertised], mornings, 40);
  expect(falseActs.map(({ id }) => id)).toEqual(['MILL | US | auto']);
  expect(findings[0]!.shownOn).toBe(null);
});

test('look-alikes that were called urgent are named', () => {
  const alarm = item('7', { subject: { asin: 'B0HPKT0011' } });
  expect(score([ALIKE], november({ '2026-11-14': [alarm] }), 40).lookAlikes).toEqual([ALIKE]);
  const watched = { ...alarm, severity: 'watch' as const };
  expect(score([ALIKE], november({ '2026-11-14': [watched] }), 40).lookAlikes).toEqual([]);
});

test('a look-alike is called urgent only by what it looks like', () => {
  const claim = { rule: 'claim-due', causes: ['claim-due', 'conversion-drop'], subject: { asin: 'B0HPKT0011' } };
  const finding = (area: string, severity: TodayItem['severity']) => ({ area, severity });
  const called = (severity: TodayItem['severity']) => {
    const findings = [finding('customers', 'act'), finding('traffic', severity)];
    return score([ALIKE], november({ '2026-11-14': [item('c', { ...claim, findings })] }), 40);
  };
  expect(called('watch')).toMatchObject({ lookAlikes: [], falseActs: [{ id: 'c' }] });
  expect(called('act')).toMatchObject({ lookAlikes: [ALIKE], falseActs: [{ id: 'c' }] });
});

const LOST: TroubleTruth = {
  ...DROP,
  kind: 'units-lost',
  basis: 'fact',
  areas: ['customers'],
  rules: ['claim-due', 'claim-open'],
  subject: { sku: 'HP-RACK-S' },
  from: '2026-11-02',
  to: '2026-11-20',
  evidentOn: '2026-11-12',
};
const claim = (id: string, more: Partial<TodayItem> = {}) =>
  item(id, { rule: 'claim-due', area: 'customers', subject: { sku: 'HP-RACK-S' }, ...more });

test('a claim for lost units is no false alarm; one for units that were not lost, or too late, is', () => {
  const shown = november({
    '2026-11-12': [claim('real'), claim('another', { subject: { sku: 'HP-RACK-L' } })],
    '2026-11-21': [claim('late')],
  });
  const { findings, falseActs } = score([LOST], shown, 40);
  expect(findings).toEqual([{ trouble: LOST, shownOn: '2026-11-12', delay: 0, left: 18 }]);
  expect(falseActs.map(({ id }) => id)).toEqual(['another', 'late']);
  // It was true, and stands when it is true no longer.
  const stays = november({ '2026-11-12': [claim('stays')], '2026-11-22': [claim('stays')] });
  expect(score([LOST], stays, 40).falseActs.map(({ id }) => id)).toEqual(['stays']);
});

test('lost units explain a claim, and nothing else that is urgent about the product', () => {
  const both = (severity: TodayItem['severity']) => [
    claim('both', {
      causes: ['claim-due', 'conversion-drop'],
      findings: [
        { area: 'customers', severity: 'act' },
        { area: 'traffic', severity },
      ],
    }),
  ];
  const falseOf = (severity: TodayItem['severity'], truth: readonly TroubleTruth[]) =>
    score(truth, november({ '2026-11-12': both(severity) }), 40).falseActs.length;
  expect(falseOf('watch', [LOST])).toBe(0);
  expect(falseOf('act', [LOST])).toBe(1);
  expect(falseOf('act', [LOST, { ...DROP, subject: { sku: 'HP-RACK-S' } }])).toBe(0);
  // Nor is it found by another finding of customers.
  const returns = claim('returns', { rule: 'returns-up', causes: ['returns-up'] });
  expect(score([LOST], november({ '2026-11-12': [returns] }), 40)).toMatchObject({
    ...{ findings: [{ shownOn: null }], falseActs: [{ id: 'returns' }] },
  });
});

test('the score in words', () => {
  const wrong = item('9', { subject: { asin: 'B0HPKT0011' } });
  const mornings = november({ '2026-11-05': [wrong], '2026-11-20': [ABOUT_DROP] });
  expect(scoreLines(score([DROP, STOCK, ALIKE], mornings, 40))).toMatchInlineSnapshot(`
    [
      "  conversion-50                 US HP-RACK-S                      known 2026-11-18, shown 2026-11-20 (+2 d)",
      "  stock-out-ahead               US HP-WHISK-3                     known 2026-11-21, not shown",
      "  forecast stock-out-ahead                  1 known, 0 that day, 0 within 2, 0 within 7",
      "  statistics conversion-50                  1 known, 0 that day, 1 within 2, 1 within 7",
      "Found within 2 days 50 %, within 7 days 50 % of 2.",
      "False alarms: 1, 0.025 a product and month.",
      "  conversion-drop US B0HPKT0011",
      "Watched without a trouble: 0, 0.000 a product and month.",
      "Look-alikes called urgent: 1.",
      "  weekend-dip                   US B0HPKT0011",
    ]
  `);
});

test('differences and seconds in words', () => {
  expect(faultLines([])).toEqual(['Every import agrees with the truth.']);
  const many = Array.from({ length: 23 }, (_, index) => `file ${index}`);
  expect(faultLines(many)).toHaveLength(22);
  expect(faultLines(many).at(-1)).toBe('  and 3 more.');
  const seconds = [80, 20, 30].map((nominal) => ({ low: 0, nominal, high: 0 }));
  expect(secondsLine(seconds)).toBe('On Google Sheets a morning would take about 30 s, the longest 80 s.');
});
