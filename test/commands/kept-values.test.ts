/** A value that a person typed over a cell of a report is kept where it is found again, and named. */
import { describe, expect, test } from 'vitest';
import type { UndoReply } from '../../src/apps-script/server/messages.ts';
import type { Cell } from '../../src/values/cell.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable, searchTermTable } from './daybook-host.ts';

const SALES = 'Sales & Traffic';
const KEPT = 'Kept Values';
const STOCK = 'FBA Inventory';

type Line = readonly [string, string, number, number, string];
const A: Line = ['B0AAAAAAA1', 'S-1', 310, 62, '$620.00'];
const B: Line = ['B0AAAAAAA2', '007', 310, 31, '$310.00'];
const A_LATER: Line = ['B0AAAAAAA1', 'S-1', 320, 64, '$640.00'];
const NOV_1 = { marketplace: 'US', asOf: '2026-11-01' };

function imported(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.receipt('first.csv', salesTable([A, B]), OCTOBER);
  daybook.now += 3_600_000;
  return daybook;
}

function type(daybook: DaybookHost, sheet: string, row: number, title: string, value: string | number): void {
  const column = daybook.values(sheet)[0]!.indexOf(title);
  daybook.sheet(sheet).setCells({ row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

const again = (daybook: DaybookHost, ...lines: Line[]) =>
  daybook.receipt('again.csv', salesTable(lines), OCTOBER).notes.filter((note) => note.includes('Kept Values'));

function kept(daybook: DaybookHost): unknown[][] {
  return daybook.spreadsheet.sheetByName(KEPT) ? daybook.values(KEPT).slice(1) : [];
}

const short = (daybook: DaybookHost) => kept(daybook).map((row) => [row[0], row[4], row[5], row[6]]);

describe('an import', () => {
  test('names each column with how many and an example, keeps what was typed, and writes the file’s', () => {
    const daybook = imported();
    type(daybook, SALES, 1, 'Units Ordered', 70);
    type(daybook, SALES, 2, 'Units Ordered', 33);
    type(daybook, SALES, 2, 'Title', 'My <b>title');
    expect(again(daybook, A_LATER, B)).toEqual([
      'Title: 1 value that you had typed was replaced (007: My <b>title → Title of 007). It is kept in “Kept Values”.',
      'Units Ordered: 2 values that you had typed were replaced (S-1: 70 → 64; 007: 33 → 31). They are kept in “Kept Values”.',
    ]);
    expect(daybook.column(SALES, 'Units Ordered')).toEqual([64, 31]);
    expect(kept(daybook).map((row) => [row[0], row[2], row[3], ...row.slice(4)])).toEqual([
      [2, SALES, 'S-1 · B0AAAAAAA1 · US · 2026-10-01 · 2026-10-31', 'Units Ordered', 70, 64],
      [2, SALES, '007 · B0AAAAAAA2 · US · 2026-10-01 · 2026-10-31', 'Title', 'My <b>title', 'Title of 007'],
      [2, SALES, '007 · B0AAAAAAA2 · US · 2026-10-01 · 2026-10-31', 'Units Ordered', 33, 31],
    ]);
    expect(again(daybook, A, B)).toEqual([]);
    expect(kept(daybook)).toHaveLength(3);
  });

  test('says nothing of what it wrote itself, of what was emptied, and of what the file says too', () => {
    const daybook = imported();
    type(daybook, SALES, 1, 'Units Ordered', '');
    type(daybook, SALES, 2, 'Units Ordered', 64);
    expect(again(daybook, A_LATER, ['B0AAAAAAA2', '007', 310, 64, '$310.00'])).toEqual([]);
    expect(again(daybook, A, B)).toEqual([]);
    expect(daybook.spreadsheet.sheetByName(KEPT)).toBeUndefined();
  });

  test('knows rows that were sorted, and a column that stands elsewhere', () => {
    const daybook = imported();
    type(daybook, SALES, 1, 'Units Ordered', 70);
    const sheet = daybook.sheet(SALES);
    sheet.insertColumns(3, 1);
    const sku = daybook.values(SALES)[0]!.indexOf('SKU');
    const area = { row: 1, column: 0, rows: 2, columns: sheet.lastColumn() };
    sheet.sortRows(area, [{ column: sku, ascending: true }]);
    expect(again(daybook, A_LATER, B)).toHaveLength(1);
    expect(short(daybook)).toEqual([[2, 'Units Ordered', 70, 64]]);
  });

  test('a row that a person typed whole is theirs', () => {
    const daybook = imported();
    const row = daybook.values(SALES)[1]!.map((value, c) => (c > 16 ? '' : value));
    const last = daybook.sheet(SALES).lastRow();
    daybook
      .sheet(SALES)
      .setCells({ row: last, column: 0, rows: 1, columns: row.length }, [
        row.map((value) => ({ value: value as string | number })),
      ]);
    type(daybook, SALES, last, 'SKU', 'S-9');
    type(daybook, SALES, last, 'As imported', '');
    type(daybook, SALES, last, 'Imported at', '');
    again(daybook, ['B0AAAAAAA1', 'S-9', 310, 5, '$620.00']);
    expect(short(daybook)).toContainEqual([2, 'Units Ordered', 62, 5]);
  });

  test('undone, the typed value is back in its cell, and typed it still is', () => {
    const daybook = imported();
    type(daybook, SALES, 1, 'Units Ordered', 70);
    again(daybook, A_LATER, B);
    daybook.call<UndoReply>('undoImport', { import: 2 });
    expect(daybook.column(SALES, 'Units Ordered')).toEqual([70, 31]);
    expect(kept(daybook)).toEqual([]);
    expect(again(daybook, A_LATER, B)).toHaveLength(1);
    expect(short(daybook)).toEqual([[3, 'Units Ordered', 70, 64]]);
  });

  test('of a workbook of an earlier version nothing is claimed; from its next import on it is known', () => {
    const daybook = imported();
    const sheet = daybook.sheet(SALES);
    const marks = daybook.values(SALES)[0]!.indexOf('As imported');
    sheet.deleteColumns(marks, 1);
    type(daybook, SALES, 1, 'Units Ordered', 70);
    expect(again(daybook, A, B)).toEqual([]);
    expect(daybook.values(SALES)[0]!.indexOf('As imported')).toBe(marks);
    expect(sheet.hiddenColumns).toEqual(new Set([marks]));
    type(daybook, SALES, 1, 'Units Ordered', 71);
    type(daybook, SALES, 2, 'Units Ordered', 72);
    expect(again(daybook, A, B)).toHaveLength(1);
    expect(short(daybook)).toEqual([
      [3, 'Units Ordered', 71, 62],
      [3, 'Units Ordered', 72, 31],
    ]);
  });

  test('a column in which the file has nothing empties cells, and what stood there is kept', () => {
    const daybook = imported();
    const table = salesTable([A, B]);
    const title = table[0]!.indexOf('Title');
    const blank = table.map((row, r) => row.map((cell, c): Cell => (r > 0 && c === title ? '' : cell)));
    const { notes } = daybook.receipt('blank.csv', blank, OCTOBER);
    expect(notes).toContain(
      'Title: this file has nothing in this column, so 2 cells that held a value are blank now (S-1: Title of S-1; 007: Title of 007). What stood there is kept in “Kept Values”.',
    );
    expect(short(daybook)).toEqual([
      [2, 'Title', 'Title of S-1', ''],
      [2, 'Title', 'Title of 007', ''],
    ]);
  });

  test('as many calls for many rows as for few', () => {
    const terms = (count: number, clicks: number) =>
      searchTermTable(Array.from({ length: count }, (_, i) => [`term ${i}`, 20 + i, 5, clicks, 1] as const));
    const calls = (count: number) => {
      const daybook = new DaybookHost();
      daybook.receipt('few.csv', terms(count, 9), { marketplace: 'US' });
      for (let row = 1; row <= count; row += 2) type(daybook, 'Search Terms', row, 'Clicks', 1000);
      const total = () => Object.values(daybook.host.calls.byMethod).reduce((sum, each) => sum + each, 0);
      const before = total();
      daybook.receipt('more.csv', terms(count, 10), { marketplace: 'US' });
      expect(kept(daybook)).toHaveLength(count / 2);
      return total() - before;
    };
    expect(calls(200)).toBe(calls(60));
  });
});

describe('a refresh', () => {
  const joined = (): DaybookHost => {
    const daybook = imported();
    daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), NOV_1);
    return daybook;
  };

  test('replaces typed units with those of a report, keeps and names them', () => {
    const daybook = joined();
    type(daybook, STOCK, 1, 'Units Ordered', 99);
    daybook.call('refresh');
    expect(daybook.column(STOCK, 'Units Ordered')).toEqual([62]);
    expect(short(daybook)).toEqual([['', 'Units Ordered', 99, 62]]);
    expect(JSON.stringify(daybook.host.ui.toasts)).toContain('S-1: 99 → 62');
    daybook.call('refresh');
    expect(kept(daybook)).toHaveLength(1);
  });

  test('so does the sales report that comes, once Today is made', () => {
    const daybook = joined();
    type(daybook, STOCK, 1, 'Units Ordered', 99);
    expect(again(daybook, A_LATER, B)).toEqual([]);
    daybook.call('updateToday');
    expect(short(daybook)).toEqual([['', 'Units Ordered', 99, 64]]);
    expect(daybook.host.ui.toasts.at(-1)?.message).toContain('S-1: 99 → 64');
  });

  test('units that no report tells stay as they were typed', () => {
    const daybook = new DaybookHost();
    daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), NOV_1);
    type(daybook, STOCK, 1, 'Units Ordered', 99);
    daybook.call('refresh');
    daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 30]]), { ...NOV_1, asOf: '2026-11-02' });
    expect(daybook.column(STOCK, 'Units Ordered')).toEqual([99]);
    expect(daybook.spreadsheet.sheetByName(KEPT)).toBeUndefined();
  });
});
