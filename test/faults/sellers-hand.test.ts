/** The seller's hand between the last look and the write, at every call: figures stay with their rows, or it is said. */
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/apps-script/server/messages.ts';
import { packTable } from '../../src/reports/packed-table.ts';
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
function rowsBySku(daybook: DaybookHost): Map<string, { units: unknown; mine: unknown }[]> {
  const rows = new Map<string, { units: unknown; mine: unknown }[]>();
  const [skus, units, mine] = ['SKU', 'Units Ordered', 'Mine'].map((title) => daybook.column(SALES, title));
  skus!.forEach((sku, i) => {
    const row = { units: units![i], mine: mine![i] };
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

/** Calls of the import before which a hand may come: those that write, and the handles they are taken by. */
function places(): number[] {
  const daybook = new DaybookHost(undefined, BASE);
  const members: string[] = [];
  daybook.host.between = ({ member }) => void members.push(member);
  importLater(daybook);
  return members.flatMap((member, at) => (/^Range\.(set|clear)|^Sheet\.(insert|delete)/.test(member) ? [at] : []));
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
