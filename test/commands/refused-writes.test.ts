/** Where a sheet cannot be written it is told by name, nothing is left begun, and the same goes on when it can. */
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/apps-script/server/messages.ts';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost, inventoryTable, OCTOBER, PLACES, salesTable } from './daybook-host.ts';

const SALES = 'Sales & Traffic';
const GUEST = { user: 'guest@example.com' };
const sale = (sku: string, units: number) => [`B0AAAAAA${sku}`, sku, 310, units, '$310.00'] as const;

type Work = (daybook: DaybookHost) => Reply<unknown>;

const importSales: Work = (daybook) =>
  daybook.ask('importTable', {
    source: { name: 'later.csv' },
    table: packTable(salesTable([sale('S1', 93), sale('S2', 31), sale('S3', 31)])),
    ...OCTOBER,
  });
const call =
  (name: string, request?: object): Work =>
  (daybook) =>
    daybook.ask(name, request);

const BASE = (() => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('stock.txt', inventoryTable([['S1', 'B0AAAAAAS1', 40]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.receipt('sales.csv', salesTable([sale('S1', 62), sale('S2', 31)]), OCTOBER);
  return daybook.snapshot();
})();

function log(daybook: DaybookHost): unknown[] {
  return daybook.column('Import Log', 'State').filter((state) => state !== '');
}

/** The whole document but for the log, what was written down to undo, and protections. */
function rows(daybook: DaybookHost): unknown {
  const { sheets } = daybook.withoutLog() as { sheets: object[] };
  return sheets.map((sheet) => ({ ...sheet, protections: [] }));
}

const WHOLE = new DaybookHost(PLACES[0], BASE, GUEST);
importSales(WHOLE);

const AREAS: Readonly<Record<string, (sheet: Sheet) => Sheet['protections'][number]>> = {
  'the whole sheet': () => ({ area: null, description: 'Ask Mei first' }),
  'rows to come': ({ maxColumns }) => ({ area: { row: 3, column: 0, rows: 5, columns: maxColumns } }),
  'rows that stand': ({ maxColumns }) => ({ area: { row: 1, column: 0, rows: 2, columns: maxColumns } }),
};

describe.each(Object.keys(AREAS))('%s is protected', (what) => {
  test.each([SALES, 'Import Log', 'FBA Inventory', 'Undo'])('of “%s”', (name) => {
    const daybook = new DaybookHost(PLACES[0], BASE, GUEST);
    const sheet = daybook.sheet(name);
    const protection = AREAS[what]!(sheet);
    sheet.protections = [protection];
    const before = log(daybook);
    const reply = importSales(daybook);
    if (reply.ok) {
      // Nothing had to be written there.
      expect(rows(daybook)).toEqual(rows(WHOLE));
      return;
    }
    expect(reply).toMatchObject({ code: 'protected', message: expect.stringContaining(name) });
    if (protection.description) expect(reply.message).toContain(protection.description);
    if (name !== 'Import Log') {
      expect(log(daybook)).toEqual([...before, 'Stopped']);
      expect(daybook.column('Import Log', 'Notes').at(-1)).toBe(reply.message);
    }
    sheet.protections = [];
    expect(importSales(daybook)).toMatchObject({ ok: true });
    expect(log(daybook)).toEqual([...before, 'Imported']);
    expect(rows(daybook)).toEqual(rows(WHOLE));
    expect(daybook.column('Import Log', 'Notes').at(-1)).toBe('');
  });
});

test.each([
  ['refresh', call('refresh'), 'Rules'],
  ['set-up', call('setUpWorkbook'), 'Rules'],
  ['tick', call('tickTask', { task: 'run-ads', done: true, reason: 'none' }), 'Checklist'],
  ['undo', call('undoImport', { import: 2 }), SALES],
  ['start of the week', call('startWeek'), 'Competitors'],
])('%s says which sheet is protected', (_, work, name) => {
  const daybook = new DaybookHost(PLACES[0], BASE, GUEST);
  if (name === 'Competitors') {
    daybook.call('startWeek');
    // Only products that a person typed are followed.
    const titles = daybook.values(name)[0]!;
    for (const [title, value] of [
      ['Marketplace', 'US'],
      ['Product (own ASIN)', 'B0AAAAAAA1'],
      ['ASIN', 'B0AAAAAAA1'],
    ]) {
      const cell = { row: 1, column: titles.indexOf(title!), rows: 1, columns: 1 };
      daybook.sheet(name).setCells(cell, [[{ value: value! }]]);
    }
    daybook.call('startWeek');
  }
  if (name === 'Rules') daybook.sheet(name).deleteRows(3, 1);
  daybook.spreadsheet.properties.document.delete('rules.seeded');
  daybook.now += 7 * 86_400_000;
  daybook.sheet(name).protections = [{ area: null }];
  expect(work(daybook)).toMatchObject({ ok: false, code: 'protected', message: expect.stringContaining(`“${name}”`) });
});

test('who may write is named to one of them, and a protection that only warns stops nobody', () => {
  const daybook = new DaybookHost(PLACES[0], BASE, GUEST);
  daybook.sheet(SALES).protections = [{ area: null, warningOnly: true }];
  expect(importSales(daybook)).toMatchObject({ ok: true });
});

test.each(['en', 'de', 'zh_CN', 'ja'])(
  'a data validation that rejects is named with its cell, Google speaking %s',
  (userLocale) => {
    const daybook = new DaybookHost(PLACES[0], BASE, { userLocale });
    const sheet = daybook.sheet(SALES);
    const units = daybook.values(SALES)[0]!.indexOf('Units Ordered');
    const rule = { type: 'NUMBER_LESS_THAN', args: [90], allowInvalid: false };
    sheet.setValidation({ row: 1, column: units, rows: 2, columns: 1 }, rule);
    const before = rows(daybook);
    const reply = importSales(daybook);
    expect(reply).toMatchObject({
      ok: false,
      code: 'write-rejected',
      message: expect.stringMatching(/Sales & Traffic.* [A-Z]2 /),
    });
    expect(log(daybook).at(-1)).toBe('Stopped');
    expect(rows(daybook)).toEqual(before);
    sheet.setValidation({ row: 1, column: units, rows: 2, columns: 1 }, null);
    expect(importSales(daybook)).toMatchObject({ ok: true });
    expect(log(daybook).at(-1)).toBe('Imported');
  },
);

test('rules about a sheet that the drop-down of an earlier version does not offer come in, and it offers it', () => {
  const daybook = new DaybookHost(PLACES[0], BASE, GUEST);
  const rules = daybook.sheet('Rules');
  const [sheet, rule] = ['Sheet', 'Rule'].map((title) => daybook.values('Rules')[0]!.indexOf(title)) as [
    number,
    number,
  ];
  const named = () => daybook.column('Rules', 'Sheet');
  const area = { row: 1, column: sheet, rows: rules.maxRows - 1, columns: 1 };
  const offered = rules.validations(area)[0]![0]!;
  const without = offered.args.filter((name) => name !== 'Stock');
  expect(without.length).toBeLessThan(offered.args.length);
  const [all, first] = [named().filter((name) => name === 'Stock').length, named().indexOf('Stock') + 1];
  const gone = String(rules.values({ row: first, column: rule, rows: 1, columns: 1 })[0]![0]);
  rules.deleteRows(first, 1);
  rules.setValidation({ ...area, rows: rules.maxRows - 1 }, { ...offered, args: without });
  const { document } = daybook.spreadsheet.properties;
  const seeded = document.get('rules.seeded')!.split(' ');
  document.set('rules.seeded', seeded.filter((id) => id !== gone).join(' '));
  expect(daybook.ask('refresh')).toMatchObject({ ok: true });
  expect(named().filter((name) => name === 'Stock')).toHaveLength(all);
  expect(rules.validations({ ...area, rows: 1 })[0]![0]!.args).toEqual(offered.args);
});
