import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discoveries, rootsOf, type TermResult, wasteIn } from '../../src/evidence/waste.ts';

const term = (words: string, orders: number, clicks: number, rate = 0.1): TermResult => ({
  term: words,
  orders,
  clicks,
  rate,
});

describe('of many tests, those that are no chance', () => {
  test.each([
    [[0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216], 6],
    [[0.02, 0.04, 0.3, 0.5], 2],
    [[0.02, 0.04, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9], 0],
    [[], 0],
  ])('%j: %d at 10 %%', (chances, count) => {
    expect(discoveries(chances, 0.1)).toEqual(Array.from({ length: count }, (_, i) => i));
  });
});

test('words in a row, up to three', () => {
  expect(rootsOf('garlic press  steel')).toEqual([
    'garlic',
    'garlic press',
    'garlic press steel',
    'press',
    'press steel',
    'steel',
  ]);
});

test('one root explains its terms; what is left of a shorter one is tested without them', () => {
  const terms = [
    term('garlic press a', 2, 100),
    term('garlic press b', 3, 150),
    term('garlic', 3, 30),
    term('press', 3, 30),
  ];
  const found = wasteIn(terms);
  expect(found.map(({ words, orders, clicks, isTerm }) => [words, orders, clicks, isTerm])).toEqual([
    ['garlic press', 5, 250, false],
  ]);
  expect(found[0]!.chance / 5.8e-7).toBeCloseTo(1, 1);
});

test('a term alone is a term, and a thing with few clicks is left alone', () => {
  expect(wasteIn([term('steel straw', 0, 240)])).toMatchObject([{ words: 'steel straw', isTerm: true, expected: 24 }]);
  expect(wasteIn([term('mug', 0, 19, 0.5)])).toEqual([]);
});

test('no click is laid to two findings, and whatever is found is under the limit', () => {
  const words = fc.constantFrom('garlic', 'press', 'steel', 'large', 'gift');
  const terms = fc.uniqueArray(
    fc.record({
      term: fc.array(words, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
      clicks: fc.integer({ min: 0, max: 200 }),
      orders: fc.constant(0),
      rate: fc.constant(0.1),
    }),
    { selector: ({ term: words }) => words, maxLength: 12 },
  );
  fc.assert(
    fc.property(terms, (all) => {
      const found = wasteIn(all);
      const laid = found.flatMap((one) => one.terms);
      expect(new Set(laid).size).toBe(laid.length);
      for (const one of found) {
        expect(one.chance).toBeLessThanOrEqual(0.1);
        expect(one.clicks).toBe(one.terms.reduce((sum, { clicks }) => sum + clicks, 0));
      }
    }),
    { numRuns: 60 },
  );
});
