/** What the seller typed, coloured, moved or renamed survives; what the add-on keeps is found again. */
import { expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import { columnName } from '../../src/workbook/columns.ts';
import { GoogleError } from '../../workbench/google/google-error.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable } from './daybook-host.ts';

const SALES = salesTable([
  ['B0AAAAAAA1', 'S-1', 310, 62, '$620.00'],
  ['B0AAAAAAA2', 'S-2', 310, 31, '$310.00'],
]);
const LATER = salesTable([
  ['B0AAAAAAA1', 'S-1', 310, 93, '$930.00'],
  ['B0AAAAAAA3', 'S-3', 310, 31, '$310.00'],
]);
const STOCK = inventoryTable([['S-1', 'B0AAAAAAA1', 40]]);

function imported(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('sales.csv', SALES, OCTOBER);
  daybook.receipt('stock.txt', STOCK, { marketplace: 'US', asOf: '2026-11-01' });
  return daybook;
}

function type(daybook: DaybookHost, sheet: string, row: number, column: number, value: string | number): void {
  daybook.sheet(sheet).setCells({ row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

test('columns and cells of the seller stay with their rows, and new rows go below everything', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  const own = sheet.lastColumn() + 1;
  type(daybook, sheet.name, 0, own, 'My note');
  type(daybook, sheet.name, 1, own, 'watch this');
  type(daybook, sheet.name, 5, own, 'typed below the table');
  daybook.receipt('later.csv', LATER, OCTOBER);
  expect(daybook.column(sheet.name, 'My note')).toEqual(['watch this', '', '', '', 'typed below the table', '']);
  expect(daybook.column(sheet.name, 'SKU')).toEqual(['S-1', 'S-2', '', '', '', 'S-3']);
  expect(daybook.column(sheet.name, 'Units Ordered')).toEqual([93, 31, '', '', '', 31]);
});

test('a column inserted between ours costs calls, never data', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  sheet.insertColumns(3, 1);
  type(daybook, sheet.name, 0, 3, 'Mine');
  type(daybook, sheet.name, 1, 3, 'kept');
  daybook.receipt('later.csv', LATER, OCTOBER);
  expect(daybook.column(sheet.name, 'Mine')).toEqual(['kept', '', '']);
  expect(daybook.column(sheet.name, 'SKU')).toEqual(['S-1', 'S-2', 'S-3']);
  daybook.call('updateToday');
  expect(daybook.column('FBA Inventory', 'Units per day')).toEqual([3]);
});

test('a formula typed over one of our cells survives an update of its neighbours', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  const title = daybook.values(sheet.name)[0]!.indexOf('Title');
  sheet.setCells({ row: 2, column: title, rows: 1, columns: 1 }, [[{ formula: '=UPPER("mine")' }]]);
  const many = Array.from({ length: 13 }, (_, i) => [`B0AAAAAB${10 + i}`, `M-${i}`, 100, 10, '$1.00'] as const);
  daybook.receipt('many.csv', salesTable(many), OCTOBER);
  const changed = many.filter((_, i) => i % 2 === 0).map(([asin, sku]) => [asin, sku, 100, 20, '$2.00'] as const);
  const both = [...changed, ['B0AAAAAAA1', 'S-1', 310, 93, '$930.00'] as const];
  daybook.receipt('changed.csv', salesTable(both), OCTOBER);
  const again = [...many.map(([asin, sku], i) => [asin, sku, 100, i % 3, '$3.00'] as const), ...both.slice(-1)];
  daybook.receipt('again.csv', salesTable(again), OCTOBER);
  expect(sheet.formulas({ row: 2, column: title, rows: 1, columns: 1 })).toEqual([['=UPPER("mine")']]);
  expect(daybook.column(sheet.name, 'SKU').slice(0, 3)).toEqual(['S-1', 'S-2', 'M-0']);
});

test('a sorted sheet is still updated by key', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  const area = { row: 1, column: 0, rows: 2, columns: sheet.lastColumn() };
  sheet.sortRows(area, [{ column: daybook.values(sheet.name)[0]!.indexOf('SKU'), ascending: false }]);
  daybook.receipt('later.csv', LATER, OCTOBER);
  expect(daybook.column(sheet.name, 'SKU')).toEqual(['S-2', 'S-1', 'S-3']);
  expect(daybook.column(sheet.name, 'Units Ordered')).toEqual([31, 93, 31]);
});

test('a renamed sheet is found by its identity; a sheet of the seller with our name stays', () => {
  const daybook = imported();
  daybook.spreadsheet.renameSheet(daybook.sheet('Sales & Traffic'), 'Umsatz');
  daybook.spreadsheet.addSheet({ name: 'Sales & Traffic' });
  const receipt = daybook.receipt('later.csv', LATER, OCTOBER);
  expect(receipt.sheet).toBe('Umsatz');
  expect(daybook.sheet('Sales & Traffic').lastRow()).toBe(0);
});

test('where our name is taken from the start, ours gets another', () => {
  const daybook = new DaybookHost();
  daybook.spreadsheet.addSheet({ name: 'Rules' });
  daybook.spreadsheet.addSheet({ name: 'FBA Inventory' });
  daybook.spreadsheet.addSheet({ name: 'FBA Inventory (Daybook)' });
  daybook.call('setUpWorkbook');
  const names = daybook.spreadsheet.sheets.map((sheet) => sheet.name);
  expect(names).toContain('Rules (Daybook)');
  expect(names).toContain('FBA Inventory (Daybook 2)');
  expect(daybook.sheet('Rules').lastRow()).toBe(0);
});

test('a renamed Rules sheet keeps the formulas working', () => {
  const daybook = imported();
  daybook.spreadsheet.renameSheet(daybook.sheet('Rules'), "Tim's rules");
  daybook.call('updateToday');
  const before = daybook.snapshot();
  daybook.call('refresh');
  expect(daybook.snapshot()).toEqual(before);
  const terms = daybook.sheet('Unified Search Terms');
  const header = terms.formulas({ row: 0, column: 0, rows: 1, columns: terms.maxColumns });
  expect(header[0]!.join('')).toContain("'Tim''s rules'!");
});

test('a copied document without its properties is recognised by the marks on the headers', () => {
  const daybook = imported();
  daybook.spreadsheet.properties.document.clear();
  const receipt = daybook.receipt('sales.csv', SALES, OCTOBER);
  expect(receipt).toMatchObject({ rowsAdded: 0, rowsUnchanged: 2, sheet: 'Sales & Traffic' });
  expect(daybook.column('Rules', 'Rule').filter((id) => id === 'acos-target')).toHaveLength(1);
});

test('of a sheet and its duplicate the recorded one is ours', () => {
  const daybook = imported();
  const copy = daybook.spreadsheet.copySheet(daybook.sheet('Sales & Traffic'));
  const before = JSON.stringify(daybook.values(copy.name));
  daybook.spreadsheet.moveSheet(copy, 0);
  daybook.receipt('later.csv', LATER, OCTOBER);
  expect(JSON.stringify(daybook.values(copy.name))).toBe(before);
  expect(daybook.column('Sales & Traffic', 'SKU')).toHaveLength(3);
});

test('conditional formats of the seller stay, in their order, before ours; ours stand once', () => {
  const daybook = imported();
  const sheet = daybook.sheet('FBA Inventory');
  const mine = (formula: string) => ({
    ranges: [{ row: 1, column: 0, rows: 5, columns: 1 }],
    condition: { type: 'CUSTOM_FORMULA', values: [formula] },
    format: { background: '#123456' },
  });
  const ours = sheet.conditionalFormats;
  sheet.setConditionalFormats([mine('=$A2="US"'), ...ours, mine('=$A2="UK"')]);
  daybook.call('setUpWorkbook');
  const formulas = sheet.conditionalFormats.map((format) => format.condition!.values[0]!);
  expect(formulas.slice(0, 2)).toEqual(['=$A2="US"', '=$A2="UK"']);
  expect(formulas).toHaveLength(ours.length + 2);
  const before = daybook.lasting();
  daybook.call('setUpWorkbook');
  expect(daybook.lasting()).toEqual(before);
});

test.each([
  ['pulled by one that was deleted', (sheet: Sheet, at: number) => sheet.deleteColumns(at - 1, 1)],
  ['pushed by one that was inserted', (sheet: Sheet) => sheet.insertColumns(0, 1)],
  [
    'renamed, and its title given to another one',
    (sheet: Sheet, at: number) => {
      const cell = (column: number) => ({ row: 0, column, rows: 1, columns: 1 });
      sheet.setCells(cell(at), [[{ value: 'Sold' }]]);
      sheet.setCells(cell(sheet.lastColumn()), [[{ value: 'Units Ordered' }]]);
    },
  ],
])('a column is found though its place was remembered: %s', (_, hand) => {
  const daybook = imported();
  daybook.call('refresh');
  const sheet = daybook.sheet('Sales & Traffic');
  const note = (at: number) => sheet.notes({ row: 0, column: at, rows: 1, columns: 1 })[0]![0]!;
  hand(sheet, daybook.values(sheet.name)[0]!.indexOf('Units Ordered'));
  daybook.receipt('later.csv', LATER, OCTOBER);
  const at = Array.from({ length: sheet.lastColumn() }, (__, column) => column).find((column) =>
    note(column).includes('daybook:sales-traffic/unitsOrdered'),
  )!;
  expect(
    daybook
      .values(sheet.name)
      .slice(1)
      .map((row) => row[at]),
  ).toEqual([93, 31, 31]);
});

test('an edited threshold changes the colours at once, also after sorting and switching off', () => {
  const daybook = imported();
  const rules = daybook.sheet('Rules');
  const row = daybook.column('Rules', 'Rule').indexOf('cover-low') + 1;
  const background = () =>
    [...daybook.spreadsheet.calculator.paintedFormat(daybook.sheet('FBA Inventory'), area())].map(
      ([, format]) => format.background,
    );
  const area = () => ({
    row: 1,
    column: daybook.values('FBA Inventory')[0]!.indexOf('Days of cover'),
    rows: 1,
    columns: 1,
  });
  expect(background()).toEqual(['#f4cccc']);
  type(daybook, 'Rules', row, 6, 10);
  daybook.host.fireEdit(rules, { row, column: 6, rows: 1, columns: 1 }, '30', '10');
  expect(background()).toEqual(['#fff2cc']);
  rules.setCells({ row, column: 1, rows: 1, columns: 1 }, [[{ value: false }]]);
  type(daybook, 'Rules', row, 6, 30);
  daybook.host.fireEdit(rules, { row, column: 1, rows: 1, columns: 1 });
  expect(background()).toEqual(['#fff2cc']);
});

test('what an edited rule does not change at once is said; of one that cannot work, what to mend', () => {
  const daybook = imported();
  const rules = daybook.sheet('Rules');
  const row = daybook.column('Rules', 'Rule').indexOf('cover-low') + 1;
  const edit = (title: string, value: string | number): string | undefined => {
    const column = daybook.values('Rules')[0]!.indexOf(title);
    const said = daybook.host.ui.toasts.length;
    type(daybook, 'Rules', row, column, value);
    daybook.host.fireEdit(rules, { row, column, rows: 1, columns: 1 });
    return daybook.host.ui.toasts[said]?.message;
  };
  expect(edit('Threshold', 20)).toBe(
    'Colours and formulas follow. For the checklist and the weekly sheets, press Refresh.',
  );
  expect(edit('Source', 'my own')).toBeUndefined();
  expect(edit('Threshold', 'abc')).toBe('cover-low (Rules row 8, Threshold): “below” needs a number as threshold.');
});

test('a rule that cannot work is said where its findings are missing, and nothing passes without it', () => {
  const daybook = imported();
  const state = () => daybook.call<Daybook>('getDaybook');
  const found = () => state().tasks.find(({ id }) => id === 'keep-stock')!;
  expect([found().statusText, state().brokenRules]).toEqual(['ACT (1)', []]);
  const row = daybook.column('Rules', 'Rule').indexOf('cover-low') + 1;
  type(daybook, 'Rules', row, 6, 'abc');
  expect(found()).toMatchObject({ status: 'NO DATA' });
  expect(found().detail).toContain('without the rule cover-low');
  expect(state().brokenRules).toEqual([
    {
      text: 'cover-low (Rules row 8, Threshold): “below” needs a number as threshold.',
      sheet: 'Rules',
      a1: `A${row + 1}`,
    },
  ]);
  daybook.sheet('Rules').setCells({ row, column: 1, rows: 1, columns: 1 }, [[{ value: false }]]);
  expect([found().status, state().brokenRules]).toEqual(['PASS', []]);
});

test('an edit on any other sheet costs next to nothing', () => {
  const daybook = imported();
  const before = daybook.host.calls.total;
  daybook.host.fireEdit(daybook.sheet('Sheet1'), { row: 0, column: 0, rows: 1, columns: 1 }, '', 'x');
  expect(daybook.host.calls.total - before).toBeLessThanOrEqual(5);
});

test('a rule the seller added works, a rule that cannot work says why, a deleted one does not come back', () => {
  const daybook = imported();
  const rules = daybook.sheet('Rules');
  const last = rules.lastRow();
  const row = ['mine', true, 'FBA Inventory', 'afn-fulfillable-quantity', 'at least', 'ok', 40].map((value) => ({
    value,
  }));
  rules.setCells({ row: last, column: 0, rows: 1, columns: 7 }, [row]);
  rules.setCells({ row: last + 1, column: 0, rows: 1, columns: 7 }, [
    [{ value: 'broken' }, ...row.slice(1, 3), { value: 'Stocks' }, ...row.slice(4)],
  ]);
  rules.deleteRows(daybook.column('Rules', 'Rule').indexOf('acos-target') + 1, 1);
  daybook.call('refresh');
  expect(String(daybook.column('Rules', 'State').slice(-1))).toContain('Stocks');
  expect(daybook.column('Rules', 'Rule')).not.toContain('acos-target');
  const formulas = daybook.sheet('FBA Inventory').conditionalFormats.map((format) => format.condition!.values[0]);
  expect(formulas.some((formula) => formula!.includes('"daybook:mine"'))).toBe(true);
  expect(formulas.some((formula) => formula!.includes('"daybook:broken"'))).toBe(false);
});

test('a lost key column or header is said, nothing is written', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  sheet.deleteColumns(daybook.values(sheet.name)[0]!.indexOf('SKU'), 1);
  const before = daybook.snapshot();
  expect(daybook.ask('importTable', { source: { name: 'x' }, table: packTable(LATER), ...OCTOBER })).toMatchObject({
    ok: false,
    code: 'guard.columnMissing',
    message: expect.stringContaining('“SKU”'),
  });
  sheet.insertRows(0, 1);
  expect(daybook.ask('importTable', { source: { name: 'x' }, table: packTable(LATER), ...OCTOBER })).toMatchObject({
    ok: false,
    code: 'header-moved',
  });
  sheet.deleteRows(0, 1);
  expect(daybook.snapshot()).toEqual(before);
});

test('rows sorted by the seller’s hand while we write are not mixed up', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  const sku = daybook.values(sheet.name)[0]!.indexOf('SKU');
  let reads = 0;
  daybook.host.between = ({ member }) => {
    if (member !== 'Sheet.getDataRange') return;
    reads += 1;
    // After the sheet was read, before its rows are updated.
    if (reads !== 4) return;
    sheet.sortRows({ row: 1, column: 0, rows: 2, columns: sheet.lastColumn() }, [{ column: sku, ascending: false }]);
  };
  daybook.receipt('later.csv', LATER, OCTOBER);
  daybook.host.between = undefined;
  expect(reads).toBeGreaterThan(1);
  expect(daybook.column(sheet.name, 'SKU')).toEqual(['S-2', 'S-1', 'S-3']);
  expect(daybook.column(sheet.name, 'Units Ordered')).toEqual([31, 93, 31]);
});

test('a formula of the seller’s stays in its row, sorted between our reading of values and of formulas', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  // Every other of these is unchanged: so many scattered rows are written as one block, with formulas as they stand.
  const skus = Array.from({ length: 24 }, (_, i) => `S-${i + 10}`);
  const units = (i: number, changed: number) => (i % 2 === 0 ? changed : 31);
  const tableOf = (changed: number) =>
    salesTable(skus.map((sku, i) => ['B0AAAAAAA1', sku, 310, units(i, changed), '$310.20']));
  daybook.receipt('many.csv', tableOf(31), OCTOBER);
  const [sku, own] = [daybook.values(sheet.name)[0]!.indexOf('SKU'), sheet.lastColumn()];
  const row = daybook.column(sheet.name, 'SKU').indexOf('S-11') + 1;
  sheet.setCells({ row, column: own, rows: 1, columns: 1 }, [[{ formula: '="mine"' }]]);
  let sorted = false;
  daybook.host.between = ({ member }) => {
    if (sorted || member !== 'Range.getFormulas') return;
    sorted = true;
    const rows = sheet.lastRow() - 1;
    sheet.sortRows({ row: 1, column: 0, rows, columns: own + 1 }, [{ column: sku, ascending: false }]);
  };
  daybook.receipt('changed.csv', tableOf(93), OCTOBER);
  daybook.host.between = undefined;
  expect(sorted).toBe(true);
  const now = daybook.column(sheet.name, 'SKU');
  expect(now).toEqual(['S-1', 'S-2', ...skus].sort().reverse());
  for (const [i, one] of skus.entries())
    expect(daybook.column(sheet.name, 'Units Ordered')[now.indexOf(one)], one).toBe(units(i, 93));
  const formulas = sheet.formulas({ row: 1, column: 0, rows: now.length, columns: own + 1 });
  expect(formulas.findIndex((cells) => cells[own] !== '')).toBe(now.indexOf('S-11'));
  expect(formulas.flat().filter((formula) => formula === '="mine"')).toHaveLength(1);
});

test('a seller who never stops moving rows is told so, and nothing is mixed up', () => {
  const daybook = imported();
  const sheet = daybook.sheet('Sales & Traffic');
  let reads = 0;
  daybook.host.between = ({ member }) => {
    // From the log's row on.
    if (member !== 'Sheet.getDataRange' || daybook.sheet('Import Log').lastRow() < 4) return;
    reads += 1;
    sheet.insertRows(1, 1);
  };
  const request = { source: { name: 'x' }, table: packTable(LATER), ...OCTOBER };
  expect(daybook.ask('importTable', request)).toMatchObject({ ok: false, code: 'moved' });
  daybook.host.between = undefined;
  // Each try after the first also writes down once more what it is going to change; at last the log says why it stopped.
  expect(reads).toBe(17);
  expect(daybook.column('Import Log', 'State').at(-1)).toBe('Stopped');
  expect(daybook.column(sheet.name, 'Units Ordered').filter((units) => units !== '')).toEqual([62, 31]);
});

test('a failing service ends the import at once, in words, the sheet as it was', () => {
  const daybook = imported();
  const before = daybook.lasting();
  let reads = 0;
  daybook.host.between = ({ member }) => {
    if (member !== 'Range.getNumberFormats') return;
    reads += 1;
    throw new GoogleError('Service Spreadsheets failed');
  };
  const reply = daybook.ask('importTable', { source: { name: 'x' }, table: packTable(LATER), ...OCTOBER });
  daybook.host.between = undefined;
  expect(reply).toMatchObject({ ok: false, code: 'internal', message: expect.stringContaining('went wrong') });
  expect(reads).toBe(1);
  expect(daybook.lasting()).toEqual(before);
});

test('ticks are kept in a sheet; without fresh data they need a reason', () => {
  const daybook = imported();
  expect(daybook.ask('tickTask', { task: 'run-ads', done: true })).toMatchObject({
    ok: false,
    code: 'checklist.needsReason',
  });
  expect(daybook.ask('tickTask', { task: 'run-ads', done: true, reason: '  ' })).toMatchObject({ ok: false });
  expect(daybook.ask('tickTask', { task: 'nothing', done: true })).toMatchObject({
    ok: false,
    code: 'checklist.unknownTask',
  });
  const done = daybook.call<Daybook>('tickTask', { task: 'run-ads', done: true, reason: 'no ads', userName: 'Mei' });
  expect(done.tasks.find((task) => task.id === 'run-ads')).toMatchObject({
    done: true,
    reason: 'no ads',
    doneBy: 'Mei',
  });
  const stock = daybook.call<Daybook>('tickTask', { task: 'keep-stock', done: true });
  expect(stock.tasks.find((task) => task.id === 'keep-stock')).toMatchObject({
    done: true,
    statusText: 'ACT (1)',
    tickable: true,
  });
  daybook.call('tickTask', { task: 'keep-stock', done: false });
  expect(daybook.column('Checklist', 'Task')).toEqual(['Run the ads', 'Keep stock']);
  expect(daybook.column('Checklist', 'Done')).toEqual([true, false]);
  daybook.now += 24 * 3_600_000;
  expect(daybook.call<Daybook>('getDaybook').tasks.every((task) => !task.done)).toBe(true);
});

test('a tick is known by the title of its task in any language, and by the id that an older version wrote', () => {
  const daybook = imported();
  daybook.call('tickTask', { task: 'run-ads', done: true, reason: 'no ads' });
  daybook.call('tickTask', { task: 'answer-customers', done: true, reason: 'none came' });
  expect(daybook.column('Checklist', 'Status')[1]).toBe('');
  const titles = daybook.column('Checklist', 'Task');
  const isDone = () => daybook.call<Daybook>('getDaybook').tasks.filter(({ done }) => done).length;
  daybook.call('setLanguage', { language: 'zh-CN' });
  expect(isDone()).toBe(2);
  type(daybook, 'Checklist', 1, 1, 'run-ads');
  type(daybook, 'Checklist', 2, 1, 'answer-customers');
  expect(isDone()).toBe(2);
  daybook.call('tickTask', { task: 'run-ads', done: false });
  expect([isDone(), daybook.column('Checklist', 'Done')]).toEqual([1, [false, true]]);
  expect(daybook.column('Checklist', 'Task')).toEqual(titles);
  type(daybook, 'Checklist', 1, 1, '优化广告');
  type(daybook, 'Checklist', 2, 1, '購入者に対応する');
  expect(isDone()).toBe(1);
});

test('a task that only a person judges asks what was found', () => {
  const daybook = imported();
  const reply = daybook.ask('tickTask', { task: 'answer-customers', done: true });
  expect(reply).toMatchObject({ ok: false, code: 'checklist.needsFinding' });
  const state = () => daybook.call<Daybook>('getDaybook').tasks.find(({ id }) => id === 'answer-customers');
  expect(state()).toMatchObject({ status: 'TODO', statusText: 'TODO', done: false });
});

function stockTask(daybook: DaybookHost) {
  return daybook.call<Daybook>('getDaybook').tasks.find((task) => task.id === 'keep-stock')!;
}

test('a finding tells where to look and how grave it is', () => {
  const daybook = imported();
  const stock = inventoryTable([
    ['S-1', 'B0AAAAAAA1', 40],
    ['S-2', 'B0AAAAAAA2', 40],
  ]);
  daybook.receipt('stock.txt', stock, { marketplace: 'US', asOf: '2026-11-01' });
  const cover = daybook.values('FBA Inventory')[0]!.indexOf('Days of cover');
  expect(stockTask(daybook)).toMatchObject({
    statusText: 'ACT (1)',
    findings: [
      {
        text: 'S-1: Days of cover 20 (below 30)',
        sheet: 'FBA Inventory',
        a1: `${columnName(cover + 1)}2`,
        severity: 'act',
      },
      {
        text: 'S-2: Days of cover 40 (below 44)',
        sheet: 'FBA Inventory',
        a1: `${columnName(cover + 1)}3`,
        severity: 'watch',
      },
    ],
  });
});

test('how old is too old stands in Rules; what is no number there counts as three days', () => {
  const daybook = imported();
  const row = daybook.column('Rules', 'Rule').indexOf('stock-max-age') + 1;
  daybook.now += 3 * 24 * 3_600_000;
  expect(stockTask(daybook)).toMatchObject({ status: 'NO DATA', tickable: false });
  type(daybook, 'Rules', row, 6, 'often');
  expect(stockTask(daybook)).toMatchObject({ status: 'ACT', tickable: true });
  daybook.now += 24 * 3_600_000;
  expect(stockTask(daybook).status).toBe('NO DATA');
  type(daybook, 'Rules', row, 6, 4);
  expect(stockTask(daybook).status).toBe('ACT');
});

test('the sidebar is told whether one of our sheets is open', () => {
  const daybook = imported();
  expect(daybook.call<Daybook>('getDaybook').activeSheet).toEqual({ name: 'Sheet1', ours: false });
  daybook.spreadsheet.activeSheet = daybook.sheet('Rules');
  expect(daybook.call<Daybook>('getDaybook').activeSheet).toEqual({ name: 'Rules', ours: true });
  daybook.call('showSheet', { sheet: 'FBA Inventory', a1: 'B2' });
  expect(daybook.spreadsheet.activeSheet.name).toBe('FBA Inventory');
  expect(daybook.spreadsheet.selection).toMatchObject({ row: 1, column: 1 });
  expect(daybook.ask('showSheet', { sheet: 'gone' })).toEqual({ ok: true, value: null });
});

test('the sidebar speaks the chosen language', () => {
  const daybook = imported();
  expect(daybook.call<Daybook>('setLanguage', { language: 'zh-CN' }).tasks[1]!.detail).toMatch(/^由您判断/);
  expect(daybook.call<Daybook>('getDaybook').language).toBe('zh-CN');
  expect(daybook.ask('setLanguage', { language: 'fr' })).toMatchObject({ ok: false, code: 'bad-request' });
});

test('the menu opens the sidebar, refreshes and repairs', () => {
  const daybook = imported();
  daybook.host.clickMenu(['Start']);
  expect(daybook.host.ui.sidebar).toMatchObject({ title: 'Seller Daybook' });
  daybook.spreadsheet.deleteSheet(daybook.sheet('Checklist'));
  daybook.host.clickMenu(['Set up or repair sheets']);
  expect(daybook.spreadsheet.sheetByName('Checklist')).toBeDefined();
  daybook.host.clickMenu(['Refresh sheets']);
  expect(daybook.host.ui.toasts.length).toBe(2);
});
