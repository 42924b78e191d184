// Today from the outside: what a program reads, what the tasks say, and that one thing that is wrong stops nothing else.
import { expect, test } from 'vitest';
import type { Daybook, TodayReply } from '../../src/apps-script/server/messages.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable } from './daybook-host.ts';

/** Two products that sell ten a day: one is sold out, the other has stock for four months. */
function morning(): DaybookHost {
  const daybook = new DaybookHost();
  const sold = (sku: string, asin: string) => [asin, sku, 3100, 310, '$3,100.00'] as const;
  daybook.receipt('sales.csv', salesTable([sold('S-1', 'B0AAAAAAA1'), sold('S-2', 'B0AAAAAAA2')]), OCTOBER);
  const stock = inventoryTable([
    ['S-1', 'B0AAAAAAA1', 0],
    ['S-2', 'B0AAAAAAA2', 1200],
  ]);
  daybook.receipt('stock.txt', stock, { marketplace: 'US', asOf: '2026-11-01' });
  return daybook;
}

const today = (daybook: DaybookHost) => daybook.call<TodayReply>('getToday');
const itemOf = (daybook: DaybookHost) => today(daybook).items.find(({ subject }) => subject.sku === 'S-1');
const keepStock = (daybook: DaybookHost) =>
  daybook.call<Daybook>('getDaybook').tasks.find(({ id }) => id === 'keep-stock')!;

test('a program reads what is wrong, why, and where the figures come from', () => {
  const daybook = morning();
  daybook.call('updateToday');
  expect(itemOf(daybook)).toMatchObject({
    id: 'US B0AAAAAAA1',
    severity: 'act',
    area: 'stock',
    marketplace: 'US',
    subject: { sku: 'S-1', asin: 'B0AAAAAAA1' },
    shown: true,
    waiting: false,
    owner: null,
    place: { sheet: 'stock' },
  });
  const { text, evidence, next, sources, also } = itemOf(daybook)!;
  for (const part of [text, evidence, next]) expect(part).not.toBe('');
  expect(sources.map(({ report }) => report)).toContain('fba-inventory');
  expect(also).toEqual([]);
  expect(today(daybook).coverage.map(({ report, last }) => [report, last])).toEqual(
    expect.arrayContaining([
      ['sales-traffic', '2026-10-31'],
      ['fba-inventory', '2026-11-01'],
    ]),
  );
});

test('the task is judged by its items; until Today is made anew it says that it is not up to date', () => {
  const daybook = morning();
  expect(daybook.call<Daybook>('getDaybook').isTodayDue).toBe(true);
  daybook.call('updateToday');
  expect([keepStock(daybook).status, keepStock(daybook).findings[0]!.sheet]).toEqual(['ACT', 'Today']);
  expect(daybook.call<Daybook>('getDaybook').isTodayDue).toBe(false);
});

test('an item leads to its row, also after the sheet was sorted', () => {
  const daybook = morning();
  daybook.call('updateToday');
  const { place } = itemOf(daybook)!;
  daybook.call('showItem', place);
  const { activeSheet, selection } = daybook.spreadsheet;
  const row = daybook.values(activeSheet.name)[selection.row]!;
  expect(activeSheet.name).toBe('Stock');
  expect(row).toContain('S-1');
});

test('an edit of a rule stands on Today until the next refresh, which judges by it', () => {
  const daybook = morning();
  daybook.call('updateToday');
  const rules = daybook.sheet('Rules');
  const supply = itemOf(daybook)!.rule;
  const area = { row: daybook.column('Rules', 'Rule').indexOf(supply) + 1, column: 1, rows: 1, columns: 1 };
  rules.setCells(area, [[{ value: false }]]);
  daybook.host.fireEdit(rules, area);
  expect(daybook.column('Today', 'Next step')[0]).toContain('Rules were changed');
  daybook.call('refresh');
  expect(daybook.column('Today', 'Next step')[0]).toBe('');
  expect(itemOf(daybook)?.causes ?? []).not.toContain(supply);
});

test('a task all of whose rules are switched off is not applicable, until a rule of the seller’s own judges', () => {
  const daybook = morning();
  const rules = daybook.sheet('Rules');
  const status = () => daybook.call<Daybook>('getDaybook').tasks.find(({ id }) => id === 'keep-stock')?.status;
  daybook.call('refresh');
  expect(status()).toBe('ACT');
  daybook.column('Rules', 'Sheet').forEach((sheet, i) => {
    const cell = { row: i + 1, column: 1, rows: 1, columns: 1 };
    if (sheet === 'Stock') rules.setCells(cell, [[{ value: false }]]);
  });
  daybook.call('refresh');
  expect(status()).toBe('N/A');
  const own = ['mine', true, 'Stock', 'Sellable', 'at least', 'watch', 0];
  rules.setCells({ row: rules.lastRow(), column: 0, rows: 1, columns: 7 }, [own.map((value) => ({ value }))]);
  daybook.call('refresh');
  expect(status()).toBe('PASS');
});

test('a rule that cannot be read is named on top, and silences no other', () => {
  const daybook = morning();
  const rules = daybook.sheet('Rules');
  const broken = ['broken', true, 'Stock', 'No such column', 'above', 'act', 3];
  rules.setCells({ row: rules.lastRow(), column: 0, rows: 1, columns: 7 }, [broken.map((value) => ({ value }))]);
  daybook.call('refresh');
  const [, first] = daybook.column('Today', 'What is wrong');
  const said = `broken (Rules row ${rules.lastRow()}, Field): “Stock” has no column “No such column”.`;
  expect([daybook.column('Today', 'Status')[1], first]).toEqual(['FIX FIRST', expect.stringContaining(said)]);
  // Lines that are added on the same day stand below: the first line says so.
  expect(daybook.column('Today', 'Next step')[0]).toBe('1 line to fix first');
  expect(itemOf(daybook)).toBeDefined();
});

test('a rule of the seller’s own on a view works like ours', () => {
  const daybook = morning();
  const rules = daybook.sheet('Rules');
  const own = ['much-stock', true, 'Stock', 'Sellable', 'above', 'watch', 1000];
  rules.setCells({ row: rules.lastRow(), column: 0, rows: 1, columns: 7 }, [own.map((value) => ({ value }))]);
  daybook.call('refresh');
  const item = today(daybook).items.find(({ rule }) => rule === 'much-stock');
  expect(item).toMatchObject({ severity: 'watch', text: 'Sellable: 1,200', evidence: 'your rule: above 1,000' });
});

test('a sheet that a person renamed is still known to be fresh', () => {
  const daybook = morning();
  daybook.spreadsheet.renameSheet(daybook.sheet('FBA Inventory'), 'Lager');
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 900]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.call('updateToday');
  expect(daybook.column('Import Log', 'Sheet').at(-1)).toBe('Lager');
  expect(today(daybook).coverage.map(({ report }) => report)).toContain('fba-inventory');
  const other = morning();
  other.spreadsheet.renameSheet(other.sheet('FBA Inventory'), 'Lager');
  other.call('refresh');
  expect(keepStock(other)).toMatchObject({ detail: expect.not.stringMatching(/no data/i) });
  const held = other.call<Daybook>('getDaybook').reports.find(({ sheet }) => sheet === 'fba-inventory');
  expect(held?.marketplaces).toMatchObject([{ lastDay: '2026-11-01' }]);
});

test('a table that a person deleted is named, not taken for days without trouble', () => {
  const daybook = morning();
  daybook.call('updateToday');
  daybook.spreadsheet.deleteSheet(daybook.sheet('FBA Inventory'));
  daybook.call('refresh');
  expect(today(daybook).problems).toEqual([
    '“FBA Inventory” was deleted: nothing is judged by it until its reports are imported again',
  ]);
  expect(today(daybook).coverage.map(({ report }) => report)).not.toContain('fba-inventory');
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 0]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.call('updateToday');
  expect([today(daybook).problems, itemOf(daybook)?.rule]).toEqual([[], 'supply-out']);
});

test('text that a person typed in a column of figures is named until it is a number again', () => {
  const daybook = morning();
  daybook.call('updateToday');
  const sheet = daybook.sheet('FBA Inventory');
  const column = daybook.values('FBA Inventory')[0]!.indexOf('afn-fulfillable-quantity');
  const type = (value: string | number) => {
    const area = { row: 2, column, rows: 1, columns: 1 };
    sheet.setCells(area, [[{ value }]]);
    daybook.host.fireEdit(sheet, area);
    daybook.call('refresh');
    return today(daybook).problems;
  };
  expect(type('=many')).toEqual([
    'FBA Inventory, row 3, afn-fulfillable-quantity: “=many” is no number and counts as unknown',
  ]);
  expect(daybook.sheet('Today').formulas({ row: 0, column: 0, rows: 9, columns: 5 }).flat()).not.toContain('=many');
  expect(type(1200)).toEqual([]);
});

test('of two rows of one key the second is named', () => {
  const daybook = morning();
  daybook.call('refresh');
  const [, first] = daybook.values('Stock');
  const area = { row: daybook.sheet('Stock').lastRow(), column: 0, rows: 1, columns: first!.length };
  daybook.sheet('Stock').setCells(area, [first!.map((value) => ({ value: value as string | number }))]);
  daybook.call('refresh');
  expect(today(daybook).problems).toEqual([
    `Stock, row ${area.row + 1}: the same as row 2; only the first is kept up to date`,
  ]);
});

test.each([
  [
    'a deleted column',
    (daybook: DaybookHost) => {
      const column = daybook.values('Stock')[0]!.indexOf('Supply');
      daybook.sheet('Stock').deleteColumns(column, 1);
    },
  ],
  [
    'a deleted column that names the rows',
    (daybook: DaybookHost) => {
      const column = daybook.values('Traffic')[0]!.indexOf('ASIN');
      daybook.sheet('Traffic').deleteColumns(column, 1);
    },
  ],
  [
    'text in a column of numbers',
    (daybook: DaybookHost) => {
      const column = daybook.values('FBA Inventory')[0]!.indexOf('afn-fulfillable-quantity');
      const area = { row: 2, column, rows: 1, columns: 1 };
      daybook.sheet('FBA Inventory').setCells(area, [[{ value: 'many' }]]);
      daybook.host.fireEdit(daybook.sheet('FBA Inventory'), area);
    },
  ],
  ['a sheet that was deleted', (daybook: DaybookHost) => daybook.spreadsheet.deleteSheet(daybook.sheet('Traffic'))],
  [
    'two rows of one key',
    (daybook: DaybookHost) => {
      const [, first] = daybook.values('Stock');
      const area = { row: daybook.sheet('Stock').lastRow(), column: 0, rows: 1, columns: first!.length };
      daybook.sheet('Stock').setCells(area, [first!.map((value) => ({ value: value as string | number }))]);
    },
  ],
])('%s stops nothing else', (_, harm) => {
  const daybook = morning();
  daybook.call('refresh');
  harm(daybook);
  daybook.call('refresh');
  expect(itemOf(daybook)).toMatchObject({ severity: 'act', area: 'stock' });
});
