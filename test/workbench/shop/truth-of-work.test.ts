/** What a shop owes and is owed from day to day: units that Amazon lost, orders to hand over, spend on an empty shelf. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyShelfReadOn, spendOnEmptyShelf } from '../../../workbench/shop/empty-shelf.ts';
import type { Known } from '../../../workbench/shop/known.ts';
import { lostUnits } from '../../../workbench/shop/lost-units.ts';
import { ordersDue } from '../../../workbench/shop/orders-due.ts';
import { SHOPS } from '../../../workbench/shop/shops.ts';
import { addDays, daysOf } from '../../../workbench/shop/world/calendar.ts';
import type { Download } from '../../../workbench/shop/world/download.ts';
import type { Order } from '../../../workbench/shop/world/order.ts';

const DAYS = { from: '2026-09-01', to: '2026-12-24' };

/** A shop of one SKU of which only some of its days, orders and downloads are told. */
function known(history: object, downloads: readonly Download[]): Known {
  const plan = { kind: SHOPS.daily, ...DAYS };
  return {
    plan,
    history: { skus: [{ sku: 'HP-RACK-S' }], orders: [], stock: [], ...history },
    downloads,
  } as unknown as Known;
}

const download = (report: Download['report'], morning: string, days: number): Download => {
  const span =
    days === 0 ? { from: morning, to: morning } : { from: addDays(morning, -days), to: addDays(morning, -1) };
  return { report, marketplace: 'US', morning, days: span, language: 'en' };
};

/** Something is downloaded every morning; the ledger, of a week, on some. */
const mornings = daysOf({ from: '2026-09-02', to: '2026-12-25' });
const withLedgerOn = (ledgers: readonly string[]) =>
  mornings.flatMap((day) => [
    download('fba-inventory', day, 0),
    ...(ledgers.includes(day) ? [download('ledger', day, 8)] : []),
  ]);

const moved = (day: string, figures: { lost?: number; damaged?: number; found?: number }) => {
  return { day, sku: 'HP-RACK-S', pool: 'US', ledger: { lost: 0, damaged: 0, found: 0, ...figures } };
};

describe('units that Amazon lost', () => {
  const claims = (stock: readonly object[], ledgers: readonly string[]) =>
    lostUnits(known({ stock }, withLedgerOn(ledgers))).map(({ from, to, evidentOn, cause }) => [
      ...[from, to, evidentOn],
      Number(/\d+/.exec(cause)),
    ]);
  const LOST = moved('2026-09-10', { lost: -2 });

  test('can be claimed once Amazon had a month to find or pay, for sixty days', () => {
    expect(claims([LOST], ['2026-09-15'])).toEqual([['2026-09-10', '2026-11-09', '2026-10-10', 2]]);
    expect(claims([moved('2026-09-10', { damaged: -1 })], ['2026-09-15'])[0]![3]).toBe(1);
  });

  test('are known when a ledger holds the day, and not after the last one', () => {
    const late = { ...download('ledger', '2026-10-20', 0), days: { from: '2026-09-01', to: '2026-10-19' } };
    const read = (downloads: readonly Download[]) => lostUnits(known({ stock: [LOST] }, downloads))[0]!.evidentOn;
    expect(read([...withLedgerOn([]), late].sort((a, b) => (a.morning < b.morning ? -1 : 1)))).toBe('2026-10-20');
    const tooLate = { ...late, morning: '2026-11-20' };
    expect(read([...withLedgerOn([]), tooLate].sort((a, b) => (a.morning < b.morning ? -1 : 1)))).toBe(null);
    expect(read(withLedgerOn(['2026-09-30']))).toBe(null);
  });

  test('that were found are owed no longer than until the seller reads it', () => {
    const found = (day: string) => claims([LOST, moved(day, { found: 2 })], ['2026-09-15', addDays(day, 3)]);
    expect(found('2026-09-20')).toEqual([['2026-09-10', '2026-09-22', null, 2]]);
    expect(found('2026-10-20')).toEqual([['2026-09-10', '2026-10-22', '2026-10-10', 2]]);
  });

  test('one SKU loses again: one claim while the times overlap', () => {
    const [soon, muchLater] = [moved('2026-10-01', { lost: -1 }), moved('2026-11-20', { lost: -1 })];
    expect(claims([LOST, soon], ['2026-09-15', '2026-10-05'])).toEqual([['2026-09-10', '2026-11-30', '2026-10-10', 3]]);
    expect(claims([LOST, muchLater], ['2026-09-15', '2026-11-25']).map(([from]) => from)).toEqual([
      '2026-09-10',
      '2026-11-20',
    ]);
  });

  test('every lost unit stands in one line, found ones too', () => {
    const day = fc.record({ lost: fc.integer({ min: -3, max: 0 }), found: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(fc.array(day, { maxLength: 60 }), (figures) => {
        const stock = figures.map((one, index) => moved(addDays('2026-09-01', index), one));
        const lines = claims(stock, mornings);
        const lost = figures.reduce((sum, one) => sum - one.lost, 0);
        expect(lines.reduce((sum, [, , , units]) => sum + Number(units), 0)).toBe(lost);
        for (const [from, to, evidentOn] of lines) {
          if (evidentOn !== null) expect(addDays(String(from), 30) <= evidentOn! && evidentOn! <= to!).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('orders to hand over', () => {
  const order = (more: Partial<Order>) => ({
    ...{ marketplace: 'US', sku: 'HP-RACK-S', day: '2026-10-01', shipBy: '2026-10-03' },
    ...{ shippedOn: '2026-10-02', cancelledOn: null, ...more },
  });
  const due = (orders: readonly object[], seen = mornings) =>
    ordersDue(
      known(
        { orders },
        seen.map((day) => download('unshipped-orders', day, 0)),
      ),
    ).map(({ from, to, evidentOn }) => [from, to, evidentOn]);

  test('are due from their day on until they are sent or cancelled', () => {
    expect(due([order({ shippedOn: '2026-10-03' })])).toEqual([['2026-10-03', '2026-10-03', '2026-10-03']]);
    expect(due([order({ shippedOn: '2026-10-06' })])).toEqual([['2026-10-03', '2026-10-06', '2026-10-03']]);
    expect(due([order({ shippedOn: null, cancelledOn: '2026-10-04' })])[0]).toEqual([
      '2026-10-03',
      '2026-10-04',
      '2026-10-03',
    ]);
  });

  test('that were sent before, or that Amazon sends, are none', () => {
    expect(due([order({}), order({ shipBy: null, shippedOn: null }), order({ cancelledOn: '2026-10-02' })])).toEqual(
      [],
    );
    expect(due([order({ marketplace: 'DE', shippedOn: null })])).toEqual([]);
  });

  test('are known on the first morning on which the report was downloaded', () => {
    const late = [order({ shippedOn: '2026-10-06' })];
    expect(due(late, ['2026-10-02', '2026-10-05'])).toEqual([['2026-10-03', '2026-10-06', '2026-10-05']]);
    expect(due(late, ['2026-10-02', '2026-10-07'])).toEqual([['2026-10-03', '2026-10-06', null]]);
  });

  test('that follow each other are one line', () => {
    const two = [order({ shippedOn: '2026-10-04' }), order({ shipBy: '2026-10-05', shippedOn: '2026-10-05' })];
    expect(due(two)).toEqual([['2026-10-03', '2026-10-05', '2026-10-03']]);
  });
});

describe('ads of what is sold out', () => {
  const SHELF = { marketplace: 'US', pool: 'US', sku: 'HP-RACK-S' } as const;
  const days = daysOf({ from: '2026-10-01', to: '2026-10-10' });
  const adsOn = (morning: string) => download('legacy-advertised-products', morning, 14);

  /** Units on the evenings of October; the ledger has what is ordered and not shipped besides. */
  const shelf = (units: readonly number[], ordered: readonly number[], downloads: readonly Download[]) => {
    const stock = units.map((sellable, i) => ({
      ...{ day: days[i], sku: SHELF.sku, pool: 'US', sellable, inTransfer: 0, inProcessing: 0 },
      ledger: { ending: sellable + (ordered[i] ?? 0) },
    }));
    const ads = days.map((day) => ({ marketplace: 'US', sku: SHELF.sku, day, spend: 1 }));
    const shop = known({ stock, ads }, downloads);
    const read = emptyShelfReadOn(
      shop,
      SHELF,
      downloads.filter(({ report }) => report === 'legacy-advertised-products'),
    );
    return { days: spendOnEmptyShelf(shop, SHELF).map((day) => Number(day.slice(-2))), read };
  };
  const UNITS = [5, 0, 2, 0, 2, 0];

  test('spend on days that begin so, also where units come back and are sold', () => {
    expect(shelf(UNITS, [], []).days).toEqual([3, 5, 7]);
  });

  test('it is read on the second such morning', () => {
    const each = daysOf({ from: '2026-10-01', to: '2026-10-10' });
    const daily = each.flatMap((day) => [download('fba-inventory', day, 0), adsOn(day)]);
    expect(shelf(UNITS, [], daily).read).toBe('2026-10-07');
    expect(shelf([5, 0, 0, 0], [], daily).read).toBe('2026-10-05');
  });

  test('by the week, from the ledger; there a unit that is ordered is still there', () => {
    const weekly = (morning: string) => [
      download('fba-inventory', morning, 0),
      download('ledger', morning, 8),
      adsOn(morning),
    ];
    expect(shelf(UNITS, [], weekly('2026-10-07')).read).toBe('2026-10-07');
    expect(shelf(UNITS, [0, 1, 0, 0], weekly('2026-10-07')).read).toBe(null);
    expect(shelf([...UNITS, 3], [], weekly('2026-10-08')).read).toBe(null);
  });
});
