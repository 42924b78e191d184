import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADS_SOURCES } from '../../src/ads/ads-source.ts';
import { languages } from '../../src/i18n/language.ts';
import { DEFAULT_RULES } from '../../src/rules/default-rules.ts';
import type { Row } from '../../src/values/cell.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { isoWeek } from '../../src/values/week.ts';
import type { Morning } from '../../src/views/morning.ts';
import { told, toldAll } from '../../src/views/said.ts';
import { bridgeOf, sumOfBridges } from '../../src/views/traffic/bridge.ts';
import { trafficView } from '../../src/views/traffic/traffic.ts';
import type { ViewRow } from '../../src/views/view.ts';
import { alike, FIRST, madeMorning, type Sold, salesDays, salesRow } from './made-morning.ts';

const USUAL: Sold = { sessions: 200, orders: 20 };
const BASE = 90;
const ASIN = 'B0TEST0001';

const rowOf = (morning: Morning, asin = ASIN): ViewRow =>
  trafficView.rows(morning).find(({ subject }) => (subject.asin ?? '') === asin)!;

const verdicts = ({ cells }: ViewRow) => {
  const { conversion, sessions, orders, featuredOffer, listing } = cells;
  return { conversion, sessions, orders, featuredOffer, listing };
};

/** A shop of one product: ninety usual days, then others. */
const shopAfter = (days: readonly Sold[], more: Parameters<typeof madeMorning>[0] = {}) =>
  madeMorning({
    ...more,
    tables: { 'sales-traffic': salesDays(ASIN, 0, [...alike(BASE, USUAL), ...days]), ...more.tables },
  });

const stockOn = (days: readonly number[], units: number, asin = ASIN): Row[] =>
  days.map((day) => ({
    ...{
      marketplace: 'US',
      sku: `SKU-${asin}`,
      asin,
      snapshotDate: isoOfDay(FIRST + day),
      importedAt: isoOfDay(FIRST + day),
    },
    ...{ afnFulfillableQuantity: units, yourPrice: 20 },
  }));

const listed = (status: string, day: number, more: Row = {}): Row => ({
  ...{ marketplace: 'US', sellerSku: `SKU-${ASIN}`, asin: ASIN, status, price: 20, quantity: '' },
  ...{ snapshotDate: isoOfDay(FIRST + day), importedAt: isoOfDay(FIRST + day), ...more },
});

const listing = (status: string, units: number | undefined, more: Row = {}) => {
  const now = listed(status, BASE, more);
  return shopAfter([], {
    tables: { 'sales-traffic': salesDays(ASIN, 0, alike(BASE, USUAL)), 'all-listings': [now] },
    history: {
      'all-listings': [listed('Active', BASE - 2), now],
      ...(units !== undefined && { 'fba-inventory': stockOn([BASE - 1, BASE], units) }),
    },
  });
};

describe('conversion', () => {
  test.each([
    ['as before', alike(5, USUAL), 'ok'],
    ['the worked sum 6.7586 of evidence', [14, 12, 15, 9].map((orders) => ({ sessions: 200, orders })), 'dropped'],
    ['three of those days are not enough', [14, 12, 15].map((orders) => ({ sessions: 200, orders })), 'ok'],
    ['−40 % on eight sessions', [{ sessions: 8, orders: 0 }], 'ok'],
    ['no order of 200 sessions', [{ sessions: 200, orders: 0 }], 'dropped'],
    ['rising', alike(28, { sessions: 200, orders: 26 }), 'improved'],
    ['a small fall is not shown', alike(28, { sessions: 2000, orders: 180 }), 'ok'],
    ['a fall of a sixth over four weeks', alike(28, { sessions: 1000, orders: 84 }), 'slowly-dropped'],
  ])('%s: %#', (_, days, verdict) => {
    expect(rowOf(shopAfter(days)).cells.conversion).toBe(verdict);
  });

  test('names the figures, the price that rose, what is fine and what no report shows', () => {
    const prices = stockOn([80, 85, BASE, BASE + 3], 50).map((row, at) => ({
      ...row,
      yourPrice: at < 2 ? 15.99 : 17.99,
    }));
    const { cells, reasons } = rowOf(
      shopAfter(alike(4, { sessions: 200, orders: 8 }), { history: { 'fba-inventory': prices } }),
    );
    const { what, why, next, since, causes } = reasons.conversion!;
    expect(told(what, 'en')).toBe('conversion 10 % → 4.0 % since 30 Aug');
    expect(toldAll(why, 'en')).toContain(
      '32 orders, 80 expected · price $15.99 → $17.99 on 30 Aug · fine: stock, Featured Offer',
    );
    expect(toldAll(why, 'en')).toContain('no report shows: reviews, image, coupon');
    expect([told(next, 'en'), since, causes]).toEqual([
      'check the price change, then the page',
      '2026-08-30',
      ['orders'],
    ]);
    expect(cells).toMatchObject({ cause: 'price', priceBefore: 15.99, priceNow: 17.99, currency: 'USD' });
    // 12 orders a day fewer, at $20 each.
    expect(cells.atStake).toBeCloseTo(240, 6);
  });

  test('a product with fewer than five weeks is compared by two windows, beside all others', () => {
    const young = (orders: number) => [...alike(20, USUAL), ...alike(7, { sessions: 200, orders })];
    const shop = (orders: number) =>
      madeMorning({
        tables: {
          'sales-traffic': ['A', 'B', 'C'].flatMap((one, at) => salesDays(one, 0, young(at === 0 ? orders : 20))),
        },
      });
    expect(rowOf(shop(10), 'A').cells.conversion).toBe('dropped');
    expect(rowOf(shop(16), 'A').cells.conversion).toBe('perhaps-dropped');
    expect(rowOf(shop(10), 'B').cells.conversion).toBe('ok');
  });

  test('days without stock are left out', () => {
    const out = alike(6, { sessions: 200, orders: 0 });
    const gone = { history: { 'fba-inventory': stockOn([90, 91, 92, 93, 94, 95, 96], 0) } };
    expect(verdicts(rowOf(shopAfter(out, gone)))).toMatchObject({ conversion: 'ok', sessions: 'ok' });
    expect(rowOf(shopAfter(out)).cells.conversion).toBe('dropped');
  });

  test('days of the ledger without a row of what is sold out now are such days too', () => {
    const out = alike(6, { sessions: 200, orders: 0 });
    const ledger = [90, 91, 92, 93, 94, 95].map((day) => ({
      ...{ marketplace: 'US', msku: 'OTHER', disposition: 'SELLABLE', endingWarehouseBalance: 9 },
      ...{ from: isoOfDay(FIRST + day), to: isoOfDay(FIRST + day) },
    }));
    const shop = (units: number) =>
      shopAfter(out, {
        tables: { 'inventory-ledger': ledger },
        history: { 'fba-inventory': stockOn([BASE + 6], units) },
      });
    expect(rowOf(shop(0)).cells.conversion).toBe('ok');
    expect(rowOf(shop(5)).cells.conversion).toBe('dropped');
  });

  test('an FBM twin keeps the ASIN in stock, so that its days count', () => {
    const out = alike(6, { sessions: 200, orders: 0 });
    const history = { 'fba-inventory': stockOn([90, 91, 92, 93, 94, 95, 96], 0) };
    const products = [{ marketplace: 'US', sku: 'OWN', asin: ASIN, fulfilment: 'FBM' }];
    expect(rowOf(shopAfter(out, { history, products })).cells.conversion).toBe('dropped');
  });

  test('a bundle is out of stock with one of its parts', () => {
    const out = alike(6, { sessions: 200, orders: 0 });
    const products = [
      { marketplace: 'US', sku: 'SET', asin: ASIN, contains: 'PART × 2' },
      { marketplace: 'US', sku: 'PART', asin: 'B0TESTPART' },
    ];
    const history = { 'fba-inventory': stockOn([90, 91, 92, 93, 94, 95, 96], 0, 'B0TESTPART') };
    expect(rowOf(shopAfter(out, { history, products })).cells.conversion).toBe('ok');
  });

  test('children that fell together are told in their parent’s row', () => {
    const fell = (asin: string, orders: number) =>
      salesDays(asin, 0, [...alike(BASE, USUAL), ...alike(5, { sessions: 200, orders })]);
    const products = ['A', 'B', 'C'].map((one) => ({
      ...{ marketplace: 'US', sku: one, asin: `B0TEST000${one}`, parentAsin: 'B0TESTPAR0', name: `Mug ${one}` },
    }));
    const sales = products.flatMap(({ asin }, at) => fell(asin, at === 2 ? 20 : 8));
    const rows = trafficView.rows(madeMorning({ tables: { 'sales-traffic': sales }, products }));
    const fallen = rows.filter(({ reasons }) => Object.keys(reasons).length > 0);
    expect(fallen.map(({ subject }) => subject)).toEqual([{ marketplace: 'US', parentAsin: 'B0TESTPAR0' }]);
    const { conversion } = fallen[0]!.reasons;
    expect(conversion!.also!.map(({ asin }) => asin)).toEqual(['B0TEST000A', 'B0TEST000B']);
    expect(toldAll(conversion!.why, 'en')).toContain('2 variations fell together: Mug A, Mug B');
    expect(conversion!.stake!.perDay).toBeCloseTo(480, 6);
    expect(rows.map(({ cells }) => [cells.asin, cells.conversion])).toContainEqual(['B0TEST000A', 'with-parent']);
    expect(rows.map(({ cells }) => [cells.asin, cells.conversion])).toContainEqual(['B0TEST000C', 'ok']);
  });

  test('days of an event are not judged', () => {
    const event = {
      row: 2,
      kind: 'Demand',
      name: 'Prime Day',
      marketplace: '',
      sku: '',
      factor: 2,
      extraDays: undefined,
    } as const;
    const events = [{ ...event, from: FIRST + BASE, to: FIRST + BASE + 5 }];
    expect(rowOf(shopAfter(alike(6, { sessions: 200, orders: 4 }), { events })).cells.conversion).toBe('ok');
  });

  test('a day whose report was made before it was over is ignored', () => {
    const rows = salesDays(ASIN, 0, [...alike(BASE, USUAL), { sessions: 200, orders: 0 }]);
    const cut = { ...rows[BASE]!, importedAt: `${rows[BASE]!.to}T08:00:00` };
    expect(rowOf(madeMorning({ tables: { 'sales-traffic': [...rows.slice(0, BASE), cut] } })).cells.conversion).toBe(
      'ok',
    );
  });

  test('an old report gives no verdict', () => {
    const row = rowOf(shopAfter([{ sessions: 200, orders: 0 }], { today: FIRST + BASE + 5 }));
    expect(verdicts(row)).toMatchObject({ conversion: 'no-data', sessions: 'no-data', featuredOffer: 'no-data' });
    expect(row.reasons).toEqual({});
  });
});

describe('sessions', () => {
  const shop = (change: (asin: number, day: number) => number, count = 8, days = 100): Morning => {
    const asins = Array.from({ length: count }, (_, at) => at);
    const rows = asins.flatMap((at) =>
      salesDays(
        `B${at}`,
        0,
        Array.from({ length: days }, (_, day) => {
          const sessions = Math.round((40 + 20 * at) * change(at, day));
          return { sessions, orders: Math.round(sessions / 10) };
        }),
      ),
    );
    return madeMorning({ tables: { 'sales-traffic': rows } });
  };
  const weekday = (day: number) => day % 7;

  test('one product loses more than half', () => {
    const morning = shop((at, day) => (at === 3 && day >= 97 ? 0.45 : 1));
    expect(rowOf(morning, 'B3').cells).toMatchObject({ sessions: 'dropped', cause: 'unknown', since: '2026-09-06' });
    expect(told(rowOf(morning, 'B3').reasons.sessions!.what, 'en')).toBe('sessions 100 → 45 a day since 6 Sep');
    expect(rowOf(morning, 'B4').cells.sessions).toBe('ok');
    expect(rowOf(morning, '').cells.sessions).toBe('ok');
  });

  test('all lose: one line for the marketplace, none for its products', () => {
    const morning = shop((_, day) => (day >= 97 ? 0.4 : 1));
    const { cells, reasons, subject } = rowOf(morning, '');
    expect(cells.sessions).toBe('down');
    expect(subject).toEqual({ marketplace: 'US' });
    expect(toldAll(reasons.sessions!.why, 'en')).toContain('8 products have fewer');
    // 60 % of 880 sessions, at $2 a session.
    expect(reasons.sessions!.stake!.perDay).toBeCloseTo(1056, -2);
    for (let at = 0; at < 8; at++) expect(rowOf(morning, `B${at}`).cells.sessions).toBe('ok');
  });

  test('the week after a promotion, of which alone something is known, is no fall of the marketplace', () => {
    for (const days of [8, 10, 12]) {
      const young = shop((_, day) => (day < 7 ? 2.2 : 1), 8, days);
      expect(rowOf(young, '').cells.sessions, `${days} days`).not.toBe('down');
    }
    const old = shop((_, day) => (day >= 33 ? 0.4 : 1), 8, 40);
    expect(rowOf(old, '').cells.sessions).toBe('down');
  });

  test('one great loser is not the marketplace', () => {
    const morning = shop((at, day) => (at === 7 ? (day >= 97 ? 1 : 10) : 1));
    expect(rowOf(morning, '').cells.sessions).not.toBe('down');
    expect(rowOf(morning, 'B7').cells.sessions).toBe('dropped');
  });

  test('one that is closed while the others are a little quieter is not the marketplace', () => {
    const morning = shop((at, day) => (day < 97 ? 1 : at === 7 ? 0 : 0.84));
    expect(rowOf(morning, '').cells.sessions).not.toBe('down');
    const weeks = Array.from({ length: 8 }, (_, at) => [
      salesRow(`B${at}`, 0, 27, { sessions: 28 * (40 + 20 * at), orders: 90 }),
      salesRow(`B${at}`, 28, 34, { sessions: at === 7 ? 0 : Math.round(7 * 0.84 * (40 + 20 * at)), orders: 20 }),
    ]);
    expect(rowOf(madeMorning({ tables: { 'sales-traffic': weeks.flat() } }), '').cells.sessions).not.toBe('down');
  });

  test('quiet weekends of one product, and of all, are no drop', () => {
    const own = shop((at, day) => (at === 2 && weekday(day) >= 5 ? 0.55 : 1), 8, 98);
    const all = shop((_, day) => (weekday(day) >= 5 ? 0.6 : 1), 8, 98);
    for (const morning of [own, all])
      for (const { cells } of trafficView.rows(morning)) expect(['ok', 'up']).toContain(cells.sessions);
  });

  test('a surge is seen, and costs nothing', () => {
    const row = rowOf(
      shop((at, day) => (at === 3 && day >= 95 ? 1.9 : 1)),
      'B3',
    );
    expect(row.cells).toMatchObject({ sessions: 'surge', atStake: '' });
    expect(told(row.reasons.sessions!.next, 'en')).toBe('check that stock lasts');
  });
});

describe('Featured Offer', () => {
  test.each([
    ['lost, on the first day', 0.97, [0.1], 'lost'],
    ['lower than ever', 0.97, [0.7], 'low'],
    ['as always', 0.97, [0.95], 'ok'],
    ['a third, as always', 0.33, [0.31], 'ok'],
    ['lost by one who had a third', 0.33, [0.05], 'lost'],
  ])('%s', (_, before, now, verdict) => {
    const days = [...alike(BASE, { ...USUAL, offer: before }), ...now.map((offer) => ({ ...USUAL, offer }))];
    const row = rowOf(madeMorning({ tables: { 'sales-traffic': salesDays(ASIN, 0, days) } }));
    expect(row.cells.featuredOffer).toBe(verdict);
    if (verdict === 'ok') return;
    expect(row.cells.cause).toBe('featured-offer');
    expect(row.cells.featuredOfferBefore).toBeCloseTo(before, 9);
  });

  test('explains the conversion that fell with it', () => {
    const row = rowOf(shopAfter(alike(5, { sessions: 200, orders: 4, offer: 0.1 })));
    expect(row.cells).toMatchObject({ featuredOffer: 'lost', conversion: 'dropped', cause: 'featured-offer' });
    expect(row.reasons.featuredOffer).toMatchObject({
      since: '2026-08-30',
      causes: ['conversion', 'orders', 'sessions', 'ads.selling'],
    });
  });

  test('what is sold out has no Featured Offer to lose', () => {
    const gone = { history: { 'fba-inventory': stockOn([BASE + 3], 0) } };
    const { cells, reasons } = rowOf(shopAfter(alike(3, { sessions: 200, orders: 20, offer: 0 }), gone));
    expect([cells.featuredOffer, reasons.featuredOffer]).toEqual(['no-stock', undefined]);
  });

  test('a few page views say nothing; without a past of its own a small share is low', () => {
    const few = alike(3, { sessions: 2, orders: 0, offer: 0 });
    expect(rowOf(madeMorning({ tables: { 'sales-traffic': salesDays(ASIN, 0, few) } })).cells.featuredOffer).not.toBe(
      'lost',
    );
    const first = [
      salesRow(ASIN, 0, 27, { sessions: 800, orders: 9, offer: 0.1 }),
      salesRow(ASIN, 21, 27, { sessions: 200, orders: 2, offer: 0.1 }),
    ];
    expect(rowOf(madeMorning({ tables: { 'sales-traffic': first } })).cells.featuredOffer).toBe('low');
  });

  test.each([
    ['one of twenty is an exception', 1, 20, 'low'],
    ['half of twenty, as with a reseller, is the way of the shop', 10, 20, 'not-enough-data'],
    ['three of five may be three exceptions', 3, 5, 'low'],
    ['four of five are none', 4, 5, 'not-enough-data'],
    ['four of fifty are', 4, 50, 'low'],
  ])('without a past: %s', (_, low, all, verdict) => {
    const rows = Array.from({ length: all }, (_asin, at) => {
      const offer = at < low ? 0.02 : 0.97;
      return salesRow(`B${at}`, 14, 27, { sessions: 400, orders: 20, offer });
    });
    const seen = trafficView.rows(madeMorning({ tables: { 'sales-traffic': rows } })).map(({ cells }) => cells);
    const verdicts = seen.filter(({ asin }) => asin !== '').map(({ featuredOffer }) => featuredOffer);
    expect(verdicts.filter((one) => one === verdict)).toHaveLength(low);
    expect(verdicts.filter((one) => one === 'ok')).toHaveLength(all - low);
  });
});

test('what is sold out or not listed is no exception’s company', () => {
  const rows = Array.from({ length: 5 }, (_, at) =>
    salesRow(`B${at}`, 14, 27, { sessions: 400, orders: 20, offer: at < 4 ? 0 : 0.97 }),
  );
  const offers = (history: Record<string, readonly Row[]>, tables: Record<string, readonly Row[]> = {}) => {
    const morning = madeMorning({ tables: { 'sales-traffic': rows, ...tables }, history });
    return ['B0', 'B3'].map((asin) => rowOf(morning, asin).cells.featuredOffer);
  };
  expect(offers({})).toEqual(['not-enough-data', 'not-enough-data']);
  const out = ['B0', 'B1'].flatMap((asin) => stockOn([28], 0, asin));
  expect(offers({ 'fba-inventory': out })).toEqual(['no-stock', 'low']);
  const closed = listed('Incomplete', 28, { asin: 'B0', sellerSku: 'SKU-B0' });
  expect(offers({ 'all-listings': [closed] }, { 'all-listings': [closed] })[1]).toBe('low');
});

describe('listing', () => {
  test.each<[string, Morning, string]>([
    ['suppressed with stock', listing('Incomplete', 80), 'suppressed'],
    ['inactive with stock', listing('Inactive', 80), 'inactive'],
    ['inactive without stock', listing('Inactive', 0), 'no-stock'],
    ['inactive, stock unknown, but visited', listing('Inactive', undefined), 'inactive'],
    ['inactive with units on the own shelf', listing('Inactive', undefined, { quantity: 3 }), 'inactive'],
    ['inactive with none on the own shelf', listing('Inactive', undefined, { quantity: 0 }), 'no-stock'],
    ['active', listing('Active', 80), 'ok'],
    ['active in Japanese', listing('出品中', 80), 'ok'],
    ['inactive in Japanese', listing('停止中', 80), 'inactive'],
    ['a word that is not known', listing('Sonstiges', 80), 'no-data'],
    ['a word of JavaScript', listing('constructor', 80), 'no-data'],
    ['no word', listing('', 80), 'no-data'],
  ])('%s', (_, morning, verdict) => {
    expect(rowOf(morning).cells.listing).toBe(verdict);
  });

  test.each([
    ['Aktiv', 'listings with the status “Aktiv” are not judged: the word is not known'],
    ['Active', undefined],
    ['', undefined],
  ])('a word that is not known is named, and taken neither as fine nor as wrong: %s', (status, what) => {
    const morning = listing(status, 80);
    const whole = trafficView.rows(morning)[0]!;
    expect(whole.cells.listing).toBe(what === undefined ? '' : 'unknown-status');
    expect(whole.reasons.listing && told(whole.reasons.listing.what, 'en')).toBe(what);
    expect(rowOf(morning).cells.listingStatus).toBe(status);
    const why = toldAll(rowOf(morning).texts!.why!, 'en');
    expect(/fine: .*listing/.test(why)).toBe(status === 'Active');
  });

  test('says since when, and that it causes all else', () => {
    const { cells, reasons } = rowOf(listing('Incomplete', 80));
    expect(told(reasons.listing!.what, 'en')).toBe('listing: Suppressed since 30 Aug');
    expect(toldAll(reasons.listing!.why, 'en')).toContain('80 in stock');
    expect(reasons.listing!.causes).toEqual(['conversion', 'sessions', 'orders', 'featuredOffer', 'ads.selling']);
    expect(cells).toMatchObject({ cause: 'listing', listingStatus: 'Incomplete' });
  });

  test('is gone when Active Listings no longer names it', () => {
    const at = (day: number, asin: string): Row => ({ ...listed('', day), asin, sellerSku: `SKU-${asin}` });
    const history = {
      'active-listings': [at(80, ASIN), at(80, 'B0OTHER'), at(BASE, 'B0OTHER')],
      'fba-inventory': stockOn([BASE], 9),
    };
    expect(rowOf(shopAfter([], { history })).cells).toMatchObject({
      listing: 'gone',
      cause: 'listing',
      since: '2026-08-30',
    });
  });

  test('is told in a marketplace without a business report', () => {
    const now = listed('Incomplete', BASE);
    const history = { 'all-listings': [now], 'fba-inventory': stockOn([BASE], 9) };
    const morning = madeMorning({ tables: { 'all-listings': [now] }, history });
    expect(trafficView.rows(morning).map(({ cells }) => [cells.asin, cells.listing])).toEqual([[ASIN, 'suppressed']]);
  });
});

describe('windows', () => {
  const weeks = (last: Sold): Row[] =>
    [0, 7, 14, 21]
      .map((day) => salesRow(ASIN, day, day + 6, { sessions: 1400, orders: 140 }))
      .concat(salesRow(ASIN, 28, 34, last));

  test.each<[string, Row[], object]>([
    ['conversion halved', weeks({ sessions: 1400, orders: 70 }), { conversion: 'dropped', sessions: 'ok' }],
    ['sessions halved', weeks({ sessions: 600, orders: 60 }), { conversion: 'ok', sessions: 'dropped' }],
    ['as before', weeks({ sessions: 1380, orders: 139 }), { conversion: 'ok', sessions: 'ok' }],
    ['Featured Offer lost', weeks({ sessions: 1400, orders: 140, offer: 0.2 }), { featuredOffer: 'lost' }],
  ])('%s', (_, rows, found) => {
    expect(verdicts(rowOf(madeMorning({ tables: { 'sales-traffic': rows } })))).toMatchObject(found);
  });

  test('seven days are held against the rest of the twenty-eight that contain them', () => {
    const rows = [
      salesRow(ASIN, 0, 27, { sessions: 5600, orders: 490 }),
      salesRow(ASIN, 21, 27, { sessions: 1400, orders: 70 }),
    ];
    const { cells } = rowOf(madeMorning({ tables: { 'sales-traffic': rows } }));
    expect(cells).toMatchObject({
      conversion: 'dropped',
      conversionNow: 0.05,
      conversionBefore: 0.1,
      sessionsBefore: 200,
    });
    expect(cells.baseline).toBe('2026-06-01 – 2026-06-21');
  });

  test('one window alone is not judged', () => {
    const { cells } = rowOf(madeMorning({ tables: { 'sales-traffic': [salesRow(ASIN, 0, 27, USUAL)] } }));
    expect(cells).toMatchObject({ conversion: 'not-enough-data', sessions: 'not-enough-data', salesChange: '' });
  });
});

const figures = fc.record({
  sessions: fc.integer({ min: 0, max: 500 }),
  units: fc.integer({ min: 0, max: 60 }),
  sales: fc.integer({ min: 0, max: 2000 }),
});
const whole = ({ sessions, units, sales }: { sessions: number; units: number; sales: number }) => ({
  ...{ sessions, units, orders: units, pageViews: sessions, offered: sessions },
  sales: units === 0 ? 0 : sales,
});

test('the parts of a bridge add up to the change, and those of products to the account’s', () => {
  const near = (sum: number, change: number) =>
    expect(Math.abs(sum - change)).toBeLessThan(1e-6 * (1 + Math.abs(change)));
  fc.assert(
    fc.property(fc.array(fc.tuple(figures, figures), { maxLength: 6 }), (pairs) => {
      const bridges = pairs.map(([now, before]) => bridgeOf(whole(now), whole(before)));
      for (const { change, traffic, conversion, price } of [...bridges, sumOfBridges(bridges)])
        near(traffic + conversion + price, change);
      const change = pairs.reduce((sum, [now, before]) => sum + whole(now).sales - whole(before).sales, 0);
      near(sumOfBridges(bridges).change, change);
    }),
    { numRuns: 200 },
  );
});

test('the bridge of the marketplace is the sum of its products’; two currencies are never added', () => {
  const days = (orders: number, from: number, count: number, asin: string) =>
    salesDays(asin, from, alike(count, { sessions: 100, orders }));
  const rows = [...days(10, 0, 28, 'A'), ...days(5, 28, 7, 'A'), ...days(4, 0, 28, 'B'), ...days(6, 28, 7, 'B')];
  const morning = madeMorning({ tables: { 'sales-traffic': rows } });
  const of = (asin: string) => rowOf(morning, asin).cells;
  for (const part of ['salesChange', 'byTraffic', 'byConversion', 'byPrice'])
    expect(of('')[part]).toBeCloseTo(Number(of('A')[part]) + Number(of('B')[part]), 9);
  expect(of('')).toMatchObject({ salesChange: -60, byTraffic: 0, byConversion: -60, byPrice: 0 });
  const mixed = rows.map((row, at) => (at === 30 ? { ...row, currency: 'CAD' } : row));
  const { cells } = rowOf(madeMorning({ tables: { 'sales-traffic': mixed } }), 'A');
  expect([cells.salesChange, cells.byPrice]).toEqual(['', '']);
});

test('every verdict that a rule tells of has its reason, in every language, and no cell is a broken number', () => {
  const rules = DEFAULT_RULES.filter((rule) => 'operator' in rule && rule.sheet === 'traffic');
  const day = fc.record({
    sessions: fc.nat(300),
    share: fc.nat(100),
    offer: fc.nat(100),
    status: fc.nat(4),
    stock: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(fc.array(day, { minLength: 1, maxLength: 70 }), { minLength: 1, maxLength: 3 }), (asins) => {
      const made = asins.map((days, at) => ({ asin: `B${at}`, days }));
      const sales = made.flatMap(({ asin, days }) =>
        salesDays(
          asin,
          0,
          days.map(({ sessions, share, offer }) => ({
            sessions,
            orders: Math.round((sessions * share) / 400),
            offer: offer / 100,
          })),
        ),
      );
      const stock = made.flatMap(({ asin, days }) =>
        days.flatMap(({ stock: units }, at) => stockOn([at], units, asin)),
      );
      const listings = made.flatMap(({ asin, days }) => {
        const status = ['Active', 'Inactive', 'Incomplete', 'Other', 'Active'][days[0]!.status]!;
        return [{ ...listed(status, days.length), asin }];
      });
      const tables = { 'sales-traffic': sales, 'all-listings': listings };
      const morning = madeMorning({ tables, history: { 'fba-inventory': stock, 'all-listings': listings } });
      for (const { cells, reasons, texts } of trafficView.rows(morning)) {
        for (const cell of Object.values(cells)) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
        for (const { field, threshold } of rules as { field: string; threshold: string }[])
          if (cells[field] === threshold) expect(reasons[field], `${field} ${threshold}`).toBeDefined();
        for (const language of languages) {
          for (const said of Object.values(texts ?? {}))
            expect(toldAll(said, language)).not.toMatch(/[{}]|NaN|undefined/);
          for (const { what, why, next } of Object.values(reasons))
            expect(toldAll([what, ...why, next], language)).not.toMatch(/[{}]|NaN|undefined/);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('of very many products those with something to tell have a row, and the others one together', () => {
  const sales = Array.from({ length: 1100 }, (_, at) => [
    salesRow(`B${at}`, 0, 27, { sessions: 2800, orders: 280 }),
    salesRow(`B${at}`, 28, 34, { sessions: 700, orders: at === 1099 ? 10 : 70 }),
  ]).flat();
  const rows = trafficView.rows(madeMorning({ tables: { 'sales-traffic': sales } }));
  expect(rows).toHaveLength(1002);
  expect(rowOf(madeMorning({ tables: { 'sales-traffic': sales } }), 'B1099').cells.conversion).toBe('dropped');
  const others = rows[rows.length - 1]!;
  expect(toldAll(others.texts!.name!, 'en')).toBe('100 more products');
  expect(others.cells).toMatchObject({ asin: '…', sessionsNow: 10_000, sessionsBefore: 10_000, salesChange: 0 });
});

describe('rank and ads', () => {
  const fewer = alike(10, { sessions: 80, orders: 8 });
  const source = ADS_SOURCES.find(({ sheet }) => sheet === 'sp-advertised-products')!;
  const spend = (from: number, to: number, amount: number): Row[] =>
    Array.from({ length: to - from + 1 }, (_, i) => ({
      ...{ marketplace: 'US', currency: 'USD', campaignName: 'C', adGroupName: 'G', advertisedAsin: ASIN },
      ...{ from: isoOfDay(FIRST + from + i), to: isoOfDay(FIRST + from + i), importedAt: isoOfDay(FIRST + BASE + 20) },
      ...{ advertisedSku: 'S', spend: amount, clicks: 10, impressions: 900, sales: 50, orders: 2, units: 2 },
    }));
  const shop = (rows: readonly Row[], keywords: Row[] = []) =>
    rowOf(shopAfter(fewer, { ads: () => [{ source, rows }], keywords: () => keywords }));
  const keyword = (event: string): Row => ({
    ...{ week: isoWeek(FIRST + BASE), marketplace: 'US', product: ASIN, keyword: 'garlic press', event },
    ...{ lastRank: 9, organicRank: 61 },
  });

  test('ads that stopped explain fewer visitors, and are told', () => {
    const row = shop([...spend(40, BASE - 1, 20), ...spend(BASE, BASE + 9, 4)]);
    expect(row.cells).toMatchObject({ sessions: 'dropped', cause: 'ads' });
    expect(toldAll(row.texts!.why!, 'en')).toContain('ad spend a day $20 → $4');
  });

  test('ads as before are fine', () => {
    const row = shop(spend(40, BASE + 9, 20));
    expect(row.cells.cause).toBe('unknown');
    expect(toldAll(row.reasons.sessions!.why, 'en')).toMatch(/fine: .*ads/);
  });

  test('a keyword that left page 1 in those days comes before ads', () => {
    const row = shop([...spend(40, BASE - 1, 20), ...spend(BASE, BASE + 9, 4)], [keyword('left-page-1')]);
    expect(row.cells.cause).toBe('rank');
    expect(toldAll(row.texts!.why!, 'en')).toContain('“garlic press” rank 9 → 61');
    expect(shop(spend(40, BASE + 9, 20), [keyword('')]).cells.cause).toBe('unknown');
  });
});
