/** The seller's hand between the last look and the write, at every call: figures stay with their rows, or it is said. */
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/apps-script/server/messages.ts';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost, OCTOBER, salesTable } from '../commands/daybook-host.ts';

const SALES = 'Sales & Traffic';
const sale = (sku: string, units: number) => [`B0AAAAAA${sku}`, sku, 310, units, '$310.00'] as const;
const BEFORE: Readonly<Record<string, number>> = { S1: 11, S2: 12, S3: 13, S4: 14 };
/** Some are updated, one stays as it is, two are new. */
const FILE: Readonly<Record<string, number>> = { S1: 91, S3: 93, S4: 14, S5: 95, S6: 96 };

function importLater(daybook: DaybookHost): Reply<unknown> {
  const table = packTable(salesTable(Object.entries(FILE).map(([sku, units]) => sale(sku, units))));
  return daybook.ask('importTable', { source: { name: 'later.csv' }, table, ...OCTOBER });
}

/** Each row has a cell, a note and a colour of the seller's that name it; a column of the seller's stands left of ours. */
const BASE = (() => {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', salesTable(Object.entries(BEFORE).map(([sku, units]) => sale(sku, units))), OCTOBER);
  const sheet = daybook.sheet(SALES);
  sheet.insertColumns(0, 1);
  const mine = sheet.lastColumn();
  const cells = ['Left', ...Object.keys(BEFORE).map((sku) => `left of ${sku}`)].map((value) => [{ value }]);
  sheet.setCells({ row: 0, column: 0, rows: cells.length, columns: 1 }, cells);
  const right = ['Mine', ...Object.keys(BEFORE).map((sku) => `mine ${sku}`)].map((value) => [{ value }]);
  sheet.setCells({ row: 0, column: mine, rows: right.length, columns: 1 }, right);
  return daybook.snapshot();
})();

type Hand = (sheet: Sheet) => void;

const HANDS: Readonly<Record<string, Hand>> = {
  'sorts downwards': (sheet) => {
    const sku = titles(sheet).indexOf('SKU');
    const area = { row: 1, column: 0, rows: sheet.lastRow() - 1, columns: sheet.maxColumns };
    sheet.sortRows(area, [{ column: sku, ascending: false }]);
  },
  'inserts a row above all': (sheet) => sheet.insertRows(1, 1),
  'inserts two rows above the last': (sheet) => sheet.insertRows(sheet.lastRow() - 1, 2),
  'deletes the first row': (sheet) => sheet.deleteRows(1, 1),
  'deletes the second row': (sheet) => sheet.deleteRows(2, 1),
  'inserts a column before all': (sheet) => sheet.insertColumns(0, 1),
  'inserts a column among ours': (sheet) => sheet.insertColumns(9, 1),
  'deletes their column': (sheet) => {
    if (titles(sheet)[0] === 'Left') sheet.deleteColumns(0, 1);
  },
};

function titles(sheet: Sheet): unknown[] {
  return sheet.values({ row: 0, column: 0, rows: 1, columns: sheet.lastColumn() })[0]!;
}

/** SKU → what stands in its rows: units, and the seller's cell. */
function rowsBySku(daybook: DaybookHost, hasMine = true): Map<string, { units: unknown; mine: unknown }[]> {
  const rows = new Map<string, { units: unknown; mine: unknown }[]>();
  const [skus, units] = ['SKU', 'Units Ordered'].map((title) => daybook.column(SALES, title));
  const mine = hasMine ? daybook.column(SALES, 'Mine') : skus!.map(() => '');
  skus!.forEach((sku, i) => {
    const row = { units: units![i], mine: mine[i] };
    if (Object.values(row).some((cell) => cell !== '') || sku !== '')
      rows.set(String(sku), [...(rows.get(String(sku)) ?? []), row]);
  });
  return rows;
}

/** Every figure beside its own SKU, every cell of the seller's beside the SKU it names, no SKU twice. */
function expectNothingMixed(daybook: DaybookHost, hand: string, at: number): void {
  const message = `${hand} at call ${at}`;
  for (const [sku, rows] of rowsBySku(daybook)) {
    expect(rows, `${message}: ${sku}`).toHaveLength(1);
    expect([BEFORE[sku], FILE[sku]], `${message}: ${sku}`).toContain(rows[0]!.units);
    expect(['', `mine ${sku}`], `${message}: ${sku}`).toContain(rows[0]!.mine);
  }
}

/** Calls of the import before which a hand may come, those that write. */
function places(members = /^Range\.(set|clear)|^Sheet\.(insert|delete)/): number[] {
  const daybook = new DaybookHost(undefined, BASE);
  const calls: string[] = [];
  daybook.host.between = ({ member }) => void calls.push(member);
  importLater(daybook);
  return calls.flatMap((member, at) => (members.test(member) ? [at] : []));
}

describe.each(Object.entries(HANDS))('a seller who %s', (name, hand) => {
  test('right before any write', () => {
    const isDeleting = name.includes('row') && name.startsWith('deletes');
    for (const at of places()) {
      const daybook = new DaybookHost(undefined, BASE);
      let count = 0;
      let isDone = false;
      daybook.host.between = () => {
        if (count++ !== at || isDone) return;
        isDone = true;
        hand(daybook.sheet(SALES));
      };
      const reply = importLater(daybook);
      daybook.host.between = undefined;
      expect(isDone).toBe(true);
      if (!reply.ok) expect(['moved', 'mixed']).toContain(reply.code);
      expectNothingMixed(daybook, name, at);
      // Where it stopped, the same once more finishes it; where it did not, that changes nothing.
      expect(importLater(daybook)).toMatchObject({ ok: true });
      expectNothingMixed(daybook, name, at);
      const rows = rowsBySku(daybook);
      for (const [sku, units] of Object.entries(FILE))
        expect(rows.get(sku), `${name} at ${at}: ${sku}`).toMatchObject([{ units }]);
      if (!isDeleting) expect([...rows.values()].flat().filter(({ mine }) => mine !== '')).toHaveLength(4);
    }
  }, 300_000);
});

/** The import with a hand before its call of that number, and the same once more. */
function importTwice(
  at: number,
  hand: (daybook: DaybookHost) => void,
): { daybook: DaybookHost; reply: Reply<unknown> } {
  const daybook = new DaybookHost(undefined, BASE);
  let count = 0;
  daybook.host.between = () => {
    if (count++ === at) hand(daybook);
  };
  const reply = importLater(daybook);
  daybook.host.between = undefined;
  expect(importLater(daybook)).toMatchObject({ ok: true });
  return { daybook, reply };
}

const states = (daybook: DaybookHost) => daybook.column('Import Log', 'State').filter((state) => state !== '');

test('a sheet that is deleted at any call is told, or made anew; nothing stands twice, and nothing is left begun', () => {
  for (const at of places(/getValues|setValues|getNotes|getSheetById|getRange/)) {
    if (at % 3 !== 0) continue;
    const { daybook, reply } = importTwice(at, ({ spreadsheet }) => {
      const sheet = spreadsheet.sheetByName(SALES);
      if (sheet) spreadsheet.deleteSheet(sheet);
    });
    if (!reply.ok)
      expect(reply, `call ${at}`).toMatchObject({ code: 'sheet-gone', message: expect.stringContaining(SALES) });
    const units = Object.fromEntries(
      [...rowsBySku(daybook, false)].map(([sku, rows]) => [sku, rows.map((row) => row.units)]),
    );
    expect(units, `call ${at}`).toEqual(Object.fromEntries(Object.entries(FILE).map(([sku, one]) => [sku, [one]])));
    expect(states(daybook), `call ${at}`).not.toContain('Started');
    expect(states(daybook), `call ${at}`).not.toContain('Stopped');
    expect(daybook.spreadsheet.sheets.filter(({ name }) => name.startsWith(SALES))).toHaveLength(1);
  }
}, 300_000);

test.each(['Asia/Tokyo', 'Pacific/Honolulu'])(
  'a time zone that becomes %s at any call doubles no row and moves no day',
  (zone) => {
    const days = new Set<unknown>();
    for (const at of places(/getSpreadsheetTimeZone|getValues|setValues|getNotes|getSpreadsheetLocale/)) {
      const { daybook, reply } = importTwice(at, ({ spreadsheet }) => {
        spreadsheet.timeZone = zone;
        spreadsheet.locale = 'de_DE';
      });
      expect(reply, `call ${at}`).toMatchObject({ ok: true });
      expectNothingMixed(daybook, zone, at);
      for (const title of ['From', 'To']) for (const day of daybook.column(SALES, title)) days.add(day);
    }
    days.delete('');
    expect([...days].sort()).toEqual([46296, 46326]);
  },
  300_000,
);
