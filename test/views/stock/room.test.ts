// Orders are bounded by the typed storage capacity where sizes are known; where they are not, it is only said.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountHealth } from '../../../src/shop/account-health.ts';
import type { ProductRow } from '../../../src/shop/products.ts';
import type { Row } from '../../../src/values/cell.ts';
import { told } from '../../../src/views/said.ts';
import { stockView } from '../../../src/views/stock/stock.ts';
import { daily, days, inventory, made, on, press, stockOf, TODAY } from './made-stock.ts';

const healthOf = (typed: object) =>
  accountHealth([{ date: on(0), marketplace: 'US', ...typed }], () => undefined, TODAY);
/** 500 units fill 50, so that one takes 0.1. */
const FULL = { capacityUsed: 50 };

/** A row of Fee Preview. */
const sized = (sku: string, side: number, unitOfDimension = 'inches'): Row => ({
  ...{ sku, unitOfDimension, snapshotDate: on(-3), marketplace: 'US' },
  ...{ longestSide: side, medianSide: 1, shortestSide: 1 },
});

function toldOf(typed: object, more: { sizes?: readonly Row[]; products?: readonly ProductRow[]; left?: number } = {}) {
  const { sizes = [sized('PRESS', 5)], products = [], left = 500 } = more;
  const tables = { ...press({ afnFulfillableQuantity: left }), 'fee-preview': sizes };
  const { reasons, cells } = stockOf({ tables, products, health: healthOf(typed) });
  const { why, next } = reasons.supply!;
  const room = why.map((one) => told(one, 'en')).find((text) => /storage/.test(text));
  return { room, next: told(next, 'en'), units: cells.orderUnits };
}

describe('sizes are not known: it is said, and nothing is cut', () => {
  test.each([
    ['little room', { ...FULL, capacityLimit: 52 }, 'storage has room for about 20 units of average size'],
    ['no room', { ...FULL, capacityLimit: 45 }, 'storage has room for about 0 units of average size'],
    ['room for all', { ...FULL, capacityLimit: 5000 }, undefined],
    ['a limit alone', { capacityLimit: 52 }, undefined],
    ['nothing used', { capacityUsed: 0, capacityLimit: 52 }, undefined],
  ])('%s', (_, typed, room) => {
    const { room: said, units } = toldOf(typed, { sizes: [] });
    expect([said?.split(';')[0], units]).toEqual([room, 600]);
  });

  test.each([
    ['an unknown unit of length', [sized('PRESS', 5, 'spans')]],
    ['a side is missing', [{ ...sized('PRESS', 5), longestSide: '' }]],
    ['the size of another product', [sized('OTHER', 5)]],
  ])('%s', (_, sizes) => {
    expect(toldOf({ ...FULL, capacityLimit: 52 }, { sizes }).units).toBe(600);
  });
});

describe('sizes are known: the order is cut to what fits', () => {
  test.each<[string, object, ProductRow, string | undefined, string, number]>([
    ['part of it', { capacityLimit: 92 }, {}, '600 wanted, about 420 fit into storage', 'order 420 by sea today', 420],
    ['all of it', { capacityLimit: 110 }, {}, undefined, 'order 600 by sea today', 600],
    [
      'whole cases',
      { capacityLimit: 92 },
      { casePack: 50 },
      '600 wanted, about 400 fit into storage',
      'order 400',
      400,
    ],
    ['one case too many', { capacityLimit: 54 }, { casePack: 50 }, '600 wanted, storage has no room', 'make room', 0],
    [
      'below the least order',
      { capacityLimit: 70 },
      { minimumOrder: 300 },
      '600 wanted, about 200 fit',
      'order 300',
      300,
    ],
    ['nothing', { capacityLimit: 50 }, { minimumOrder: 300 }, '600 wanted, storage has no room', 'make room', 0],
    ['over the limit', { capacityLimit: 40 }, {}, '600 wanted, storage has no room', 'make room or ask', 0],
    // Ten a day make room until the order leaves.
    ['later', { capacityLimit: 60 }, { production: '20' }, 'about 300 fit', '; 250 by sea', 300],
  ])('%s', (_, typed, product, room, next, units) => {
    const products = [{ marketplace: 'US', sku: 'PRESS', sea: '30', ...product }];
    const said = toldOf({ ...FULL, ...typed }, { products });
    if (room === undefined) expect(said.room).toBeUndefined();
    else expect(said.room).toContain(room);
    expect(said.next).toContain(next);
    if (said.room?.includes('wanted')) expect(said.units).toBe(units);
  });

  test('a capacity of long ago bounds nothing', () => {
    const health = { ...FULL, capacityLimit: 50, date: on(-11) };
    expect(toldOf(health).units).toBe(600);
  });

  test('what flies over a gap is bounded, the rest by sea first', () => {
    const gap = (capacityLimit: number) => toldOf({ capacityUsed: 20, capacityLimit }, { left: 200 }).next;
    expect(gap(200)).toMatch(/^send 150 by air today, .*; \d+ by sea$/);
    expect(gap(39)).toMatch(/^send 150 by air today, .*; 40 by sea$/);
    expect(gap(30)).toMatch(/^send 100 by air today, they can sell from /);
  });
});

describe('several products share one capacity', () => {
  interface Thing {
    readonly left: number;
    readonly side: number;
    readonly price: number;
    readonly casePack: number;
  }

  const thing = fc.record<Thing>({
    left: fc.integer({ min: 0, max: 700 }),
    side: fc.integer({ min: 1, max: 40 }),
    price: fc.integer({ min: 1, max: 90 }),
    casePack: fc.constantFrom(1, 12, 50),
  });

  function ordered(things: readonly Thing[], limit: number | undefined, order = (all: Row[]) => all) {
    const named = things.map((one, i) => ({ ...one, sku: `S${i}`, asin: `B0TEST000${i}` }));
    const health = healthOf(limit === undefined ? {} : { capacityUsed: 100, capacityLimit: 100 + limit });
    const tables = {
      'fba-inventory': order(
        named.map(({ sku, asin, left }) => inventory({ sku, asin, afnFulfillableQuantity: left })),
      ),
      'sales-traffic': named.flatMap(({ asin }) => daily(days(90, 10), { childAsin: asin })),
      'fee-preview': named.map(({ sku, side }) => sized(sku, side)),
    };
    const products = named.map(({ sku, casePack, price }) => ({
      ...{ marketplace: 'US', sku, casePack, price, currency: 'USD' },
    }));
    const rows = stockView.rows(made({ tables, products, health }));
    return new Map(rows.map(({ cells }) => [String(cells.sku), Number(cells.orderUnits)]));
  }

  test('together they take no more than there is, in whole cases, whatever the order of the report', () => {
    fc.assert(
      fc.property(
        fc.array(thing, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 0, max: 200 }),
        (things, limit) => {
          fc.pre(things.some(({ left }) => left > 0));
          const filled = things.reduce((sum, { left, side }) => sum + left * side, 0);
          const [units, free] = [ordered(things, limit), ordered(things, undefined)];
          const taken = things.reduce((sum, { side }, i) => sum + (units.get(`S${i}`)! * side * 100) / filled, 0);
          const cut = things.filter((_, i) => units.get(`S${i}`)! < free.get(`S${i}`)!);
          if (cut.length > 0) expect(taken).toBeLessThanOrEqual(limit + 1e-6);
          things.forEach(({ casePack }, i) => {
            expect(units.get(`S${i}`)! % casePack).toBe(0);
            expect(units.get(`S${i}`)!).toBeLessThanOrEqual(free.get(`S${i}`)!);
          });
          expect(ordered(things, limit, (all) => [...all].reverse())).toEqual(units);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('what sells out first comes first, then what earns most for its size', () => {
    const thing = { left: 500, side: 10, price: 20, casePack: 1 };
    const [out, small, large] = [{ ...thing, left: 50, price: 1 }, { ...thing, side: 5 }, thing];
    const units = ordered([large, small, out], 8);
    expect(units.get('S2')).toBeGreaterThan(0);
    expect(units.get('S0')).toBe(0);
    const more = ordered([large, small], 60);
    expect([more.get('S0'), more.get('S1')]).toEqual([150, 600]);
  });
});
