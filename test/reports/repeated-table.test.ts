/** A report below itself counts once; whatever differs in one cell, or is no whole copy, is read as it stands. */
import { expect, test } from 'vitest';
import { splitIntoParts } from '../../src/reports/travel/split-into-parts.ts';
import { ANSWERS, read, requestForPart, rowsOf, SALES, table } from './tables.ts';

const REPORT = table(SALES, { SKU: 'A' }, { SKU: 'B' });
const [HEADER, A, B] = REPORT as [string[], string[], string[]];

test('says how often it stood there', () => {
  expect(rowsOf(REPORT).notes).toEqual([]);
  const thrice = rowsOf([...REPORT, [], ...REPORT, ['', ''], ...REPORT, []]);
  expect(thrice.counts).toEqual(rowsOf(REPORT).counts);
  expect(thrice.notes).toEqual([{ code: 'report-repeated', params: { times: 3 } }]);
});

test.each([
  ['one cell is another', [...REPORT, HEADER, A, [...B.slice(0, -1), '7']]],
  ['the last row is missing', [...REPORT, HEADER, A]],
  ['a row follows', [...REPORT, ...REPORT, A]],
  ['the order is another', [...REPORT, HEADER, B, A]],
])('is read as it stands where %s', (_, cells) => {
  const { counts, notes } = rowsOf(cells);
  expect(counts.rowsRead).toBeGreaterThan(2);
  expect(notes.map(({ code }) => code)).toContain('header-repeated');
  expect(notes.map(({ code }) => code)).not.toContain('report-repeated');
});

test('nothing but headers is still no report', () => {
  expect(read([HEADER, HEADER])).toMatchObject({ status: 'refused', code: 'header-only' });
});

test('a file of several parts is cut from it once', () => {
  const parts = splitIntoParts([...REPORT, ...REPORT], ANSWERS, { rows: 1, bytes: 1_000_000 });
  if (!('length' in parts)) throw new Error(JSON.stringify(parts));
  expect(parts.map(({ rowNumbers }) => rowNumbers)).toEqual([
    [1, 2],
    [1, 3],
  ]);
  expect(parts.map((part) => rowsOf(part.table, requestForPart(part, ANSWERS)).rows[0]!.sku)).toEqual(['A', 'B']);
});
