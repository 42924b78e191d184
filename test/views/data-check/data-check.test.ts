import { describe, expect, test } from 'vitest';
import { ADS_SOURCES } from '../../../src/ads/ads-source.ts';
import { languages } from '../../../src/i18n/language.ts';
import { DEFAULT_RULES } from '../../../src/rules/default-rules.ts';
import type { ComparingRule } from '../../../src/rules/rule.ts';
import { findingsOf } from '../../../src/today/findings.ts';
import type { Row } from '../../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../../src/values/day.ts';
import { dataCheckView } from '../../../src/views/data-check/data-check.ts';
import { told, toldAll } from '../../../src/views/said.ts';
import type { ViewRow } from '../../../src/views/view.ts';
import { madeMorning } from '../made-morning.ts';

const TODAY = dayFromIso('2026-11-30')!;
const on = (days: number) => isoOfDay(TODAY + days);
const RULES = DEFAULT_RULES.filter(
  (rule): rule is ComparingRule & (typeof DEFAULT_RULES)[number] => 'operator' in rule,
);

const daily = (from: number, to: number, row: (day: string) => Row): Row[] =>
  Array.from({ length: to - from + 1 }, (_, at) => ({
    ...{ marketplace: 'US', currency: 'USD', importedAt: `${on(0)}T08:00:00` },
    ...row(on(from + at)),
  }));
/** Ten units of 20 a day. */
const business = (from: number, to: number) =>
  daily(from, to, (day) => ({ childAsin: 'A', from: day, to: day, unitsOrdered: 10, orderedProductSales: 200 }));
const orders = (from: number, to: number, units = 10, more: Row = {}) =>
  daily(from, to, (date) => ({
    date,
    orderStatus: 'Shipped',
    quantity: units,
    itemPrice: units * 20,
    rows: units,
    ...more,
  }));
const SOURCE = ADS_SOURCES.find(({ sheet }) => sheet === 'sp-campaigns')!;
const ads = (from: number, to: number, sales: number) => () => [
  {
    source: SOURCE,
    rows: daily(from, to, (day) => ({ campaignName: 'C', from: day, to: day, spend: 10, sales, orders: 1 })),
  },
];

type Made = Parameters<typeof madeMorning>[0];

function view({ tables = {}, ...made }: Made = {}): readonly ViewRow[] {
  const all = { 'sales-traffic': business(-20, -1), orders: orders(-20, -1), ...tables };
  return dataCheckView.rows(madeMorning({ today: TODAY, tables: all, ...made }));
}
const cells = (rows: readonly ViewRow[], source: string) => rows.find((row) => row.cells.source === source)!.cells;
const findings = (made: Made) => findingsOf(dataCheckView, view(made), RULES);

test('a row for each source, of the same week', () => {
  const rows = view({ ads: ads(-20, -1, 50) });
  expect(
    rows.map(({ cells: { source, verdict, units, sales, from, to } }) => [source, verdict, units, sales, from, to]),
  ).toEqual([
    ['business', 'base', 70, 1400, on(-7), on(-1)],
    ['by-date', 'no-data', '', '', on(-7), on(-1)],
    ['orders', 'agrees', 70, 1400, on(-7), on(-1)],
    ['ads', 'part', '', 350, on(-7), on(-1)],
    ['settlement', 'no-data', '', '', on(-7), on(-1)],
    ['transactions', 'no-data', '', '', on(-7), on(-1)],
    ['typed', '', '', '', on(-7), on(-1)],
  ]);
  expect(cells(rows, 'ads')).toMatchObject({ spend: 70, salesDifference: -0.75 });
});

describe('the days', () => {
  test('end where orders and ads reach too', () => {
    const rows = view({ ads: ads(-20, -3, 50) });
    expect(cells(rows, 'business')).toMatchObject({ from: on(-9), to: on(-3), units: 70 });
    expect(cells(rows, 'ads')).toMatchObject({ sales: 350 });
  });

  test('a report that came long ago does not hold them back', () => {
    const rows = view({ tables: { orders: orders(-40, -20) } });
    expect(cells(rows, 'business').to).toBe(on(-1));
    expect(cells(rows, 'orders').verdict).toBe('no-data');
  });

  test('windows of a week count as they are', () => {
    const week = { ...business(-1, -1)[0]!, from: on(-7), to: on(-1), unitsOrdered: 70, orderedProductSales: 1400 };
    expect(cells(view({ tables: { 'sales-traffic': [week] } }), 'business')).toMatchObject({ units: 70, from: on(-7) });
  });
});

describe('orders', () => {
  test('cancelled ones are left out, pending ones have no price yet', () => {
    const cancelled = orders(-3, -3, 4, { orderStatus: 'Cancelled', itemPrice: '', rows: 4 });
    const pending = orders(-2, -2, 3, { orderStatus: 'Pending', itemPrice: '', rows: 3 });
    const rows = view({ tables: { orders: [...orders(-20, -1), ...cancelled, ...pending] } });
    expect(cells(rows, 'orders')).toMatchObject({ units: 73, sales: 1400, verdict: 'agrees' });
    const { texts } = rows.find((row) => row.cells.source === 'orders')!;
    expect(toldAll(texts!.reasons!, 'en')).toMatch(/^4 cancelled order lines left out · 3 units pending/);
  });

  test('that differ are told with both figures', () => {
    const [found, ...others] = findings({ tables: { orders: orders(-20, -1, 7) } });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'reports-differ', severity: 'watch', area: 'data' });
    expect(told(found!.what, 'en')).toBe('Orders: 49 units, business report: 70');
  });

  test('of the same units but other sales are told with the sales', () => {
    const [found] = findings({ tables: { orders: orders(-20, -1, 10, { itemPrice: 100 }) } });
    expect(told(found!.what, 'en')).toBe('Orders: $700, business report: $1,400');
  });

  test('of which many have no price yet agree', () => {
    const priced = orders(-20, -1, 7);
    const pending = orders(-20, -1, 3, { orderStatus: 'Pending', itemPrice: '' });
    expect(findings({ tables: { orders: [...priced, ...pending] } })).toEqual([]);
  });

  test.each([
    ['a few units', 10, 7],
    ['nothing', 10, 10],
  ])('%s of difference are chance', (_, usual, last) => {
    expect(findings({ tables: { orders: [...orders(-20, -2, usual), ...orders(-1, -1, last)] } })).toEqual([]);
  });

  test('in two currencies are not added', () => {
    const euro = orders(-2, -2, 5, { currency: 'EUR' });
    const rows = view({ tables: { orders: [...orders(-20, -1), ...euro] } });
    expect(cells(rows, 'orders')).toMatchObject({ sales: '', salesDifference: '', currency: 'USD EUR' });
  });
});

test('ads that claim more than all sales', () => {
  const [found] = findings({ ads: ads(-20, -1, 300) });
  expect(found).toMatchObject({ rule: 'ads-more-than-all' });
  expect(told(found!.what, 'en')).toBe('ads claim sales of $2,100, all sales are $1,400');
});

test('the business report by date must say the same', () => {
  const byDate = daily(-20, -1, (day) => ({ from: day, to: day, unitsOrdered: 14, orderedProductSales: 280 }));
  expect(cells(view({ tables: { 'sales-by-date': byDate } }), 'by-date')).toMatchObject({
    verdict: 'differs',
    unitsDifference: 0.4,
  });
});

describe('payouts are shown, not judged', () => {
  test.each<[string, string, Row, string]>([
    [
      'V2',
      'settlements',
      { transactionType: 'Order', amountDescription: 'Principal', amount: 100, quantityPurchased: 5 },
      'settlement',
    ],
    [
      'wide',
      'settlements-wide',
      { transactionType: 'Order', priceType: 'Principal', priceAmount: 100, quantityPurchased: 5 },
      'settlement',
    ],
    ['by date', 'transactions', { type: 'Bestellung', productSales: 100, quantity: 5 }, 'transactions'],
  ])('%s', (_, table, row, source) => {
    const rows = daily(-20, 0, (day) => ({ postedDate: day, date: day, ...row }));
    const fee = daily(-3, -3, (day) => ({
      ...{ postedDate: day, date: day, transactionType: 'Refund', type: 'Erstattung' },
      ...{ amountDescription: 'Principal', priceType: 'Principal', amount: -20, priceAmount: -20, productSales: -20 },
    }));
    const made = { tables: { [table]: [...rows, ...fee] } };
    expect(cells(view(made), source)).toMatchObject({
      verdict: 'other-days',
      units: 35,
      sales: 700,
      salesDifference: -0.5,
    });
    expect(findings(made)).toEqual([]);
  });
});

test('what the seller typed of another source', () => {
  const typed = { marketplace: 'US', source: 'typed', typedUnits: 90, typedSales: '' };
  const made = { tables: { 'data-check': [typed] } };
  expect(cells(view(made), 'typed')).toMatchObject({ verdict: 'differs', units: 90, sales: '' });
  const [found] = findings(made);
  expect(told(found!.what, 'en')).toBe('Another source: 90 units, business report: 70');
  const wrong = { 'data-check': [{ ...typed, typedUnits: 'many' }] };
  expect(cells(view({ tables: wrong }), 'typed').verdict).toBe('');
});

test('without a business report there is nothing', () => {
  expect(view({ tables: { 'sales-traffic': [] } })).toEqual([]);
});

test('every clause is said in every language', () => {
  const typed = { marketplace: 'US', source: 'typed', typedSales: 9000 };
  const rows = view({ ads: ads(-20, -1, 300), tables: { 'data-check': [typed], orders: orders(-20, -1, 5) } });
  for (const { reasons, texts = {} } of rows)
    for (const language of languages) {
      const said = Object.values(reasons).flatMap((one) => [one.what, ...one.why, one.next]);
      for (const one of [...said, ...Object.values(texts).flat()])
        expect(told(one, language)).not.toMatch(/[{}]|undefined/);
    }
});
