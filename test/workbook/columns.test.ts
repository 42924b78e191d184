/** Columns by name: a misspelt one is told with the one that was meant. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataSheet } from '../../src/sheets/catalog.ts';
import { columnIdsFile, lostIds } from '../../src/sheets/column-ids-file.ts';
import { columnOf } from '../../src/workbook/sheet-spec.ts';

const sheet = dataSheet('fba-planning');

test('a column by its id', () => {
  expect(columnOf(sheet, 'sku').header).toBe('sku');
});

test.each([
  ['invAge0To90Day', 'fba-planning has no column invAge0To90Day; did you mean invAge0To90Days?'],
  ['avaliable', 'fba-planning has no column avaliable; did you mean available?'],
  ['zzzzzzzzzz', 'fba-planning has no column zzzzzzzzzz'],
])('%s is none', (id, message) => {
  expect(() => columnOf(sheet, id)).toThrow(message);
});

test('a sheet that is none', () => {
  expect(() => dataSheet('fba-planing')).toThrow('No sheet is called fba-planing; did you mean fba-planning?');
});

test('a reworded header that would change an id is noticed', () => {
  const reworded = sheet.columns.map((column) =>
    column.id === 'available' ? { ...column, id: 'availableUnits' } : column,
  );
  const [before, after] = [sheet.columns, reworded].map((columns) => columnIdsFile([{ id: sheet.id, columns }]));
  expect(lostIds(before!, after!)).toEqual(['fba-planning.available']);
  expect(lostIds(after!, after!)).toEqual([]);
});

test('the ids that the compiler knows are all read back', () => {
  const file = readFileSync(join(import.meta.dirname, '../../src/workbook/column-ids.generated.ts'), 'utf8');
  expect(lostIds(file, '')).toContain('fba-planning.available');
  expect(lostIds(file, '').length).toBeGreaterThan(900);
});
