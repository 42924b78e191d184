import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { DEFAULT_RULES } from '../../../src/rules/default-rules.ts';
import type { ComparingRule } from '../../../src/rules/rule.ts';
import { findingsOf } from '../../../src/today/findings.ts';
import type { Row } from '../../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../../src/values/day.ts';
import { customersView } from '../../../src/views/customers/customers.ts';
import { told, toldAll } from '../../../src/views/said.ts';
import type { ViewRow } from '../../../src/views/view.ts';
import { FIRST, madeMorning, salesDays } from '../made-morning.ts';

const TODAY = dayFromIso('2026-11-30')!;
const on = (days: number) => isoOfDay(TODAY + days);
const RULES = DEFAULT_RULES.filter(
  (rule): rule is ComparingRule & (typeof DEFAULT_RULES)[number] => 'operator' in rule,
);

type Made = Parameters<typeof madeMorning>[0];

const rowsOf = (made: Made) => customersView.rows(madeMorning({ today: TODAY, ...made }));
const actsOf = (rows: readonly ViewRow[]) => findingsOf(customersView, rows, RULES);
const what = (row: ViewRow) => told(row.reasons.verdict!.what, 'en');
const why = (row: ViewRow) => toldAll(row.reasons.verdict!.why, 'en');

const unshipped = (orderId: string, promiseDate: string, more: Row = {}): Row => ({
  ...{ marketplace: 'UK', snapshotDate: on(0), importedAt: `${on(0)}T08:00:00` },
  ...{ orderId, sku: `SKU-${orderId}`, productName: `Thing ${orderId}`, promiseDate, quantityToShip: 1 },
  ...more,
});

describe('orders to hand over', () => {
  test('one line tells of all, the gravest first; each order has a row', () => {
    const orders = [unshipped('1', on(5)), unshipped('2', on(0)), unshipped('3', on(-1)), unshipped('4', on(1))];
    const rows = rowsOf({ tables: { 'unshipped-orders': orders } });
    expect(rows.map(({ cells }) => [cells.about, cells.verdict, cells.daysLeft])).toEqual([
      ['', 'ship-overdue', -1],
      ['3', 'overdue', -1],
      ['2', 'due-today', 0],
      ['4', 'due-soon', 1],
      ['1', 'ok', 5],
    ]);
    const [found, ...others] = actsOf(rows);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'ship-overdue', severity: 'act', pinned: true });
    expect(what(rows[0]!)).toBe('1 order past the ship-by date');
    expect(why(rows[0]!)).toBe(
      '1 order to hand over today · 1 order to hand over within 1 day · for Thing 3, Thing 2, Thing 4',
    );
    expect(found!.also.map(({ sku }) => sku)).toEqual(['SKU-3', 'SKU-2', 'SKU-4']);
  });

  test.each([
    ['today', on(0), 'act'],
    ['tomorrow', on(1), 'watch'],
    ['in two days', on(2), undefined],
  ])('due %s', (_, due, severity) => {
    const found = actsOf(rowsOf({ tables: { 'unshipped-orders': [unshipped('1', due)] } }));
    expect(found[0]?.severity).toBe(severity);
    expect(found[0]?.pinned).toBeUndefined();
  });

  test('what is due today is the day’s work in the morning', () => {
    const tables = { 'unshipped-orders': [unshipped('1', on(0))] };
    expect(actsOf(rowsOf({ tables, now: `${on(0)}T09:10:00` }))[0]).toMatchObject({ rule: 'ship-soon-due' });
    expect(actsOf(rowsOf({ tables, now: `${on(0)}T12:00:00` }))[0]).toMatchObject({ rule: 'ship-today' });
  });

  test('a report that is not of today does not know what was sent since: nothing of today is urgent by it', () => {
    const by = (promise: number, snapshot: number) => {
      const tables = { 'unshipped-orders': [unshipped('1', on(promise), { snapshotDate: on(snapshot) })] };
      const [whole] = rowsOf({ tables, now: `${on(0)}T12:00:00` });
      return [
        actsOf([whole!])[0]?.rule,
        whole!.reasons.verdict!.why.map(({ key }) => key).includes('customers.shipReport'),
      ];
    };
    expect(by(0, -1)).toEqual(['ship-soon-due', true]);
    expect(by(0, 0)).toEqual(['ship-today', false]);
    expect(by(-1, -1)).toEqual(['ship-overdue', true]);
    expect(by(-1, 0)).toEqual(['ship-overdue', false]);
  });

  test('the day ends in the marketplace: a team in the east has hours left, one in the west is late already', () => {
    const due = (day: number, marketplace: string, ahead: number) =>
      rowsOf({
        tables: { 'unshipped-orders': [unshipped('1', on(day), { marketplace })] },
        todayIn: (place) => TODAY + (place === marketplace ? ahead : 0),
      }).map(({ cells }) => [cells.verdict, cells.daysLeft]);
    expect(due(-1, 'US', -1)[1]).toEqual(['due-today', 0]);
    expect(due(0, 'JP', 1)[1]).toEqual(['overdue', -1]);
  });

  test('an old list says nothing, nor do orders that a newer one lacks', () => {
    const old = unshipped('1', on(-2), { snapshotDate: on(-4) });
    expect(rowsOf({ tables: { 'unshipped-orders': [old] } })).toEqual([]);
    const rows = rowsOf({ tables: { 'unshipped-orders': [{ ...old, snapshotDate: on(-1) }, unshipped('2', on(0))] } });
    expect(rows.map(({ cells }) => cells.about)).toEqual(['', '2']);
  });

  test('an order of several items is one row, due with the first of them', () => {
    const items = [unshipped('1', on(4), { sku: 'B', quantityToShip: 2 }), unshipped('1', on(0), { sku: 'A' })];
    const rows = rowsOf({ tables: { 'unshipped-orders': [...items, unshipped('1', on(-3), { quantityToShip: 0 })] } });
    expect(rows.map(({ cells }) => [cells.about, cells.count, cells.daysLeft])).toEqual([
      ['', 1, 0],
      ['1', 3, 0],
    ]);
  });

  test('an order without a readable day is left out', () => {
    expect(rowsOf({ tables: { 'unshipped-orders': [unshipped('1', 'soon')] } })).toEqual([]);
  });
});

const feedback = (orderId: string, date: string, rating: number, more: Row = {}): Row => ({
  ...{ marketplace: 'US', date, orderId, rating: String(rating), comments: 'Seller sent the wrong item' },
  ...{ yourResponse: '', importedAt: `${on(0)}T08:00:00` },
  ...more,
});

const ordered = (amazonOrderId: string, more: Row = {}): Row => ({
  ...{ marketplace: 'US', amazonOrderId, sku: 'GP-1', asin: 'B0GARLIC01', productName: 'Garlic press, steel' },
  ...{ fulfillmentChannel: 'Amazon' },
  ...more,
});

describe('feedback', () => {
  test('few stars are told with the product of their order', () => {
    const tables = { 'seller-feedback': [feedback('1-1', on(-2), 1)], orders: [ordered('1-1')] };
    const products = [{ marketplace: 'US', sku: 'GP-1', name: 'Garlic press' }];
    const [row] = rowsOf({ tables, products });
    expect(row!.cells).toMatchObject({
      verdict: 'negative',
      removal: 'none',
      count: 1,
      due: on(88),
      name: 'Garlic press',
    });
    expect(row!.subject).toEqual({ marketplace: 'US', orderId: '1-1', asin: 'B0GARLIC01', sku: 'GP-1' });
    expect(what(row!)).toBe('1-star feedback of 28 Nov');
    expect(why(row!)).toBe('“Seller sent the wrong item” · no removal case in Amazon’s policy · order 1-1');
    expect(actsOf([row!])[0]).toMatchObject({ severity: 'act', since: on(-2) });
  });

  test.each([
    ['three stars', feedback('1', on(-1), 3), []],
    ['two stars', feedback('1', on(-1), 2), ['negative']],
    ['answered', feedback('1', on(-1), 1, { yourResponse: 'We sent a new one.' }), ['answered']],
    ['after a month', feedback('1', on(-31), 1), ['old']],
    ['after the last day of a removal', feedback('1', on(-91), 1), []],
    ['without stars', feedback('1', on(-1), 1, { rating: '' }), []],
    ['without a readable day', feedback('1', 'x', 1), []],
  ])('%s', (_, row, verdicts) => {
    const rows = rowsOf({ tables: { 'seller-feedback': [row] } });
    expect(rows.map(({ cells }) => cells.verdict)).toEqual(verdicts);
    expect(actsOf(rows)).toHaveLength(verdicts[0] === 'negative' ? 1 : 0);
  });

  test('delivery is Amazon’s affair only where Amazon shipped it', () => {
    const late = feedback('1', on(-1), 1, { comments: 'Delivered three days late.' });
    const removal = (channel: string) =>
      rowsOf({ tables: { 'seller-feedback': [late], orders: [ordered('1', { fulfillmentChannel: channel })] } })[0]!
        .cells.removal;
    expect([removal('Amazon'), removal('Merchant'), removal('')]).toEqual(['fba-delivery', 'none', 'none']);
  });
});

const returned = (asin: string, day: number, reason: string, quantity = 1): Row => ({
  ...{ marketplace: 'US', asin, sku: `SKU ${asin}`, date: isoOfDay(FIRST + day), reason, quantity },
  importedAt: `${isoOfDay(FIRST + 90)}T08:00:00`,
});

describe('returns', () => {
  const sold = (asin: string, orders: number) =>
    salesDays(
      asin,
      0,
      Array.from({ length: 90 }, () => ({ sessions: orders * 10, orders })),
    );
  const usual = Array.from({ length: 9 }, (_, at) => returned('B0GARLIC01', at * 10, 'UNWANTED_ITEM'));
  const products = [{ marketplace: 'US', sku: 'SKU B0GARLIC01', name: 'Garlic press', price: 20, currency: 'USD' }];
  const view = (rows: readonly Row[], orders = 5) =>
    customersView
      .rows(madeMorning({ tables: { 'sales-traffic': sold('B0GARLIC01', orders), 'fba-returns': rows }, products }))
      .filter(({ cells }) => cells.kind === 'returns');
  const faults = (count: number, reason = 'DEFECTIVE') =>
    Array.from({ length: count }, (_, at) => returned('B0GARLIC01', 89 - at, reason));

  test('a fault that came more often than before', () => {
    const [row] = view([...usual, ...faults(6)]);
    expect(row!.cells).toMatchObject({
      verdict: 'returns-up',
      count: 8,
      mainReason: 'DEFECTIVE',
      name: 'Garlic press',
    });
    expect(row!.cells.faultShare).toBeCloseTo(6 / 8, 3);
    expect(row!.cells.rate).toBeCloseTo(8 / (28 * 5), 4);
    expect(row!.cells.rateBefore).toBeCloseTo(7 / 250, 4);
    expect(what(row!)).toBe('6 returns “Defective” in 6 days');
    expect(why(row!)).toBe('0.1 expected · reasons: DEFECTIVE 6, UNWANTED_ITEM 2');
    expect(row!.reasons.verdict!.stake!.perDay).toBeCloseTo(((6 - 0.06) / 6) * 20, 6);
  });

  test.each([
    ['as before', usual, 'ok'],
    ['a single one is chance', [...usual, ...faults(1)], 'ok'],
    ['what buyers changed their mind about is their affair', [...usual, ...faults(9, 'UNWANTED_ITEM')], 'ok'],
    ['a late carrier is not the product’s fault', [...usual, ...faults(9, 'MISSED_ESTIMATED_DELIVERY')], 'ok'],
    ['another description', [...usual, ...faults(6, 'NOT_AS_DESCRIBED')], 'returns-up'],
    ['an unknown word is no fault', [...usual, ...faults(9, 'SOMETHING_NEW')], 'ok'],
  ])('%s', (_, rows, verdict) => expect(view(rows)[0]!.cells.verdict).toBe(verdict));

  test('who always sends back as much is not told', () => {
    const always = Array.from({ length: 90 }, (_, day) => returned('B0GARLIC01', day, 'DEFECTIVE'));
    expect(view(always)[0]!.cells.verdict).toBe('ok');
  });

  test('with few sold before, it is held against the other products and only watched', () => {
    const late = salesDays(
      'B0GARLIC01',
      60,
      Array.from({ length: 30 }, () => ({ sessions: 30, orders: 3 })),
    );
    const tables = {
      'sales-traffic': [...sold('B0OTHER001', 30), ...late],
      'fba-returns': [returned('B0OTHER001', 1, 'UNWANTED_ITEM'), ...faults(6)],
    };
    const rows = customersView.rows(madeMorning({ tables }));
    const row = rows.find(({ cells }) => cells.about === 'B0GARLIC01')!;
    expect(row.cells.verdict).toBe('returns-high');
    expect(why(row)).toContain('too few sold before');
  });

  test('without sales or without a past there is no verdict, and the ranking stays', () => {
    const rows = customersView.rows(madeMorning({ today: FIRST + 91, tables: { 'fba-returns': faults(6) } }));
    expect(rows[0]!.cells).toMatchObject({ verdict: 'not-enough-data', count: 6, rate: '', rateBefore: '' });
    expect(toldAll(rows[0]!.texts!.details!, 'en')).toBe('reasons: DEFECTIVE 6');
  });

  test('the counts of the rows are the returns of the last four weeks', () => {
    const rows = fc.array(
      fc.record({
        asin: fc.constantFrom('B0AAAAAAA1', 'B0BBBBBBB2'),
        day: fc.nat(89),
        quantity: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (made) => {
        const table = made.map(({ asin, day, quantity }) => returned(asin, day, 'DEFECTIVE', quantity));
        const last = Math.max(...made.map(({ day }) => day));
        const due = made.filter(({ day }) => day > last - 28).reduce((sum, { quantity }) => sum + quantity, 0);
        return view(table).reduce((sum, { cells }) => sum + Number(cells.count), 0) === due;
      }),
      { numRuns: 50 },
    );
  });
});

describe('own reviews', () => {
  const own = (week: string, [rating, reviews]: readonly [number | '', number], more: Row = {}): Row => ({
    ...{ week, marketplace: 'US', product: 'B0GARLIC01', asin: 'B0GARLIC01', level: 'Own', rating, reviews },
    ...more,
  });
  const weeks = ['2026-W48 (23 Nov – 29 Nov)', '2026-W49 (30 Nov – 6 Dec)'] as const;

  test.each([
    ['the rating fell', [4.5, 900], [4.4, 905], 'rating-fell', 'rating 4.5 → 4.4'],
    ['reviews went', [4.5, 900], [4.5, 880], 'reviews-fell', 'reviews 900 → 880'],
    ['both', [4.5, 900], [4.2, 700], 'rating-fell', 'rating 4.5 → 4.2'],
    ['a few reviews less', [4.5, 900], [4.5, 881], 'ok', undefined],
    ['it rose', [4.4, 900], [4.5, 950], 'ok', undefined],
    ['a blank is no fall', [4.5, 900], ['', 900], 'ok', undefined],
  ] as const)('%s', (_, before, now, verdict, said) => {
    const rows = rowsOf({ tables: { competitors: [own(weeks[0], before), own(weeks[1], now)] } });
    expect(rows.map(({ cells }) => cells.verdict)).toEqual([verdict]);
    if (said !== undefined) expect(what(rows[0]!)).toBe(said);
  });

  test('competitors and a single week say nothing', () => {
    expect(rowsOf({ tables: { competitors: [own(weeks[1], [3, 1], { level: 'A' })] } })).toEqual([]);
    expect(rowsOf({ tables: { competitors: [own(weeks[1], [3, 1])] } })[0]!.cells.verdict).toBe('no-data');
  });
});

describe('claims', () => {
  const ledger = (day: number, more: Row): Row => ({
    ...{ marketplace: 'US', msku: 'GP-1', disposition: 'SELLABLE', from: on(day), to: on(day), importedAt: on(0) },
    ...{ lost: 0, damaged: 0, found: 0 },
    ...more,
  });
  const paid = (reason: string, quantity: number): Row => ({
    ...{ marketplace: 'US', sku: 'GP-1', reason, date: on(-3), quantityReimbursedTotal: quantity },
  });
  const view = (rows: readonly Row[], reimbursed: readonly Row[] = []) =>
    rowsOf({ tables: { 'inventory-ledger': rows, reimbursements: reimbursed } });

  test.each([
    ['just lost: Amazon may find it', -10, {}, 'waiting', 50],
    ['not found for a month', -31, {}, 'claim-open', 29],
    ['two weeks left', -46, {}, 'claim-due', 14],
  ] as const)('%s', (_, day, more, verdict, left) => {
    const rows = view([ledger(day, { lost: -4, ...more })]);
    expect(rows.map(({ cells }) => [cells.verdict, cells.daysLeft, cells.count])).toEqual([[verdict, left, 4]]);
  });

  test('what was found or paid for is settled, the oldest first', () => {
    const lost = ledger(-50, { lost: -3, damaged: -1 });
    expect(view([lost, ledger(-5, { found: 1 })])[0]!.cells.count).toBe(3);
    expect(view([lost], [paid('Lost_Warehouse', 3)])[0]!.cells.count).toBe(1);
    expect(view([lost], [paid('Damaged_Warehouse', 4)])).toEqual([]);
    expect(view([lost], [paid('CustomerReturn', 4)])[0]!.cells.count).toBe(4);
    const two = view([lost, ledger(-10, { lost: -2 })], [paid('Lost_Warehouse', 4)]);
    expect(two.map(({ cells }) => [cells.verdict, cells.count])).toEqual([['waiting', 2]]);
  });

  test('what was found or paid before a loss does not settle it; what was taken back is no payment', () => {
    const lost = ledger(-20, { lost: -5 });
    const paidOn = (day: number, quantity: number): Row => ({ ...paid('Lost_Warehouse', quantity), date: on(day) });
    expect(view([lost], [paidOn(-90, 20)])[0]!.cells.count).toBe(5);
    expect(view([ledger(-30, { found: 3 }), lost])[0]!.cells.count).toBe(5);
    expect(view([lost], [paidOn(-10, 5), paidOn(-5, -2)])[0]!.cells.count).toBe(2);
  });

  test('where a month stands beside days of it, a unit counts once', () => {
    const month = ledger(-40, { to: on(-11), lost: -5, found: 1 });
    const days = [ledger(-25, { lost: -4 }), ledger(-20, { found: 1 })];
    expect(view([month, ...days])[0]!.cells.count).toBe(4);
    expect(view([month])[0]!.cells.count).toBe(4);
  });

  test('of a month that began too long ago, what was lost at its end can still be claimed', () => {
    const month = (day: number) => view([ledger(day, { to: on(day + 29), lost: -5 })]);
    expect(month(-61).map(({ cells }) => [cells.verdict, cells.due, cells.daysLeft])).toEqual([
      ['claim-due', on(28), 28],
    ]);
    expect(month(-89)).toHaveLength(1);
    expect(month(-90)).toEqual([]);
  });

  test('after the last day, and in other conditions, nothing can be claimed', () => {
    expect(view([ledger(-61, { lost: -4 })])).toEqual([]);
    expect(view([ledger(-40, { damaged: -4, disposition: 'CUSTOMER_DAMAGED' })])).toEqual([]);
  });
});

test('review requests are counted, and are no item', () => {
  const order = (day: number, rows: number, orderStatus = 'Shipped'): Row => ({
    ...{ marketplace: 'US', date: on(day), orderStatus, fulfillmentChannel: 'Amazon', rows, quantity: rows },
    importedAt: on(0),
  });
  // Delivered after 4 days; asked for 5 to 30 days later.
  const orders = [
    order(-8, 100),
    order(-9, 1),
    order(-20, 2),
    order(-34, 3),
    order(-35, 100),
    order(-20, 9, 'Cancelled'),
  ];
  const rows = rowsOf({ tables: { orders } });
  expect(rows.map(({ cells }) => [cells.kind, cells.verdict, cells.count])).toEqual([
    ['review-requests', 'ask-now', 6],
  ]);
  expect(toldAll(rows[0]!.texts!.details!, 'en')).toContain('3 of them for the last time today');
  expect(actsOf(rows)).toEqual([]);
});

test('every clause is said in every language', () => {
  const tables = {
    'unshipped-orders': [unshipped('1', on(0)), unshipped('2', on(-1)), unshipped('3', on(1))],
    'seller-feedback': [feedback('1', on(-1), 1), feedback('2', on(-1), 2, { comments: '' })],
    'inventory-ledger': [
      {
        marketplace: 'US',
        msku: 'A',
        disposition: 'SELLABLE',
        from: on(-50),
        to: on(-50),
        lost: -1,
        importedAt: on(0),
      },
    ],
  };
  const products = [{ marketplace: 'US', sku: 'A', name: 'Press', price: 10, currency: 'USD' }];
  for (const { reasons, texts = {} } of rowsOf({ tables, products }))
    for (const language of languages) {
      const said = Object.values(reasons).flatMap((one) => [one.what, ...one.why, one.next]);
      for (const one of [...said, ...Object.values(texts).flat()])
        expect(told(one, language)).not.toMatch(/[{}]|undefined/);
    }
});

test('at most a thousand rows, and the others are counted', () => {
  const orders = Array.from({ length: 1200 }, (_, at) => unshipped(`${at}`, on(9)));
  const rows = rowsOf({ tables: { 'unshipped-orders': orders } });
  expect(rows).toHaveLength(1000);
  expect(rows[999]!.cells.count).toBe(1201 - 999);
});
