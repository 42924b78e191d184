/** What the sidebar is sent of Today: the first of each owner, all of them counted, never too much. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { todayList } from '../../src/commands/today-list.ts';
import type { TodayItemReply, TodayReply } from '../../src/commands/today-reply.ts';

function item(id: string, change: Partial<TodayItemReply> = {}): TodayItemReply {
  return {
    ...{ id, rule: 'supply-gap', severity: 'act', area: 'stock', marketplace: 'US', subject: { sku: id }, also: [] },
    ...{
      causes: ['supply-gap'],
      findings: [{ id, area: 'stock', severity: 'act' }],
      since: null,
      shown: true,
      waiting: false,
    },
    ...{ owner: null, snoozedUntil: null, moneyPerDay: 1, moneyLow: null, moneyHigh: null, currency: 'USD' },
    ...{ product: id, text: 'sells out', evidence: '', next: '', sources: [], row: 2 },
    place: { sheet: 'stock', column: 'supply', key: ['US', id] },
    ...change,
  };
}

function today(change: Partial<TodayReply> = {}): TodayReply {
  return {
    asOf: '2026-11-30T09:10:00',
    coverage: [],
    markets: [],
    undecided: {},
    undecidedShare: {},
    problems: [],
    items: [],
    ...change,
  };
}

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('what waits, what was put off and what is about reports is not among the open ones', () => {
  const items = [
    item('a'),
    item('b', { waiting: true }),
    item('c', { snoozedUntil: '2026-12-05' }),
    item('d', { area: 'data', rule: 'report-overdue' }),
    item('e', {
      severity: 'watch',
      findings: [1, 2, 3].map((one) => ({ id: String(one), area: 'stock', severity: 'watch' })),
    }),
  ];
  const list = todayList(today({ items, undecided: { stock: 3, traffic: 4 } }), 'Today');
  expect(ids(list.items)).toEqual(['a', 'e']);
  expect(list.items.map(({ others }) => others)).toEqual([0, 2]);
  expect(list).toMatchObject({ undecided: 7, lateCount: 1, owners: [{ owner: null, open: 2, waiting: 1 }] });
  expect(ids(list.late)).toEqual(['d']);
});

test('a marketplace reaches as far as its sales, else as its newest report', () => {
  const one = (report: string, marketplace: string, last: string) => {
    return { report, marketplace, last, missing: [], importedOn: '2026-11-30' };
  };
  const coverage = [
    one('sales-traffic', 'US', '2026-11-27'),
    one('fba-inventory', 'US', '2026-11-30'),
    one('search-terms', 'DE', '2026-11-20'),
    one('fba-inventory', 'DE', '2026-11-25'),
  ];
  expect(todayList(today({ coverage }), 'Today').reaches).toEqual([
    { marketplace: 'US', last: '2026-11-27' },
    { marketplace: 'DE', last: '2026-11-25' },
  ]);
});

describe('of many items', () => {
  const owners = [null, 'Li', 'Wang', 'Zhao', 'Chen', 'Sun'];

  test('the five gravest of all are sent, and the first of each owner in their order', () => {
    const items = Array.from({ length: 40 }, (_, i) => item(String(i), { owner: i < 30 ? null : 'Li' }));
    const list = todayList(today({ items }), 'Today');
    expect(ids(list.items)).toEqual(['0', '1', '2', '3', '4', '30', '31', '32', '33', '34']);
    expect(list.owners).toEqual([
      { owner: null, open: 30, waiting: 0 },
      { owner: 'Li', open: 10, waiting: 0 },
    ]);
  });

  test('at most twenty, in their order, the gravest of all among them; all are counted', () => {
    const many = fc.array(fc.record({ owner: fc.constantFrom(...owners), waiting: fc.boolean() }), { maxLength: 100 });
    fc.assert(
      fc.property(many, (all) => {
        const items = all.map((one, i) => item(String(i), one));
        const list = todayList(today({ items }), 'Today');
        const open = ids(items.filter(({ waiting }) => !waiting));
        expect(list.items.length).toBeLessThanOrEqual(20);
        expect(ids(list.items).slice(0, 5)).toEqual(open.slice(0, 5));
        expect(ids(list.items)).toEqual(open.filter((id) => ids(list.items).includes(id)));
        expect(list.owners.reduce((sum, one) => sum + one.open, 0)).toBe(open.length);
        expect(list.owners.reduce((sum, one) => sum + one.waiting, 0)).toBe(all.length - open.length);
      }),
      { numRuns: 50 },
    );
  });

  test('the answer stays small, however long names and sentences are', () => {
    const long = 'x'.repeat(200);
    const items = Array.from({ length: 300 }, (_, i) =>
      item(String(i), { owner: owners[i % 6]!, product: long, text: long, evidence: long + long, next: long }),
    );
    expect(JSON.stringify(todayList(today({ items }), 'Today')).length).toBeLessThan(40_000);
  });
});
