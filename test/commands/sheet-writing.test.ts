/** How rows and looks get into a sheet: blocks that leave neighbours as they were, formats, requests that are none. */
import { expect, test } from 'vitest';
import { DaybookHost, inventoryTable, OCTOBER, salesTable, searchTermTable } from './daybook-host.ts';

/** The row that says an import began, what it overwrites, its digest, its history, and that it is done. */
const writesOfLog = 5;

test('many scattered updates are one block, and rows between them stay to the last cell', () => {
  const daybook = new DaybookHost();
  const rows = Array.from({ length: 25 }, (_, i) => [`B0AAAAA${100 + i}`, `00${i}`, 100, 10, '$1.00'] as const);
  daybook.receipt('first.csv', salesTable(rows), OCTOBER);
  const before = daybook.values('Sales & Traffic');
  daybook.now += 3_600_000;
  const changed = rows.map(([asin, sku], i) => [asin, sku, 100, i % 2 === 0 ? 20 : 10, '$1.00'] as const);
  const writes = daybook.writes(() =>
    expect(daybook.receipt('changed.csv', salesTable(changed), OCTOBER)).toMatchObject({
      rowsUpdated: 13,
      rowsUnchanged: 12,
    }),
  );
  expect(writes).toBe(1 + writesOfLog);
  const after = daybook.values('Sales & Traffic');
  after.forEach((row, i) => {
    if (i % 2 === 0) expect(row).toEqual(before[i]);
    else expect(row.slice(0, 8)).toEqual(before[i]!.slice(0, 8));
  });
  expect(daybook.column('Sales & Traffic', 'SKU')).toEqual(rows.map(([, sku]) => sku));
});

test('up to ten runs of rows are written by themselves', () => {
  const daybook = new DaybookHost();
  const rows = Array.from({ length: 20 }, (_, i) => [`B0AAAAA${100 + i}`, `S-${i}`, 100, 10, '$1.00'] as const);
  daybook.receipt('first.csv', salesTable(rows), OCTOBER);
  const changed = rows.filter((_, i) => i % 2 === 0).map(([asin, sku]) => [asin, sku, 100, 20, '$1.00'] as const);
  expect(daybook.writes(() => daybook.receipt('changed.csv', salesTable(changed), OCTOBER))).toBe(10 + writesOfLog);
});

test('a table longer than the grid grows it, new rows formatted like the others', () => {
  const daybook = new DaybookHost();
  const terms = Array.from({ length: 1200 }, (_, i) => [`term ${i}`, 40, 20, 200, 8] as const);
  daybook.receipt('terms.csv', searchTermTable(terms));
  const sheet = daybook.sheet('Search Terms');
  expect(sheet.maxRows).toBe(1201);
  const formats = (row: number) => sheet.formats({ row, column: 0, rows: 1, columns: sheet.lastColumn() })[0];
  expect(formats(1200)).toEqual(formats(1));
  expect(sheet.conditionalFormats[0]!.ranges[0]).toMatchObject({ row: 1, rows: 1200 });
});

test('only rows that stand are asked how they look: bare ones are dressed, those beyond the grid look as the last', () => {
  const formats = (bare: boolean) => {
    const daybook = new DaybookHost();
    daybook.call('setUpWorkbook');
    const sheet = daybook.sheet('FBA Inventory');
    const column = daybook.values(sheet.name)[0]!.indexOf('your-price');
    sheet.deleteRows(4, sheet.maxRows - 4);
    if (bare) sheet.clear({ row: 3, column: 0, rows: 1, columns: sheet.maxColumns }, { formats: true });
    sheet.setFormat({ row: 2, column, rows: 1, columns: 1 }, { numberFormat: '0' });
    const asked = () => daybook.host.calls.uses['Range.getNumberFormats']?.rows ?? 0;
    const before = asked();
    const stock = Array.from({ length: 6 }, (_, i) => [`S-${i}`, `B0AAAAAAA${i}`, 40] as const);
    daybook.receipt('stock.txt', inventoryTable(stock), { marketplace: 'US', asOf: '2026-11-01' });
    // One of them is the log's, six are those of Products.
    expect(asked() - before).toBe(10);
    return sheet.formats({ row: 1, column, rows: 6, columns: 1 }).map(([format]) => format!.numberFormat);
  };
  const money = '#,##0.00';
  expect(formats(false)).toEqual([money, '0', money, money, money, money]);
  expect(formats(true)).toEqual([money, '0', money, money, money, money]);
});

test('setting up makes what imports are written down in, all but one of them hidden', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  expect(daybook.spreadsheet.sheets.slice(-4).map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Import Log', false],
    ['Undo', true],
    ['Digest', true],
    ['Past Figures', true],
  ]);
  expect(daybook.ask('undoImport', { import: 1 })).toMatchObject({ ok: false, code: 'undo.nothing' });
});

test('thresholds that are shares read as percent; report columns and answers are told apart', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  const rules = daybook.sheet('Rules');
  const format = (rule: string) => {
    const row = daybook.column('Rules', 'Rule').indexOf(rule) + 1;
    return rules.formats({ row, column: 6, rows: 1, columns: 1 })[0]![0]!.numberFormat;
  };
  expect(format('acos-target')).toBe('0.0%');
  expect(format('conversion-low')).toBe('0.0%');
  expect(format('cover-low')).toBeUndefined();
  const terms = daybook.sheet('Unified Search Terms');
  const header = terms.formats({ row: 0, column: 0, rows: 1, columns: terms.lastColumn() })[0]!;
  expect([header[0]!.background, header[header.length - 1]!.background]).toEqual(['#f3f3f3', '#e8f0fe']);
});

test('a request that is no JSON text is refused in a sentence', () => {
  const daybook = new DaybookHost();
  for (const request of [5, { a: 1 }, '{', '5', '{"language":1}']) {
    expect(JSON.parse(String(daybook.host.rpc('getDaybook', request)))).toMatchObject({
      ok: false,
      code: 'bad-request',
    });
  }
  expect(JSON.parse(String(daybook.host.rpc('getDaybook')))).toMatchObject({ ok: true });
  for (const table of [[[{}]], 'abc', [], [null], [['a'], ['a', 'b']]])
    expect(daybook.ask('importTable', { source: { name: 'x' }, table })).toMatchObject({ code: 'bad-request' });
});

test('a pasted sheet that was asked about is imported though another one is open now', () => {
  const daybook = new DaybookHost();
  const pasted = daybook.spreadsheet.addSheet({ name: 'Pasted' });
  const table = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);
  const cells = table.map((row) => row.map((value) => ({ value })));
  pasted.setCells({ row: 0, column: 0, rows: 2, columns: table[0]!.length }, cells);
  daybook.spreadsheet.activeSheet = pasted;
  expect(daybook.call('importActiveSheet', {})).toMatchObject({ status: 'asks', source: 'Pasted' });
  daybook.spreadsheet.activeSheet = daybook.sheet('Sheet1');
  expect(daybook.call('importActiveSheet', { ...OCTOBER, sheet: 'Pasted' })).toMatchObject({ status: 'imported' });
  expect(daybook.ask('importActiveSheet', { ...OCTOBER, sheet: 'Gone' })).toMatchObject({ code: 'import.sheetGone' });
});

test('numbers end at one line, dates, ticks and status words stand in the middle, words are chosen from a list', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  const look = (name: string, title: string) => {
    const sheet = daybook.sheet(name);
    const column = daybook.values(name)[0]!.indexOf(title);
    const cell = (row: number) => ({ row, column, rows: 1, columns: 1 });
    const alignment = (row: number) => sheet.formats(cell(row))[0]![0]!.horizontalAlignment;
    const validation = sheet.validations(cell(1))[0]![0];
    return [alignment(0), alignment(1), validation?.type];
  };
  expect(look('Sales & Traffic', 'SKU')).toEqual(['left', undefined, undefined]);
  expect(look('Sales & Traffic', 'Units Ordered')).toEqual(['right', undefined, undefined]);
  expect(look('Sales & Traffic', 'From')).toEqual(['center', 'center', undefined]);
  expect(look('Sales & Traffic', 'Imported at')).toEqual(['center', 'center', undefined]);
  expect(look('FBA Inventory', 'Days of cover')).toEqual(['right', 'right', undefined]);
  expect(look('Unified Search Terms', 'ACoS status')).toEqual(['center', 'center', undefined]);
  expect(look('Rules', 'Threshold')).toEqual(['left', 'left', undefined]);
  expect(look('Rules', 'On')).toEqual(['center', 'center', 'CHECKBOX']);
  expect(look('Rules', 'Operator')).toEqual(['left', undefined, 'VALUE_IN_LIST']);
});

test('columns are as wide as what they hold', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  const sheet = daybook.sheet('Sales & Traffic');
  const width = (title: string) => sheet.columnWidth(daybook.values(sheet.name)[0]!.indexOf(title));
  expect(['Marketplace', 'Currency', 'SKU', 'Title', 'Imported at'].map(width)).toEqual([90, 70, 165, 280, 130]);
});

test('a sheet found by its marks is recorded, so that the next run need not search', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  const recorded = new Map(daybook.spreadsheet.properties.document);
  daybook.spreadsheet.properties.document.delete('sheet.sales-traffic');
  daybook.call('refresh');
  expect(daybook.spreadsheet.properties.document.get('sheet.sales-traffic')).toBe(recorded.get('sheet.sales-traffic'));
});
