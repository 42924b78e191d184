/** What the page finds and filters, over what the cells show. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetFilter } from '../../../workbench/model/sheet-extras.ts';
import { filteredRows, filterValues } from '../../../workbench/page/grid/filtered-rows.ts';
import { findCells, nextPlace, type Place } from '../../../workbench/page/grid/find-cells.ts';
import type { SheetData } from '../../../workbench/page/grid/sheet-data.ts';

const CELLS = [
  ['Marketplace', 'SKU', 'Units'],
  ['US', 'press-1', '1,250'],
  ['UK', 'PRESS-2', '12'],
  ['US', '', '9'],
];
const shown = (row: number, column: number) => CELLS[row]?.[column] ?? '';

function sheet(hiddenColumns: number[] = []): SheetData {
  const cells: (object | undefined)[][] = CELLS.map((row) => row.map((v) => (v === '' ? undefined : { v })));
  return { cells, view: { hiddenColumns } } as unknown as SheetData;
}

const found = (text: string, hidden: number[] = [], columns: number[] = []) =>
  findCells(sheet(columns), text, shown, new Set(hidden)).map(({ row, column }) => `${row} ${column}`);

test.each([
  ['press', ['1 1', '2 1']],
  ['us', ['1 0', '3 0']],
  ['1,2', ['1 2']],
  ['', []],
  ['nothing', []],
])('finds %j as it is shown, whatever its case', (text, places) => {
  expect(found(text)).toEqual(places);
});

test('what is hidden is not found', () => {
  expect(found('press', [1])).toEqual(['2 1']);
  expect(found('press', [], [1])).toEqual([]);
});

test('going on reaches every place once and begins again, both ways', () => {
  const place = fc.record({ row: fc.nat(20), column: fc.nat(5) });
  const places = fc
    .uniqueArray(place, { minLength: 1, maxLength: 12, selector: ({ row, column }) => row * 10 + column })
    .map((all) => all.sort((a, b) => a.row - b.row || a.column - b.column));
  fc.assert(
    fc.property(places, place, fc.constantFrom(1 as const, -1 as const), (all, from, step) => {
      let here: Place = from;
      const seen = all.map(() => {
        const at = nextPlace(all, here, step);
        here = all[at]!;
        return at;
      });
      expect([...seen].sort((a, b) => a - b)).toEqual(all.map((_, i) => i));
      expect(nextPlace([], from, step)).toBe(-1);
    }),
    { numRuns: 100 },
  );
});

const filter = (criteria: SheetFilter['criteria']): SheetFilter => ({
  area: { row: 0, column: 0, rows: 6, columns: 3 },
  ...(criteria && { criteria }),
});

test('a filter hides the rows that show what is left out, of every column; never the header', () => {
  const rows = (criteria?: SheetFilter['criteria']) => [...filteredRows(filter(criteria), shown)];
  expect(rows()).toEqual([]);
  expect(rows({ 0: { hiddenValues: ['US', 'Marketplace'] } })).toEqual([1, 3]);
  expect(rows({ 0: { hiddenValues: ['UK'] }, 1: { hiddenValues: [''] } })).toEqual([2, 3, 4, 5]);
  expect([...filteredRows(null, shown)]).toEqual([]);
});

test('a column offers what the others let through, numbers in their order', () => {
  const values = (column: number, criteria: SheetFilter['criteria']) =>
    filterValues(filter(criteria), column, shown).map(({ text, isShown }) => `${isShown ? '+' : '-'}${text}`);
  expect(values(2, {})).toEqual(['+', '+1,250', '+9', '+12']);
  expect(values(1, { 0: { hiddenValues: ['UK', ''] }, 1: { hiddenValues: ['press-1'] } })).toEqual(['+', '-press-1']);
});
