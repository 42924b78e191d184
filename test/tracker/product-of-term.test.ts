/** Which product a search term is for: by what its ad groups advertise, else by the words of titles; never by a guess. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AdsFact } from '../../src/ads/ads-sum.ts';
import { adGroupOf, productOfTerm, type TitledProduct } from '../../src/tracker/product-of-term.ts';
import { proposalsOf } from '../../src/tracker/proposals-of.ts';
import type { Row } from '../../src/values/cell.ts';

const [MAT, BOWL, BOARD] = ['B0OWN00001', 'B0OWN00002', 'B0OWN00003'];
const PRODUCTS: readonly TitledProduct[] = [
  { marketplace: 'US', asin: MAT, title: 'Acme Yoga Mat, 6 mm Thick, Non-Slip' },
  { marketplace: 'US', asin: BOWL, title: 'Acme Mixing Bowls, Set of 3' },
  { marketplace: '', asin: BOARD, title: 'まな板 抗菌 食洗機対応 大' },
];

const fact = (adGroupName: string, of: Partial<AdsFact['subject']>, orders: number | '' = 0, marketplace = 'US') =>
  ({ marketplace, subject: { campaignName: 'C', adGroupName, ...of }, orders }) as unknown as AdsFact;
const advertises = (group: string, ...asins: string[]) => asins.map((asin) => fact(group, { asin }));
const groups = (orders: Record<string, number>) =>
  new Map(Object.entries(orders).map(([name, count]) => [adGroupOf(fact(name, {})), count]));

const find = (term: string, advertised: readonly AdsFact[], orders: Record<string, number> = {}, place = 'US') =>
  productOfTerm(advertised, PRODUCTS)(place, term, groups(orders));

test.each<[string, string, readonly AdsFact[], Record<string, number>, string]>([
  ['the one that the ad group advertises', 'gym', advertises('G', MAT), { G: 2 }, MAT],
  ['the one with most orders', 'gym', [...advertises('G', MAT), ...advertises('H', BOWL)], { G: 2, H: 3 }, BOWL],
  ['none if two have as many', 'gym', [...advertises('G', MAT), ...advertises('H', BOWL)], { G: 2, H: 2 }, ''],
  ['the titled one of several in the ad group', 'thick yoga mats', advertises('G', MAT, BOWL), { G: 2 }, MAT],
  ['none of several that no title tells apart', 'gym', advertises('G', MAT, BOWL), { G: 2 }, ''],
  ['none by a title that its ad groups do not advertise', 'mixing bowl', advertises('G', MAT, BOARD), { G: 2 }, ''],
  ['by title where no report tells what is advertised', 'mixing bowl', [], { G: 2 }, BOWL],
  ['by title without ads', 'bowl set', [], {}, BOWL],
  ['none if a word is missing', 'glass bowl', [], {}, ''],
  ['none if several titles have it', 'acme', [], {}, ''],
  ['a part of a word is no word', 'ma', [], {}, ''],
  ['words without spaces', '食洗機対応', [], {}, BOARD],
])('%s', (_, term, advertised, orders, asin) => {
  expect(find(term, advertised, orders)).toBe(asin);
});

test('another marketplace has its own ad groups and products', () => {
  expect(find('yoga mat', [], {}, 'UK')).toBe('');
  expect(find('まな板', [], {}, 'JP')).toBe(BOARD);
  const uk = [fact('G', { asin: MAT }, 0, 'UK')];
  expect(find('gym', uk, { G: 2 })).toBe('');
});

test('a term is proposed for what its ad groups advertise; a report that names the buyer’s ASIN comes first', () => {
  const terms = [
    fact('G', { customerSearchTerm: 'gym' }, 2),
    fact('H', { customerSearchTerm: 'gym' }, 3),
    fact('G', { customerSearchTerm: 'mat' }, 4),
  ];
  const queries: Row[] = [{ marketplace: 'US', searchQuery: 'mat', purchasesOwn: 1, asin: BOWL }];
  const productOf = productOfTerm([...advertises('G', MAT), ...advertises('H', BOARD)], PRODUCTS);
  expect(proposalsOf([], queries, terms, productOf)).toMatchObject([
    { keyword: 'mat', product: BOWL, purchases: 1, adOrders: 4 },
    { keyword: 'gym', product: BOARD, adOrders: 5 },
  ]);
});

test('whatever is advertised, a product is named only if its ad groups or its title say so', () => {
  const asins = [MAT, BOWL, BOARD];
  const group = fc.record({ name: fc.constantFrom('G', 'H', 'I'), asins: fc.subarray(asins), orders: fc.nat(3) });
  const term = fc.constantFrom('gym', 'yoga mat', 'mixing bowl', 'acme', 'まな板');
  fc.assert(
    fc.property(fc.uniqueArray(group, { selector: ({ name }) => name }), term, (own, keyword) => {
      const advertised = own.flatMap(({ name, asins: all }) => advertises(name, ...all));
      const found = find(keyword, advertised, Object.fromEntries(own.map(({ name, orders }) => [name, orders])));
      const there = own.flatMap(({ asins: all }) => all);
      if (found !== '' && there.length > 0) expect(there).toContain(found);
      if (keyword === 'gym' && there.length === 0) expect(found).toBe('');
    }),
  );
});
