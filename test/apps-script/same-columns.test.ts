/** Which columns of new rows are filled by one call each, and which block is left. */
import { expect, test } from 'vitest';
import { splitBlock } from '../../src/apps-script/sheets/same-columns.ts';
import type { Row } from '../../src/values/cell.ts';
import type { ColumnSpec } from '../../src/workbook/sheet-spec.ts';

const column = (id: string, more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  id,
  header: id,
  type: 'text',
  origin: 'report',
  width: 90,
  ...more,
});
const [place, term, clicks, days, at] = [
  column('marketplace'),
  column('term', { needed: true }),
  column('clicks'),
  column('days'),
  column('importedAt'),
];
const COLUMNS = [place, term, clicks, days, at];
const rows = (count: number, more: (i: number) => Row = () => ({})): Row[] =>
  Array.from({ length: count }, (_, i) => ({
    marketplace: 'US',
    term: `t${i}`,
    clicks: 1,
    days: 7,
    importedAt: 'now',
    ...more(i),
  }));
const split = (all: readonly (ColumnSpec | undefined)[], list: Row[]) => {
  const { filled, run } = splitBlock(4, all, list);
  return [filled.map(({ column: { id }, position }) => `${id} ${position}`).join(', '), run.start, run.length];
};

test('what is the same at both edges, the time of the import first', () => {
  expect(split(COLUMNS, rows(3))).toEqual(['importedAt 8, marketplace 4, clicks 6, days 7', 5, 1]);
  const busy = rows(3, (i) => ({ clicks: i }));
  expect(split(COLUMNS, busy)).toEqual(['importedAt 8, marketplace 4, days 7', 5, 2]);
});

test('nothing of one row, all of which is the same', () => {
  expect(split(COLUMNS, rows(1))).toEqual(['', 4, 5]);
  expect(split(COLUMNS, rows(2))[1]).toBe(5);
});

test('one row that differs, the first or the last, is enough', () => {
  const odd = (at: number) => rows(3, (i) => (i === at ? { marketplace: 'CA', days: 14 } : {}));
  for (const one of [0, 2]) expect(split(COLUMNS, odd(one))).toEqual(['importedAt 8', 4, 4]);
});

test('what stands between others is written with them', () => {
  const list = rows(3, (i) => ({ days: i }));
  expect(split(COLUMNS, list)).toEqual(['importedAt 8, marketplace 4', 5, 3]);
});

test('blank cells and columns that are not ours are left alone', () => {
  const list = rows(3, () => ({ marketplace: '', days: '' }));
  expect(split([undefined, place, term, clicks, undefined, days, at], list)).toEqual(['importedAt 10, clicks 7', 6, 1]);
});

test('nothing where a row that was begun could not be told from one that is whole', () => {
  const mixed = rows(3, (i) => ({ importedAt: i }));
  expect(split(COLUMNS, mixed)).toEqual(['', 4, 5]);
  const sameTerm = rows(3, (i) => ({ term: 'tray', clicks: i }));
  expect(split(COLUMNS, sameTerm)).toEqual(['', 4, 5]);
});
