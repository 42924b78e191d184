/** Taking the last import back: the cells are as they were, and nothing a person wrote is gone. */
import { expect, test } from 'vitest';
import type { Receipt, UndoReply } from '../../src/apps-script/server/messages.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable } from './daybook-host.ts';

const SALES = 'Sales & Traffic';
const FIRST = salesTable([
  ['B0AAAAAAA1', 'S-1', 310, 62, '$620.00'],
  ['B0AAAAAAA2', '007', 310, 31, '$310.00'],
  ['B0AAAAAAA4', 'S-4', 100, 10, '$10.00'],
]);
const SECOND = salesTable([
  ['B0AAAAAAA1', 'S-1', 310, 93, '$930.00'],
  ['B0AAAAAAA2', '007', 310, 31, '$310.00'],
  ['B0AAAAAAA3', 'S-3', 310, 31, '$310.00'],
  ['B0AAAAAAA5', 'S-5', 310, 31, '$310.00'],
]);

function imported(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('first.csv', FIRST, OCTOBER);
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.now += 3_600_000;
  return daybook;
}

function undo(daybook: DaybookHost, { undo: number }: Receipt): string {
  return daybook.call<UndoReply>('undoImport', { import: number }).message;
}

/** Every cell of every sheet but the log's, and the notes on them. */
function cells(daybook: DaybookHost): unknown {
  const kept = daybook.spreadsheet.sheets.filter(
    ({ name }) => name !== 'Import Log' && name !== 'Undo' && name !== 'Sheet1',
  );
  return kept.map((sheet) => {
    const area = { row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.lastColumn() };
    return [sheet.name, daybook.values(sheet.name), sheet.formulas(area), sheet.notes(area)];
  });
}

function place(daybook: DaybookHost, sku: string): number {
  return daybook.column(SALES, 'SKU').indexOf(sku) + 1;
}

function type(daybook: DaybookHost, row: number, column: number, value: string): void {
  daybook.sheet(SALES).setCells({ row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

test('overwritten rows are as before to the last cell, added ones are gone, all is worked out anew', () => {
  const daybook = imported();
  const before = cells(daybook);
  const receipt = daybook.receipt('second.csv', SECOND, OCTOBER);
  expect(receipt).toMatchObject({ rowsUpdated: 1, rowsAdded: 2, undo: 3 });
  const later = new DaybookHost(undefined, daybook.snapshot());
  later.call('updateToday');
  expect(later.column('FBA Inventory', 'Units per day')).toEqual([3]);
  expect(undo(daybook, receipt)).toBe('Undone in “Sales & Traffic”: 1 row is as before, 2 rows are taken out.');
  expect(cells(daybook)).toEqual(before);
  expect(daybook.column('FBA Inventory', 'Units per day')).toEqual([2]);
  expect(daybook.column('Import Log', 'State')).toEqual(['Imported', 'Imported', 'Undone']);
});

test('what was written down is hidden, and thrown away with the undoing', () => {
  const daybook = imported();
  const receipt = daybook.receipt('second.csv', SECOND, OCTOBER);
  expect(daybook.sheet('Undo').hidden).toBe(true);
  expect(daybook.column('Undo', 'What')).toEqual(['changed', 'added']);
  undo(daybook, receipt);
  expect(daybook.sheet('Undo').lastRow()).toBe(1);
});

test('an import is undone once, and only the last one that changed anything', () => {
  const daybook = imported();
  const second = daybook.receipt('second.csv', SECOND, OCTOBER);
  const same = daybook.receipt('second.csv', SECOND, OCTOBER);
  expect(same).not.toHaveProperty('undo');
  undo(daybook, second);
  const before = daybook.snapshot();
  for (const number of [second.undo, 1, 4, 0])
    expect(daybook.ask('undoImport', { import: number })).toMatchObject({
      ok: false,
      code: 'undo.nothing',
      message: expect.stringContaining('nothing to undo'),
    });
  expect(daybook.snapshot()).toEqual(before);
  const again = daybook.receipt('second.csv', SECOND, OCTOBER);
  expect(again).toMatchObject({ rowsUpdated: 1, rowsAdded: 2, undo: 5 });
  expect(undo(daybook, again)).toContain('1 row is as before');
});

test('an added row beside which a person wrote stays, and is named; so does one with a note', () => {
  const daybook = imported();
  const own = daybook.sheet(SALES).lastColumn() + 1;
  const receipt = daybook.receipt('second.csv', SECOND, OCTOBER);
  type(daybook, place(daybook, 'S-5'), own, 'my thought');
  expect(undo(daybook, receipt)).toContain('1 added row stays, because you wrote beside it: row 5.');
  expect(daybook.column(SALES, 'SKU')).toEqual(['S-1', '007', 'S-4', 'S-5']);
  const third = daybook.receipt('third.csv', salesTable([['B0AAAAAAA6', 'S-6', 1, 1, '$1.00']]), OCTOBER);
  daybook.sheet(SALES).setNotes({ row: place(daybook, 'S-6'), column: 3, rows: 1, columns: 1 }, [['look']]);
  expect(undo(daybook, third)).toContain('1 added row stays');
});

test('a formula in a header of the seller’s fills rows, and keeps none', () => {
  const daybook = imported();
  const sheet = daybook.sheet(SALES);
  const column = sheet.lastColumn() + 1;
  sheet.setCells({ row: 0, column, rows: 1, columns: 1 }, [
    [{ formula: '={"Twice";MAP(INDEX(A:A;2):INDEX(A:A;9);LAMBDA(x;x&x))}' }],
  ]);
  const receipt = daybook.receipt('second.csv', SECOND, OCTOBER);
  expect(undo(daybook, receipt)).not.toContain('stay');
});

test('rows sorted since are found by their keys; what stands beside and between them moves with its row', () => {
  const daybook = imported();
  const sheet = daybook.sheet(SALES);
  const own = sheet.lastColumn() + 1;
  type(daybook, 2, own, 'beside 007');
  const receipt = daybook.receipt('second.csv', SECOND, OCTOBER);
  const sku = daybook.values(SALES)[0]!.indexOf('SKU');
  sheet.sortRows({ row: 1, column: 0, rows: 5, columns: own + 1 }, [{ column: sku, ascending: false }]);
  sheet.setRowHeight(place(daybook, 'S-1'), 1, 50);
  undo(daybook, receipt);
  expect(daybook.column(SALES, 'SKU')).toEqual(['S-4', 'S-1', '007']);
  expect(daybook.column(SALES, 'Units Ordered')).toEqual([10, 62, 31]);
  expect(daybook.values(SALES)[place(daybook, '007')]![own]).toBe('beside 007');
  expect(sheet.rowHeight(place(daybook, 'S-1'))).toBe(50);
});

test('what the seller deleted since is nobody’s loss', () => {
  const daybook = imported();
  const receipt = daybook.receipt('second.csv', SECOND, OCTOBER);
  daybook.sheet(SALES).deleteRows(place(daybook, 'S-1'), 1);
  daybook.sheet(SALES).deleteRows(place(daybook, 'S-3'), 1);
  expect(undo(daybook, receipt)).toContain('0 rows are as before, 1 row is taken out');
  const third = daybook.receipt('second.csv', SECOND, OCTOBER);
  daybook.spreadsheet.deleteSheet(daybook.sheet(SALES));
  expect(daybook.ask('undoImport', { import: third.undo })).toMatchObject({ ok: false, code: 'undo.nothing' });
});

test('parts of one file are undone together', () => {
  const daybook = imported();
  const before = cells(daybook);
  const part = (index: number, table: ReturnType<typeof salesTable>) =>
    daybook.receipt('large.csv', table, { ...OCTOBER, part: { index, of: 2, rowNumbers: [1, 2 + index, 3 + index] } });
  part(0, salesTable([['B0AAAAAAA1', 'S-1', 310, 93, '$930.00']]));
  const last = part(1, salesTable([['B0AAAAAAA3', 'S-3', 310, 31, '$310.00']]));
  expect(undo(daybook, last)).toContain('1 row is as before, 1 row is taken out');
  expect(cells(daybook)).toEqual(before);
});

test('all the rows of a sheet can be taken out', () => {
  const daybook = new DaybookHost();
  const receipt = daybook.receipt('first.csv', FIRST, OCTOBER);
  daybook.sheet(SALES).deleteRows(4, daybook.sheet(SALES).maxRows - 4);
  expect(undo(daybook, receipt)).toContain('3 rows are taken out');
  expect(daybook.column(SALES, 'SKU').every((sku) => sku === '')).toBe(true);
  expect(daybook.receipt('first.csv', FIRST, OCTOBER)).toMatchObject({ rowsAdded: 3 });
});

test('rows scattered all over are emptied where they stand', () => {
  const daybook = new DaybookHost();
  const row = (i: number) => [`B0AAAA${1000 + i}`, `S-${1000 + i}`, 100, 10, '$1.00'] as const;
  const all = Array.from({ length: 410 }, (_, i) => row(i));
  daybook.receipt('even.csv', salesTable(all.filter((_, i) => i % 2 === 0)), OCTOBER);
  const receipt = daybook.receipt('odd.csv', salesTable(all.filter((_, i) => i % 2 === 1)), OCTOBER);
  const sheet = daybook.sheet(SALES);
  const sku = daybook.values(SALES)[0]!.indexOf('SKU');
  sheet.sortRows({ row: 1, column: 0, rows: 410, columns: sheet.lastColumn() }, [{ column: sku, ascending: true }]);
  expect(undo(daybook, receipt)).toContain('205 rows are taken out');
  const left = daybook.column(SALES, 'SKU');
  expect(left.filter((_, i) => i % 2 === 1).every((cell) => cell === '')).toBe(true);
  expect(left.filter((cell) => cell !== '')).toHaveLength(205);
});

// Sheets refuses to delete all rows that are not frozen.
test.each([1, 3, 4])(
  'an import is taken back where a person froze %i rows and cut the sheet behind the last',
  (frozen) => {
    const daybook = imported();
    const before = daybook.values(SALES);
    const fresh = Array.from({ length: 4 }, (_, i) => [`B0BBBBBBB${i}`, `N-${i}`, 310, 31, '$310.00'] as const);
    const receipt = daybook.receipt('new.csv', salesTable(fresh), OCTOBER);
    const sheet = daybook.sheet(SALES);
    sheet.deleteRows(sheet.lastRow(), sheet.maxRows - sheet.lastRow());
    sheet.frozenRows = frozen;
    expect(undo(daybook, receipt)).toContain('4 rows are taken out');
    expect(daybook.values(SALES).slice(0, before.length)).toEqual(before);
  },
);

test('more than 20,000 rows are asked about before any of them comes in, and cannot be undone', () => {
  const daybook = imported();
  const before = daybook.snapshot();
  const part = { index: 0, of: 2, fileRows: 20_001, rowNumbers: [1, 2, 3, 4] };
  expect(daybook.upload('large.csv', FIRST, { ...OCTOBER, part })).toMatchObject({
    status: 'asks',
    kind: 'sales-traffic',
    missing: ['undo'],
    message: '20,001 rows are more than can be undone (20,000). Import them all the same?',
  });
  expect(daybook.snapshot()).toEqual(before);
  expect(daybook.upload('large.csv', FIRST, { ...OCTOBER, part: { ...part, fileRows: 20_000 } }).status).toBe(
    'imported',
  );
});

test('what was too much is said on the receipt, also where it only shows with a later part', () => {
  const daybook = new DaybookHost();
  const row = (i: number) => [`B0AA${100_000 + i}`, `S-${i}`, 100, 10, '$1.00'] as const;
  const table = (first: number, last: number) =>
    salesTable(Array.from({ length: last - first }, (_, i) => row(first + i)));
  const send = (index: number, first: number, last: number) =>
    daybook.receipt('large.csv', table(first, last), { ...OCTOBER, part: { index, of: 3, rowNumbers: [] } });
  expect(send(0, 0, 19_999)).toMatchObject({ undo: 1 });
  expect(send(1, 19_999, 20_000)).toMatchObject({ undo: 1, notes: [] });
  const last = send(2, 20_000, 20_001);
  expect(last).not.toHaveProperty('undo');
  expect(last.notes.join()).toContain('cannot be undone');
  expect(daybook.ask('undoImport', { import: 1 })).toMatchObject({ ok: false, code: 'import.noUndo' });
});
