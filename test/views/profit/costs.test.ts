import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProductRow, products } from '../../../src/shop/products.ts';
import { dayFromIso } from '../../../src/values/day.ts';
import { costsOf, leftAfter, missingIn, type SoldSku } from '../../../src/views/profit/costs.ts';

const TODAY = dayFromIso('2026-11-30')!;
const FACTS = { surcharge: 0.035, keptOfReferral: 0.2 };

const SOLD: SoldSku = {
  ...{ units: 100, sales: 2400, currency: 'USD', storage: 30, ads: 300 },
  returned: { units: 5, sellable: 2 },
};
const PRODUCT: ProductRow = {
  ...{ marketplace: 'US', sku: 'A', price: 24, currency: 'USD', referralFee: 3.6, fbaFee: 4, fulfilment: 'FBA' },
  ...{ landedCost: 45, landedCostCurrency: 'CNY', rate: 0.14, rateDate: '2026-11-01' },
};

function costs(sold: Partial<SoldSku> = {}, product: ProductRow = {}) {
  const shop = products([{ ...PRODUCT, ...product }], TODAY);
  return costsOf({ ...SOLD, ...sold }, shop.all[0], FACTS, shop.rateOf);
}

test('every part by hand', () => {
  // Landed 45 yuan × 0.14 = 6.30; a return gives 24.00 back, 2.88 of the referral fee come back, two goods are sold again.
  const all = costs();
  expect(all).toEqual({
    ...{ vat: 0, referral: 360, fba: 400, storage: 30, ads: 300 },
    surcharge: expect.closeTo(14, 9),
    returns: expect.closeTo(5 * (24 - 2.88) - 2 * 6.3, 9),
    landed: expect.closeTo(630, 9),
  });
  expect(missingIn(all)).toEqual([]);
  expect(leftAfter(2400, all)).toBeCloseTo(2400 - 360 - 400 - 14 - 30 - (105.6 - 12.6) - 630 - 300, 9);
});

test('the tax within a price is no income', () => {
  const german: ProductRow = {
    marketplace: 'DE',
    currency: 'EUR',
    vatRate: 0.19,
    landedCostCurrency: 'EUR',
    landedCost: 6,
    rate: '',
    rateDate: '',
  };
  const { vat, returns } = costs({ currency: 'EUR', sales: 2380 }, german);
  expect(vat).toBeCloseTo(380, 9);
  expect(returns).toBeCloseTo(5 * (20 - 2.88) - 2 * 6, 9);
});

describe('what is missing is named and never 0', () => {
  test.each<[string, Partial<SoldSku>, ProductRow, string[]]>([
    ['no exchange rate', {}, { rate: '', rateDate: '' }, ['returns', 'landed']],
    ['no cost of goods', {}, { landedCost: '', landedCostCurrency: '', rate: '', rateDate: '' }, ['returns', 'landed']],
    ['no referral fee', {}, { referralFee: '' }, ['referral', 'returns']],
    ['no FBA fee', {}, { fbaFee: '' }, ['fba', 'surcharge']],
    ['no storage', { storage: undefined }, {}, ['storage']],
    ['no report of returns', { returned: undefined }, {}, ['returns']],
    ['no ads', { ads: undefined }, {}, ['ads']],
    ['nothing came back', { returned: { units: 0, sellable: 0 } }, { landedCost: '' }, ['landed']],
    [
      'a price with tax whose rate nobody typed',
      { currency: 'EUR' },
      { marketplace: 'DE', currency: 'EUR' },
      ['vat', 'returns'],
    ],
  ])('%s', (_, sold, product, missing) => expect(missingIn(costs(sold, product))).toEqual(missing));

  test('a fee in another currency than the sales is not added', () => {
    expect(missingIn(costs({ currency: 'CAD' }))).toEqual(['referral', 'fba', 'surcharge', 'returns', 'landed']);
  });

  test('who ships himself has no fees of Amazon’s shelves', () => {
    const own = costs({ storage: undefined }, { fulfilment: 'FBM', fbaFee: '' });
    expect(missingIn(own)).toEqual([]);
    expect(own).not.toHaveProperty('fba');
    expect(own).not.toHaveProperty('storage');
  });

  test('without a row in Products nearly all is', () => {
    const { rateOf } = products([], TODAY);
    expect(missingIn(costsOf(SOLD, undefined, FACTS, rateOf))).toEqual([
      'referral',
      'fba',
      'surcharge',
      'returns',
      'landed',
    ]);
  });
});

test('the parts and what is left are the sales', () => {
  const money = fc.double({ min: 0, max: 1000, noNaN: true });
  const made = fc.record({ units: fc.integer({ min: 1, max: 500 }), sales: money, storage: money, ads: money });
  fc.assert(
    fc.property(made, money, money, (sold, landedCost, fbaFee) => {
      const all = costs(
        { ...sold, returned: { units: 0, sellable: 0 } },
        { landedCost, landedCostCurrency: 'USD', rate: '', rateDate: '', fbaFee },
      );
      const parts = Object.values(all).reduce<number>((sum, part) => sum + part!, 0);
      return Math.abs(parts + leftAfter(sold.sales, all) - sold.sales) < 1e-6 * (1 + parts);
    }),
    { numRuns: 200 },
  );
});
