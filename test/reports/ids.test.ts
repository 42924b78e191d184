/**
 * Ids and SKUs that a spreadsheet made numbers of: a row is kept under its own id, or named and left out, and never
 * merged.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { rowsOf, SALES, table } from './tables.ts';

const BULK = {
  Product: 'Sponsored Products',
  Entity: 'Campaign',
  Operation: '',
  'Campaign ID': '',
  'Ad Group ID': '',
  'Ad ID': '',
  'Keyword ID': '',
  'Product Targeting ID': '',
  'Campaign Name': 'Trays',
  'Ad Group Name': '',
  State: 'enabled',
  'Daily Budget': '10',
  SKU: '',
  'Ad Group Default Bid': '',
  Bid: '',
  'Keyword Text': '',
  'Match Type': '',
  'Product Targeting Expression': '',
  Spend: '1.00',
};
const US = { marketplace: 'US' };

/** What may have become of an id on its way: kept, a number, shown short, written out with its last digits gone. */
const FATES: readonly ((id: string) => Cell)[] = [
  (id) => id,
  (id) => Number(id),
  (id) => Number(id).toExponential(5).toUpperCase(),
  (id) => Number(Number(id).toPrecision(15)),
  (id) => `${id.slice(0, 15)}${'0'.repeat(Math.max(0, id.length - 15))}`,
];

const id = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 17 }))
  .map(([first, rest]) => `${first}${rest.join('')}`)
  // A true id that ends in zeros looks like one that lost its end.
  .filter((text) => !/0$/.test(text) && !/^\d{15}0+/.test(text));

test('law: of ids that a spreadsheet had, each is kept as it was or named', () => {
  const ids = fc.uniqueArray(id, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(ids, fc.constantFrom(...FATES), (all, fate) => {
      // One or two zeros at the end of all ids may be chance.
      const tails = new Set(all.map((one) => String(fate(one)))).size * Math.min(...all.map((one) => one.length - 15));
      fc.pre(fate !== FATES[4] || tails > 2);
      const cells = table(BULK, ...all.map((one, i) => ({ 'Campaign ID': fate(one), 'Campaign Name': `C${i}` })));
      const reading = rowsOrNone(cells);
      const named = new Set(reading.problems.filter(({ code }) => code === 'digits-lost').map(({ row }) => row));
      all.forEach((one, i) => {
        const kept = reading.rows.find(({ campaignName }) => campaignName === `C${i}`);
        if (kept) expect(kept.campaignId).toBe(one);
        else expect(named).toContain(i + 2);
      });
    }),
    { numRuns: 300 },
  );
});

/** A file of which no row could be read is refused, and says why. */
function rowsOrNone(cells: Cell[][]) {
  const [header, ...rows] = cells;
  // One row that is right, so that the rest is read.
  const sure = header!.map(
    (name) => ({ ...BULK, 'Campaign ID': '254927681919372', 'Campaign Name': 'sure' })[String(name)] ?? '',
  );
  return rowsOf([header!, ...rows, sure], US);
}

test('a row of ids as numbers does not take the place of another', () => {
  const reading = rowsOrNone(
    table(BULK, { 'Campaign ID': 311826718171321e3 }, { 'Campaign ID': 311826718171321e3, 'Campaign Name': 'B' }),
  );
  expect(reading.rows.map(({ campaignName }) => campaignName)).toEqual(['sure']);
  expect(reading.problems).toMatchObject([
    { row: 2, code: 'digits-lost', effect: 'row-refused' },
    { row: 3, code: 'digits-lost', effect: 'row-refused' },
  ]);
});

test('a SKU that Excel shows short is named, in text and typed', () => {
  for (const SKU of ['1.23E+11', 123_000_000_000]) {
    const reading = rowsOf(table(SALES, { SKU }, {}), { how: 'paste' });
    expect(reading.problems).toMatchObject([{ row: 2, column: 'SKU', code: 'digits-lost', effect: 'row-refused' }]);
    expect(reading.counts).toMatchObject({ rowsKept: 1 });
  }
});

test('beside the key the cell alone is left blank', () => {
  const reading = rowsOf(table(SALES, { Title: '1.23E+11' }));
  expect(reading.problems).toMatchObject([{ column: 'Title', code: 'digits-lost', effect: 'cell-blank' }]);
});

describe('rows of a bulk sheet that are to be created', () => {
  const keys = ['Keyword Text', 'Match Type', 'SKU', 'Product Targeting Expression', 'Ad Group Name', 'Campaign Name'];

  test.each(keys)('are told apart by %s', (name) => {
    const create = { Operation: 'Create', Entity: 'Keyword' };
    const reading = rowsOf(table(BULK, { ...create, [name]: 'alpha' }, { ...create, [name]: 'beta' }), US);
    expect(reading.counts).toMatchObject({ rowsRead: 2, rowsKept: 2 });
    expect(reading.problems).toEqual([]);
  });

  test('are named by their ids where they have them', () => {
    const named = { 'Campaign ID': '254927681919372', 'Ad Group ID': '2', 'Keyword ID': '3', Entity: 'Keyword' };
    const reading = rowsOf(table(BULK, { ...named, 'Campaign Name': 'Old' }, { ...named, 'Campaign Name': 'New' }), US);
    expect(reading.rows.map(({ campaignName }) => campaignName)).toEqual(['New']);
    expect(reading.problems).toMatchObject([{ code: 'conflict' }]);
  });
});

describe('counts', () => {
  test.each(['-5', '(5)', -5])('%j is named in clicks and sessions', (cell) => {
    const reading = rowsOf(table(SALES, { 'Sessions - Total': cell, 'Units Ordered': cell }));
    expect(reading.rows[0]).toMatchObject({ sessions: '', unitsOrdered: '' });
    expect(reading.problems).toMatchObject([{ code: 'negative-count' }, { code: 'negative-count' }]);
  });

  test.each(['1e308', 1e308, 'Infinity', '5²', '½'])('%j is no number', (cell) => {
    const reading = rowsOf(table(SALES, { 'Sessions - Total': cell, 'Ordered Product Sales': cell }), {
      marketplace: 'UK',
    });
    expect(reading.rows[0]).toMatchObject({ sessions: '', orderedProductSales: '' });
    expect(reading.problems).toMatchObject([{ effect: 'cell-blank' }, { effect: 'cell-blank' }]);
  });
});
