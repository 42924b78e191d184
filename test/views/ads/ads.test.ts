import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { isoOfDay } from '../../../src/values/day.ts';
import { adsView } from '../../../src/views/ads/ads.ts';
import { limitsOf } from '../../../src/views/ads/limits.ts';
import { type Aim, decidableOn, judgeOver } from '../../../src/views/ads/over.ts';
import type { Pooled } from '../../../src/views/ads/pooled.ts';
import type { Morning } from '../../../src/views/morning.ts';
import { told, toldAll } from '../../../src/views/said.ts';
import type { ViewRow } from '../../../src/views/view.ts';
import { growth, TOO_MUCH } from '../../growth.ts';
import { alike, FIRST, madeMorning, salesDays, salesRow } from '../made-morning.ts';
import { adRow, adsMorning, campaignRow, type Figures, LAST, targetRow, termRow } from './made-ads.ts';

const ASIN = 'B0TEST0001';
const limits = limitsOf(madeMorning({}));

const pooled = (figures: Figures, more: Partial<Pooled> = {}): Pooled => {
  const [spend, sales, clicks, orders, impressions = clicks * 100] = figures;
  return {
    ...{ marketplace: 'US', currency: 'USD', adProduct: 'SP', campaign: 'Press', adGroup: '', target: '' },
    ...{ matchType: '', term: '', asin: '', impressions, clicks, spend, sales, orders, mature: clicks },
    ...{ first: FIRST, last: FIRST + LAST, importedAt: '', sheet: 'sp-campaigns', ...more },
  };
};

const aim = (high: number, orderValue: number, low = high): Aim => ({ low, high, orderValue });

const find = (rows: readonly ViewRow[], level: string, name: string): ViewRow =>
  rows.find(({ cells }) => cells.level === level && cells.name === name)!;

const rowsOf = (morning: Morning) => adsView.rows(morning);

const why = ({ texts }: ViewRow) => toldAll(texts?.why ?? [], 'en');

describe('ACoS over target, by the worked figures of a group', () => {
  test.each([
    ['.0997 is no evidence', pooled([60, 100, 40, 3]), aim(0.25, 33.3333), 'not-enough-data', 0.0997],
    ['.2935 where others sell for more', pooled([60, 100, 40, 3]), aim(0.25, 60), 'not-enough-data', 0.2935],
    [
      '.2178 while orders are still coming in',
      pooled([60, 100, 40, 3], { mature: 32 }),
      aim(0.25, 33.3333),
      'not-enough-data',
      0.2178,
    ],
    ['.00453 is evidence', pooled([120, 30, 100, 1]), aim(0.25, 60), 'over', 0.00453],
    ['far over is paused', pooled([2400, 5000, 2100, 310]), aim(0.25, 16.1), 'pause', 0],
    ['under its target', pooled([10, 100, 100, 12]), aim(0.25, 8.3), 'on-target', undefined],
    ['far under a band, evidently', pooled([10, 100, 100, 12]), aim(0.25, 8.3, 0.18), 'room', undefined],
    ['far under a band, by few clicks', pooled([10, 100, 20, 2]), aim(0.25, 50, 0.18), 'on-target', undefined],
    ['no click', pooled([0, 0, 0, 0]), aim(0.25, 30), 'not-enough-data', 1],
    ['unknown orders', pooled([60, 100, 40, Number.NaN]), aim(0.25, 30), 'no-data', undefined],
    ['no target', pooled([60, 100, 40, 3]), aim(Number.NaN, 30), 'no-data', undefined],
  ])('%s', (_, figures, goal, verdict, chance) => {
    const over = judgeOver([figures], goal, limits);
    expect(over.verdict).toBe(verdict);
    if (chance !== undefined) expect(over.chance).toBeCloseTo(chance, 4);
  });

  test('the day on which it can be decided: the same pace until the chance is 1 %', () => {
    const over = judgeOver([pooled([60, 100, 40, 3])], aim(0.25, 33.3333), limits);
    const on = decidableOn(over, aim(0.25, 33.3333), limits)!;
    const times = (days: number) => {
      const by = 1 + days / 60;
      return judgeOver([pooled([60 * by, 100 * by, 40 * by, 3 * by])], aim(0.25, 33.3333), limits).verdict;
    };
    const days = on - (FIRST + LAST);
    expect([times(days - 1), times(days)]).toEqual(['perhaps-over', 'over']);
    expect(decidableOn(judgeOver([pooled([25.5, 100, 40, 3])], aim(0.25, 33.3), limits), aim(0.25, 33.3), limits)).toBe(
      undefined,
    );
  });

  test('several stretches of days must each be surer', () => {
    const weak = pooled([120, 30, 100, 1]);
    const goal = aim(0.25, 60);
    const quiet = pooled([121, 500, 110, 12]);
    expect(judgeOver([quiet, weak], goal, limits)).toMatchObject({ verdict: 'over', of: weak });
    expect(judgeOver([quiet, pooled([50, 200, 50, 5]), weak], goal, limits).verdict).toBe('perhaps-over');
  });
});

describe('ad groups', () => {
  const far: Figures = [600, 500, 600, 20];
  const good: Figures = [200, 1000, 300, 40];
  const shop = (figures: Figures, more: Omit<Parameters<typeof adsMorning>[0], 'ads'> = {}) =>
    adsMorning({
      ads: {
        'sp-advertised-products': [
          adRow(ASIN, figures),
          adRow('B0TEST0002', good, { campaign: 'Mug', adGroup: 'Exact' }),
        ],
      },
      ...more,
    });

  test('evidently far over is paused, with its figures', () => {
    const row = find(rowsOf(shop(far)), 'ad-group', 'Broad');
    expect(row.cells).toMatchObject({ acosVerdict: 'pause', spend: 600, acos: 1.2, orders: 20 });
    expect(told(row.reasons.acosVerdict!.what, 'en')).toBe('ad group Broad (Press): ACoS 120 %, target 25 %');
    expect(why(row)).toContain('→ pause the ad group');
    expect(told(row.reasons.acosVerdict!.next, 'en')).toBe('pause the ad group, then go through its terms');
    expect(row.subject).toEqual({ marketplace: 'US', asin: ASIN, campaign: 'Press', adGroup: 'Broad' });
  });

  test('its campaign tells nothing of its own', () => {
    expect(find(rowsOf(shop(far)), 'campaign', 'Press').cells.acosVerdict).toBe('by-ad-groups');
  });

  test('one that brings the product’s orders is not paused', () => {
    const sales = salesDays(ASIN, 0, alike(60, { sessions: 20, orders: 1 }));
    const row = find(rowsOf(shop(far, { tables: { 'sales-traffic': sales } })), 'ad-group', 'Broad');
    expect(row.cells.acosVerdict).toBe('lower-bids');
    expect(why(row)).toContain('brings 33 % of the product’s orders');
  });

  test.each([
    ['nothing in stock', [{ stock: 0 }], 'no-stock'],
    ['a launch has twice the target', [{ stage: 'Launch', figures: [80, 200, 100, 8] as Figures }], 'launch'],
    ['a target of its own', [{ targetAcos: '150 %' }], 'on-target'],
    ['a target that is no ratio is skipped, and the usual one counts', [{ targetAcos: 'cheap' }], 'pause'],
  ] as const)('%s', (_, [change], verdict) => {
    const { stock, stage, figures, targetAcos } = change as {
      stock?: number;
      stage?: string;
      figures?: Figures;
      targetAcos?: string;
    };
    const products = [
      { sku: `SKU-${ASIN}`, asin: ASIN, marketplace: 'US', ...(stage && { stage }), ...(targetAcos && { targetAcos }) },
    ];
    const snapshot = {
      ...{ marketplace: 'US', sku: `SKU-${ASIN}`, asin: ASIN, afnFulfillableQuantity: stock ?? 9 },
      snapshotDate: isoOfDay(FIRST + LAST),
    };
    const row = find(
      rowsOf(shop(figures ?? far, { products, history: { 'fba-inventory': [snapshot] } })),
      'ad-group',
      'Broad',
    );
    expect(row.cells.acosVerdict).toBe(verdict);
    expect('acosVerdict' in row.reasons).toBe(verdict === 'pause');
  });

  test('what left the reports is said, and keeps its figures', () => {
    const days = (figures: Figures, last: number, campaign: string) =>
      Array.from({ length: last + 1 }, (_, i) => campaignRow(figures, { from: i, to: i, campaign }));
    const rows = [...days([10, 9, 10, 1], 40, 'Press'), ...days([2, 20, 3, 1], LAST, 'Mug')];
    const { cells, reasons } = find(rowsOf(adsMorning({ ads: { 'sp-campaigns': rows } })), 'campaign', 'Press');
    expect([cells.acosVerdict, cells.spend, reasons]).toEqual(['vanished', 410, {}]);
  });

  test('of two currencies the newer one is judged, and they are never added', () => {
    const rows = [
      campaignRow(far, { from: 0, to: 29, currency: 'CAD' }),
      campaignRow(far, { from: 30, to: LAST, currency: 'USD' }),
    ];
    const all = rowsOf(adsMorning({ ads: { 'sp-campaigns': rows } })).filter(({ cells }) => cells.level === 'campaign');
    expect(all.map(({ cells }) => [cells.currency, cells.spend, cells.acosVerdict])).toEqual([
      ['USD', 600, 'pause'],
      ['CAD', 600, 'other-currency'],
    ]);
  });

  test('old reports are no verdict', () => {
    const rows = rowsOf(shop(far, { today: FIRST + LAST + 9 }));
    expect(find(rows, 'ad-group', 'Broad').cells.acosVerdict).toBe('no-data');
    expect(rows.flatMap(({ reasons }) => Object.keys(reasons))).toEqual([]);
  });

  test('clicks of yesterday are no evidence: their orders are still coming in', () => {
    const fresh = { from: LAST, to: LAST, importedAt: `${isoOfDay(FIRST + LAST + 1)}T08:00:00` };
    const ads = (where: { from: number; to: number; importedAt?: string }) => ({
      'sp-campaigns': [campaignRow([60, 50, 56, 2], where)],
    });
    const of = (where: Parameters<typeof ads>[0]) =>
      find(rowsOf(adsMorning({ ads: ads(where) })), 'campaign', 'Press').cells;
    expect(Number(of(fresh).expected) / Number(of({ from: LAST, to: LAST }).expected)).toBeCloseTo(0.76, 3);
  });
});

describe('terms and roots', () => {
  const plastic = Array.from({ length: 64 }, (_, i) => termRow(`plastic press ${i}`, [3.2, 0, 3, 0]));
  const sells = [termRow('garlic press', [80, 400, 100, 12]), termRow('steel garlic press', [80, 400, 100, 12])];
  const shop = (more: readonly ReturnType<typeof termRow>[] = [], rest: Parameters<typeof adsMorning>[0] = {}) =>
    adsMorning({ ads: { 'search-terms': [...sells, ...plastic, ...more] }, ...rest });

  test('a root is one finding, with what it cost and the negative phrase', () => {
    const rows = rowsOf(shop());
    const row = find(rows, 'root', 'plastic');
    expect(row.cells).toMatchObject({ waste: 'wasted', clicks: 192, orders: 0, spend: 204.8 });
    expect(told(row.reasons.waste!.next, 'en')).toBe('negative phrase in 1 ad group: Broad');
    expect(rows.filter(({ cells }) => cells.waste === 'wasted')).toHaveLength(1);
    expect(find(rows, 'term', 'plastic press 1').cells.waste).toBe('in-root');
    expect(find(rows, 'ad-group', 'Broad').cells.acosVerdict).not.toBe('pause');
  });

  test('a root that also stands in a term that sells is held for a person', () => {
    const row = find(rowsOf(shop([termRow('plastic press red', [8, 133, 10, 4])])), 'root', 'plastic');
    expect(row.cells.waste).toBe('held');
    expect(why(row)).toContain('plastic press red');
  });

  test('so is a root of the product’s own name', () => {
    const products = [{ sku: `SKU-${ASIN}`, asin: ASIN, marketplace: 'US', name: 'Garlic press, plastic' }];
    const ads = {
      'search-terms': [...sells, ...plastic],
      'sp-advertised-products': [adRow(ASIN, [364.8, 800, 392, 24])],
    };
    const row = find(rowsOf(adsMorning({ ads, products })), 'root', 'plastic');
    expect([row.cells.waste, row.name, row.subject.asin]).toEqual(['held', 'Garlic press, plastic', ASIN]);
  });

  test('240 clicks on many days without an order are one finding', () => {
    const days = Array.from({ length: 60 }, (_, i) => termRow('steel straw', [4, 0, 4, 0], { from: i, to: i }));
    const rest = Array.from({ length: 60 }, (_, i) => termRow('garlic press', [4, 40, 8, 2], { from: i, to: i }));
    const rows = rowsOf(adsMorning({ ads: { 'search-terms': [...rest, ...days] } }));
    expect(
      rows.filter(({ cells }) => cells.waste === 'wasted').map(({ cells }) => [cells.level, cells.name, cells.clicks]),
    ).toEqual([['term', 'steel straw', 240]]);
  });

  test('what is negated, paused or protected is no waste', () => {
    const entity = (more: object) => ({
      ...{
        marketplace: 'US',
        entity: 'Negative Keyword',
        campaignName: 'Press',
        adGroupName: 'Broad',
        state: 'enabled',
      },
      ...{
        campaignState: 'enabled',
        adGroupState: 'enabled',
        matchType: 'Negative Phrase',
        keywordText: 'plastic press',
        ...more,
      },
    });
    const wasted = (morning: Morning) => rowsOf(morning).filter(({ cells }) => cells.waste === 'wasted').length;
    const bulk = (more: object = {}) => shop([], { tables: { 'sp-bulk': [entity(more)] } });
    expect(wasted(bulk())).toBe(0);
    expect(wasted(bulk({ state: 'archived' }))).toBe(1);
    expect(wasted(bulk({ entity: 'Campaign', adGroupName: '', keywordText: '', state: 'paused' }))).toBe(0);
    const straw = [...sells, termRow('steel straw', [240, 0, 240, 0])];
    const ads = { 'search-terms': straw, 'sp-advertised-products': [adRow(ASIN, [400, 800, 440, 24])] };
    const typed = (protectedTerms: string) =>
      adsMorning({ ads, products: [{ sku: `SKU-${ASIN}`, asin: ASIN, marketplace: 'US', protectedTerms }] });
    expect(wasted(typed('Steel Straw'))).toBe(0);
    expect(wasted(typed('press'))).toBe(1);
    // A blank one protects nothing.
    expect(wasted(typed(' ; , '))).toBe(1);
  });

  test('what is not provable is one honest sum', () => {
    const few = Array.from({ length: 3 }, (_, i) => termRow(`rare ${i} x`, [5, 0, 4, 0]));
    const row = find(rowsOf(adsMorning({ ads: { 'search-terms': [...sells, ...few] } })), 'marketplace', 'US');
    expect(why(row)).toContain('$15 without an order, not provable yet; about 0 terms by 13 Aug');
  });

  test('a term that sells at target becomes a keyword once', () => {
    const sold = [...sells, termRow('press for kitchen', [10, 80, 20, 4], { target: 'close-match', matchType: '-' })];
    const morning = adsMorning({ ads: { 'search-terms': sold } });
    expect(find(rowsOf(morning), 'term', 'press for kitchen').cells.harvest).toBe('to-exact');
    expect(find(rowsOf(morning), 'ad-group', 'Broad').cells.harvest).toBe('to-exact');
    const whole = find(rowsOf(morning), 'marketplace', 'US');
    expect(told(whole.reasons.harvest!.what, 'en')).toBe(
      '3 terms sell at target: garlic press, steel garlic press, press for kitchen',
    );
    const own = termRow('press for kitchen', [1, 0, 1, 0], { adGroup: 'Exact', matchType: 'EXACT' });
    const rows = rowsOf(adsMorning({ ads: { 'search-terms': [...sold, own] } }));
    expect(find(rows, 'term', 'press for kitchen').cells.harvest).toBe('');
  });

  test('every click stands in one row of terms, and the sums are those of the report', () => {
    const words = fc.constantFrom('garlic', 'press', 'steel', 'large', 'gift', 'plastic');
    const made = fc.array(
      fc.record({
        term: fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
        clicks: fc.integer({ min: 0, max: 90 }),
        orders: fc.integer({ min: 0, max: 3 }),
        adGroup: fc.constantFrom('A', 'B'),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(made, (all) => {
        const rows = all.map(({ term, clicks, orders, adGroup }) =>
          termRow(term, [clicks * 0.5, orders * 20, clicks, Math.min(orders, clicks)], { adGroup }),
        );
        const judged = rowsOf(adsMorning({ ads: { 'search-terms': rows } }));
        const sum = (level: string, column: string) =>
          judged
            .filter(({ cells }) => cells.level === level)
            .reduce((total, { cells }) => total + Number(cells[column]), 0);
        const spend = rows.reduce((total, row) => total + Number(row.spend), 0);
        for (const level of ['marketplace', 'campaign', 'ad-group', 'target'])
          expect(sum(level, 'spend')).toBeCloseTo(spend, 3);
        // Roots repeat the clicks of their terms; terms that are waste by themselves have one row.
        expect(sum('term', 'spend')).toBeCloseTo(spend, 3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('bids', () => {
  const bulk = (bid: number, more: object = {}) => ({
    ...{ marketplace: 'US', entity: 'Keyword', campaignName: 'Press', adGroupName: 'Broad', state: 'enabled' },
    ...{
      campaignState: 'enabled',
      adGroupState: 'enabled',
      matchType: 'Broad',
      keywordText: 'garlic press',
      bid,
      ...more,
    },
  });
  const shop = (bid: number, figures: Figures) =>
    adsMorning({
      ads: { 'sp-targeting': [targetRow('garlic press', figures), targetRow('mug', [10, 100, 10, 4])] },
      tables: { 'sp-bulk': [bulk(bid)] },
    });
  const bidOf = (bid: number, figures: Figures) => find(rowsOf(shop(bid, figures)), 'target', 'garlic press').cells;

  test('sales per click × target, in its interval', () => {
    const { bidAt, bidLow, bidHigh } = bidOf(1, [180, 800, 200, 32]);
    // 32 orders of 200 clicks at 25 each: a click brings 4, of which a quarter.
    expect(Number(bidAt)).toBeCloseTo(1, 1);
    expect(Number(bidLow)).toBeLessThan(Number(bidAt));
    expect(Number(bidHigh)).toBeGreaterThan(Number(bidAt));
  });

  test.each([
    ['a little too high: to what a click is worth', 1.05, 'down'],
    ['far too high: a fifth at once', 3, 'down'],
    ['too low: up only to the lower bound', 0.5, 'up'],
    ['between the bounds: as it is', 0.95, 'keep'],
  ])('%s', (_, bid, verdict) => {
    const cells = bidOf(bid, [180, 800, 200, 32]);
    expect(cells.bidVerdict).toBe(verdict);
    if (verdict === 'keep') expect(cells.bidNext).toBe('');
    else expect(Math.abs(Number(cells.bidNext) / bid - 1)).toBeLessThanOrEqual(0.2 + 0.011 / bid);
    if (verdict === 'down') expect(Number(cells.bidNext)).toBeGreaterThanOrEqual(Number(cells.bidAt) - 0.01);
    if (verdict === 'up') expect(Number(cells.bidNext)).toBeLessThanOrEqual(Number(cells.bidLow) + 0.01);
  });

  test('few clicks move nothing, and a bid that was changed waits', () => {
    expect(bidOf(3, [9, 0, 9, 0]).bidVerdict).toBe('few');
    const day = (at: number, targetBid: number) => ({
      ...targetRow('garlic press', [3, 20, 5, 1], { from: at, to: at }),
      ...{ adProduct: 'SP', totalCost: 3, purchases: 1, unitsSold: 1, targetBid },
    });
    const days = (bids: readonly number[]) =>
      adsMorning({ ads: { 'unified-targets': bids.map((bid, i) => day(LAST - bids.length + 1 + i, bid)) } });
    const verdict = (bids: readonly number[]) => find(rowsOf(days(bids)), 'target', 'garlic press').cells.bidVerdict;
    expect(verdict([...Array(10).fill(2), ...Array(9).fill(1.6)])).toBe('wait');
    expect(verdict([...Array(10).fill(2), ...Array(12).fill(1.6)])).toBe('down');
  });
});

describe('clicks and budgets', () => {
  const days = (from: number, count: number, figures: Figures, more: object = {}) =>
    Array.from({ length: count }, (_, i) => campaignRow(figures, { from: from + i, to: from + i, ...more }));
  const verdicts = (rows: readonly ReturnType<typeof campaignRow>[]) => {
    const { clickVerdict, budget } = find(
      rowsOf(adsMorning({ ads: { 'sp-campaigns': rows } })),
      'campaign',
      'Press',
    ).cells;
    return { clickVerdict, budget };
  };

  test.each([
    ['as before', [10, 100, 10, 2, 1000], 'ok'],
    ['a fourth of the clicks', [2.5, 25, 2.5, 0.5, 1000], 'fell'],
    ['twice as dear', [21, 100, 10, 2, 1000], 'dearer'],
    ['a little dearer', [13, 100, 10, 2, 1000], 'ok'],
  ] as const)('%s: %#', (_, now, verdict) => {
    const rows = [...days(0, LAST - 3, [10, 100, 10, 2, 1000]), ...days(LAST - 3, 4, now as unknown as Figures)];
    expect(verdicts(rows).clickVerdict).toBe(verdict);
  });

  test.each([
    [3, 'out-of-budget'],
    [2, 'ok'],
  ])('spent on %d of seven days: %s', (count, verdict) => {
    const rows = [
      ...days(LAST - 6, 7 - count, [10, 100, 10, 2], { budget: 20 }),
      ...days(LAST - count + 1, count, [19, 100, 10, 2], { budget: 20 }),
    ];
    expect(verdicts(rows).budget).toBe(verdict);
  });

  test('a keyword that nobody clicks on is told; an automatic target is not', () => {
    const rows = (matchType: string) =>
      adsMorning({ ads: { 'sp-targeting': [targetRow('garlic press', [10, 100, 10, 4, 12_000], { matchType })] } });
    expect(find(rowsOf(rows('EXACT')), 'target', 'garlic press').cells.clickVerdict).toBe('rare');
    expect(find(rowsOf(rows('-')), 'target', 'garlic press').cells.clickVerdict).toBe('few');
  });
});

describe('products', () => {
  const snapshots = (units: readonly number[]) =>
    units.map((afnFulfillableQuantity, i) => ({
      ...{ marketplace: 'US', sku: `SKU-${ASIN}`, asin: ASIN, afnFulfillableQuantity },
      snapshotDate: isoOfDay(FIRST + LAST + 2 - units.length + i),
    }));
  const spend = (from: number, to: number, figures: Figures = [5, 20, 5, 1]) =>
    Array.from({ length: to - from + 1 }, (_, i) => adRow(ASIN, figures, { from: from + i, to: from + i }));
  const other = adRow('B0TEST0002', [5, 50, 5, 1], { campaign: 'Mug', from: LAST, to: LAST });
  const of = (rows: readonly ReturnType<typeof adRow>[], more: Parameters<typeof adsMorning>[0] = {}) =>
    rowsOf(adsMorning({ ads: { 'sp-advertised-products': [...rows, other] }, ...more })).find(
      ({ cells }) => cells.level === 'product' && cells.asin === ASIN,
    )!;
  const stock = (units: readonly number[]) => ({ history: { 'fba-inventory': snapshots(units) } });

  test.each([
    ['two days without stock', [0, 0, 0, 0, 0], 'spend-no-stock'],
    ['the day on which it sold out', [9, 9, 9, 9, 0], 'no-stock'],
    ['stock all the time', [9, 9, 9, 9, 9], 'ok'],
    ['empty, units that came back and were sold, empty again', [0, 0, 2, 2, 2, 0, 0], 'spend-no-stock'],
    ['empty days that are over', [0, 0, 2, 2, 2, 2, 0], 'no-stock'],
  ])('%s: %s', (_, units, verdict) => {
    expect(of(spend(0, LAST), stock(units)).cells.selling).toBe(verdict);
  });

  test('a weekly snapshot is empty, and by the ledger two of the days began so', () => {
    const ends = (units: readonly number[]) =>
      units.map((endingWarehouseBalance, i) => ({
        ...{ marketplace: 'US', msku: `SKU-${ASIN}`, disposition: 'SELLABLE', endingWarehouseBalance },
        ...{ from: isoOfDay(FIRST + LAST + 1 - units.length + i), to: isoOfDay(FIRST + LAST + 1 - units.length + i) },
      }));
    const by = (units: readonly number[]) =>
      of(spend(0, LAST), { ...stock([0]), tables: { 'inventory-ledger': ends(units) } }).cells.selling;
    expect(by([5, 0, 2, 1, 1, 0, 2, 0])).toBe('spend-no-stock');
    expect(by([5, 5, 2, 1, 1, 0, 2, 0])).toBe('no-stock');
  });

  test('whether it can be bought is unknown without stock and business report', () => {
    expect(of(spend(0, LAST)).cells.selling).toBe('no-data');
  });

  test('ads without stock cost what they spend', () => {
    expect(of(spend(0, LAST), stock([0, 0, 0, 0])).reasons.selling).toMatchObject({ stake: { perDay: 5 } });
  });

  test('spend in another currency is not added, but a product with such ads does not stand still', () => {
    const inDollars = (currency: string, from: number, to: number) =>
      spend(from, to).map((row) => ({ ...row, currency }));
    const both = [...inDollars('CAD', 0, LAST), ...inDollars('USD', 0, LAST)];
    const rows = rowsOf(adsMorning({ ads: { 'sp-advertised-products': both }, ...stock([0, 0, 0, 0]) }));
    const products = rows.filter(({ cells }) => cells.level === 'product');
    const said = products.map(({ reasons: { selling } }) => [selling!.stake, told(selling!.why[0]!, 'en')]);
    expect(said).toHaveLength(2);
    expect(said).toContainEqual([{ perDay: 5, currency: 'CAD' }, 'C$15 in 3 days']);
    expect(said).toContainEqual([{ perDay: 5, currency: 'USD' }, '$15 in 3 days']);
    const units = [9, 9, 0, 0, 0, 0, 50, 50, 50, 50, 50];
    const moved = [...inDollars('CAD', 0, LAST - 8), ...inDollars('USD', LAST, LAST)];
    const verdicts = rowsOf(adsMorning({ ads: { 'sp-advertised-products': moved }, ...stock(units) })).flatMap(
      ({ cells }) => (cells.level === 'product' ? [cells.selling] : []),
    );
    expect(verdicts).toEqual(['ok', 'ok']);
  });

  test('without the Featured Offer', () => {
    const lost = salesDays(ASIN, 0, [
      ...alike(55, { sessions: 100, orders: 9 }),
      ...alike(5, { sessions: 100, orders: 3, offer: 0.1 }),
    ]);
    const row = of(spend(0, LAST), { ...stock([9, 9]), tables: { 'sales-traffic': lost } });
    expect(row.cells.selling).toBe('spend-no-offer');
    expect(why(row)).toContain('only 10 % of page views');
  });

  test.each([
    ['a week of which three days are without it', LAST, 0.62, 'spend-no-offer'],
    ['a week without it', LAST, 0.1, 'spend-no-offer'],
    ['a week as ever', LAST, 0.95, 'ok'],
    ['a week that is long ago', LAST - 14, 0.1, 'ok'],
  ])('without the Featured Offer, by weekly reports: %s', (_, end, offer, verdict) => {
    const week = (to: number, share: number) => salesRow(ASIN, to - 6, to, { sessions: 700, orders: 63, offer: share });
    const weeks = [7, 14, 21, 28].map((before) => week(end - before, 0.97));
    const row = of(spend(0, LAST), { ...stock([9, 9]), tables: { 'sales-traffic': [...weeks, week(end, offer)] } });
    expect(row.cells.selling).toBe(verdict);
  });

  test('back in stock and still paused; not if its ads run again, or were never many', () => {
    const units = [9, 9, 0, 0, 0, 0, 50, 50, 50, 50, 50];
    const before = LAST - 8;
    expect(of(spend(0, before), stock(units)).cells.selling).toBe('still-paused');
    expect(of([...spend(0, before), ...spend(LAST, LAST)], stock(units)).cells.selling).toBe('ok');
    expect(of(spend(before - 2, before, [1, 0, 1, 0]), stock(units)).cells.selling).toBe('ok');
  });

  test('sells at target, in stock, with the offer, and has no automatic campaign', () => {
    const sales = salesDays(ASIN, 0, alike(60, { sessions: 100, orders: 9 }));
    const shop = (target: string) => ({
      ...stock([90, 90]),
      tables: { 'sales-traffic': sales },
      ads: {
        'sp-advertised-products': spend(0, LAST),
        'sp-targeting': [targetRow(target, [300, 1200, 300, 60], { matchType: 'EXACT' })],
      },
    });
    const row = (target: string) => rowsOf(adsMorning(shop(target))).find(({ cells }) => cells.level === 'product')!;
    expect(row('garlic press').cells.selling).toBe('scale');
    expect(row('close-match').cells.selling).toBe('ok');
  });
});

test('where there is no room for a row, its figures stand in the sum of the others', () => {
  const targets = Array.from({ length: 1300 }, (_, i) => targetRow(`word ${i}`, [1 + (i % 7), 0, 2, 0]));
  const rows = rowsOf(adsMorning({ ads: { 'sp-targeting': targets } })).filter(({ cells }) => cells.level === 'target');
  const spend = targets.reduce((sum, row) => sum + Number(row.spend), 0);
  expect(rows.length).toBeLessThanOrEqual(1000);
  expect(rows.reduce((sum, { cells }) => sum + Number(cells.spend), 0)).toBeCloseTo(spend, 3);
});

test('reports that disagree are said, and the better one counts', () => {
  const rows = [campaignRow([100, 400, 100, 20])];
  const unified = [{ ...campaignRow([90, 400, 90, 20]), adProduct: 'SP', totalCost: 90, purchases: 20, unitsSold: 20 }];
  const row = find(
    rowsOf(adsMorning({ ads: { 'sp-campaigns': rows, 'unified-campaigns': unified } })),
    'marketplace',
    'US',
  );
  expect(row.cells.reports).toBe('differ');
  expect(told(row.reasons.reports!.what, 'en')).toMatch(/reports disagree: .* \$\d+, .* \$\d+/);
});

test('organic beside paid rank', () => {
  const keywords = () => [
    {
      week: '2026-07-20',
      marketplace: 'US',
      product: ASIN,
      keyword: 'Garlic Press',
      organicRank: 40,
      sponsoredRank: 2,
      tier: 'main',
    },
    {
      week: '2026-07-27',
      marketplace: 'US',
      product: ASIN,
      keyword: 'garlic press',
      organicRank: 12,
      sponsoredRank: 3,
      tier: 'main',
    },
  ];
  const morning = adsMorning({ keywords, ads: { 'search-terms': [termRow('garlic press', [80, 400, 100, 12])] } });
  expect(find(rowsOf(morning), 'term', 'garlic press').cells).toMatchObject({ organicRank: 12, sponsoredRank: 3 });
});

test('nothing imported gives no row', () => {
  expect(rowsOf(adsMorning({}))).toEqual([]);
});

test('everything is said in all languages', () => {
  const rows = rowsOf(
    adsMorning({
      ads: {
        'search-terms': [
          termRow('garlic press', [80, 400, 100, 12]),
          termRow('steel straw', [240, 0, 240, 0]),
          termRow('mug', [20, 0, 10, 0]),
        ],
      },
    }),
  );
  for (const language of languages)
    for (const { reasons, texts } of rows) {
      const all = Object.values(reasons).flatMap(({ what, why: clauses, next }) => [what, ...clauses, next]);
      for (const said of [...all, ...Object.values(texts ?? {}).flat()])
        expect(told(said, language)).not.toMatch(/[{}]/);
    }
});

test('four times the search terms take about four times as long to judge', () => {
  const word = (i: number) => ['steel', 'large', 'gift', 'red', 'mini', 'best', 'kitchen'][i % 7]!;
  const morningOf = (length: number) => {
    const rows = Array.from({ length }, (_, i) =>
      termRow(
        `${word(i)} ${word(i >> 3)} press ${i % 600}`,
        [1.2, i % 11 === 0 ? 20 : 0, 1 + (i % 3), i % 11 === 0 ? 1 : 0],
        {
          ...{ from: i % 60, to: i % 60, campaign: `C${i % 40}`, adGroup: `G${i % 80}` },
        },
      ),
    );
    return adsMorning({ ads: { 'search-terms': rows } });
  };
  const mornings = new Map([5_000, 20_000].map((length) => [length, morningOf(length)]));
  expect(rowsOf(mornings.get(20_000)!).length).toBeGreaterThan(900);
  expect(growth((length) => void rowsOf(mornings.get(length)!), 5_000)).toBeLessThan(TOO_MUCH);
});
