/** Stock: what is there and what comes, the two questions about supply, and what costs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { STOCK_RULES } from '../../../src/rules/stock-rules.ts';
import { stockSheet } from '../../../src/sheets/stock.ts';
import type { Row } from '../../../src/values/cell.ts';
import { told } from '../../../src/views/said.ts';
import { stockView } from '../../../src/views/stock/stock.ts';
import { daily, days, inventory, made, on, press, stockOf, verdictsOf } from './made-stock.ts';

const supplyOf = (row: ReturnType<typeof stockOf>) => String(row.cells.supply);
const said = (row: ReturnType<typeof stockOf>, column = 'supply') => {
  const { what, why, next } = row.reasons[column]!;
  return [what, ...why, next].map((one) => told(one, 'en'));
};

describe('gap and order are two answers', () => {
  // Ten a day; by sea 30 + 6 days, safety 14, warning 14: 64 days are needed.
  test.each([
    ['plenty', { afnFulfillableQuantity: 900 }, 'ok'],
    ['all but a day too little', { afnFulfillableQuantity: 700 }, 'ok'],
    ['less than 64 days, at any likely pace', { afnFulfillableQuantity: 500 }, 'order-now'],
    ['sells out before an order lands', { afnFulfillableQuantity: 200 }, 'gap'],
    ['what is on its way counts', { afnFulfillableQuantity: 300, afnInboundShippedQuantity: 600 }, 'gap-likely'],
    ['what is being received lands soon', { afnFulfillableQuantity: 300, afnInboundReceivingQuantity: 600 }, 'ok'],
    ['inbound working never counts', { afnFulfillableQuantity: 500, afnInboundWorkingQuantity: 900 }, 'order-now'],
    ['between fulfilment centres is stock', { afnFulfillableQuantity: 0, afnFcTransferQuantity: 900 }, 'ok'],
    ['nothing', { afnFulfillableQuantity: 0 }, 'out-of-stock'],
    ['reserved for buyers is no stock', { afnFulfillableQuantity: 0, afnReservedQuantity: 3 }, 'out-of-stock'],
    ['too much on its way', { afnFulfillableQuantity: 900, afnInboundShippedQuantity: 2000 }, 'overstock'],
  ])('%s', (_, units, verdict) => {
    expect(supplyOf(stockOf({ tables: press(units) }))).toBe(verdict);
  });

  test.each([
    ['a week', 7],
    ['six weeks', 42],
    ['eleven weeks', 77],
  ])('out of stock for %s: it is told, and its pace is that before', (_, out) => {
    const sold = [...days(90 - out, 10), ...days(out, 0)];
    const row = stockOf({ tables: press({ afnFulfillableQuantity: 0 }, sold) });
    expect(row.cells).toMatchObject({ supply: 'out-of-stock', pace: 10 });
    // With stock, as many days without a sale are a pace of their own.
    expect(supplyOf(stockOf({ tables: press({ afnFulfillableQuantity: 5 }, sold) }))).not.toBe('out-of-stock');
    expect(supplyOf(stockOf({ tables: press({ afnFulfillableQuantity: 0 }, days(90, 0)) }))).toBe('');
  });

  test('stock of the same ASIN in another pool says nothing about who sells it here', () => {
    const other = inventory({ marketplace: 'JP', afnFulfillableQuantity: 200 });
    const ledger = { marketplace: 'US', msku: 'PRESS', disposition: 'CUSTOMER_DAMAGED', endingWarehouseBalance: 1 };
    const month = Array.from({ length: 30 }, (_, i) => ({ ...ledger, from: on(i - 30), to: on(i - 30) }));
    const sold = [...days(48, 10), ...days(42, 0)];
    const tables = { 'inventory-ledger': month, 'sales-traffic': daily(sold) };
    const row = stockOf({ tables: { ...tables, 'fba-inventory': [inventory(), other] } });
    expect(row.cells).toMatchObject({ pool: 'US', supply: 'out-of-stock', pace: 10 });
  });

  test('sold out where only FBA Planning tells sales: the pace of its longest window', () => {
    const planning = { ...inventory(), unitsShippedT7: 0, unitsShippedT30: 0, unitsShippedT90: 360 };
    const row = stockOf({ tables: { 'fba-inventory': [inventory()], 'fba-planning': [planning] } });
    expect(row.cells).toMatchObject({ supply: 'out-of-stock', pace: 4 });
  });

  test('out of stock for as long as reports reach: it is told if people come and cannot buy', () => {
    const outWith = (sessions: number) => {
      const sales = ['2026-09-02', '2026-09-23'].map((from) => ({
        ...{ marketplace: 'US', from, to: '2026-09-29', childAsin: 'B0TEST0001', sku: '', importedAt: on(0) },
        ...{ unitsOrdered: 0, sessions: from === '2026-09-02' ? sessions : Math.round(sessions / 4) },
      }));
      return stockOf({ tables: { 'fba-inventory': [inventory()], 'sales-traffic': sales } });
    };
    expect(supplyOf(outWith(40))).toBe('out-of-stock');
    expect(said(outWith(40))).toEqual([
      'out of stock',
      '40 sessions in the reports of the last four weeks; how it sold before is not known',
      'nothing on its way',
      'send stock',
    ]);
    expect(supplyOf(outWith(4))).toBe('');
  });

  test('the numbers of a gap, told', () => {
    const product = { marketplace: 'US', sku: 'PRESS', name: 'Garlic press', price: 16.99 };
    const row = stockOf({ tables: press({ afnFulfillableQuantity: 200 }), products: [product] });
    expect(row.cells).toMatchObject({
      ...{ name: 'Garlic press', sellable: 200, pace: 10, coverDays: 20, stockOutOn: on(21), orderBy: on(-30) },
      ...{ orderUnits: 740, transport: 'Air', safetyUnits: 140, atStake: 169.9, currency: 'USD' },
    });
    expect(said(row)).toEqual([
      'sells out 21 Oct, an order lands 5 Nov: 15 days, 150 units',
      '200 left, 10 a day (9.5–11)',
      'the gap costs $2,549 of sales, each later day $170; costs are not typed',
      'nothing on its way',
      'lead time not typed: 36 days assumed',
      'days without stock are not known',
      'send 150 by air today, they can sell from 12 Oct; 590 by sea',
    ]);
    expect(row.reasons.supply!.stake).toMatchObject({ perDay: 169.9, currency: 'USD' });
  });

  test('with costs a gap is worth its margin, and says what extra freight a unit may cost', () => {
    const costs = { referralFee: 2.5, fbaFee: 4, landedCost: 3.69, landedCostCurrency: 'USD' };
    const product = { marketplace: 'US', sku: 'PRESS', price: 16.99, ...costs };
    const row = stockOf({ tables: press({ afnFulfillableQuantity: 200 }), products: [product] });
    expect(said(row)).toContain('the gap costs $1,020, each later day $68');
    expect(said(row)).toContain('air pays below $6.80 more a unit');
  });

  test('of a product that earns nothing costs nothing, and is not bridged by air', () => {
    const costs = { referralFee: 2.5, fbaFee: 4, landedCost: 20, landedCostCurrency: 'USD' };
    const row = stockOf({
      tables: press({ afnFulfillableQuantity: 240 }),
      products: [{ marketplace: 'US', sku: 'PRESS', price: 16.99, ...costs }],
    });
    expect(row.cells.supply).toBe('gap');
    expect(said(row)).toContain('at its typed costs a unit earns nothing, so the gap costs nothing');
    expect(said(row).join(' ')).not.toMatch(/air|\$0/);
  });

  test('typed lead times, safety, case pack and minimum order count', () => {
    const product = { marketplace: 'US', sku: 'PRESS', production: '20', sea: '25-35', receiving: '5', safetyDays: 10 };
    const typed = { ...product, casePack: 48, minimumOrder: 1000 };
    const row = stockOf({ tables: press({ afnFulfillableQuantity: 700 }), products: [typed] });
    // 20 + 30 + 5 days; safety of the spread of 2.5 days: 1.6449 × √(55 × 10 + 100 × 2.5²) = 56 units.
    expect(row.cells).toMatchObject({ supply: 'order-soon', safetyUnits: 57, orderBy: on(9), orderUnits: 1008 });
    expect(said(row).some((text) => text.startsWith('lead time'))).toBe(false);
  });

  test('a factory holiday makes the lead time longer', () => {
    const holiday = { kind: 'Supply', event: 'New Year', from: on(5), to: on(12), extraDays: 20 };
    const units = { afnFulfillableQuantity: 700 };
    expect(supplyOf(stockOf({ tables: press(units) }))).toBe('ok');
    expect(supplyOf(stockOf({ tables: press(units), events: [holiday] }))).toBe('order-now');
  });

  test('an event of demand sells the stock sooner', () => {
    const event = { kind: 'Demand', event: 'Prime Day', marketplace: 'US', from: on(5), to: on(10), factor: 4 };
    expect(stockOf({ tables: press({ afnFulfillableQuantity: 800 }), events: [event] }).cells).toMatchObject({
      coverDays: 62,
      supply: 'order-soon',
    });
  });

  test('out of season nothing is ordered, and nothing is out of stock', () => {
    const product = { marketplace: 'US', sku: 'PRESS', onSaleMonths: '5-7' };
    expect(supplyOf(stockOf({ tables: press({}), products: [product] }))).toBe('off-season');
    const summer = { ...product, onSaleMonths: '5-10' };
    // What is ordered today lands in November.
    expect(supplyOf(stockOf({ tables: press({ afnFulfillableQuantity: 320 }), products: [summer] }))).toBe('ok');
  });
});

describe('left alone', () => {
  test.each([
    ['being sold off', {}, { stage: 'Exit' }],
    ['a bundle', {}, { contains: 'BRUSH × 2' }],
    ['used', { condition: 'UsedGood' }, {}],
    ['graded by Amazon', { sku: 'amzn.gr.PRESS' }, {}],
  ])('%s is not out of stock', (_, units, typed) => {
    const product = { marketplace: 'US', sku: 'PRESS', ...typed };
    const row = stockOf({ tables: press(units), products: [product] }, 'sku' in units ? units.sku : 'PRESS');
    expect(verdictsOf(row)).toEqual({});
  });

  test('a product that never sold is not out of stock', () => {
    expect(verdictsOf(stockOf({ tables: press({}, days(90, 0)) }))).toEqual({});
  });

  test('a SKU whose twin sells is not out of stock', () => {
    const own = {
      marketplace: 'US',
      sellerSku: 'PRESS-FBM',
      asin: 'B0TEST0001',
      status: 'Active',
      fulfillmentChannel: 'DEFAULT',
    };
    const ledger = days(90, 0).map((_, i) => ({
      ...{ marketplace: 'US', from: on(-i - 1), to: on(-i - 1), msku: 'PRESS', disposition: 'SELLABLE' },
      ...{ customerShipments: -6, endingWarehouseBalance: 50 },
    }));
    const shop = (quantity: number) =>
      stockOf({ tables: { ...press({}), 'all-listings': [{ ...own, quantity }], 'inventory-ledger': ledger } });
    expect(supplyOf(shop(12))).toBe('twin-sells');
    expect(supplyOf(shop(0))).toBe('out-of-stock');
    // Six of ten left the warehouse.
    expect(shop(12).cells.pace).toBeCloseTo(6, 1);
  });
});

describe('what is under way is counted once', () => {
  const order = { order: 'PO-7', sku: 'PRESS', units: 600, stockPool: 'US', orderedOn: on(-20), arrivalDue: on(10) };

  test('an order counts until its shipment exists, then only what Amazon says', () => {
    const units = { afnFulfillableQuantity: 300 };
    const open = stockOf({ tables: press(units), orders: [order] });
    expect(open.cells).toMatchObject({ openOrders: 600, supply: 'ok' });
    const handedOver = stockOf({
      tables: press({ ...units, afnInboundShippedQuantity: 600 }),
      orders: [{ ...order, shipmentId: 'FBA1' }],
    });
    expect(handedOver.cells).toMatchObject({ openOrders: 0, shipped: 600, supply: 'ok' });
    const unknown = stockOf({ tables: press(units), orders: [{ ...order, shipmentId: 'FBA1' }] });
    expect(unknown.cells).toMatchObject({ openOrders: 0, supply: 'gap' });
  });

  test('a shipment without a date lands the usual time after it was first seen', () => {
    const units = { afnFulfillableQuantity: 200, afnInboundShippedQuantity: 800 };
    const seen = [...Array(20).keys()].map((i) =>
      inventory({ afnFulfillableQuantity: 400, afnInboundShippedQuantity: i < 4 ? 0 : 800, snapshotDate: on(i - 20) }),
    );
    // Seen 16 days ago: 30 + 6 days after that, on the 20th day from now; without a past it may be on its 1st day.
    expect(supplyOf(stockOf({ tables: press(units), history: seen }))).toBe('ok');
    expect(supplyOf(stockOf({ tables: press(units) }))).toBe('gap-likely');
  });

  test('out of stock with a dated arrival waits for it', () => {
    const row = stockOf({ tables: press({}), orders: [order] });
    expect(row.cells.supply).toBe('waiting');
    expect(row.reasons.supply!.waitsUntil).toBe(on(16));
  });

  test('a step that is overdue, and receiving that takes too long', () => {
    const late = { ...order, arrivalDue: on(-3) };
    const row = stockOf({ tables: press({ afnFulfillableQuantity: 900 }), orders: [late] });
    expect(row.cells.inbound).toBe('late');
    expect(said(row, 'inbound')[0]).toBe('order PO-7: Arrival due 27 Sep, 3 days ago');
    const receiving = [...Array(20).keys()].map((i) =>
      inventory({ afnInboundReceivingQuantity: 40, snapshotDate: on(i - 20) }),
    );
    const units = { afnFulfillableQuantity: 900, afnInboundReceivingQuantity: 40 };
    expect(stockOf({ tables: press(units), history: receiving }).cells.inbound).toBe('receiving');
    expect(stockOf({ tables: press(units), history: receiving.slice(8) }).cells.inbound).toBe('ok');
  });
});

describe('pools', () => {
  test('reports of four countries show the same Pan-European units once; their sales add up', () => {
    const countries = ['DE', 'FR', 'IT', 'ES'];
    const tables = {
      'fba-inventory': countries.map((marketplace) => inventory({ marketplace, afnFulfillableQuantity: 900 })),
      'sales-traffic': countries.flatMap((marketplace, i) => daily(days(60, i === 1 ? 6 : 2), { marketplace })),
    };
    const rows = stockView.rows(made({ tables }));
    expect(rows).toHaveLength(1);
    expect(rows[0]!.cells).toMatchObject({ pool: 'Pan-EU', sellable: 900, pace: 12 });
    expect(rows[0]!.subject).toEqual({ marketplace: 'FR', sku: 'PRESS', asin: 'B0TEST0001' });
  });

  test('Canada has its own stock unless it is sent from the US', () => {
    const tables = {
      'fba-inventory': [inventory({ afnFulfillableQuantity: 900 })],
      'sales-traffic': [...daily(days(60, 10)), ...daily(days(60, 4), { marketplace: 'CA' })],
    };
    expect(stockOf({ tables }).cells.pace).toBe(10);
    const product = { marketplace: 'CA', sku: 'PRESS', stockPool: 'US' };
    expect(stockOf({ tables, products: [product] }).cells.pace).toBe(14);
  });

  test('a bundle sells its parts', () => {
    const product = { marketplace: 'US', sku: 'SET', asin: 'B0TEST0002', contains: 'PRESS × 2' };
    const tables = {
      ...press({ afnFulfillableQuantity: 900 }),
      'sales-traffic': [...daily(days(60, 10)), ...daily(days(60, 3), { childAsin: 'B0TEST0002' })],
    };
    expect(stockOf({ tables, products: [product, { marketplace: 'US', sku: 'PRESS' }] }).cells.pace).toBe(16);
  });
});

describe('pace', () => {
  const window = (from: number, to: number, unitsOrdered: number): Row => ({
    ...daily([unitsOrdered])[0]!,
    ...{ from: on(from), to: on(to) },
  });
  const paceOf = (...sales: readonly Row[]) => {
    const { cells } = stockOf({ tables: { ...press({ afnFulfillableQuantity: 400 }), 'sales-traffic': sales } });
    return [cells.perDay7, cells.pace, cells.paceLow, cells.coverDays];
  };

  test('of a month beside its last week the rest is what it says of the other days', () => {
    const week = window(-7, -1, 70);
    expect(paceOf(window(-31, -1, 100), week)).toEqual(paceOf(window(-31, -8, 30), week));
    expect(paceOf(window(-31, -1, 60), week)).toEqual(paceOf(window(-31, -8, 0), week));
  });

  test('a month beside most of its days adds the others alone', () => {
    const days = Array.from({ length: 28 }, (_, at) => window(at - 28, at - 28, 5 + (at % 3)));
    const sum = days.reduce((total, { unitsOrdered }) => total + Number(unitsOrdered), 0);
    expect(paceOf(window(-31, -1, sum + 12), ...days)).toEqual(paceOf(window(-31, -29, 12), ...days));
    expect(paceOf(window(-28, -1, sum), ...days)).toEqual(paceOf(...days));
  });

  const ledgerOf = (units: readonly number[], shipped: readonly number[]) =>
    units.map((endingWarehouseBalance, i) => ({
      ...{ marketplace: 'US', from: on(i - units.length), to: on(i - units.length), msku: 'PRESS' },
      ...{ disposition: 'SELLABLE', customerShipments: -shipped[i]!, endingWarehouseBalance },
    }));

  test('days without stock are left out, a day that sold out counts as at least', () => {
    const sold = [12, 9, 5, ...days(30, 0)];
    const tables = {
      ...press({ afnFulfillableQuantity: 500 }, sold),
      'inventory-ledger': ledgerOf([20, 5, 0, ...days(30, 0)], sold),
    };
    const { cells } = stockOf({ tables, thresholds: { 'pace-days': 1 } });
    expect(cells.pace).toBeCloseTo(10.57, 2);
  });

  test('a sale of the whole marketplace is no pace', () => {
    const usual = days(60, 10);
    const all = (units: readonly number[]) => [
      ...daily(units),
      ...daily(
        units.map((one) => one * 3),
        { childAsin: 'B0TEST0009' },
      ),
    ];
    const { cells } = stockOf({
      tables: {
        ...press({ afnFulfillableQuantity: 900 }),
        'sales-traffic': all([...usual, 24, 25, 23, 24, ...days(3, 10)]),
      },
    });
    expect(cells).toMatchObject({ pace: 10, perDay7: 10, demand: '' });
  });

  test('a sale in a weekly report is no pace, a shop that grows has another', () => {
    const weeks = (perDay: readonly number[]) =>
      perDay.map((units, i) => ({
        ...daily([0])[0]!,
        ...{ from: on(7 * (i - perDay.length)), to: on(7 * (i - perDay.length) + 6), unitsOrdered: units * 7 },
      }));
    const paceOf = (perDay: readonly number[]) => {
      const tables = {
        'fba-inventory': [inventory({ afnFulfillableQuantity: 2000 })],
        'sales-traffic': weeks(perDay),
      };
      return Number(stockOf({ tables }).cells.perDay7);
    };
    expect(paceOf([30, 31, 29, 30, 30, 52])).toBeCloseTo(30, 9);
    expect(paceOf([30, 31, 29, 30, 52, 52])).toBeCloseTo(52, 9);
  });

  test('a rise beyond chance counts, and is told; one buyer of many is none', () => {
    const risen = stockOf({ tables: press({ afnFulfillableQuantity: 900 }, [...days(60, 4), ...days(7, 12)]) });
    expect(risen.cells).toMatchObject({ demand: 'rising', perDay7: 12 });
    expect(Number(risen.cells.pace)).toBeGreaterThan(7);
    const bulk = stockOf({ tables: press({ afnFulfillableQuantity: 20 }, [...days(60, 0), 1, 0, 0, 0, 9, 0, 0]) });
    expect(bulk.cells.demand).toBe('');
    expect(Number(bulk.cells.pace)).toBeLessThan(0.2);
  });

  test('several SKUs of an ASIN share its sales only where the ledger tells them apart', () => {
    const other = inventory({ sku: 'PRESS-2', afnFulfillableQuantity: 50 });
    const tables = {
      ...press({ afnFulfillableQuantity: 50 }),
      'fba-inventory': [inventory({ afnFulfillableQuantity: 50 }), other],
    };
    expect(supplyOf(stockOf({ tables }))).toBe('no-data');
  });

  test('a window of four weeks says nothing about a week', () => {
    const month = { ...daily([280])[0]!, from: on(-28) };
    const { cells } = stockOf({ tables: { ...press({ afnFulfillableQuantity: 900 }), 'sales-traffic': [month] } });
    expect(cells).toMatchObject({ perDay7: '', perDay30: 10, perDay90: 10, pace: 10 });
  });

  test('what hardly sells may be due: Stock says so, and Today is not told of five units', () => {
    const sold = [...days(29, 0), 1, ...days(29, 0), 1, ...days(28, 0), 3, 0];
    expect(supplyOf(stockOf({ tables: press({ afnFulfillableQuantity: 12 }, sold) }))).toBe('ok');
    const fewer = stockOf({ tables: press({ afnFulfillableQuantity: 5 }, sold) });
    expect(supplyOf(fewer)).toBe('order-perhaps');
    expect(said(fewer)[0]).toMatch(/^an order may be due: at 0\.1 a day/);
    expect(STOCK_RULES.find(({ threshold }) => threshold === 'order-perhaps')).toMatchObject({ startsOff: true });
  });

  // One every other day, 64 days are needed: 32 units.
  test.each([
    ['likely due', 30, 'order-soon'],
    ['likely due within a week, due at the highest likely pace', 34, 'order-soon'],
    ['likely due later, due at the highest likely pace', 37, 'order-perhaps'],
    ['due at no likely pace', 55, 'ok'],
  ])('%s', (_, units, verdict) => {
    const sold = days(90, 0).map((_, i) => i % 2);
    expect(supplyOf(stockOf({ tables: press({ afnFulfillableQuantity: units }, sold) }))).toBe(verdict);
  });

  test('days without stock in which nothing would sell are no gap', () => {
    // One in seven days: five last until the day before 36, on which what is under way lands.
    const sold = days(90, 0).map((_, i) => (i % 7 === 0 ? 1 : 0));
    const gapOf = (units: number) =>
      stockOf({ tables: press({ afnFulfillableQuantity: units, afnInboundShippedQuantity: 20 }, sold) });
    expect(supplyOf(gapOf(5))).not.toBe('gap-likely');
    expect(supplyOf(gapOf(3))).toBe('gap-likely');
  });

  test.each([
    ['a report of stock that is too old', press({ snapshotDate: on(-11), afnFulfillableQuantity: 5 }), 'no-data'],
    ['no sales', { 'fba-inventory': [inventory({ afnFulfillableQuantity: 5 })] }, 'no-data'],
    ['few days of sales', press({ afnFulfillableQuantity: 5 }, days(9, 10)), 'no-data'],
    [
      'a week and four weeks',
      {
        ...press({ afnFulfillableQuantity: 500 }),
        'sales-traffic': [
          { ...daily([70])[0]!, from: on(-7) },
          { ...daily([280])[0]!, from: on(-28) },
        ],
      },
      'order-now',
    ],
  ])('%s', (_, tables, verdict) => {
    expect(supplyOf(stockOf({ tables }))).toBe(verdict);
  });
});

describe('what costs', () => {
  const planning = (cells: Record<string, number | string>) => ({
    'fba-planning': [
      { marketplace: 'US', sku: 'PRESS', asin: 'B0TEST0001', snapshotDate: on(0), importedAt: on(0), ...cells },
    ],
  });
  const aged = (cells: Record<string, number>, sold = days(60, 0)) =>
    stockOf({ tables: { ...press({ afnFulfillableQuantity: 400 }, sold), ...planning(cells) } });

  test('units past 181 days are charged on the next 15th, less what sells until then', () => {
    expect(aged({ invAge181To270Days: 100 }).cells).toMatchObject({
      age: 'fee-due',
      feeOn: '2026-10-15',
      feeUnits: 100,
    });
    expect(aged({ invAge181To270Days: 100 }, days(60, 2)).cells).toMatchObject({ feeUnits: 70 });
    // A sixth of the bucket passes within fifteen days.
    expect(aged({ invAge91To180Days: 90 }).cells).toMatchObject({ age: 'aging', feeUnits: 15 });
    expect(aged({ invAge0To90Days: 400 }).cells).toMatchObject({ age: 'ok', feeUnits: 0 });
  });

  test('Japan charges from 271 days; where no fee is known old stock is only told', () => {
    const inJapan = (cells: Record<string, number>) => {
      const tables = { ...press({ marketplace: 'JP', afnFulfillableQuantity: 400 }), ...planning({ ...cells }) };
      return stockOf({
        tables: { ...tables, 'fba-planning': tables['fba-planning'].map((row) => ({ ...row, marketplace: 'JP' })) },
      });
    };
    expect(inJapan({ invAge181To270Days: 20 }).cells).toMatchObject({ age: 'aged' });
    expect(inJapan({ invAge271To365Days: 30 }).cells).toMatchObject({ age: 'fee-due', feeUnits: 30 });
  });

  test.each([
    [20, 20, '', 'fee'],
    [20, 40, '', 'near'],
    [40, 40, '', 'ok'],
    [20, 20, 'Yes', 'ok'],
    ['', '', '', 'no-data'],
  ])('supply of %s and %s days, exempt %j: %s', (short, long, exempt, verdict) => {
    const windows = { shortTermHistoricalDaysOfSupply: short, longTermHistoricalDaysOfSupply: long };
    const tables = {
      ...press({ afnFulfillableQuantity: 900 }),
      ...planning({ ...windows, exemptedFromLowInventoryLevelFee: exempt }),
    };
    expect(stockOf({ tables }).cells.lowInventoryFee).toBe(verdict);
  });

  test('stranded units say since when and why; an old report says nothing', () => {
    const stranded = (snapshotDate: string) => ({
      ...press({ afnFulfillableQuantity: 31 }),
      'stranded-inventory': [
        {
          marketplace: 'US',
          sku: 'PRESS',
          strandedReason: '=Listing closed',
          dateStranded: on(-2),
          fulfillableQty: 31,
          snapshotDate,
        },
      ],
    });
    const row = stockOf({ tables: stranded(on(0)) });
    expect(row.cells.stranded).toBe('stranded');
    expect(row.reasons.stranded).toMatchObject({ since: on(-2) });
    expect(said(row, 'stranded')[1]).toBe('Amazon says: =Listing closed');
    expect(stockOf({ tables: stranded(on(-15)) }).cells.stranded).toBe('');
  });

  test('what only the stranded report has is told, and nothing is said of its supply', () => {
    const only = {
      'stranded-inventory': [
        {
          marketplace: 'US',
          sku: 'PRESS',
          strandedReason: 'x',
          dateStranded: on(-2),
          fulfillableQty: 31,
          snapshotDate: on(0),
        },
      ],
    };
    const row = stockOf({ tables: only });
    expect(verdictsOf(row)).toEqual({ stranded: 'stranded' });
    expect(row.sources.map(({ report }) => report)).toEqual(['stranded-inventory']);
  });

  test('slow movers, unsold and unsellable stock', () => {
    const units = { afnFulfillableQuantity: 400, afnUnsellableQuantity: 12 };
    expect(verdictsOf(stockOf({ tables: press(units, days(90, 1)) }))).toEqual({
      slow: 'slow',
      unsellable: 'unsellable',
    });
    expect(verdictsOf(stockOf({ tables: press({ ...units, afnUnsellableQuantity: 3 }, days(90, 0)) }))).toEqual({
      slow: 'no-sales',
    });
  });
});

describe('laws', () => {
  const unit = fc.nat(60);
  const shop = fc.record({
    sold: fc.array(unit, { minLength: 0, maxLength: 60 }),
    sellable: unit,
    transfer: unit,
    shipped: unit,
    receiving: unit,
    casePack: fc.constantFrom('', 6, 48),
  });
  const tablesOf = ({
    sold,
    sellable,
    transfer,
    shipped,
    receiving,
  }: { [Name in 'sellable' | 'transfer' | 'shipped' | 'receiving']: number } & { sold: readonly number[] }) =>
    press(
      {
        ...{ afnFulfillableQuantity: sellable, afnFcTransferQuantity: transfer },
        ...{ afnInboundShippedQuantity: shipped, afnInboundReceivingQuantity: receiving },
      },
      sold,
    );

  test('every verdict is a word, what a rule calls out has a reason, said in every language', () => {
    const check = (one: Parameters<typeof tablesOf>[0] & { casePack: string | number }) => {
      const product = { marketplace: 'US', sku: 'PRESS', price: 20, casePack: one.casePack };
      const { cells, reasons } = stockOf({ tables: tablesOf(one), products: [product] });
      for (const rule of STOCK_RULES) {
        if (!('operator' in rule) || cells[rule.field] !== rule.threshold) continue;
        const { what, why, next } = reasons[rule.field]!;
        for (const text of [what, ...why, next])
          for (const language of languages) expect(told(text, language)).not.toMatch(/[{}]|NaN|Infinity|undefined/);
      }
      expect(Object.keys(cells).sort()).toEqual(stockSheet.columns.map(({ id }) => id).sort());
      for (const cell of Object.values(cells)) expect(Number.isNaN(cell)).toBe(false);
      const { orderUnits } = cells;
      if (one.casePack !== '' && orderUnits !== '') expect(Number(orderUnits) % Number(one.casePack)).toBe(0);
      if (one.sellable + one.transfer > 0) expect(cells.supply).not.toBe('out-of-stock');
    };
    fc.assert(fc.property(shop, check), { numRuns: 60 });
  });

  test('more stock never asks for more', () => {
    const RANK = ['out-of-stock', 'gap', 'order-now', 'gap-likely', 'order-soon', 'order-perhaps', 'ok', 'overstock'];
    const rank = (row: ReturnType<typeof stockOf>) => RANK.indexOf(supplyOf(row));
    const check = (sold: number, units: number, more: number) => {
      const of = (sellable: number) => stockOf({ tables: press({ afnFulfillableQuantity: sellable }, days(60, sold)) });
      const [less, plenty] = [of(units), of(units + more)];
      expect(rank(plenty)).toBeGreaterThanOrEqual(rank(less));
      if (less.cells.orderUnits !== '' && plenty.cells.orderUnits !== '')
        expect(Number(plenty.cells.orderUnits)).toBeLessThanOrEqual(Number(less.cells.orderUnits));
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), unit, fc.nat(600), check), { numRuns: 60 });
  });
});
