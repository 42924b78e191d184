import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADS_SOURCES } from '../../../src/ads/ads-source.ts';
import { languages } from '../../../src/i18n/language.ts';
import { DEFAULT_RULES } from '../../../src/rules/default-rules.ts';
import type { ComparingRule } from '../../../src/rules/rule.ts';
import { findingsOf } from '../../../src/today/findings.ts';
import type { Row } from '../../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../../src/values/day.ts';
import { breakEvens, profitView } from '../../../src/views/profit/profit.ts';
import { told, toldAll } from '../../../src/views/said.ts';
import type { ViewRow } from '../../../src/views/view.ts';
import { madeMorning } from '../made-morning.ts';

/** A Monday; the last whole month is October. */
const TODAY = dayFromIso('2026-11-30')!;
const on = (days: number) => isoOfDay(TODAY + days);
const RULES = DEFAULT_RULES.filter(
  (rule): rule is ComparingRule & (typeof DEFAULT_RULES)[number] => 'operator' in rule,
);

const sold = (sku: string, day: number, units: number, sales: number, more: Row = {}): Row => ({
  ...{ marketplace: 'US', currency: 'USD', sku, childAsin: `B0THING00${sku}`, from: on(day), to: on(day) },
  ...{ unitsOrdered: units, orderedProductSales: sales, importedAt: `${on(0)}T08:00:00` },
  ...more,
});
const days = (sku: string, units: number, sales: number, more: Row = {}) =>
  Array.from({ length: 30 }, (_, at) => sold(sku, -30 + at, units, sales, more));

const SOURCE = ADS_SOURCES.find(({ sheet }) => sheet === 'sp-advertised-products')!;
const advertised = (sku: string, spend: number, more: Row = {}): Row[] =>
  Array.from({ length: 30 }, (_, at) => ({
    ...{ marketplace: 'US', currency: 'USD', advertisedSku: sku, advertisedAsin: `B0THING00${sku}` },
    ...{ from: on(-30 + at), to: on(-30 + at), spend, sales: 0, importedAt: `${on(0)}T08:00:00` },
    ...more,
  }));
const adsTables = (...rows: readonly Row[]) => ({ ads: () => [{ source: SOURCE, rows: [...rows] }] });

const PRODUCTS = ['A', 'B'].map((sku) => ({
  ...{ marketplace: 'US', sku, name: `Thing ${sku}`, asin: `B0THING00${sku}`, currency: 'USD', fulfilment: 'FBA' },
  ...{ price: 20, referralFee: 3, fbaFee: 4, landedCost: 5, landedCostCurrency: 'USD' },
}));
const STORAGE = ['A', 'B'].map((sku) => ({
  ...{ marketplace: 'US', currency: 'USD', sku, asin: `B0THING00${sku}`, snapshotDate: on(-1), importedAt: on(0) },
  estimatedStorageCostNextMonth: 6,
}));
const RETURNED = {
  marketplace: 'US',
  asin: 'B0THING00A',
  sku: 'A',
  date: on(-3),
  reason: 'UNWANTED_ITEM',
  quantity: 1,
  importedAt: on(0),
};

type Made = Parameters<typeof madeMorning>[0];

function view(made: Made = {}): readonly ViewRow[] {
  const tables = {
    'sales-traffic': days('A', 2, 40),
    'fba-planning': STORAGE,
    'fba-returns': [{ ...RETURNED, detailedDisposition: 'SELLABLE' }],
    ...made.tables,
  };
  const factOn: NonNullable<Made['factOn']> = (about) => (about === 'fuel-surcharge' ? 0.035 : undefined);
  return profitView.rows(
    madeMorning({ today: TODAY, products: PRODUCTS, factOn, ...adsTables(...advertised('A', 4)), ...made, tables }),
  );
}
const cellsOf = (rows: readonly ViewRow[], sku: string, window = 'days') =>
  rows.find(({ cells }) => cells.sku === sku && cells.window === window)?.cells;
const missingOf = (row: ViewRow) => toldAll(row.texts!.missing!, 'en');

describe('a SKU', () => {
  test('part by part, by hand', () => {
    // 60 units of 20; one comes back: 20 less 2.40 of its referral fee less goods of 5.
    const left = 1200 - 180 - 240 - 8.4 - 6 - 12.6 - 300;
    expect(cellsOf(view(), 'A')).toMatchObject({
      ...{
        units: 60,
        sales: 1200,
        vat: 0,
        referral: 180,
        fba: 240,
        surcharge: 8.4,
        storage: 6,
        returns: 12.6,
        landed: 300,
      },
      ...{
        beforeAds: left,
        ads: 120,
        profit: left - 120,
        verdict: 'earned',
        currency: 'USD',
        from: on(-30),
        to: on(-1),
      },
      ...{ breakEven: 0.3775, proposedTarget: 0.3775, margin: 0.2775 },
    });
  });

  test('its break-even is told for the last days, from ten units on', () => {
    expect(breakEvens(view())).toEqual([{ marketplace: 'US', sku: 'A', ratio: 0.3775, to: on(-1) }]);
    const few = (units: number) =>
      breakEvens(
        view({
          tables: {
            'sales-traffic': days('A', 0, 0)
              .concat(sold('A', -1, units, units * 20, { from: on(-30) }))
              .slice(30),
          },
        }),
      );
    expect([few(9).length, few(10).length]).toEqual([0, 1]);
  });

  test('the window ends where sales and ads both reach', () => {
    const ads = adsTables(...advertised('A', 4).slice(0, 28));
    expect(cellsOf(view(ads), 'A')).toMatchObject({ to: on(-3), units: 56, ads: 112 });
  });

  test('ads that begin later than the sales are not known', () => {
    const rows = view(adsTables(...advertised('A', 4).slice(5)));
    expect(cellsOf(rows, 'A')).toMatchObject({ ads: '', profit: '', beforeAds: 453, verdict: 'missing' });
    expect(missingOf(rows[1]!)).toBe('not known: ad spend');
  });

  test('what is missing is named, and profit stays blank', () => {
    const rows = view({
      products: [{ ...PRODUCTS[0]!, landedCost: '', landedCostCurrency: '', vatRate: '' }],
      tables: { 'fba-planning': [] },
    });
    expect(cellsOf(rows, 'A')).toMatchObject({
      landed: '',
      storage: '',
      profit: '',
      beforeAds: '',
      margin: '',
      breakEven: '',
    });
    expect(missingOf(rows[1]!)).toBe('not known: storage, returns, cost of goods');
    expect(missingOf(rows[0]!)).toBe('1 SKU lacks a cost');
  });

  test('two currencies in the window are not added', () => {
    const changed = [...days('A', 2, 40).slice(0, 15), ...days('A', 2, 36, { currency: 'EUR' }).slice(15)];
    const rows = view({ tables: { 'sales-traffic': changed } });
    expect(cellsOf(rows, 'A')).toMatchObject({ verdict: 'mixed', sales: '', profit: '', currency: 'USD EUR' });
    expect(cellsOf(rows, '')).toMatchObject({ verdict: 'mixed', sales: '', profit: '' });
    expect(missingOf(rows[1]!)).toContain('not added up');
  });

  test('costs of a SKU are in the currency of its own sales', () => {
    const sales = [...days('A', 3, 90), ...days('B', 1, 20, { currency: 'CAD' })];
    const planned = STORAGE.map((row) => ({ ...row, currency: 'USD' }));
    const rows = view({ tables: { 'sales-traffic': sales, 'fba-planning': planned, 'fba-returns': [RETURNED] } });
    expect(cellsOf(rows, 'A')).toMatchObject({ currency: 'USD', storage: 6 });
    expect(cellsOf(rows, 'B')).toMatchObject({ currency: 'CAD', storage: '', profit: '' });
    expect(cellsOf(rows, '')).toMatchObject({ verdict: 'mixed', currency: 'USD CAD', sales: '', storage: '' });
  });

  test('ads of an ASIN are laid to its SKUs by their units', () => {
    const twins = [...days('A', 3, 60, { childAsin: 'B0THING00A' }), ...days('B', 1, 20, { childAsin: 'B0THING00A' })];
    const rows = view({
      tables: { 'sales-traffic': twins },
      ...adsTables(...advertised('A', 1), ...advertised('', 4, { advertisedAsin: 'B0THING00A' })),
    });
    expect([cellsOf(rows, 'A')!.ads, cellsOf(rows, 'B')!.ads]).toEqual([120, 30]);
  });

  test('a report by ASIN is told by the SKU of the ASIN, with returns, ads and storage of all its offers', () => {
    const byAsin = days('A', 2, 40, { sku: '' });
    const twin = { ...PRODUCTS[0]!, sku: 'A-OWN', fulfilment: 'FBM' };
    const made = {
      tables: { 'sales-traffic': byAsin },
      ...adsTables(...advertised('A', 3), ...advertised('A-OWN', 1, { advertisedAsin: 'B0THING00A' })),
    };
    for (const products of [PRODUCTS, [twin, ...PRODUCTS]])
      expect(cellsOf(view({ ...made, products }), 'A')).toMatchObject({
        units: 60,
        ads: 120,
        returns: 12.6,
        storage: 6,
      });
    const two = [{ ...PRODUCTS[0]!, sku: 'A-2' }, ...PRODUCTS];
    expect(cellsOf(view({ ...made, products: two }), 'B0THING00A')).toMatchObject({
      units: 60,
      ads: 120,
      storage: 6,
      profit: '',
    });
  });

  test('charged months by day, and the estimate for days that are not charged yet', () => {
    const october = { from: '2026-10-01', to: '2026-10-31', estimatedMonthlyStorageFee: 31 };
    const november = { from: '2026-11-01', to: '2026-11-30', estimatedMonthlyStorageFee: 60 };
    const fee = { marketplace: 'US', currency: 'USD', asin: 'B0THING00A' };
    const storage = (...months: readonly Row[]) =>
      cellsOf(view({ tables: { 'storage-fees': months.map((month) => ({ ...fee, ...month })) } }), 'A')!.storage;
    // 31 Oct to 29 Nov.
    expect(storage(october)).toBe(1 + (6 * 29) / 30);
    expect(storage(october, november)).toBe(1 + 2 * 29);
  });
});

describe('verdicts', () => {
  const findings = (made: Made) => findingsOf(profitView, view(made), RULES);

  test('a rule of the seller’s own names the currency', () => {
    const own = { id: 'mine', sheet: 'profit', field: 'sales', operator: 'above', threshold: 1000, severity: 'watch' };
    const [found] = findingsOf(profitView, view({}), [own as ComparingRule]);
    expect([told(found!.what, 'en'), toldAll(found!.why, 'en')]).toEqual(['Sales: $1,200', 'your rule: above $1,000']);
  });

  test('a loss is told with its largest parts', () => {
    const rows = view(adsTables(...advertised('A', 40)));
    const [found] = findingsOf(profitView, rows, RULES);
    expect(found).toMatchObject({ rule: 'profit-loss', severity: 'act', area: 'profit' });
    expect(told(found!.what, 'en')).toBe('lost $747 in 30 days');
    expect(toldAll(found!.why, 'en')).toBe(
      '60 units, $1,200 sales · ad spend $1,200 · cost of goods $300 · FBA fee $240 · referral fee $180',
    );
    expect(told(found!.next, 'en')).toBe('Bring its ads to ACoS 38 % or below, or raise the price.');
    expect(found!.stake).toEqual({ perDay: expect.closeTo(24.9, 6), currency: 'USD' });
  });

  test('a loss without ads needs no advice on ads', () => {
    const [found] = findings({ products: [{ ...PRODUCTS[0]!, landedCost: 30 }] });
    expect(told(found!.next, 'en')).toContain('loses money without ads');
  });

  test.each(['Launch', 'Exit'])('a loss is meant at %s', (stage) => {
    expect(findings({ products: [{ ...PRODUCTS[0]!, stage }], ...adsTables(...advertised('A', 40)) })).toEqual([]);
  });

  test('a target above break-even', () => {
    const [found] = findings({ products: [{ ...PRODUCTS[0]!, targetAcos: '45 %' }] });
    expect(found).toMatchObject({ rule: 'target-over', severity: 'watch' });
    expect(told(found!.what, 'en')).toBe('target ACoS 45 % is above break-even 38 %');
    expect(findings({ products: [{ ...PRODUCTS[0]!, targetAcos: '30 %' }] })).toEqual([]);
    const filled = 'Target ACoS: 45% (Profit 2026-11-28)';
    expect(findings({ products: [{ ...PRODUCTS[0]!, targetAcos: '45%', filled }] })).toEqual([]);
  });

  test('every clause is said in every language', () => {
    const made = [
      adsTables(...advertised('A', 40)),
      { products: [{ ...PRODUCTS[0]!, targetAcos: '45 %', fbaFee: '' }] },
    ];
    for (const { reasons, texts = {} } of made.flatMap((one) => view(one)))
      for (const language of languages) {
        const said = Object.values(reasons).flatMap((one) => [one.what, ...one.why, one.next]);
        for (const one of [...said, ...Object.values(texts).flat()])
          expect(told(one, language)).not.toMatch(/[{}]|undefined/);
      }
  });
});

describe('the whole', () => {
  test('is the sum of its SKUs, with ads for what was not sold', () => {
    const tables = { 'sales-traffic': [...days('A', 2, 40), ...days('B', 1, 20)] };
    const rows = view({ tables, ...adsTables(...advertised('A', 4), ...advertised('C', 2)) });
    const [whole, a, b] = rows.map(({ cells }) => cells);
    for (const column of [
      'units',
      'sales',
      'referral',
      'fba',
      'surcharge',
      'storage',
      'returns',
      'landed',
      'beforeAds',
    ] as const)
      expect(Number(whole![column])).toBeCloseTo(Number(a![column]) + Number(b![column]), 6);
    expect(whole!.ads).toBe(180);
    expect(Number(whole!.profit)).toBeCloseTo(Number(a!.profit) + Number(b!.profit) - 60, 6);
    expect(missingOf(rows[0]!)).toContain('$60');
  });

  test('its sales are those of the report, whatever windows tell them', () => {
    const made = fc.array(
      fc.record({ sku: fc.constantFrom('A', 'B', 'C'), day: fc.integer({ min: -30, max: -1 }), units: fc.nat(9) }),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(made, (all) => {
        const rows = all.map(({ sku, day, units }) => sold(sku, day, units, units * 20));
        const every = Array.from({ length: 30 }, (_, at) => sold('D', -30 + at, 1, 20));
        const cells = cellsOf(view({ ads: () => [], tables: { 'sales-traffic': [...rows, ...every] } }), '')!;
        const sum = [...rows, ...every].reduce((total, one) => total + Number(one.orderedProductSales), 0);
        return cells.sales === sum;
      }),
      { numRuns: 40 },
    );
  });

  test('the last month stands beside the last days where reports cover it exactly, and is not judged', () => {
    const month = sold('A', 0, 50, 1000, { from: '2026-10-01', to: '2026-10-31' });
    const rows = view({ tables: { 'sales-traffic': [...days('A', 2, 40), month] }, ads: () => [] });
    expect(cellsOf(rows, 'A', 'month')).toMatchObject({
      units: 50,
      sales: 1000,
      from: '2026-10-01',
      to: '2026-10-31',
      verdict: 'missing',
    });
    expect(cellsOf(rows, 'A')).toMatchObject({ units: 60 });
    expect(cellsOf(view(), 'A', 'month')).toBeUndefined();
  });

  test('a month that is all there is stands once', () => {
    const month = sold('A', 0, 50, 1000, { from: '2026-10-01', to: '2026-10-31' });
    const rows = view({ tables: { 'sales-traffic': [month] }, ads: () => [] });
    expect(rows.map(({ cells }) => [cells.sku, cells.window])).toEqual([
      ['', 'days'],
      ['A', 'days'],
    ]);
  });

  test('ads that end before the sales begin leave the month alone', () => {
    const month = sold('A', 0, 50, 1000, { from: '2026-10-01', to: '2026-10-31' });
    const old = advertised('A', 4).map((row) => ({ ...row, from: '2026-09-20', to: '2026-09-20' }));
    const rows = view({ tables: { 'sales-traffic': [month] }, ...adsTables(...old) });
    expect(rows.map(({ cells }) => cells.window)).toEqual(['month', 'month']);
  });

  test('without sales there is nothing', () => {
    expect(view({ tables: { 'sales-traffic': [] } })).toEqual([]);
  });
});

describe('returns are known', () => {
  const partOf = (made: Made) => cellsOf(view(made), 'A')?.returns;
  /** So many units on each of the days. */
  const returned = (importedOn: number, ...dates: number[]) => ({
    'fba-returns': dates.map((at) => ({ ...RETURNED, date: on(at), importedAt: `${on(importedOn)}T08:00:00` })),
  });
  const daily = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

  test.each<[string, Record<string, readonly Row[]>, number | undefined, number | '']>([
    ['where the report tells of all days', returned(0, ...daily(-40, -1)), undefined, 30],
    ['not where it was imported in the middle of the window', returned(-15, ...daily(-40, -16)), undefined, ''],
    ['where only a few of the last days are open', returned(-5, ...daily(-40, -6)), undefined, 25],
    ['not where it begins in the middle, and units come back daily', returned(0, ...daily(-12, -1)), undefined, ''],
    ['where it begins in the middle, and hardly any come back', returned(0, -12, -3), undefined, 2],
    ['where none came back since, as an import of now tells', returned(-31, ...daily(-60, -32)), 0, 0],
    ['not where none came back, and no import tells', returned(-31, ...daily(-60, -32)), undefined, ''],
    ['not without a report', { 'fba-returns': [] }, 0, ''],
  ])('%s', (_, tables, importedOn, units) => {
    const day = importedOn === undefined ? undefined : dayFromIso(on(importedOn));
    const part = partOf({ tables, importedOn: () => day });
    const each = partOf({ tables: returned(0, -3) }) as number;
    expect(part === '' ? '' : Math.round((part as number) / each)).toBe(units);
  });
});

test('what cost money though it was not sold counts in the whole marketplace, and is said', () => {
  const back = { ...RETURNED, asin: 'B0THING00B', sku: 'B', quantity: 3 };
  const fee = (sku: string, money: number): Row => ({
    ...{ marketplace: 'US', currency: 'USD', asin: `B0THING00${sku}`, from: on(-30), to: on(-1), importedAt: on(0) },
    estimatedMonthlyStorageFee: money,
  });
  const charged = { 'storage-fees': [fee('A', 4), fee('B', 31)], 'fba-planning': [] };
  for (const tables of [{}, charged]) {
    const rows = view({ tables: { ...tables, 'fba-returns': [RETURNED, back] } });
    const [whole, one] = [rows[0]!.cells, cellsOf(rows, 'A')!];
    const others = Number(whole.storage) - Number(one.storage);
    expect(others).toBeCloseTo('storage-fees' in tables ? 31 : 6, 9);
    expect(whole.beforeAds).toBeCloseTo(Number(one.beforeAds) - others, 9);
    expect(whole.profit).toBeCloseTo(Number(one.profit) - others, 9);
    expect(missingOf(rows[0]!)).toMatch(/of the storage is for nothing sold.*3 units came back of nothing sold/s);
  }
});
