/** Rows that are too old go after an import, by a setting in Rules; what a person wrote beside stays. */
import { expect, test } from 'vitest';
import type { UndoReply } from '../../src/apps-script/server/messages.ts';
import { DaybookHost, salesTable } from './daybook-host.ts';

const SALES = 'Sales & Traffic';
const sales = (sku: string) => salesTable([[`B0AAAAAA${sku}`, sku, 310, 62, '$620.00']]);
const month = (from: string, to: string) => ({ marketplace: 'US', from, to });

/** Today is 2026-11-01: kept are days from 2025-10-01 on, and what was imported since. */
function threeMonths(): DaybookHost {
  const daybook = new DaybookHost();
  // In Los Angeles still the last of September.
  daybook.now = Date.UTC(2025, 9, 1, 5);
  daybook.receipt('old.csv', sales('OL'), month('2025-09-01', '2025-09-30'));
  daybook.receipt('edge.csv', sales('ED'), month('2025-09-02', '2025-10-01'));
  daybook.now = Date.UTC(2025, 9, 1, 12);
  daybook.receipt('late.csv', sales('LA'), month('2025-07-01', '2025-07-31'));
  daybook.now = Date.UTC(2026, 10, 1, 12);
  return daybook;
}

function set(daybook: DaybookHost, rule: string, column: number, value: number | string | boolean): void {
  const row = daybook.column('Rules', 'Rule').indexOf(rule) + 1;
  daybook.sheet('Rules').setCells({ row, column, rows: 1, columns: 1 }, [[value === '' ? null : { value }]]);
}

const october = (daybook: DaybookHost) => daybook.receipt('new.csv', sales('NE'), month('2026-10-01', '2026-10-31'));

test('rows of which the last day is more than thirteen months ago go, and the receipt says so', () => {
  const daybook = threeMonths();
  const receipt = october(daybook);
  expect(daybook.column(SALES, 'SKU')).toEqual(['ED', 'LA', 'NE']);
  expect(receipt.notes).toEqual([
    '1 row from before 2025-10-01 was taken out: “sales-keep-months” in Rules keeps 13 months.',
  ]);
  expect(daybook.column('Import Log', 'Notes')[3]).toBe(receipt.notes[0]);
  expect(october(daybook).notes).toEqual([]);
});

test.each([
  ['0', 6, 0],
  ['blank', 6, ''],
  ['text', 6, 'all'],
  ['not ticked', 1, false],
])('%s keeps all', (_, column, value) => {
  const daybook = threeMonths();
  set(daybook, 'sales-keep-months', column, value);
  expect(october(daybook).notes).toEqual([]);
  expect(daybook.column(SALES, 'SKU')).toEqual(['OL', 'ED', 'LA', 'NE']);
});

test('the months are the seller’s; a setting for one sheet goes before that of its subject; no row, nothing goes', () => {
  const daybook = threeMonths();
  set(daybook, 'sales-keep-months', 6, 12);
  october(daybook);
  expect(daybook.column(SALES, 'SKU')).toEqual(['NE']);
  const other = threeMonths();
  const last = other.sheet('Rules').lastRow();
  const row = ['keep-months-sales-traffic', true, SALES, '', '', '', 14].map((value) => ({ value }));
  other.sheet('Rules').setCells({ row: last, column: 0, rows: 1, columns: 7 }, [row]);
  october(other);
  expect(other.column(SALES, 'SKU')).toEqual(['OL', 'ED', 'LA', 'NE']);
  other.sheet('Rules').deleteRows(last, 1);
  other.sheet('Rules').deleteRows(other.column('Rules', 'Rule').indexOf('sales-keep-months') + 1, 1);
  expect(october(other).notes).toEqual([]);
});

test('a row beside which a person wrote stays, and is named', () => {
  const daybook = threeMonths();
  daybook.now = Date.UTC(2026, 11, 1, 12);
  const own = daybook.sheet(SALES).lastColumn() + 1;
  daybook.sheet(SALES).setCells({ row: 2, column: own, rows: 1, columns: 1 }, [[{ value: 'mine' }]]);
  const { notes } = october(daybook);
  expect(daybook.column(SALES, 'SKU')).toEqual(['ED', 'NE']);
  expect(notes[1]).toBe('1 older row stays, because you wrote beside it: row 2.');
});

test('what somebody imports now is kept, however old it is: new rows and rows that change', () => {
  const daybook = threeMonths();
  const changed = salesTable([['B0AAAAAAOL', 'OL', 311, 62, '$620.00']]);
  expect(daybook.receipt('old.csv', changed, month('2025-09-01', '2025-09-30')).notes).toEqual([]);
  expect(daybook.receipt('ancient.csv', sales('AN'), month('2024-01-01', '2024-01-31')).notes).toEqual([]);
  expect(october(daybook).notes).toEqual([]);
  expect(daybook.column(SALES, 'SKU')).toEqual(['OL', 'ED', 'LA', 'AN', 'NE']);
});

test('undoing the import brings the removed rows back to the last cell', () => {
  const daybook = threeMonths();
  const before = daybook.values(SALES);
  const { undo } = october(daybook);
  const { message } = daybook.call<UndoReply>('undoImport', { import: undo });
  expect(message).toContain('1 row is as before, 1 row is taken out');
  const after = daybook.values(SALES);
  expect([after[0], after[3], after[1], after[2]]).toEqual(before);
});

test('where nothing is old, it costs no call that grows with the rows', () => {
  const daybook = threeMonths();
  set(daybook, 'sales-keep-months', 6, 100);
  october(daybook);
  const notes = daybook.host.calls.byMethod['Sheet.deleteRows'];
  october(daybook);
  expect(daybook.host.calls.byMethod['Sheet.deleteRows']).toBe(notes);
});
