/** The weekly tracker's arithmetic: course, crossings, coverage, price, events, falling shares. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adsFacts, recent } from '../../src/ads/ads-facts.ts';
import { ADS_SOURCES } from '../../src/ads/ads-source.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { asImported } from '../../src/sheets/as-imported.ts';
import { fbaInventorySheet } from '../../src/sheets/fba-inventory.ts';
import { courseText } from '../../src/tracker/course-text.ts';
import { coverByProduct } from '../../src/tracker/cover-of.ts';
import { coverageOf } from '../../src/tracker/coverage-of.ts';
import { type Entry, entriesOf } from '../../src/tracker/entry.ts';
import { eventsOf } from '../../src/tracker/events-of.ts';
import { fallingQueries } from '../../src/tracker/falling-queries.ts';
import { readRecord, recordText, renewedRecord } from '../../src/tracker/fill-record.ts';
import { movements } from '../../src/tracker/movements.ts';
import { proposalsOf } from '../../src/tracker/proposals-of.ts';
import { type PriceFacts, suggestPrice } from '../../src/tracker/suggest-price.ts';
import { ranksOfOneCategory } from '../../src/tracker/work-out-competitors.ts';
import { workOutKeywords } from '../../src/tracker/work-out-keywords.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';

const day = (iso: string) => dayFromIso(iso)!;

test('first, best, last and change: smaller is better, a week without a number is no step', () => {
  expect(movements([undefined, 30, undefined, 12, 31])).toEqual([
    { first: '', best: '', last: '', change: '' },
    { first: 30, best: 30, last: '', change: '' },
    { first: 30, best: 30, last: 30, change: '' },
    { first: 30, best: 12, last: 30, change: 18 },
    { first: 30, best: 12, last: 12, change: -19 },
  ]);
});

test('a course in figures: the last six weeks, a gap is a dot, shares in percent', () => {
  expect(courseText([0, 50, undefined, 19.999])).toBe('0 50 · 20');
  expect(courseText([1, 2, 3, 4, 5, 6, 7])).toBe('2 3 4 5 6 7');
  expect(courseText([0.5, undefined, 0.755], true)).toBe('50 · 76 %');
  expect(courseText([undefined], true)).toBe('·');
  expect(courseText([])).toBe('');
});

function keywords(...rows: Row[]): Entry[] {
  return entriesOf(
    rows.map((row) => ({ marketplace: 'US', product: 'B0OWN00001', keyword: 'mat', ...row })),
    'keyword',
    day('2026-11-18'),
  );
}

describe('crossings', () => {
  test.each([
    [48, 49, 'left-page-1'],
    [49, 48, 'entered-page-1'],
    [144, 145, 'left-first-3-pages'],
    [145, 144, 'entered-first-3-pages'],
    [1, 145, 'left-first-3-pages'],
    [145, 1, 'entered-page-1'],
    [144, 'Not found', 'left-first-3-pages'],
    ['NO', 48, 'entered-page-1'],
    ['', 48, ''],
    [48, '', ''],
    [48, 0, ''],
    [49, 96, ''],
  ])('%j → %j: %j', (before, now, event) => {
    const entries = keywords({ week: '2026-W46', organicRank: before }, { week: '2026-W47', organicRank: now });
    workOutKeywords(entries);
    expect(entries[1]!.row.event).toBe(event);
  });

  test('a row that stands twice counts once, and a week in any order', () => {
    const entries = keywords(
      { week: '2026-W47', organicRank: 10 },
      { week: '2026-W46', organicRank: 30 },
      { week: '2026-W47', organicRank: 99 },
    );
    workOutKeywords(entries);
    expect(entries[0]!.row).toMatchObject({ lastRank: 30, rankChange: 20, page: 1 });
    expect(entries[2]!.row.page).toBeUndefined();
  });
});

describe('coverage', () => {
  const main = (...ranks: Row['x'][]) =>
    keywords(
      ...ranks.map((organicRank, i): Row => ({ tier: 'main', organicRank, volume: (i + 1) * 100, keyword: `k${i}` })),
    );

  test('counts main keywords alone, within three pages', () => {
    const entries = [...main(144, 145, 'Not found', 1), ...keywords({ tier: 'watch', organicRank: 1, volume: 9 })];
    expect(coverageOf(entries)).toEqual({ main: 4, checked: 4, byCount: 0.5, byVolume: 0.5 });
  });

  test('what was not checked at the end of the list still is a keyword', () => {
    expect(coverageOf(main(1, 1, 1, '', ''))).toMatchObject({ checked: 3, byCount: 'Not enough data' });
    expect(coverageOf(main(1, 1, 1, 1, ''))).toMatchObject({ checked: 4, byCount: 1 });
    expect(coverageOf(main('', ''))).toMatchObject({ checked: 0, byCount: '' });
  });

  test('by volume only where every main keyword has one', () => {
    const [first, ...rest] = main(1, 145);
    expect(coverageOf([{ ...first!, row: { ...first!.row, volume: '' } }, ...rest]).byVolume).toBe('');
  });
});

describe('price', () => {
  const facts: PriceFacts = {
    ranks: [1000, 1200, 1500],
    cuts: [{ asin: 'B0RIVAL001', change: -0.04 }],
    cover: 75,
    leadTime: 30,
    margin: 0.3,
    target: 0.2,
  };
  const suggest = (change: Partial<PriceFacts>) => suggestPrice({ ...facts, ...change }, { cutCover: 60 }, sayIn('en'));

  test('a cut names all its reasons', () => {
    expect(suggest({})).toEqual({
      suggestion: 'Test −4 %',
      why: 'BSR 1,000 → 1,200 → 1,500 · A: B0RIVAL001 −4.0 % · Cover 75 > 60 · Margin 27.1 % ≥ 20.0 %',
    });
  });

  test.each([
    ['never more than 5 %', { cuts: [{ asin: 'B0RIVAL001', change: -0.3 }] }, 'Test −5 %'],
    ['BSR worsened one week only', { ranks: [1200, 1200, 1500] }, 'Hold'],
    ['BSR recovered', { ranks: [1000, 1500, 1500] }, 'Hold'],
    ['a week is missing', { ranks: [] }, 'Hold'],
    ['no level A cut', { cuts: [] }, 'Hold'],
    ['cover is 60 days', { cover: 60 }, 'Hold'],
    ['cover has no end', { cover: Number.POSITIVE_INFINITY }, 'Test −4 %'],
    ['the margin allows a smaller one', { margin: 0.22, target: 0.2 }, 'Test −2 %'],
    ['the margin is at its target', { margin: 0.2, target: 0.2 }, 'Hold'],
    ['cover below lead time', { cover: 29 }, 'Raise 1 %'],
    ['cover at lead time', { cover: 30 }, 'Hold'],
    ['no cover left', { cover: 0 }, 'Raise 5 %'],
    ['a long lead time goes first', { leadTime: 90 }, 'Raise 1 %'],
  ] as const)('%s', (_, change, suggestion) => {
    expect(suggest(change).suggestion).toBe(suggestion);
  });

  test('what is missing is named, and the price is held', () => {
    expect(suggest({ leadTime: undefined, target: undefined })).toEqual({
      suggestion: 'Hold',
      why: 'Missing: Lead time (days), Target margin',
    });
  });
});

describe('events of an offer', () => {
  test.each([
    ['price', [{ price: 20 }], { price: 19 }, 'Price −5.0 %'],
    ['price against the last one known', [{ price: 20 }, {}], { price: 21 }, 'Price +5.0 %'],
    ['a coupon comes', [{ price: 20 }], { price: 20, coupon: '10 %' }, 'Coupon 10 %'],
    ['a coupon ends', [{ price: 20, coupon: '10 %' }], { price: 20 }, 'Coupon ended'],
    ['nobody looked', [{ price: 20, coupon: '10 %' }], {}, ''],
    ['out of stock', [{ sellers: 1 }], { sellers: 0 }, 'Out of stock'],
    ['still out of stock', [{ sellers: 0 }], { sellers: 0 }, ''],
    ['back', [{ sellers: 0 }], { sellers: 2 }, 'Back in stock'],
    ['title and image', [{ title: 'A', price: 1 }], { title: 'B', changed: 'Image', price: 1 }, 'Image · Title'],
  ] as [string, Row[], Row, string][])('%s', (_, before, now, event) => {
    expect(eventsOf(now, before, 'en')).toBe(event);
  });
});

test('ranks of one category alone; a category that nobody wrote down is no other', () => {
  const rows: Row[] = [
    { bsr: 10, bsrCategory: 'Home' },
    { bsr: 20, bsrCategory: '' },
    { subBsr: 3, subCategory: 'Mats' },
    { bsr: 40, bsrCategory: 'Sports' },
    { bsr: 50, bsrCategory: 'Home' },
  ];
  expect(ranksOfOneCategory(rows)).toEqual([10, 20, undefined, undefined, 50]);
  const unnamed = (bsr: number) => ({ bsr, bsrCategory: '' });
  // A rank without a category is of the one before it, else of the first one after it.
  expect(ranksOfOneCategory([...rows, unnamed(60)])).toEqual([10, 20, undefined, undefined, 50, 60]);
  expect(ranksOfOneCategory([...rows.slice(0, 4), unnamed(60)])).toEqual([undefined, undefined, undefined, 40, 60]);
  expect(ranksOfOneCategory([unnamed(5), ...rows])).toEqual([5, 10, 20, undefined, undefined, 50]);
  expect(ranksOfOneCategory([unnamed(5), unnamed(6)])).toEqual([5, 6]);
});

test('whatever is written down, kept ranks are of one category and one kind, and the newest rank is kept', () => {
  const week = fc.record({
    bsr: fc.constantFrom('', 10, 20),
    bsrCategory: fc.constantFrom('', 'Home', 'Sports'),
    subBsr: fc.constantFrom('', 3),
    subCategory: fc.constantFrom('', 'Mats', 'Bags'),
  });
  fc.assert(
    fc.property(fc.array(week, { minLength: 1, maxLength: 8 }), (rows) => {
      const ranks = ranksOfOneCategory(rows);
      const kept = rows.filter((_, i) => ranks[i] !== undefined);
      const kinds = kept.map(({ bsr }) => (bsr === '' ? 'sub' : 'main'));
      const names = kept.map(({ bsr, bsrCategory, subCategory }) => (bsr === '' ? subCategory : bsrCategory));
      expect(new Set(kinds).size).toBeLessThan(2);
      expect(new Set(names.filter((name) => name !== '')).size).toBeLessThan(2);
      const { bsr, subBsr } = rows[rows.length - 1]!;
      expect(ranks[ranks.length - 1]).toBe(bsr || subBsr || undefined);
    }),
  );
});

test('cover of an ASIN is that of all its SKUs, in the newest snapshot', () => {
  const sku = (asin: string, units: number, unitsPerDay: Row['x'], snapshotDate = '2026-11-20'): Row => ({
    ...{ marketplace: 'US', asin, snapshotDate, afnFulfillableQuantity: units, unitsPerDay },
  });
  const stock = [sku('B0OWN00001', 60, 1), sku('B0OWN00001', 30, 2), sku('B0OWN00001', 999, 1, '2026-11-01')];
  const all = [...stock, sku('B0OWN00002', 5, ''), sku('B0OWN00003', 5, 0)];
  const known: [string, number][] = [
    ['US B0OWN00001', 30],
    ['US B0OWN00003', Number.POSITIVE_INFINITY],
  ];
  const cover = (today: string, sales?: string) => {
    const salesUntil = new Map(sales === undefined ? [] : [['US', day(sales)]]);
    return [...coverByProduct(all, { today: day(today), salesUntil, staleAfter: 10 })];
  };
  expect(cover('2026-11-20')).toEqual(known);
  // Units that somebody typed have no report; stock and sales of ten days ago still count, older ones do not.
  expect(cover('2026-11-30', '2026-11-20')).toEqual(known);
  expect(cover('2026-12-01')).toEqual([]);
  expect(cover('2026-11-30', '2026-11-19')).toEqual([]);
});

test('units that somebody typed say how long stock lasts, however old the sales are; beside old units of another SKU nothing does', () => {
  const { markOf } = asImported(fbaInventorySheet);
  const sku = (name: string, asin: string, typed: boolean): Row => {
    const row = { marketplace: 'US', sku: name, asin, snapshotDate: '2026-11-30', afnFulfillableQuantity: 60 };
    const asImportedMark = markOf({ ...row, unitsPerDay: typed ? '' : 2 });
    return { ...row, unitsPerDay: 2, importedAt: '2026-11-30T08:00:00', asImported: asImportedMark };
  };
  const stock = [sku('A', 'B0OWN00001', true), sku('B', 'B0OWN00002', true), sku('C', 'B0OWN00002', false)];
  const facts = { today: day('2026-11-30'), salesUntil: new Map([['US', day('2026-06-30')]]), staleAfter: 10 };
  expect([...coverByProduct(stock, facts)]).toEqual([['US B0OWN00001', 30]]);
});

describe('falling shares', () => {
  const NEXT = day('2026-11-23');
  const weeks = (shares: number[], first = '2026-10-25') =>
    shares.map((clicksOwnShare, i): Row => {
      const from = day(first) + 7 * i;
      return {
        marketplace: 'US',
        searchQuery: 'mat',
        asin: '',
        clicksOwnShare,
        from: isoOfDay(from),
        to: isoOfDay(from + 6),
      };
    });

  test('three falls running are told', () => {
    expect(fallingQueries(weeks([0.4, 0.3, 0.2, 0.1]), NEXT)).toMatchObject([
      { query: 'mat', share: 'Clicks', course: [0.4, 0.3, 0.2, 0.1] },
    ]);
  });

  test.each([
    ['two falls', [0.3, 0.2, 0.1]],
    ['an equal week', [0.4, 0.3, 0.3, 0.1]],
    ['an older fall', [0.4, 0.3, 0.2, 0.1, 0.1]],
  ])('%s are not', (_, shares) => {
    expect(fallingQueries(weeks(shares), NEXT)).toEqual([]);
  });

  test('a week that was not imported breaks the row', () => {
    expect(fallingQueries([...weeks([0.4, 0.3]), ...weeks([0.2, 0.1], '2026-11-15')], NEXT)).toEqual([]);
  });

  test('a fall of which the week tells nothing any more is no news', () => {
    const fell = weeks([0.4, 0.3, 0.2, 0.1]);
    // The last week ends on 21 November: a week later is the newest that Amazon may have.
    expect(fallingQueries(fell, NEXT + 7)).toHaveLength(1);
    expect(fallingQueries(fell, NEXT + 14)).toEqual([]);
  });
});

/** Rows of Search Terms as ads figures by term. */
function adTerms(rows: readonly Row[]) {
  const source = ADS_SOURCES.find(({ sheet }) => sheet === 'search-terms')!;
  return adsFacts([{ source, rows }], { by: ['customerSearchTerm'], counts: recent }).facts;
}

test('terms that sell and are not followed: own purchases, or two ad orders; no ASIN, no report twice', () => {
  const term = (customerSearchTerm: string, orders: number, from = '2026-10-01', to = '2026-10-31'): Row => ({
    ...{ marketplace: 'US', from, to, customerSearchTerm, orders },
  });
  const terms = [term('two', 1), term('two', 1), term('one', 1), term('B0ABCDEFGH', 9), term('Mat ', 9)];
  const overlapping = term('one', 1, '2026-10-15', '2026-11-05');
  const queries: Row[] = [
    { marketplace: 'US', searchQuery: 'bought', purchasesOwn: 1, asin: 'B0OWN00001' },
    { marketplace: 'US', searchQuery: 'seen', purchasesOwn: 0 },
  ];
  const proposals = proposalsOf(keywords({ week: '2026-W47' }), queries, adTerms([...terms, overlapping]), () => '');
  expect(proposals.map(({ keyword, product, purchases, adOrders }) => [keyword, product, purchases, adOrders])).toEqual(
    [
      ['two', '', undefined, 2],
      ['bought', 'B0OWN00001', 1, undefined],
    ],
  );
});

test('a proposed term is for the ASIN with most purchases by it, for none where two have as many', () => {
  const bought = (searchQuery: string, asin: string, purchasesOwn: number): Row => ({
    ...{ marketplace: 'US', searchQuery, asin, purchasesOwn },
  });
  const queries = [
    ...[bought('bowl', 'B0OWN00001', 9), bought('bowl', 'B0OWN00002', 2), bought('bowl', 'B0OWN00003', 0)],
    ...[bought('rug', 'B0OWN00001', 2), bought('rug', 'B0OWN00002', 2), bought('rug', '', 7)],
    ...[bought('pad', 'B0OWN00002', 0), bought('pad', '', 1)],
  ];
  const proposals = proposalsOf(keywords({ week: '2026-W47' }), queries, [], () => '');
  expect(proposals.map(({ keyword, product, purchases }) => [keyword, product, purchases])).toEqual([
    ['bowl', 'B0OWN00001', 9],
    ['rug', '', 7],
    ['pad', '', 1],
  ]);
});

test('ad orders of a month beside its own days count once, and a term absent from the days has none there', () => {
  const term = (customerSearchTerm: string, from: string, to: string, orders = 1, marketplace = 'US'): Row => ({
    ...{ marketplace, from, to, customerSearchTerm, orders },
  });
  const september = (day: number) => `2026-09-${String(day).padStart(2, '0')}`;
  const days = Array.from({ length: 30 }, (_, i) => term('daily', september(i + 1), september(i + 1)));
  const month = [term('daily', '2026-09-01', '2026-09-30', 40), term('monthly', '2026-09-01', '2026-09-30', 9)];
  const uk = term('monthly', '2026-09-01', '2026-09-30', 2, 'UK');
  const orders = (...rows: Row[]) =>
    proposalsOf([], [], adTerms(rows), () => '').map(({ marketplace, keyword, adOrders }) => [
      marketplace,
      keyword,
      adOrders,
    ]);
  expect(orders(...month, ...days, uk)).toEqual([
    ['US', 'daily', 30],
    ['UK', 'monthly', 2],
  ]);
  // Days that leave one of the month out cannot stand for it: it counts instead of them.
  expect(orders(...month, ...days.slice(1))).toEqual([
    ['US', 'daily', 40],
    ['US', 'monthly', 9],
  ]);
});

test('what imports wrote is read back from the cell', () => {
  const text = 'Organic rank: 12 (Cerebro 2026-11-20) ≠ Not found (SellerSprite 2026-11-19)';
  const record = readRecord(text);
  expect([...record]).toEqual([
    [
      'organicRank',
      [
        { value: 12, source: 'Cerebro', date: '2026-11-20' },
        { value: 'Not found', source: 'SellerSprite', date: '2026-11-19' },
      ],
    ],
  ]);
  expect(recordText(record)).toBe(text);
  const both = `Title: A · b=c: (d) (Keepa 2026-11-20) · ${text}`;
  expect([...readRecord(both).keys()]).toEqual(['title', 'organicRank']);
  expect(recordText(readRecord(both))).toBe(both);
  for (const foreign of ['whatever the seller wrote', 'mine: 12 (Cerebro 2026-11-20)', 'a=1 (b 2026-11-20)'])
    expect([readRecord(foreign).size, renewedRecord(foreign)]).toEqual([0, foreign]);
  const older = 'title=A: b (Keepa 2026-11-20) · organicRank=12 (Cerebro 2026-11-20) ≠ 14 (SellerSprite 2026-11-19)';
  expect(renewedRecord(older)).toBe(
    'Title: A: b (Keepa 2026-11-20) · Organic rank: 12 (Cerebro 2026-11-20) ≠ 14 (SellerSprite 2026-11-19)',
  );
  expect(readRecord(older)).toEqual(readRecord(renewedRecord(older)));
});
