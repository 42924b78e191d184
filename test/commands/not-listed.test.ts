/**
 * Rows that a newer report no longer lists, and reports without rows: what stood is over, nothing is lost, and it can
 * be taken back.
 */
import { describe, expect, test } from 'vitest';
import type { Daybook, Receipt, TaskState, UndoReply } from '../../src/apps-script/server/messages.ts';
import type { Cell } from '../../src/values/cell.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable, searchTermTable } from './daybook-host.ts';

const STOCK = 'FBA Inventory';
const STRANDED = 'Stranded Inventory';
const MARK = 'Not listed since';
/** 2026-11-01 as Sheets counts days. */
const NOV_1 = 46327;

const HEADER = ['stranded-reason', 'asin', 'sku', 'fnsku', 'fulfillable-qty', 'unfulfillable-qty', 'status-primary'];
const stranded = (...rows: readonly (readonly [sku: string, asin: string])[]): Cell[][] => [
  HEADER,
  ...rows.map(([sku, asin]): Cell[] => ['Listing closed', asin, sku, `X-${asin}`, '3', '0', 'Stranded']),
];
const on = (asOf: string) => ({ marketplace: 'US', asOf });

function stocked(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]), OCTOBER);
  const rows = ['S-1', 'S-2', 'S-3', 'S-4', 'S-5'].map((sku) => [sku, `B0AAAAAAA${sku[2]}`, 10] as const);
  daybook.receipt('stock.txt', inventoryTable(rows), on('2026-10-31'));
  daybook.now += 3_600_000;
  return daybook;
}

function undo(daybook: DaybookHost, { undo: number }: Receipt): void {
  daybook.call<UndoReply>('undoImport', { import: number });
}

function task(daybook: DaybookHost, id: string): TaskState {
  return daybook.call<Daybook>('getDaybook').tasks.find((one) => one.id === id)!;
}

/** Sheet rows in which a rule colours a cell. */
function coloured(daybook: DaybookHost, name: string): number[] {
  daybook.spreadsheet.recalculate();
  const sheet = daybook.sheet(name);
  const area = { row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  const cells = [...daybook.spreadsheet.calculator.paintedFormat(sheet, area)];
  const painted = cells.filter(([, { background }]) => background !== undefined).map(([a1]) => Number(/\d+/.exec(a1)));
  return [...new Set(painted)].sort((a, b) => a - b);
}

function rowsOf(daybook: DaybookHost, name: string, ...without: readonly string[]): unknown[][] {
  const [header, ...rows] = daybook.values(name);
  const kept = header!.flatMap((title, i) => (without.includes(String(title)) ? [] : [i]));
  return rows.map((row) => kept.map((i) => row[i]));
}

describe('a snapshot of one SKU after one of five', () => {
  const one = inventoryTable([['S-2', 'B0AAAAAAA2', 7]]);

  test('is told, marks the others and changes no figure of theirs', () => {
    const daybook = stocked();
    const before = rowsOf(daybook, STOCK, 'As imported', 'Units Ordered', 'Units per day', 'Days of cover');
    const { notes, rowsUpdated } = daybook.receipt('stock.txt', one, on('2026-11-01'));
    expect(rowsUpdated).toBe(1);
    expect(notes[0]).toMatch(/^US: 5 → 1: 4 SKUs are not in this file \(S-1, S-3, S-4 …\)\./);
    expect(daybook.column(STOCK, MARK)).toEqual([NOV_1, '', NOV_1, NOV_1, NOV_1]);
    const after = rowsOf(daybook, STOCK, 'As imported', 'Units Ordered', 'Units per day', 'Days of cover', MARK);
    expect(after.filter((_, i) => i !== 1)).toEqual(before.filter((_, i) => i !== 1));
  });

  test('takes none of them for out of stock, nor yesterday’s figures for today’s', () => {
    const daybook = stocked();
    expect(coloured(daybook, STOCK)).toEqual([2, 3, 4, 5, 6]);
    expect(daybook.column(STOCK, 'Days of cover')).toEqual([5, '∞', '∞', '∞', '∞']);
    daybook.receipt('stock.txt', one, on('2026-11-01'));
    expect(coloured(daybook, STOCK)).toEqual([3]);
    expect(daybook.column(STOCK, 'Units per day')).toEqual(['', 0, '', '', '']);
    expect(task(daybook, 'keep-stock')).toMatchObject({ status: 'PASS', findings: [{ severity: 'watch' }] });
  });

  test('is taken back', () => {
    const daybook = stocked();
    const before = rowsOf(daybook, STOCK);
    undo(daybook, daybook.receipt('stock.txt', one, on('2026-11-01')));
    expect(rowsOf(daybook, STOCK, MARK)).toEqual(before);
    expect(daybook.column(STOCK, MARK)).toEqual(['', '', '', '', '']);
    expect(coloured(daybook, STOCK)).toEqual([2, 3, 4, 5, 6]);
  });

  test('ends with the next that lists them, and comes again with an older one', () => {
    const daybook = stocked();
    daybook.receipt('stock.txt', one, on('2026-11-01'));
    const back = daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 9]]), on('2026-11-02'));
    expect(back.notes[0]).toMatch(
      /^US: 1 → 1: 1 SKU is not in this file \(S-2\)\. It is not taken .* its row keeps its/,
    );
    expect(daybook.column(STOCK, MARK)).toEqual(['', NOV_1 + 1, NOV_1, NOV_1, NOV_1]);
    daybook.receipt('old.txt', inventoryTable([['S-9', 'B0AAAAAAA9', 1]]), on('2026-10-30'));
    expect(daybook.column(STOCK, MARK)[5]).toBe(NOV_1 + 1);
  });

  test('says nothing where all are listed, and asks for no more calls', () => {
    const same = (rows: number) => {
      const daybook = new DaybookHost();
      const all = Array.from({ length: rows }, (_, i) => [`S-${i}`, 'B0AAAAAAA1', 1] as const);
      daybook.receipt('stock.txt', inventoryTable(all), on('2026-10-31'));
      const few = all.filter((_, i) => i % 7 === 0);
      const before = daybook.host.calls.total;
      const receipt = daybook.receipt('stock.txt', inventoryTable(few), on('2026-11-01'));
      return { calls: daybook.host.calls.total - before, receipt };
    };
    // Both are too long to be compared in one call.
    const [small, large] = [same(700), same(1400)];
    expect(large.receipt.notes[0]).toContain('1,200 SKUs');
    expect(large.calls).toBe(small.calls);
    const daybook = stocked();
    const [header, ...rows] = inventoryTable([['S-1', 'B0AAAAAAA1', 3]]);
    const all = [
      header!,
      ...rows,
      ...inventoryTable(['2', '3', '4', '5'].map((n) => [`S-${n}`, `B0AAAAAAA${n}`, 1] as const)).slice(1),
    ];
    expect(daybook.receipt('stock.txt', all, on('2026-11-01')).notes).toEqual([]);
    expect(daybook.values(STOCK)[0]).not.toContain(MARK);
  });
});

describe('what is stranded no more', () => {
  const rule = ['stranded', true, STRANDED, 'fulfillable-qty', 'at least', 1, 'act'];

  function judged(): DaybookHost {
    const daybook = new DaybookHost();
    daybook.call('setUpWorkbook');
    const rules = daybook.sheet('Rules');
    const header = daybook.values('Rules')[0]!.map(String);
    const columns = ['Rule', 'On', 'Sheet', 'Field', 'Operator', 'Threshold', 'Severity'].map((one) =>
      header.indexOf(one),
    );
    const row = rules.lastRow();
    columns.forEach((column, i) => {
      rules.setCells({ row, column, rows: 1, columns: 1 }, [[{ value: rule[i]! }]]);
    });
    daybook.receipt(
      'stranded.txt',
      stranded(['S-1', 'B0AAAAAAA1'], ['', 'B0AAAAAAA2'], ['', 'B0AAAAAAA3']),
      on('2026-10-31'),
    );
    daybook.now += 3_600_000;
    return daybook;
  }

  test('is over in a newer snapshot, with and without a SKU', () => {
    const daybook = judged();
    expect(coloured(daybook, STRANDED)).toEqual([2, 3, 4]);
    const { notes } = daybook.receipt('stranded.txt', stranded(['', 'B0AAAAAAA3']), on('2026-11-01'));
    expect(notes[0]).toMatch(/^US: 3 → 1: 2 rows are over, .* \(S-1, B0AAAAAAA2\)\./);
    expect(daybook.column(STRANDED, MARK)).toEqual([NOV_1, NOV_1, '']);
    expect(coloured(daybook, STRANDED)).toEqual([4]);
  });

  test('is over in one without rows; what a person wrote and coloured stays, and it is taken back', () => {
    const daybook = judged();
    const sheet = daybook.sheet(STRANDED);
    const beside = { row: 1, column: sheet.lastColumn(), rows: 1, columns: 1 };
    sheet.setCells(beside, [[{ value: 'case 123' }]]);
    sheet.setFormats(beside, [[{ background: '#00ff00' }]]);
    const receipt = daybook.receipt('stranded.txt', stranded(), on('2026-11-01'));
    expect(receipt).toMatchObject({ rowsRead: 0, rowsAdded: 0, rowsUpdated: 0, from: '2026-11-01', to: '2026-11-01' });
    expect(receipt.notes).toEqual([
      expect.stringMatching(/no rows: on 2026-11-01/),
      expect.stringMatching(/^US: 3 → 0: 3 rows/),
    ]);
    expect(daybook.column(STRANDED, MARK)).toEqual([NOV_1, NOV_1, NOV_1]);
    expect(coloured(daybook, STRANDED)).toEqual([]);
    // The column for the mark moved what a person wrote by one.
    expect(sheet.formats({ ...beside, column: beside.column + 1 })[0]![0]).toMatchObject({ background: '#00ff00' });
    expect(daybook.values(STRANDED)[1]).toContain('case 123');
    undo(daybook, receipt);
    expect(daybook.column(STRANDED, MARK)).toEqual(['', '', '']);
    expect(coloured(daybook, STRANDED)).toEqual([2, 3, 4]);
    expect(daybook.values(STRANDED)[1]).toContain('case 123');
  });

  test('comes again only with a newer snapshot', () => {
    const daybook = judged();
    daybook.receipt('stranded.txt', stranded(), on('2026-11-02'));
    daybook.receipt('stranded.txt', stranded(['S-1', 'B0AAAAAAA1'], ['S-8', 'B0AAAAAAA8']), on('2026-11-01'));
    expect(daybook.column(STRANDED, MARK)).toEqual([NOV_1 + 1, NOV_1 + 1, NOV_1 + 1, NOV_1 + 1]);
    daybook.receipt('stranded.txt', stranded(['S-1', 'B0AAAAAAA1']), on('2026-11-03'));
    expect(daybook.column(STRANDED, MARK)[0]).toBe('');
  });
});

describe('a search term report without rows', () => {
  const week = { marketplace: 'US', from: '2026-10-25', to: '2026-10-31' };

  test('makes the figures fresh, and is taken back', () => {
    const daybook = new DaybookHost();
    daybook.call('setUpWorkbook');
    expect(task(daybook, 'run-ads')).toMatchObject({ status: 'NO DATA' });
    const receipt = daybook.receipt('terms.csv', searchTermTable([]), week);
    expect(receipt.notes[0]).toMatch(/nothing of its kind happened in US from 2026-10-25 to 2026-10-31/);
    expect(task(daybook, 'run-ads')).toMatchObject({ status: 'PASS', findings: [], tickable: true });
    const held = daybook.call<Daybook>('getDaybook').reports.find(({ sheet }) => sheet === 'search-terms');
    expect(held?.marketplaces).toMatchObject([{ marketplace: 'US', lastDay: '2026-10-31', importedOn: '2026-11-01' }]);
    undo(daybook, receipt);
    expect(task(daybook, 'run-ads')).toMatchObject({ status: 'NO DATA' });
    expect(daybook.column('Import Log', 'State')).toEqual(['Undone']);
  });

  test('takes the place of rows of the same days that came before it, and gives it back', () => {
    const daybook = new DaybookHost();
    daybook.call('setUpWorkbook');
    daybook.receipt('terms.csv', searchTermTable([['garlic press', 400, 400, 0, 0]]), OCTOBER);
    expect(task(daybook, 'run-ads')).toMatchObject({ status: 'ACT' });
    daybook.now += 3_600_000;
    const receipt = daybook.receipt('none.csv', searchTermTable([]), OCTOBER);
    expect(task(daybook, 'run-ads')).toMatchObject({ status: 'PASS', findings: [] });
    undo(daybook, receipt);
    expect(task(daybook, 'run-ads')).toMatchObject({ status: 'ACT' });
  });
});

describe('columns', () => {
  const stock = (...more: readonly string[]) => {
    const [header, row] = inventoryTable([['S-1', 'B0AAAAAAA1', 3]]);
    return [
      [...header!, ...more],
      [...row!, ...more.map(() => '1')],
    ];
  };

  test('that are new or gone since the last import of such a report are told once', () => {
    const daybook = new DaybookHost();
    const told = (table: Cell[][], marketplace = 'US') =>
      daybook
        .receipt('stock.txt', table, { marketplace, asOf: '2026-11-01' })
        .notes.filter((note) => /column/i.test(note));
    expect(told(stock())).toEqual([]);
    expect(told(stock('afn-researching-quantity', 'colour'))).toEqual([
      'Columns are new since the last import of this report: afn-researching-quantity, colour.',
    ]);
    expect(told(stock('afn-researching-quantity', 'colour'))).toEqual([]);
    expect(told(stock('afn-researching-quantity'))).toEqual([
      'A column is gone since the last import of this report: colour.',
    ]);
    expect(told(stock('colour'), 'CA')).toEqual([]);
  });

  test('are remembered as before once the import is undone', () => {
    const daybook = new DaybookHost();
    const told = (table: Cell[][]) => {
      const { notes, undo } = daybook.receipt('stock.txt', table, { marketplace: 'US', asOf: '2026-11-01' });
      return { said: notes.filter((note) => /column/i.test(note)), undo };
    };
    told(stock());
    const other = told(stock('afn-researching-quantity', 'colour'));
    expect(other.said).toHaveLength(1);
    daybook.call('undoImport', { import: other.undo });
    expect(told(stock()).said).toEqual([]);
    expect(told(stock('afn-researching-quantity', 'colour')).said).toEqual(other.said);
  });
});
