/** The mark of a row tells which of its cells are others than those that were written, whatever they are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asImported } from '../../src/sheets/as-imported.ts';
import { AS_IMPORTED, IMPORTED_AT } from '../../src/sheets/data-sheet.ts';
import { salesTrafficSheet } from '../../src/sheets/data-sheets.ts';
import type { Cell, Row } from '../../src/values/cell.ts';

const { markOf, typedIn } = asImported(salesTrafficSheet);
const IDS = salesTrafficSheet.columns
  .filter(({ id, origin }) => origin === 'report' && !salesTrafficSheet.key.includes(id))
  .map(({ id }) => id);

/** What marks of an earlier version say of a blank cell. */
const BLANK = '8_Z';

const cell = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.constant('')) as fc.Arbitrary<Cell>;
const row = fc.record(Object.fromEntries(IDS.map((id) => [id, cell]))) as fc.Arbitrary<Row>;
const stored = (cells: Row, mark: Cell): Row => ({ ...cells, [AS_IMPORTED.id]: mark, [IMPORTED_AT.id]: '2026-11-01' });

test('typed is what is another cell than was written and not blank', () => {
  fc.assert(
    fc.property(row, fc.dictionary(fc.constantFrom(...IDS), cell), (written, typed) => {
      const differs = (id: string) => String(typed[id]) !== String(written[id]) && typed[id] !== '';
      const expected = Object.keys(typed).filter(differs);
      const found = typedIn(stored({ ...written, ...typed }, markOf(written)));
      // Of so many edits one goes unnoticed that this does not see it here.
      expect(found.sort()).toEqual(expected.sort());
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('of cells that are left alone it goes on saying what it said', () => {
  fc.assert(
    fc.property(row, fc.subarray(IDS), row, (first, ids, second) => {
      const part = Object.fromEntries(ids.map((id) => [id, second[id]!]));
      expect(markOf(part, markOf(first))).toBe(markOf({ ...first, ...part }));
    }),
    { numRuns: 100 },
  );
});

test('where nothing is known, nothing is taken for typed', () => {
  const cells = Object.fromEntries(IDS.map((id) => [id, 7]));
  for (const mark of ['', 'x', 5, markOf({}).slice(3), `abc${markOf({}).slice(3)}`])
    expect(typedIn(stored(cells, mark)), String(mark)).toEqual([]);
  const other = asImported({ ...salesTrafficSheet, columns: salesTrafficSheet.columns.slice(1).reverse() });
  expect(typedIn(stored(cells, other.markOf(cells)))).toEqual([]);
  const partly = markOf({ [IDS[0]!]: 7 }, '');
  expect(typedIn(stored({ ...cells, [IDS[0]!]: 8 }, partly))).toEqual([IDS[0]]);
});

test('blank cells take no room, and a mark with all of them stays as long as it says the same', () => {
  // A digest for each cell, and one for the columns.
  const long = (cells: Row) => {
    const digestOf = (id: string) =>
      markOf({ [id]: cells[id]! }, '')
        .replaceAll('...', '')
        .slice(3);
    const blank = markOf({ [IDS[0]!]: 7 }).slice(0, 3);
    return blank + IDS.map((id) => (cells[id] === '' ? BLANK : digestOf(id))).join('');
  };
  fc.assert(
    fc.property(row, fc.subarray(IDS), (cells, blanks) => {
      const written = { ...cells, ...Object.fromEntries(blanks.map((id) => [id, ''])) };
      const short = markOf(written);
      expect(short.length).toBeLessThanOrEqual(long(written).length);
      expect(markOf(written, long(written))).toBe(long(written));
      expect(typedIn(stored(written, long(written)))).toEqual([]);
      expect(markOf({ ...written, [IDS[0]!]: 'other' }, long(written))).toBe(
        markOf({ ...written, [IDS[0]!]: 'other' }),
      );
    }),
    { numRuns: 100 },
  );
  expect(markOf({})).toHaveLength(5);
});

test('in a row that no import wrote, all was typed', () => {
  expect(typedIn({ [IDS[0]!]: 7, [IDS[1]!]: '', [IMPORTED_AT.id]: '' })).toEqual([IDS[0]]);
});
