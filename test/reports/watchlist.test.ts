import { describe, expect, test } from 'vitest';
import { foldedKeyword } from '../../src/values/fold.ts';
import { codes, read, rowsOf } from './tables.ts';

const HEADER = ['Search Term', 'Search Frequency Rank', '#1 Clicked ASIN', '#2 Clicked ASIN', '#3 Clicked ASIN'];
const ROWS = [
  ['paper towels', '1', 'B0OTHER001', 'B0OTHER002', 'B0OTHER003'],
  ['bamboo tray', '2', 'B0OTHER001', 'B0OTHER002', ' b0child001 '],
  ['Ｔray  for bed', '3', 'B0OTHER001', '', ''],
];
const US = { marketplace: 'US' };

function tracked(asins: string[], keywords: string[] = []) {
  return () => ({ asins: new Set(asins), keywords: new Set(keywords) });
}

describe('a report about all of Amazon', () => {
  test('keeps rows that name an ASIN in any place, or a keyword however it is written', () => {
    const reading = rowsOf([HEADER, ...ROWS], { ...US, tracked: tracked(['B0CHILD001'], ['tray for bed']) });
    expect(reading.rows.map(({ searchTerm }) => searchTerm)).toEqual(['bamboo tray', 'Ｔray  for bed']);
    expect(reading.counts).toMatchObject({ rowsRead: 2, rowsKept: 2, rowsRefused: 0 });
    expect(reading.notes).toContainEqual({ code: 'rows-untracked', params: { count: 1 } });
  });

  test('may hold nothing of ours, as one part of a long file does', () => {
    const reading = rowsOf([HEADER, ...ROWS], { ...US, tracked: tracked(['B0CHILD009']) });
    expect(reading.rows).toEqual([]);
    expect([reading.from, reading.to]).toEqual(['2026-10-01', '2026-10-31']);
    expect(reading.notes).toEqual([{ code: 'rows-untracked', params: { count: 3 } }]);
  });

  test('is refused where nothing is tracked, and says what to import first', () => {
    expect(read([HEADER, ...ROWS], { ...US, tracked: tracked([]) })).toMatchObject({ code: 'nothing-tracked' });
    expect(read([HEADER], { ...US, tracked: tracked(['B0CHILD001']) })).toMatchObject({ code: 'header-only' });
  });

  test('is kept whole where nobody says what is tracked', () => {
    const reading = rowsOf([HEADER, ...ROWS], US);
    expect(reading.rows).toHaveLength(3);
    expect(codes(reading.notes)).not.toContain('rows-untracked');
  });
});

test('nobody is asked what is tracked for a report of the shop itself', () => {
  const ask = () => {
    throw new Error('asked');
  };
  expect(
    read(
      [
        ['sku', 'asin', 'afn-fulfillable-quantity'],
        ['A', 'B0CHILD001', '1'],
      ],
      { ...US, tracked: ask },
    ),
  ).toMatchObject({
    status: 'read',
  });
});

test.each([
  ['Tray For Bed', 'tray for bed'],
  [' ｔｒａｙ\u00a0 for  bed ', 'tray for bed'],
  [12, '12'],
])('%j is compared as %j', (keyword, folded) => {
  expect(foldedKeyword(keyword)).toBe(folded);
});
