/** The history keeps what a later import overwrites, is undone with its import, and names what a hand changed. */
import { describe, expect, test } from 'vitest';
import { digestsOf } from '../../src/digest/digest-table.ts';
import { readHistory } from '../../src/digest/history.ts';
import { historiesOf } from '../../src/digest/history-table.ts';
import { factsIn } from '../../src/digest/read-digest.ts';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import { days } from './daily-terms.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable } from './daybook-host.ts';
import { digestsIn, tableIn } from './tables-of.ts';

const US = { marketplace: 'US' };
const DAY = 86_400_000;

function stock(daybook: DaybookHost, asOf: string, units: number, name = `stock ${asOf}.txt`): number | undefined {
  return daybook.receipt(name, inventoryTable([['S-1', 'B0AAAAAAA1', units]]), { ...US, asOf }).undo;
}

/** Window, day of the import, group and one figure of everything that is known of a table. */
function told(daybook: DaybookHost, table: string, figure: string): unknown[] {
  const [history] = historiesOf(table);
  const { facts, damaged } = readHistory(history!, tableIn(daybook, 'history'));
  expect(damaged).toEqual([]);
  const at = 1 + [...history!.counts, ...history!.money, ...history!.repeated].indexOf(figure);
  return facts.map(({ to, importedAt, group, figures }) => [to, importedAt, ...group, figures[at]]).sort();
}

test('stock and price by day, whatever the sheet has now; an older file too', () => {
  const daybook = new DaybookHost();
  stock(daybook, '2026-10-30', 40);
  stock(daybook, '2026-10-31', 31);
  stock(daybook, '2026-10-29', 55);
  expect(daybook.column('FBA Inventory', 'afn-fulfillable-quantity')).toEqual([31]);
  expect(told(daybook, 'fba-inventory', 'afnFulfillableQuantity')).toEqual([
    ['2026-10-29', '2026-11-01', 'S-1', 'B0AAAAAAA1', 55],
    ['2026-10-30', '2026-11-01', 'S-1', 'B0AAAAAAA1', 40],
    ['2026-10-31', '2026-11-01', 'S-1', 'B0AAAAAAA1', 31],
  ]);
  expect(told(daybook, 'fba-inventory', 'yourPrice')[0]).toEqual([
    '2026-10-29',
    '2026-11-01',
    'S-1',
    'B0AAAAAAA1',
    9.99,
  ]);
});

test('the same file again adds nothing; another one of the same day counts, and is undone', () => {
  const daybook = new DaybookHost();
  stock(daybook, '2026-10-30', 40);
  const once = tableIn(daybook, 'history');
  stock(daybook, '2026-10-30', 40);
  expect(tableIn(daybook, 'history')).toEqual(once);
  const entry = stock(daybook, '2026-10-30', 39);
  const units = () => told(daybook, 'fba-inventory', 'afnFulfillableQuantity').map((one) => (one as unknown[])[4]);
  expect(units()).toEqual([39]);
  daybook.call('undoImport', { import: entry });
  expect(units()).toEqual([40]);
});

test('what ads reports say of a day is kept by the day they were imported', () => {
  const daybook = new DaybookHost();
  const first = Date.UTC(2026, 9, 30) / DAY;
  daybook.receipt('first.csv', days(first, 2), US);
  daybook.now += DAY;
  const later = days(first, 2).map((row, i) => (i === 1 ? row.map((cell, c) => (c === 17 ? 3 : cell)) : row));
  daybook.receipt('later.csv', later, US);
  expect(told(daybook, 'search-terms', 'orders')).toEqual([
    ['2026-10-30', '2026-11-01', 1],
    ['2026-10-30', '2026-11-02', 3],
    ['2026-10-31', '2026-11-01', 1],
    ['2026-10-31', '2026-11-02', 1],
  ]);
});

test('the parts of a file are told together, also where one is sent again', () => {
  const daybook = new DaybookHost();
  const [header, ...rows] = days(Date.UTC(2026, 9, 1) / DAY, 4);
  const part = (index: number) =>
    daybook.call('importTable', {
      source: { name: 'parts.csv' },
      table: packTable([header!, ...rows.slice(index * 2, index * 2 + 2)]),
      ...US,
      part: { index, of: 2, rowNumbers: [1, 2 + index * 2, 3 + index * 2] },
    });
  for (const index of [0, 0, 1]) part(index);
  expect(told(daybook, 'search-terms', 'clicks')).toHaveLength(4);
  for (const { stored, anew } of digestsIn(daybook, 'search-terms')) expect(stored).toEqual(anew);
});

/** Writes over one cell of a hidden sheet, in the first row that is. */
function edit(
  daybook: DaybookHost,
  sheet: string,
  title: string,
  is: (row: unknown[]) => boolean,
  value: unknown,
): void {
  const [header, ...rows] = daybook.values(sheet);
  const cell = { row: rows.findIndex(is) + 1, column: header!.indexOf(title), rows: 1, columns: 1 };
  daybook.sheet(sheet).setCells(cell, [[{ value: value as string }]]);
}

test('a digest that a hand changed is made anew by the repair, which names it; the rest stays', () => {
  const daybook = new DaybookHost();
  const sales = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);
  daybook.receipt('sales.csv', sales, OCTOBER);
  daybook.receipt('september.csv', sales, { ...US, from: '2026-09-01', to: '2026-09-30' });
  const before = tableIn(daybook, 'digest');
  edit(daybook, 'Digest', 'Figures', (row) => row[3] === '2026-10', '[["2026-10-01"]]');
  const [digest] = digestsOf('sales-traffic');
  expect(factsIn(digest!, tableIn(daybook, 'digest')).map(({ from }) => from)).toEqual(['2026-09-01']);
  daybook.call('setUpWorkbook');
  expect(tableIn(daybook, 'digest')).toEqual(before);
  const said = JSON.stringify(daybook.host.ui);
  expect(said).toContain('“Digest” did not add up for Sales & Traffic US 2026-10 and was made anew');
  expect(said).not.toContain('2026-09');
});

/** The lines to fix first on Today. */
function problemsOf(daybook: DaybookHost): string[] {
  const [header, ...rows] = daybook.values('Today');
  const [status, what] = ['Status', 'What is wrong'].map((title) => header!.indexOf(title)) as [number, number];
  return rows.filter((row) => row[status] === 'FIX FIRST').map((row) => String(row[what]));
}

test.each([
  ['Figures', '[["2026-10-01"]]'],
  ['Figures', 'x'],
  ['Check', 'x'],
  ['Counts', 1],
  ['Money', ''],
  ['Rows', 2],
  ['By', 'product'],
  ['Table', 'returns'],
  ['Marketplace', 'DE'],
  ['Month', '2026-09'],
  ['State', 'kept'],
  ['No.', 7],
  ['Part', 2],
  ['Goes on', 'yes'],
  ['Until', '2026-09-30'],
])('Today names the row of the digest in which a hand changed %s to %j, and counts as before', (title, value) => {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]), OCTOBER);
  stock(daybook, '2026-10-31', 31);
  daybook.call('refresh');
  expect(problemsOf(daybook)).toEqual([]);
  const before = daybook.values('Stock');
  const isOf = (cells: unknown[]) => cells[0] === 'sales-traffic' && cells[1] === 'sku';
  const row = daybook.values('Digest').findIndex(isOf) + 1;
  edit(daybook, 'Digest', title, isOf, value);
  daybook.call('refresh');
  expect(problemsOf(daybook)).toEqual([
    `Digest, row ${row}, ${title}: changed by hand, so “Sales & Traffic” is read in its place; “Set up or repair sheets” puts it right`,
  ]);
  expect(daybook.values('Stock')).toEqual(before);
  daybook.call('setUpWorkbook');
  daybook.call('refresh');
  expect(problemsOf(daybook)).toEqual([]);
});

describe('figures that nothing else has', () => {
  const SOLD = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);
  const bySku = digestsOf('sales-traffic').find(({ by }) => by === 'sku')!;
  const isKept = (row: unknown[]) => row[0] === 'sales-traffic' && row[1] === 'sku' && row[4] === 'kept';

  /** Sales of a month that retention deleted: they stand in the Digest alone. */
  function retained(): DaybookHost {
    const daybook = new DaybookHost();
    const { now } = daybook;
    daybook.now = Date.UTC(2025, 8, 30, 12);
    daybook.receipt('old.csv', SOLD, { ...US, from: '2025-09-01', to: '2025-09-29' });
    daybook.now = now;
    daybook.receipt('october.csv', SOLD, OCTOBER);
    return daybook;
  }

  test.each([
    ['Marketplace', 'UK'],
    ['State', ''],
    ['Month', '2025-07'],
    ['By', 'asin'],
    ['Table', 'x'],
    ['No.', 9],
    ['Until', '2026-01-01'],
  ])('are not counted where a hand changed %s to %j, are named, and are put back by the repair', (title, value) => {
    const daybook = retained();
    const before = tableIn(daybook, 'digest');
    const known = () => factsIn(bySku, tableIn(daybook, 'digest')).map((one) => `${one.marketplace} ${one.from}`);
    expect(known().sort()).toEqual(['US 2025-09-01', 'US 2026-10-01']);
    const at = daybook.values('Digest').findIndex(isKept) + 1;
    expect(at).toBeGreaterThan(1);
    edit(daybook, 'Digest', title, isKept, value);
    expect(known()).toEqual(['US 2026-10-01']);
    daybook.receipt('september.csv', SOLD, { ...US, from: '2026-09-01', to: '2026-09-30' });
    daybook.call('refresh');
    expect(problemsOf(daybook)).toEqual([
      `Digest, row ${at}, ${title}: changed by hand, so figures of “Sales & Traffic” US 2025-09 stored there do not count; undo the change, they cannot be downloaded again`,
    ]);
    daybook.call('setUpWorkbook');
    expect(JSON.stringify(daybook.host.ui)).toMatch(/“Digest”: what was changed by hand in [A-Z]+\d+ was put back/);
    const kept = (rows: ReturnType<typeof tableIn>) => rows.filter(({ state }) => state === 'kept');
    expect(kept(tableIn(daybook, 'digest'))).toEqual(kept(before));
    daybook.call('refresh');
    expect(problemsOf(daybook)).toEqual([]);
  });
});

test('so is one that is not there, and a row that nothing tells of goes', () => {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]), OCTOBER);
  const before = tableIn(daybook, 'digest');
  edit(daybook, 'Digest', 'Marketplace', () => true, 'DE');
  daybook.call('setUpWorkbook');
  expect(tableIn(daybook, 'digest').filter(({ table }) => table !== '')).toEqual(before);
  daybook.spreadsheet.deleteSheet(daybook.sheet('Digest'));
  daybook.call('setUpWorkbook');
  expect(tableIn(daybook, 'digest')).toEqual(before);
});

test('a column that a hand deleted comes back', () => {
  const daybook = new DaybookHost();
  const sales = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);
  daybook.receipt('sales.csv', sales, OCTOBER);
  const before = tableIn(daybook, 'digest');
  for (const title of ['Check', 'Figures']) {
    const sheet = daybook.sheet('Digest');
    sheet.deleteColumns(daybook.values('Digest')[0]!.indexOf(title), 1);
  }
  daybook.receipt('september.csv', sales, { ...US, from: '2026-09-01', to: '2026-09-30' });
  daybook.call('setUpWorkbook');
  expect(tableIn(daybook, 'digest').slice(0, before.length)).toEqual(before);
  for (const { stored, anew } of digestsIn(daybook, 'sales-traffic')) expect(stored).toEqual(anew);
});

test('what a hand changed in a table is in the digest with its next import, whatever month that is of', () => {
  const daybook = new DaybookHost();
  const sales = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);
  daybook.receipt('sales.csv', sales, OCTOBER);
  edit(daybook, 'Sales & Traffic', 'Units Ordered', () => true, 70);
  daybook.receipt('september.csv', sales, { ...US, from: '2026-09-01', to: '2026-09-30' });
  for (const { stored, anew } of digestsIn(daybook, 'sales-traffic')) expect(stored).toEqual(anew);
  const figures = factsIn(digestsOf('sales-traffic')[0]!, tableIn(daybook, 'digest')).map((fact) => fact.figures[1]);
  expect(figures.sort()).toEqual([62, 70]);
  daybook.sheet('Sales & Traffic').deleteRows(1, 1);
  daybook.receipt('august.csv', sales, { ...US, from: '2026-08-01', to: '2026-08-31' });
  for (const { stored, anew } of digestsIn(daybook, 'sales-traffic')) expect(stored).toEqual(anew);
});

test('a history that a hand changed is named, stays, and does not count', () => {
  const daybook = new DaybookHost();
  stock(daybook, '2026-09-30', 40);
  stock(daybook, '2026-10-31', 31);
  edit(daybook, 'Past Figures', 'Counts', (row) => row[3] === '2026-09', 4);
  daybook.call('setUpWorkbook');
  expect(JSON.stringify(daybook.host.ui)).toContain('“Past Figures” does not add up for FBA Inventory US 2026-09');
  const { facts } = readHistory(historiesOf('fba-inventory')[0]!, tableIn(daybook, 'history'));
  expect(facts.map(({ to }) => to)).toEqual(['2026-10-31']);
  expect(tableIn(daybook, 'history')).toHaveLength(2);
  daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]), OCTOBER);
  daybook.call('refresh');
  expect(problemsOf(daybook).join()).toMatch(
    /^Past Figures, row \d, Counts: changed by hand, so figures of “FBA Inventory” US 2026-09 stored there do not count/,
  );
});

test.each([
  ['Table', 'planning'],
  ['By', 'ads'],
  ['Marketplace', 'DE'],
  ['Month', '2026-10'],
  ['No.', 7],
  ['Part', 2],
  ['Until', '2026-01-01'],
])('one of which a hand changed %s to %j does not count, is named, and is put back by the repair', (title, value) => {
  const daybook = new DaybookHost();
  stock(daybook, '2026-09-30', 40);
  stock(daybook, '2026-10-31', 31);
  const before = tableIn(daybook, 'history');
  edit(daybook, 'Past Figures', title, (row) => row[3] === '2026-09', value);
  const { facts } = readHistory(historiesOf('fba-inventory')[0]!, tableIn(daybook, 'history'));
  expect(facts.map(({ marketplace, to }) => `${marketplace} ${to}`)).toEqual(['US 2026-10-31']);
  daybook.call('refresh');
  expect(problemsOf(daybook)).toEqual([
    `Past Figures, row 2, ${title}: changed by hand, so figures of “FBA Inventory” US 2026-09 stored there do not count; undo the change, they cannot be downloaded again`,
  ]);
  daybook.call('setUpWorkbook');
  expect(tableIn(daybook, 'history')).toEqual(before);
});
