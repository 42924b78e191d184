/** Laws of every shop: what its days say agrees with each other, and a seed says all of it. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlayedShop, type ShopChoice, shopOf } from '../../../workbench/shop/play-shop.ts';
import { SHOP_NAMES, SHOPS } from '../../../workbench/shop/shops.ts';
import { plantTroubles, TROUBLE_KINDS } from '../../../workbench/shop/troubles/plant.ts';
import { attributedBy } from '../../../workbench/shop/world/ads.ts';
import { addDays } from '../../../workbench/shop/world/calendar.ts';
import { planShop } from '../../../workbench/shop/world/plan.ts';

const play = (choice: ShopChoice) => shopOf(choice, () => ['en']);

const hashOf = ({ history, mornings, truth }: PlayedShop) =>
  createHash('sha256')
    .update(JSON.stringify([history, mornings, truth]))
    .digest('hex');

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const seeds = fc.integer({ min: -1_000_000, max: 1_000_000 });
const shop = fc.record({ shop: fc.constantFrom(...SHOP_NAMES), seed: seeds, days: fc.integer({ min: 8, max: 14 }) });

test('the same seed makes the same shop, another one another', () => {
  const choice: ShopChoice = { shop: 'one-order', seed: 7, days: 20 };
  expect(hashOf(play(choice))).toBe(hashOf(play(choice)));
  expect(hashOf(play({ ...choice, seed: 8 }))).not.toBe(hashOf(play(choice)));
});

test('orders, listings, ads and stock agree', () => {
  const check = (choice: ShopChoice) => {
    const { history } = play(choice);
    const own = history.orders.filter(
      ({ marketplace, salesChannel }) => marketplace !== 'DE' || salesChannel === 'Amazon.de',
    );
    expect(sum(history.skuDays.map(({ units }) => units))).toBe(sum(own.map(({ quantity }) => quantity)));
    expect(sum(history.skuDays.map(({ sales }) => sales))).toBeCloseTo(sum(own.map(({ itemPrice }) => itemPrice)), 1);
    expect(new Set(history.orders.map(({ orderId }) => orderId)).size).toBe(history.orders.length);
    const orders = new Map(history.orders.map((order) => [order.orderId, order]));
    const isTrue = (row: PlayedShop['history']['ads'][number]) =>
      row.clicks <= row.impressions &&
      attributedBy(row, addDays(row.day, 6)).orders === row.orders.length &&
      row.orders.every((one) => {
        const order = orders.get(one.orderId);
        return order?.itemPrice === one.sales && order.quantity === one.units;
      });
    expect(history.ads.filter((row) => !isTrue(row))).toEqual([]);
    const isBalanced = (day: PlayedShop['history']['stock'][number]) => {
      const units = day.sellable + day.reservedForOrders + day.inTransfer + day.inProcessing;
      const stands = sum(day.lots.map(({ quantity }) => quantity)) === units && day.ledger.ending === units;
      return day.sellable >= 0 && stands && day.unsellableLedger.ending === day.unsellable;
    };
    expect(history.stock.filter((day) => !isBalanced(day))).toEqual([]);
    expect(history.skuDays.filter(({ status, units }) => status !== 'Active' && units > 0)).toEqual([]);
  };
  fc.assert(fc.property(shop, check), { numRuns: 5 });
});

test('of thousands of orders each has a number of its own, also where two draws are the same', () => {
  const { orders } = play({ shop: 'daily', seed: 2, days: 90 }).history;
  const numbers = (of: (order: (typeof orders)[number]) => string) => new Set(orders.map(of)).size;
  expect([numbers(({ orderId }) => orderId), numbers(({ orderItemId }) => orderItemId)]).toEqual([
    orders.length,
    orders.length,
  ]);
});

test.each([10, 7, 3])('an order gets feedback once, in the shop of seed %d too', (seed) => {
  const { feedback } = play({ shop: 'daily', seed, days: 30 }).history;
  expect(feedback.some(({ rating }) => rating <= 2)).toBe(true);
  expect(new Set(feedback.map(({ orderId }) => orderId)).size).toBe(feedback.length);
});

test('a balance begins where the day before ended', () => {
  const { history } = play({ shop: 'three-marketplaces', seed: 11, days: 12 });
  const last = new Map<string, number>();
  const broken = history.stock.filter(({ pool, sku, ledger }) => {
    const before = last.get(`${pool} ${sku}`) ?? ledger.starting;
    last.set(`${pool} ${sku}`, ledger.ending);
    return ledger.starting !== before;
  });
  expect(broken).toEqual([]);
});

test('clicks are sessions, and most terms are clicked once', () => {
  const { history } = play({ shop: 'daily', seed: 3, days: 30, isQuiet: true });
  const clicks = new Map<string, number>();
  const byTerm = new Map<string, number>();
  for (const row of history.ads) {
    clicks.set(`${row.day} ${row.asin}`, (clicks.get(`${row.day} ${row.asin}`) ?? 0) + row.clicks);
    if (row.searchTerm) byTerm.set(row.searchTerm, (byTerm.get(row.searchTerm) ?? 0) + row.clicks);
  }
  const fewer = history.productDays.filter(({ day, asin, sessions }) => sessions < (clicks.get(`${day} ${asin}`) ?? 0));
  expect(fewer).toEqual([]);
  const once = [...byTerm.values()].filter((count) => count === 1).length / byTerm.size;
  expect(once).toBeGreaterThan(0.7);
  expect(once).toBeLessThan(0.85);
});

test('clicks of a day bring more orders the later one looks', () => {
  const { history } = play({ shop: 'daily', seed: 4, days: 30, isQuiet: true });
  const rows = history.ads.filter(({ day }) => day <= addDays(history.to, -6));
  const seen = [0, 1, 2, 3, 4, 5, 6].map((age) =>
    sum(rows.map((row) => attributedBy(row, addDays(row.day, age)).orders)),
  );
  const shares = seen.map((count) => count / seen[6]!);
  [0.58, 0.76, 0.87, 0.93, 0.97, 0.99, 1].forEach((share, age) => {
    expect(Math.abs(shares[age]! - share)).toBeLessThan(0.05);
  });
});

test('products sell from one in twenty days to forty a day', () => {
  const { rates } = planShop(SHOPS.daily, 5, 30);
  const units = rates.map(({ sessions, conversion }) => sessions * conversion * 1.13);
  expect(Math.max(...units)).toBeCloseTo(40, 6);
  expect(Math.min(...units)).toBeCloseTo(0.05, 6);
  for (const { dispersion } of rates) expect(dispersion >= 1 && dispersion <= 2.5).toBe(true);
});

test('a planted trouble leaves other products as they were', () => {
  const choice: ShopChoice = { shop: 'daily', seed: 1, days: 24 };
  const [planted, quiet] = [play(choice), play({ ...choice, isQuiet: true })];
  const touched = new Set(planted.truth.map(({ subject }) => subject.asin));
  const sessionsOf = ({ history, plan }: PlayedShop) =>
    history.productDays
      .filter(({ asin }) => !touched.has(asin))
      // Ads also show a sibling: a trouble with one is felt by the other.
      .filter(({ asin }) =>
        plan.campaigns.every(({ adGroup }) => adGroup.ads.length === 1 || adGroup.ads.every((ad) => ad.asin !== asin)),
      )
      .map(({ day, asin, sessions }) => [day, asin, sessions]);
  const isDown = planted.truth.some(({ kind }) => kind === 'marketplace-down');
  expect(sessionsOf(planted).length).toBeGreaterThan(100);
  expect(isDown).toBe(false);
  expect(sessionsOf(planted)).toEqual(sessionsOf(quiet));
});

test('every kind of trouble befalls some shop, none twice the same thing', () => {
  const planted = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
    plantTroubles(planShop(SHOPS['three-marketplaces'], seed, 90)),
  );
  const found = new Set(planted.flat().map(({ kind }) => kind.id));
  expect(TROUBLE_KINDS.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  for (const troubles of planted) {
    const whole = troubles
      .filter(({ kind }) => kind.claims === undefined)
      .map(({ marketplace, candidate }) => `${marketplace} ${candidate.rates.product.asin}`);
    expect(new Set(whole).size).toBe(whole.length);
  }
});

test('troubles change the rates they say, and are known when their days are stored', () => {
  const { truth, history, mornings } = play({ shop: 'daily', seed: 2, days: 60 });
  const drop = truth.find(({ kind }) => kind === 'conversion-50')!;
  const own = <Row extends { asin: string; day: string }>(rows: readonly Row[], since: boolean) =>
    rows.filter(({ asin, day }) => asin === drop.subject.asin && day >= drop.from === since);
  const rate = (since: boolean) =>
    sum(own(history.skuDays, since).map((row) => row.orderItems)) /
    sum(own(history.productDays, since).map((row) => row.sessions));
  expect(rate(true) / rate(false)).toBeGreaterThan(0.3);
  expect(rate(true) / rate(false)).toBeLessThan(0.75);
  for (const { kind, evidentOn, from, basis } of truth) {
    if (basis === 'never') expect(evidentOn, kind).toBe(null);
    // What is to be done on a day is known that morning; what happened on it, the next.
    else if (kind === 'orders-due') expect(evidentOn === null || evidentOn >= from).toBe(true);
    else if (evidentOn !== null) expect(evidentOn > from, `${kind} ${from} ${evidentOn}`).toBe(true);
  }
  expect(mornings.every(({ day, downloads }) => downloads.every(({ days }) => days.to <= day))).toBe(true);
});

test('whoever looks on Mondays knows on Mondays, from sums of weeks', () => {
  const { truth, mornings, history } = play({ shop: 'weekly-only', seed: 2, days: 60 });
  const mondays = new Set(mornings.filter(({ downloads }) => downloads.length > 0).map(({ day }) => day));
  const known = truth.filter(({ evidentOn }) => evidentOn !== null);
  expect(known.filter(({ evidentOn }) => !mondays.has(evidentOn!))).toEqual([]);
  expect(known.length).toBeGreaterThan(8);
  const out = known.filter(({ kind }) => kind === 'stock-out');
  const left = out.map(({ subject, evidentOn }) =>
    history.stock.find(({ sku, day }) => sku === subject.sku && day === addDays(evidentOn!, -1)),
  );
  expect(left.map((stock) => stock!.sellable + stock!.inTransfer)).toEqual(out.map(() => 0));
  // It is downloaded again before the next look at the list.
  expect(truth.find(({ kind }) => kind === 'report-overdue')!.evidentOn).toBe(null);
});

test('reports are forgotten now and then, and ads move to Unified Reporting', () => {
  const { mornings } = play({ shop: 'daily', seed: 7, days: 30 });
  const sales = mornings.filter(({ downloads }) => downloads.some(({ report }) => report === 'sales-traffic'));
  expect(sales.length).toBeLessThan(30);
  expect(sales.length).toBeGreaterThan(20);
  for (const { day, downloads } of mornings) {
    const legacy = downloads.some(({ report }) => report.startsWith('legacy-'));
    const unified = downloads.some(({ report }) => report.startsWith('unified-'));
    expect(legacy && day >= '2026-12-17', day).toBe(false);
    expect(unified && day < '2026-12-17', day).toBe(false);
  }
});

test('on the first day of use two windows and how things stand are downloaded, once', () => {
  const { mornings } = play({ shop: 'first-day', seed: 1, days: 30 });
  expect(mornings.slice(0, -1).every(({ downloads }) => downloads.length === 0)).toBe(true);
  // Without a time before there is nothing to compare with.
  const whole = play({ shop: 'first-day', seed: 1, days: 90 }).truth.filter(({ areas }) => areas.includes('traffic'));
  expect(whole.filter(({ basis, evidentOn }) => basis === 'statistics' && evidentOn !== null)).toEqual([]);
  const windows = mornings.at(-1)!.downloads.filter(({ report }) => report === 'sales-traffic');
  expect(windows.map(({ days }) => days)).toEqual([
    { from: '2026-11-27', to: '2026-12-24' },
    { from: '2026-12-18', to: '2026-12-24' },
  ]);
});
