/** Sheets of an earlier version, with one column Date where From and To stand now, go on with the next import or repair. */
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { columnOfNote, headerNote } from '../../src/workbook/header-note.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost } from './daybook-host.ts';

const US = { marketplace: 'US' };

interface Case {
  readonly name: string;
  readonly id: string;
  /** A report about some days of October, each with this figure. */
  readonly report: (days: readonly (readonly [number, number])[]) => Cell[][];
  readonly figure: string;
}

const CASES: readonly Case[] = [
  {
    name: 'Sales by Date',
    id: 'sales-by-date',
    report: (days) => [
      ['Date', 'Ordered Product Sales', 'Units Ordered', 'Total Order Items', 'Page Views - Total', 'Sessions - Total']
        .concat(['Featured Offer (Buy Box) Percentage', 'Unit Session Percentage'])
        .concat(['Average Offer Count', 'Average Parent Items']),
      ...days.map(([day, units]) => [
        `10/${day}/26`,
        '$20.00',
        ...[units, units, 40, 30].map(String),
        '98.00%',
        '3.00%',
        '12',
        '4',
      ]),
    ],
    figure: 'Units Ordered',
  },
  {
    name: 'SP Campaigns',
    id: 'sp-campaigns',
    report: (days) => [
      ['Date', 'Start Date', 'End Date', 'Portfolio name', 'Campaign Type', 'Campaign Name', 'Status', 'Currency']
        .concat(['Budget', 'Targeting Type', 'Bidding strategy', 'Impressions', 'Clicks', 'Click-Thru Rate (CTR)'])
        .concat(['Spend', 'Cost Per Click (CPC)', '7 Day Total Orders (#)'])
        .concat(['Total Advertising Cost of Sales (ACOS) ', '7 Day Total Sales ']),
      ...days.map(([day, clicks]) => [
        ...[`Oct ${day}, 2026`, 'Jan 18, 2026', '', 'No Portfolio', 'Sponsored Products', 'Trays', 'ENABLED', 'USD'],
        ...['$10.00', 'Manual targeting', 'Dynamic bids - down only', '100', String(clicks), '1.00%'],
        ...['$5.00', '$1.00', '1', '50.00%', '$10.00'],
      ]),
    ],
    figure: 'Clicks',
  },
  {
    name: 'Inventory Ledger',
    id: 'inventory-ledger',
    report: (days) => [
      ['Date', 'FNSKU', 'ASIN', 'MSKU', 'Title', 'Disposition', 'Starting Warehouse Balance']
        .concat(['In Transit Between Warehouses', 'Receipts', 'Customer Shipments', 'Customer Returns'])
        .concat(['Vendor Returns', 'Warehouse Transfer In/Out', 'Found', 'Lost', 'Damaged', 'Disposed'])
        .concat(['Other Events', 'Ending Warehouse Balance', 'Unknown Events', 'Location', 'Store']),
      ...days.map(([day, receipts]) => [
        ...[`10/${day}/2026`, 'X000000001', 'B0AAAAAAA1', 'S-1', 'Tray', 'SELLABLE', '10', '0', String(receipts)],
        ...['0', '0', '0', '0', '0', '0', '0', '0', '0', '10', '0', 'US', ''],
      ]),
    ],
    figure: 'Receipts',
  },
];

const cell = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
const noteAt = (sheet: Sheet, column: number) => sheet.notes(cell(column))[0]![0]!;
const NOTES = {
  marked: (id: string) => headerNote(id, 'date', 'Filled in from the report.'),
  older: (id: string) => `field: date\nsheet: ${id}\nFilled in from the report.`,
  changed: (id: string) => headerNote(id, 'date', 'Filled in from the report.').replace('Filled', 'Written'),
  'written beside': (id: string) => `our tax days\n${headerNote(id, 'date', 'Filled in from the report.')}`,
};

/** Rows of 12 and 13 October in a sheet as it was made before; its Date stands behind a seller's column. */
function oldWorkbook({ name, id, report }: Case, note: (id: string) => string): { daybook: DaybookHost; sheet: Sheet } {
  const daybook = new DaybookHost();
  daybook.receipt(
    'first.csv',
    report([
      [12, 5],
      [13, 5],
    ]),
    US,
  );
  const sheet = daybook.sheet(name);
  const header = daybook.values(name)[0]!;
  sheet.deleteColumns(header.indexOf('To'), 1);
  const from = header.indexOf('From');
  sheet.setCells(cell(from), [[{ value: 'Date' }]]);
  sheet.setNotes(cell(from), [[note(id)]]);
  sheet.insertColumns(from, 1);
  sheet.setCells({ row: 0, column: from, rows: 3, columns: 1 }, [
    [{ value: 'Mine' }],
    [{ value: 'a' }],
    [{ value: 'b' }],
  ]);
  sheet.setFormat(cell(from + 1), { background: '#ff00ff' });
  return { daybook, sheet };
}

describe.each(CASES)('$name', (one) => {
  const { name, report, figure } = one;

  test.each(Object.keys(NOTES) as (keyof typeof NOTES)[])('an import goes on where the note is %s', (form) => {
    const { daybook, sheet } = oldWorkbook(one, NOTES[form]);
    const [header] = daybook.values(name) as [unknown[]];
    const place = header.indexOf('Date');
    const later = report([
      [13, 7],
      [14, 5],
    ]);
    expect(daybook.receipt('later.csv', later, US)).toMatchObject({ rowsAdded: 1, rowsUpdated: 1, rowsUnchanged: 0 });
    const now = daybook.values(name)[0]!;
    const last = now.indexOf('Imported at');
    expect(now).toEqual([
      ...header.map((title) => (title === 'Date' ? 'From' : title)).slice(0, -1),
      'To',
      'Imported at',
    ]);
    expect(now[last - 1]).toBe('To');
    expect(columnOfNote(noteAt(sheet, place))).toBe('from');
    expect(columnOfNote(noteAt(sheet, last - 1))).toBe('to');
    expect(noteAt(sheet, place)).not.toContain('/date');
    if (form === 'changed') expect(noteAt(sheet, place)).toContain('Written');
    if (form === 'written beside') expect(noteAt(sheet, place)).toContain('our tax days');
    expect(sheet.formats(cell(place))[0]![0]!.background).toBe('#ff00ff');
    expect(daybook.column(name, 'To')).toEqual(daybook.column(name, 'From'));
    expect(new Set(daybook.column(name, 'From')).size).toBe(3);
    expect(daybook.column(name, figure)).toEqual([5, 7, 5]);
    expect(daybook.column(name, 'Mine').slice(0, 2)).toEqual(['a', 'b']);
    expect(daybook.receipt('later.csv', later, US)).toMatchObject({ rowsAdded: 0, rowsUpdated: 0, rowsUnchanged: 2 });
    expect(daybook.values(name)[0]).toEqual(now);
  });

  test('a repair brings it forward, the next changes nothing, and a To that is deleted then is missed', () => {
    const { daybook, sheet } = oldWorkbook(one, NOTES.marked);
    const before = daybook.values(name);
    daybook.call('setUpWorkbook');
    const after = daybook.values(name);
    const to = after[0]!.indexOf('To');
    expect(after.map((row) => row.filter((_, c) => c !== to)).slice(1)).toEqual(before.slice(1));
    expect(daybook.column(name, 'To')).toEqual(daybook.column(name, 'From'));
    const kept = daybook.lasting();
    daybook.call('setUpWorkbook');
    expect(daybook.lasting()).toEqual(kept);
    sheet.deleteColumns(to, 1);
    expect(() =>
      daybook.receipt(
        'later.csv',
        report([
          [14, 5],
          [15, 5],
        ]),
        US,
      ),
    ).toThrow(/lost its column “To”/);
  });

  test('an import cut off while it was brought forward goes on', () => {
    const { daybook, sheet } = oldWorkbook(one, NOTES.marked);
    const from = daybook.values(name)[0]!.indexOf('Date');
    const old = noteAt(sheet, from);
    daybook.call('setUpWorkbook');
    const to = daybook.values(name)[0]!.indexOf('To');
    // As it was before its header, and the lower row of the new column, were written.
    sheet.setCells(cell(from), [[{ value: 'Date' }]]);
    sheet.setNotes(cell(from), [[old]]);
    sheet.setCells({ row: 2, column: to, rows: 1, columns: 1 }, [[null]]);
    const width = daybook.values(name)[0]!.length;
    expect(
      daybook.receipt(
        'later.csv',
        report([
          [12, 5],
          [13, 5],
        ]),
        US,
      ),
    ).toMatchObject({ rowsUnchanged: 2, rowsAdded: 0 });
    expect(daybook.values(name)[0]).toHaveLength(width);
    expect(daybook.column(name, 'To')).toEqual(daybook.column(name, 'From'));
  });

  test('an import of the earlier version is taken back', () => {
    const { daybook, sheet } = oldWorkbook(one, NOTES.marked);
    const undo = daybook.sheet('Undo');
    const cells = daybook.values('Undo')[0]!.indexOf('Cells');
    const at = { row: 1, column: cells, rows: 1, columns: 1 };
    const written = String(undo.values(at)[0]![0]);
    const former = written
      .replace(/"from":/g, '"date":')
      .replace(/"to":"[^"]*",?/g, '')
      .replace(/,}/g, '}');
    expect(former).not.toBe(written);
    undo.setCells(at, [[{ value: former }]]);
    sheet.setCells({ row: 1, column: daybook.values(name)[0]!.indexOf('Mine'), rows: 2, columns: 1 }, [[null], [null]]);
    daybook.call('undoImport', { import: 1 });
    expect(daybook.values(name)).toHaveLength(1);
  });
});
