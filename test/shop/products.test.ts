/**
 * What is read off the rows of Products: defaults, money with its currency, ranges, bundles; and what is wrong, by its
 * place.
 */
import { expect, test } from 'vitest';
import { type ProductRow, products as productsOn } from '../../src/shop/products.ts';
import { dayFromIso } from '../../src/values/day.ts';

const day = (iso: string) => dayFromIso(iso)!;
const products = (rows: readonly ProductRow[]) => productsOn(rows, day('2026-11-30'));

/** `row · column · text` of each. */
function wrong(...rows: ProductRow[]): string[] {
  return products(rows).problems.map(({ row, column, key }) => `${row} ${column} ${key}`);
}

test('a row without a marketplace is the default wherever that of a marketplace is blank', () => {
  const { find, problems } = products([
    { sku: 'A', unitCost: 45, unitCostCurrency: 'CNY', casePack: 24, stage: 'Exit', supplier: 'Wang' },
    { marketplace: 'US', sku: 'A', price: 20, supplier: 'Li', casePack: '' },
    { marketplace: '日本', sku: 'A', price: 2980 },
  ]);
  expect(problems).toEqual([]);
  expect(find('US', 'A')).toMatchObject({
    row: 3,
    price: { amount: 20, currency: 'USD' },
    unitCost: { amount: 45, currency: 'CNY' },
    casePack: 24,
    stage: 'Exit',
    supplier: 'Li',
  });
  expect(find('JP', 'A')).toMatchObject({ row: 4, marketplace: 'JP', price: { amount: 2980, currency: 'JPY' } });
  expect(find('DE', 'A')).toMatchObject({ row: 2, marketplace: '', supplier: 'Wang' });
  expect(find('DE', 'B')).toBeUndefined();
});

test('an amount has the currency of its own row, never that of another row’s price', () => {
  const { find } = products([
    { sku: 'A', price: 30, currency: 'EUR', landedCost: 5, landedCostCurrency: 'USD' },
    { marketplace: 'UK', sku: 'A', price: 25 },
    { marketplace: 'SE', sku: 'A' },
    { marketplace: 'US', sku: 'A', price: 'CA$31.50' },
  ]);
  expect(find('UK', 'A')?.price).toEqual({ amount: 25, currency: 'GBP' });
  expect(find('SE', 'A')?.price).toEqual({ amount: 30, currency: 'EUR' });
  expect(find('US', 'A')?.price).toEqual({ amount: 31.5, currency: 'CAD' });
  expect(find('UK', 'A')?.landedCost).toEqual({ amount: 5, currency: 'USD' });
});

test('a rate that stands in one row with its day holds for every row, the newest one', () => {
  const cny = { unitCost: 45, unitCostCurrency: 'CNY' };
  const { rateOf, problems } = products([
    { marketplace: 'US', sku: 'A', ...cny, rate: 0.14, rateDate: '2026-11-01' },
    { marketplace: 'US', sku: 'B', ...cny, rate: 0.141, rateDate: '2026-11-20' },
    { marketplace: 'US', sku: 'C', ...cny },
  ]);
  expect(problems).toEqual([]);
  expect(rateOf('CNY', 'USD')).toMatchObject({ rate: 0.141, day: day('2026-11-20') });
  expect(rateOf('USD', 'USD')).toEqual({ rate: 1 });
  expect(rateOf('CNY', 'EUR')).toBeUndefined();
});

test('ranges, months, contents and words are read as people write them', () => {
  const { find, problems } = products([
    {
      ...{ marketplace: 'US', sku: 'SET', targetAcos: '18-25 %', production: '25–35', sea: '35 天', air: 8 },
      ...{ contains: 'BOX2 × 2, B x3；C', onSaleMonths: '10-12, 1', protectedTerms: 'garlic press, press' },
      ...{ vatRate: 0.19, stage: 'grow', openDate: '2026-09-01', asin: 'b0aaaaaaa1' },
    },
    ...['BOX2', 'B', 'C'].map((sku) => ({ marketplace: 'US', sku })),
  ]);
  expect(problems).toEqual([]);
  const set = find('US', 'SET')!;
  expect(set).toMatchObject({
    targetAcos: { low: 0.18, high: 0.25 },
    leadTime: { production: { low: 25, high: 35 }, sea: { low: 35, high: 35 }, air: { low: 8, high: 8 } },
    contains: [
      { sku: 'BOX2', units: 2 },
      { sku: 'B', units: 3 },
      { sku: 'C', units: 1 },
    ],
    protectedTerms: ['garlic press', 'press'],
    vatRate: 0.19,
    stage: 'Grow',
    openDate: day('2026-09-01'),
    asin: 'B0AAAAAAA1',
  });
  expect([...set.onSaleMonths!].sort((a, b) => a - b)).toEqual([1, 10, 11, 12]);
});

test.each<[string, ProductRow, string[]]>([
  ['a cost without a currency', { unitCost: 45 }, ['2 unitCost typed.noCurrency']],
  ['a landed cost without one', { landedCost: 45, unitCostCurrency: 'CNY' }, ['2 landedCost typed.noCurrency']],
  ['a dollar sign is no currency', { unitCost: '$45' }, ['2 unitCost typed.noCurrency']],
  [
    'a word for one',
    { unitCost: 45, unitCostCurrency: 'shells' },
    ['2 unitCost typed.noCurrency', '2 unitCostCurrency typed.notCurrency'],
  ],
  ['a rate without a date', { unitCost: 45, unitCostCurrency: 'CNY', rate: 0.14 }, ['2 rate typed.noRateDate']],
  ['a rate of nothing', { rate: 0.14, rateDate: '2026-11-01' }, ['2 rate typed.rateOfNothing']],
  ['a lead time that runs backwards', { sea: '35-25' }, ['2 sea typed.backwards']],
  ['a lead time in words', { production: 'soon' }, ['2 production typed.notBand']],
  ['a lead time of which a date was made', { air: '2026-05-10' }, ['2 air typed.notBand']],
  ['a target that is no share', { targetAcos: '25' }, ['2 targetAcos typed.notShare']],
  ['a target in words', { targetAcos: 'abc' }, ['2 targetAcos typed.notBand']],
  ['a target below zero', { targetAcos: -0.25 }, ['2 targetAcos typed.tooSmall']],
  ['a sign of yen and yuan', { unitCost: '￥45' }, ['2 unitCost typed.noCurrency']],
  ['that sign for a currency', { unitCostCurrency: '¥' }, ['2 unitCostCurrency typed.notCurrency']],
  ['dollars beside yuan', { unitCost: '$45', unitCostCurrency: 'CNY' }, ['2 unitCost typed.noCurrency']],
  ['a target that runs backwards', { targetAcos: '25%-18%' }, ['2 targetAcos typed.backwards']],
  ['a bare VAT rate', { vatRate: 19 }, ['2 vatRate typed.notShare']],
  ['two ASINs in one cell', { parentAsin: 'B0AAAAAAA1, B0AAAAAAA2' }, ['2 parentAsin typed.notAsin']],
  ['a bundle that contains itself', { contains: 'S × 2' }, ['2 contains typed.containsItself']],
  ['a bundle of what is nowhere', { contains: 'T × 2' }, ['2 contains typed.containsUnknown']],
  ['a bundle of none', { contains: 'T × 0' }, ['2 contains typed.notContents']],
  ['no month', { onSaleMonths: '3-13' }, ['2 onSaleMonths typed.notMonths']],
  ['a negative price', { price: -1 }, ['2 price typed.tooSmall']],
  ['half a case', { casePack: 1.5 }, ['2 casePack typed.notWhole']],
  ['a word that is no stage', { stage: 'Growing' }, ['2 stage typed.notChoice']],
  ['a day that is none', { openDate: 'last spring' }, ['2 openDate typed.notDay']],
])('%s is named, and the rest of its row works', (_, cells, named) => {
  const rows = [{ marketplace: 'US', sku: 'S', supplier: 'Wang', ...cells }];
  expect(wrong(...rows).sort()).toEqual(named);
  expect(products(rows).find('US', 'S')?.supplier).toBe('Wang');
});

test.each<[ProductRow, number | undefined, string | undefined]>([
  [{ unitCost: '￥45', unitCostCurrency: 'CNY' }, 45, 'CNY'],
  [{ unitCost: '¥45', unitCostCurrency: 'JPY' }, 45, 'JPY'],
  [{ unitCost: 'CN¥45' }, 45, 'CNY'],
  [{ unitCost: '45円' }, 45, 'JPY'],
  [{ unitCost: '$45', unitCostCurrency: 'CAD' }, 45, 'CAD'],
  [{ unitCost: 'US$ 4.5', unitCostCurrency: 'CAD' }, 4.5, 'USD'],
])('%j is %s %s', (cells, amount, currency) => {
  expect(products([{ marketplace: 'US', sku: 'S', ...cells }]).all[0]?.unitCost).toEqual({ amount, currency });
});

test.each(['3-9', 'Mar–Sep', 'Mar to Sep', '3月-9月', '3月至9月', '3月から9月', '３～９'])(
  'months of %s are read',
  (onSaleMonths) => {
    const [one] = products([{ marketplace: 'US', sku: 'S', onSaleMonths }]).all;
    expect([...one!.onSaleMonths!]).toEqual([3, 4, 5, 6, 7, 8, 9]);
  },
);

test('October has the English word between two months in it, and stays one', () => {
  expect([...products([{ marketplace: 'US', sku: 'S', onSaleMonths: 'October' }]).all[0]!.onSaleMonths!]).toEqual([10]);
});

test.each([
  ['25 to 35 days', 25, 35],
  ['25天-35天', 25, 35],
  ['25至35', 25, 35],
  ['25から35日', 25, 35],
  ['２５～３５', 25, 35],
])('a lead time of %s is read', (sea, low, high) => {
  expect(products([{ marketplace: 'US', sku: 'S', sea }]).all[0]?.leadTime.sea).toEqual({ low, high });
});

test('widths make no difference in contents and months', () => {
  const [bundle] = products([{ sku: 'B', contains: 'A × ２', onSaleMonths: '９月' }, { sku: 'A' }]).all;
  expect(bundle?.contains).toEqual([{ sku: 'A', units: 2 }]);
  expect([...bundle!.onSaleMonths!]).toEqual([9]);
});

test('a rate of a row for all marketplaces wants the currency of its price; of two of one day one is named', () => {
  const costs = { unitCost: 45, unitCostCurrency: 'CNY', rate: 0.14, rateDate: '2026-11-01' };
  expect(wrong({ sku: 'S', ...costs })).toEqual(['2 rate typed.rateIntoNothing']);
  const rows = [
    { sku: 'S', currency: 'USD', ...costs },
    { marketplace: 'US', sku: 'T', ...costs, rate: 0.15 },
  ];
  expect(wrong(...rows)).toEqual(['3 rate typed.otherRate']);
  expect(products(rows).rateOf('CNY', 'USD')).toMatchObject({ rate: 0.14 });
});

test('a rate to come is named and does not hide the newest', () => {
  const costs = { marketplace: 'US', unitCost: 45, unitCostCurrency: 'CNY' };
  const rows = [
    { sku: 'S', ...costs, rate: 0.14, rateDate: '2026-11-01' },
    { sku: 'T', ...costs, rate: 0.15, rateDate: '2062-11-20' },
  ];
  expect(wrong(...rows)).toEqual(['3 rateDate typed.toCome']);
  expect(products(rows).rateOf('CNY', 'USD')).toMatchObject({ rate: 0.14 });
  // Somewhere in the team it is tomorrow already.
  const tomorrow = rows.map((row) => ({ ...row, rateDate: row.rateDate.replace('2062-11-20', '2026-12-01') }));
  expect(products(tomorrow).rateOf('CNY', 'USD')).toMatchObject({ rate: 0.15 });
});

test('a SKU of which no report tells is named where one differs in capitals alone', () => {
  const filled = 'ASIN: B0AAAAAAA1 (FBA Inventory 2026-11-01)';
  const rows = [{ marketplace: 'US', sku: 'PRESS-1', filled }, { marketplace: 'US', sku: 'press-1' }, { sku: 'LID' }];
  expect(wrong(...rows)).toEqual(['3 sku typed.alike']);
  expect(wrong(rows[0]!, { ...rows[1]!, filled })).toEqual([]);
  expect(wrong(rows[0]!, { sku: 'B', contains: 'press-1 × 2' })).toEqual(['3 contains typed.otherCapitals']);
});

test('a bundle that contains itself through others holds nothing, and each of them says so', () => {
  const bundle = (sku: string, contains: string) => ({ marketplace: 'US', sku, contains });
  const rows = [bundle('A', 'B × 2'), bundle('B', 'C'), bundle('C', 'A'), bundle('D', 'A, E'), bundle('E', '')];
  const { problems, find } = products(rows);
  expect(problems.map(({ row, params }) => [row, params])).toEqual([
    [2, { path: 'A → B → C → A' }],
    [3, { path: 'B → C → A → B' }],
    [4, { path: 'C → A → B → C' }],
  ]);
  expect(find('US', 'A')?.contains).toEqual([]);
  expect(find('US', 'D')?.contains).toHaveLength(2);
});

test('one ASIN with two parents is named in both rows, and neither counts', () => {
  const one = { marketplace: 'US', asin: 'B0AAAAAAA1' };
  const rows = [
    { ...one, sku: 'A', parentAsin: 'B0PARENT01' },
    { ...one, sku: 'B', parentAsin: 'B0PARENT02' },
    { ...one, sku: 'C', parentAsin: 'B0PARENT01', marketplace: 'UK' },
  ];
  expect(wrong(...rows)).toEqual(['2 parentAsin typed.twoParents', '3 parentAsin typed.twoParents']);
  const { find } = products(rows);
  expect(['A', 'B', 'C'].map((sku) => find(sku === 'C' ? 'UK' : 'US', sku)?.parentAsin)).toEqual([
    undefined,
    undefined,
    'B0PARENT01',
  ]);
});

test('of two rows of one key the first counts; a row of no SKU or no marketplace is named; blank rows say nothing', () => {
  const rows = [
    { marketplace: 'US', sku: 'A', casePack: 10 },
    {},
    { marketplace: 'USA', sku: 'A', casePack: 20 },
    { marketplace: 'US', casePack: 20 },
    { marketplace: 'Atlantis', sku: 'A' },
    { state: 'what stood here before' },
  ];
  expect(wrong(...rows)).toEqual(['4 sku typed.twice', '5 sku typed.missing', '6 marketplace typed.notPlace']);
  expect(products(rows).all.map(({ casePack }) => casePack)).toEqual([10]);
});

test('what is wrong in a default is named there alone', () => {
  expect(wrong({ sku: 'A', unitCost: 45, sea: '9-3' }, { marketplace: 'US', sku: 'A' })).toEqual([
    '2 unitCost typed.noCurrency',
    '2 sea typed.backwards',
  ]);
});
