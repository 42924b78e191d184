/** The columns that name a row stand first and stay in view, and leave room for figures. */
import { expect, test } from 'vitest';
import { DATA_SHEETS, OWN_SHEETS } from '../../src/sheets/catalog.ts';
import { madeColumns } from '../../src/workbook/sheet-spec.ts';

/** A small screen without the sidebar and the row numbers. */
const ROOM = 1366 - 300 - 46;

test.each(OWN_SHEETS.filter(({ hidden }) => !hidden).map((sheet) => [sheet.name, sheet] as const))('%s', (_, sheet) => {
  const columns = madeColumns(sheet);
  const frozen = columns.slice(0, columns.findIndex(({ id }) => id === sheet.frozenThrough) + 1);
  expect(frozen.length).toBeGreaterThan(0);
  expect(frozen.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(ROOM * 0.6);
});

test('of a report, they are its marketplace and what tells its rows to a person', () => {
  for (const { label, frozenThrough, columns } of DATA_SHEETS.filter(({ lastDay }) => lastDay !== 'week')) {
    expect(columns.slice(0, label.length + 1).map(({ id }) => id)).toEqual(['marketplace', ...label]);
    expect(label).toContain(frozenThrough);
  }
});
