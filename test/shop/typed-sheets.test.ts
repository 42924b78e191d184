/** What is read off the rows of Purchase Orders, Events and Account Health; and what is wrong, by its place. */
import { describe, expect, test } from 'vitest';
import { DATED_FACTS, factOn } from '../../src/rules/calendar.ts';
import { accountHealth, type LimitOf } from '../../src/shop/account-health.ts';
import { events } from '../../src/shop/events.ts';
import { unknownAmong } from '../../src/shop/known-skus.ts';
import { purchaseOrders } from '../../src/shop/purchase-orders.ts';
import type { TypedProblem } from '../../src/shop/typed-problem.ts';
import { dayFromIso } from '../../src/values/day.ts';

const day = (iso: string) => dayFromIso(iso)!;
const places = (problems: readonly TypedProblem[]) => problems.map(({ row, column, key }) => `${row} ${column} ${key}`);

describe('Purchase Orders', () => {
  const ORDER = { order: 'PO-1', sku: 'A', units: 500, orderedOn: '2026-10-01' };

  test('an order tells what is due and what was done', () => {
    const { all, problems } = purchaseOrders([
      {
        ...ORDER,
        ...{ readyDue: '2026-10-30', readyOn: '2026-11-02', shipDue: '2026-11-05', arrivalDue: '2026-12-08' },
        ...{ unitCost: 45, paid: 6000, currency: 'CNY', transport: 'Sea', stockPool: 'US', shipmentId: 'FBA15X' },
      },
    ]);
    expect(problems).toEqual([]);
    expect(all).toMatchObject([
      {
        row: 2,
        units: 500,
        ready: { due: day('2026-10-30'), on: day('2026-11-02') },
        arrived: { due: day('2026-12-08'), on: undefined },
        shipmentId: 'FBA15X',
        unitCost: { amount: 45, currency: 'CNY' },
        paid: { amount: { amount: 6000, currency: 'CNY' } },
      },
    ]);
  });

  test.each([
    ['legs that run backwards', { readyDue: '2026-09-01' }, ['2 readyDue typed.before']],
    ['a leg done before one that is not its neighbour', { arrivedOn: '2026-09-01' }, ['2 arrivedOn typed.before']],
    ['a cost without a currency', { unitCost: 45 }, ['2 unitCost typed.noCurrency']],
    ['no units', { units: '' }, ['2 units typed.missing']],
    ['no SKU', { sku: '' }, ['2 sku typed.missing']],
    ['a day in words', { shippedOn: 'soon' }, ['2 shippedOn typed.notDay']],
  ])('%s', (_, cells, named) => {
    expect(places(purchaseOrders([{ ...ORDER, ...cells }]).problems)).toEqual(named);
  });

  test('the same order, SKU and shipment twice counts once', () => {
    const { all, problems } = purchaseOrders([ORDER, {}, ORDER, { ...ORDER, shipmentId: 'FBA2' }]);
    expect(places(problems)).toEqual(['4 order typed.twice']);
    expect(all.map(({ row }) => row)).toEqual([2, 5]);
  });
});

describe('Events', () => {
  const EVENT = { kind: 'Demand', event: 'Prime Day', from: '2026-07-08' };

  test('an event of one day needs no end; it is of all, or of a marketplace or SKU', () => {
    const { all, problems } = events([
      { ...EVENT, factor: 2.5 },
      {
        kind: 'supply',
        event: '春节',
        from: '2027-02-01',
        to: '2027-02-20',
        extraDays: 15,
        marketplace: 'GB',
        sku: 'A',
      },
    ]);
    expect(problems).toEqual([]);
    expect(all).toMatchObject([
      { kind: 'Demand', marketplace: '', sku: '', from: day('2026-07-08'), to: day('2026-07-08'), factor: 2.5 },
      { kind: 'Supply', marketplace: 'UK', sku: 'A', to: day('2027-02-20'), extraDays: 15 },
    ]);
  });

  test.each([
    ['one that ends before it begins', { to: '2026-07-07' }, ['2 to typed.before'], 0],
    ['one of many years', { to: '2062-07-09' }, ['2 to typed.tooLong'], 0],
    ['one of a year', { to: '2027-07-08' }, [], 1],
    ['no kind', { kind: '' }, ['2 kind typed.missing'], 0],
    ['another kind', { kind: 'Sale' }, ['2 kind typed.notChoice'], 0],
    ['no beginning', { from: '' }, ['2 from typed.missing'], 0],
    ['an end that cannot be read', { to: 'autumn' }, ['2 to typed.notDay'], 0],
    ['no marketplace of that name', { marketplace: 'Mars' }, ['2 marketplace typed.notPlace'], 0],
    ['a factor in words', { factor: 'much' }, ['2 factor typed.notNumber'], 1],
  ])('%s', (_, cells, named, count) => {
    const { all, problems } = events([{ ...EVENT, ...cells }]);
    expect([places(problems), all.length]).toEqual([named, count]);
  });
});

describe('Account Health', () => {
  const limitOf: LimitOf = (metric, marketplace) =>
    metric === 'OTDR' && marketplace !== 'US' ? undefined : { limit: metric === 'ODR' ? 0.01 : 0.9, source: 'x' };
  const DAY = { date: '2026-11-30', marketplace: 'US', allGreen: false };
  const TODAY = day('2026-11-30');

  test('figures are held against the limit of their marketplace; of each the newest day counts', () => {
    const { newest, problems } = accountHealth(
      [
        { ...DAY, odr: 0.012, otdr: 0.95, messagesWaiting: 2, oldestMessage: '2026-11-29T11:50:00' },
        { ...DAY, date: '2026-11-29', odr: 0.001 },
        { ...DAY, marketplace: 'JP', otdr: 0.5, allGreen: true },
        { date: '2026-11-30', marketplace: 'UK', allGreen: false },
      ],
      limitOf,
      TODAY,
    );
    expect(problems).toEqual([]);
    expect([...newest.keys()]).toEqual(['US', 'JP']);
    expect(newest.get('US')).toMatchObject({
      row: 2,
      figures: [
        { metric: 'ODR', isFbm: false, status: 'Breach' },
        { metric: 'OTDR', isFbm: true, status: 'OK' },
      ],
      messages: { waiting: 2, oldest: '2026-11-29T11:50:00' },
    });
    expect(newest.get('JP')?.figures).toMatchObject([{ metric: 'OTDR', status: undefined }]);
  });

  test.each([
    ['green, with a figure that is not', { allGreen: true, odr: 0.02 }, ['2 odr typed.beyondLimit']],
    ['a bare percent', { odr: 2 }, ['2 odr typed.notShare']],
    ['no marketplace', { marketplace: '', odr: 0.001 }, ['2 marketplace typed.missing']],
    ['a message of no time', { oldestMessage: 'morning' }, ['2 oldestMessage typed.notDay']],
    ['a message of no day', { oldestMessage: '1899-12-30T08:50:00' }, ['2 oldestMessage typed.timeAlone']],
    ['a message to come', { oldestMessage: '2026-12-02T08:50:00' }, ['2 oldestMessage typed.toCome']],
    ['a request to come', { oldestReturn: '2062-11-29' }, ['2 oldestReturn typed.toCome']],
    ['tomorrow, which it is already elsewhere', { date: '2026-12-01', oldestMessage: '2026-12-01T08:50:00' }, []],
  ])('%s', (_, cells, named) => {
    expect(places(accountHealth([{ ...DAY, ...cells }], limitOf, TODAY).problems)).toEqual(named);
  });
});

test('a day to come hides none that was; two spellings of a marketplace are one', () => {
  const typed = (date: string, marketplace: string, odr: number) => ({ date, marketplace, odr, allGreen: false });
  const rows = [typed('2062-11-30', 'DE', 0), typed('2026-11-30', 'DE', 0.02), typed('2026-11-30', 'UK', 0.02)];
  const { newest, problems } = accountHealth(
    [...rows, typed('2026-11-30', 'GB', 0)],
    () => undefined,
    day('2026-11-30'),
  );
  expect([...newest.values()].map(({ row }) => row)).toEqual([3, 4]);
  expect(places(problems)).toEqual(['2 date typed.toCome', '5 date typed.twice']);
});

test('orders and events of a SKU that Products does not have are named, and those in other capitals', () => {
  const wrong = unknownAmong(['PRESS-1', 'ＰＡＮ']);
  const skus = ['PRESS-1', 'press-1', 'PAN', 'LID'];
  const named = ['3 sku typed.otherCapitals', '4 sku typed.otherCapitals', '5 sku typed.containsUnknown'];
  const orders = purchaseOrders(
    skus.map((sku, at) => ({ order: `PO-${at}`, sku, units: 5 })),
    wrong,
  );
  expect([places(orders.problems), orders.all.length]).toEqual([named, 4]);
  const dated = events(
    skus.map((sku) => ({ kind: 'Demand', event: 'Sale', sku, from: '2026-07-08' })),
    wrong,
  );
  expect([places(dated.problems), dated.all.length]).toEqual([named, 4]);
  expect(places(purchaseOrders([{ order: 'PO-1', sku: 'A', units: 5 }], unknownAmong([])).problems)).toEqual([]);
});

describe('the calendar', () => {
  const rules = (thresholds: Record<string, number>, off: string[] = []) => ({
    thresholdOf: (rule: string) => thresholds[rule] ?? DATED_FACTS.find(({ id }) => id === rule)?.threshold ?? '',
    off: new Set(off),
  });
  const otdr = (marketplace: string, iso: string, known = rules({})) =>
    factOn(DATED_FACTS, known, 'otdr', marketplace, day(iso));

  test.each([
    ['US', '2024-09-24', undefined],
    ['US', '2024-09-25', 0.9],
    ['DE', '2026-08-31', undefined],
    ['DE', '2026-09-01', 0.9],
    ['JP', '2026-11-30', undefined],
  ])('on-time delivery in %s on %s: %s', (marketplace, iso, value) => {
    expect(otdr(marketplace, iso)?.value).toBe(value);
  });

  test('the seller’s Rules count: another value, a row not ticked, a row for one more marketplace', () => {
    expect(otdr('US', '2026-11-30', rules({ 'otdr-us': 0.93 }))).toEqual({ rule: 'otdr-us', value: 0.93 });
    expect(otdr('US', '2026-11-30', rules({}, ['otdr-us']))).toBeUndefined();
    expect(otdr('FR', '2026-11-30', rules({ 'otdr-fr': 0.9 }))).toEqual({ rule: 'otdr-fr', value: 0.9 });
  });

  test('a fact of all marketplaces holds where none of its own does', () => {
    expect(factOn(DATED_FACTS, rules({}), 'ipi', 'US', day('2026-11-30'))).toEqual({ rule: 'ipi', value: 400 });
    expect(factOn(DATED_FACTS, rules({ 'ipi-jp': 450 }), 'ipi', 'JP', day('2026-11-30'))?.value).toBe(450);
  });

  test('names are those of their marketplaces, once each', () => {
    const ids = DATED_FACTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, about, marketplace } of DATED_FACTS)
      expect(id).toBe(marketplace ? `${about}-${marketplace.toLowerCase()}` : about);
  });
});
