// An event ahead sells as typed, else as the same event did last year, else what it sells is not known.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events } from '../../../src/shop/events.ts';
import type { Row } from '../../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../../src/values/day.ts';
import { told } from '../../../src/views/said.ts';
import { demandEvents } from '../../../src/views/stock/uplift.ts';
import type { RowOf } from '../../../src/workbook/columns.ts';
import { made, press, stockOf } from './made-stock.ts';

type EventRow = RowOf<'events'>;

const EVENT: EventRow = { kind: 'Demand', event: 'Big Deal Days', from: '2026-10-06', to: '2026-10-07' };
const LAST: EventRow = { ...EVENT, event: 'Big Deal Days 2025', from: '2025-10-07', to: '2025-10-08' };
const FIRST = dayFromIso('2025-10-07')!;

/** Units by day before, on and after the two days of last year. */
function soldBy(sku: string, usual: number, during: number, { length = 28, grain = 1, more = {} as Row } = {}): Row[] {
  const units = Array.from({ length: length + 14 }, (_, i) => (i === length || i === length + 1 ? during : usual));
  return Array.from({ length: Math.floor(units.length / grain) }, (_, i) => ({
    ...{ marketplace: 'US', sku, childAsin: `B${sku}`, ...more },
    from: isoOfDay(FIRST - length + i * grain),
    to: isoOfDay(FIRST - length + i * grain + grain - 1),
    unitsOrdered: units.slice(i * grain, (i + 1) * grain).reduce((sum, one) => sum + one, 0),
  }));
}

function factorOf(rows: readonly Row[], typed: readonly EventRow[] = [EVENT, LAST], more: object = {}, sku = 'PRESS') {
  const morning = made({ events: typed, tables: { 'sold-last-year': rows }, ...more });
  const factors = demandEvents(morning)('US', sku, `B${sku}`).filter(({ from }) => from > morning.today);
  expect(factors).toHaveLength(1);
  return factors[0]!.factor;
}

describe('the factor', () => {
  test.each<[string, readonly Row[], readonly EventRow[], number | undefined]>([
    ['three times the usual', soldBy('PRESS', 10, 30), [EVENT, LAST], 3],
    ['in weeks, of which other days are usual', soldBy('PRESS', 10, 30, { grain: 7 }), [EVENT, LAST], 3],
    ['typed', soldBy('PRESS', 10, 30), [{ ...EVENT, factor: 2 }, LAST], 2],
    ['typed as nothing at all', soldBy('PRESS', 10, 30), [{ ...EVENT, factor: 0 }, LAST], 0],
    ['no event of last year', soldBy('PRESS', 10, 30), [EVENT], undefined],
    ['another event', soldBy('PRESS', 10, 30), [EVENT, { ...LAST, event: 'Prime Day' }], undefined],
    ['of another marketplace', soldBy('PRESS', 10, 30), [EVENT, { ...LAST, marketplace: 'DE' }], undefined],
    ['of another product', soldBy('PRESS', 10, 30), [EVENT, { ...LAST, sku: 'OTHER' }], undefined],
    ['two years ago', soldBy('PRESS', 10, 30), [EVENT, { ...LAST, from: '2024-10-08', to: '2024-10-09' }], undefined],
    ['events without a name', soldBy('PRESS', 10, 30), [EVENT, LAST].map((one) => ({ ...one, event: '' })), undefined],
    ['nothing sold then', [], [EVENT, LAST], undefined],
    ['too few days before it', soldBy('PRESS', 10, 30, { length: 13 }), [EVENT, LAST], undefined],
    ['two units are no pace', soldBy('PRESS', 1, 3), [EVENT, LAST], undefined],
    [
      'sales of another marketplace',
      soldBy('PRESS', 10, 30, { more: { marketplace: 'DE' } }),
      [EVENT, LAST],
      undefined,
    ],
    [
      'a day of it is missing',
      soldBy('PRESS', 10, 30).filter(({ to }) => to !== '2025-10-08'),
      [EVENT, LAST],
      undefined,
    ],
    [
      'a figure of it is unknown',
      soldBy('PRESS', 10, 30).map((row) => ({ ...row, unitsOrdered: '' })),
      [EVENT, LAST],
      undefined,
    ],
    ['a report without SKUs', soldBy('PRESS', 10, 30, { more: { sku: '' } }), [EVENT, LAST], 3],
    [
      'named with its year',
      soldBy('PRESS', 10, 30),
      [
        { ...EVENT, event: '2026年 big deal days' },
        { ...LAST, event: 'Big  Deal Days 2025' },
      ],
      3,
    ],
  ])('%s', (_, rows, typed, factor) => {
    if (factor === undefined) expect(factorOf(rows, typed)).toBeUndefined();
    else expect(factorOf(rows, typed)).toBeCloseTo(factor, 9);
  });

  test('few units lean on what the category sold, and none sold, or sold out, wholly', () => {
    const rows = [...soldBy('PRESS', 40, 80), ...soldBy('WHISK', 5, 20), ...soldBy('POT', 10, 3)];
    const products = [
      ...['PRESS', 'POT', 'NEW'].map((sku) => ({ marketplace: 'US', sku, category: 'Kitchen' })),
      { marketplace: 'US', sku: 'WHISK', category: 'Kitchen' },
      { marketplace: 'US', sku: 'BALL', category: 'Toys' },
    ];
    const of = (sku: string) => factorOf(rows, [EVENT, LAST], { products }, sku);
    const kitchen = (160 + 40) / (80 + 10);
    expect(of('POT')).toBeCloseTo(kitchen, 9);
    expect(of('NEW')).toBeCloseTo(kitchen, 9);
    expect(of('WHISK')).toBeCloseTo((40 + 10 * kitchen) / (10 + 10), 9);
    expect(of('BALL')).toBeUndefined();
  });

  test('another sale among the days before is not usual', () => {
    const before = { ...LAST, event: 'Deal', from: '2025-09-20', to: '2025-09-21' };
    const rows = soldBy('PRESS', 10, 30).map((row) =>
      ['2025-09-20', '2025-09-21'].includes(String(row.to)) ? { ...row, unitsOrdered: 90 } : row,
    );
    expect(factorOf(rows, [EVENT, LAST, before])).toBeCloseTo(3, 9);
  });

  test('it is never below 1, and lies between that of the product and of all', () => {
    const units = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(units, units, units, units, (usual, during, otherUsual, otherDuring) => {
        const rows = [...soldBy('PRESS', usual, during), ...soldBy('OTHER', otherUsual, otherDuring)];
        const factor = factorOf(rows);
        fc.pre(factor !== undefined);
        const own = [during / usual, otherDuring / otherUsual].filter((one) => one >= 1 && Number.isFinite(one));
        expect(factor!).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
        expect(factor!).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is said', () => {
  const whyOf = (typed: readonly EventRow[]) => {
    const tables = { ...press({ afnFulfillableQuantity: 500 }), 'sold-last-year': soldBy('PRESS', 10, 30) };
    const { reasons } = stockOf({ tables, events: typed });
    return reasons.supply!.why.map((one) => told(one, 'en')).find((text) => text.includes('Big Deal Days'));
  };
  test.each<[string, readonly EventRow[], string | undefined]>([
    ['as last year', [EVENT, LAST], 'Big Deal Days from 6 Oct: 3 × the usual sales, as last year'],
    ['unknown', [EVENT], 'Big Deal Days from 6 Oct: how much it sells is not known, type it in Events'],
    ['typed', [{ ...EVENT, factor: 2 }, LAST], undefined],
    ['far ahead', [{ ...EVENT, from: '2027-03-01', to: '2027-03-02' }], undefined],
    ['over', [{ ...EVENT, from: '2026-09-20', to: '2026-09-21' }], undefined],
  ])('%s', (_, typed, why) => {
    expect(whyOf(typed)).toBe(why);
  });

  test('more is ordered, as if the factor were typed', () => {
    const order = (typed: readonly EventRow[]) => {
      const tables = { ...press({ afnFulfillableQuantity: 500 }), 'sold-last-year': soldBy('PRESS', 10, 30) };
      return stockOf({ tables, events: typed }).cells.orderUnits;
    };
    expect(order([EVENT, LAST])).toBe(order([{ ...EVENT, factor: 3 }]));
    expect(order([EVENT, LAST])).toBe(Number(order([])) + 2 * 20);
  });

  test('an event that cannot be read is none', () => {
    expect(events([{ ...EVENT, to: '2026-10-01' }]).all).toEqual([]);
  });
});
