/** Columns that a seller teaches once, through the built add-on. */
import { expect, test } from 'vitest';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import type { Cell } from '../../src/values/cell.ts';
import { DaybookHost, PLACES } from './daybook-host.ts';

/** A business report whose headers are invented in the manner of French. */
function french(...rows: readonly (readonly [sku: string, units: string, sales: string])[]): Cell[][] {
  return [
    ['(Child) ASIN', 'SKU', 'Titre', 'Sessions – Total', 'Unités commandées', 'Ventes de produits'],
    ...rows.map(([sku, units, sales]) => [`B0AAAAAAA${sku}`, sku, `Plateau ${sku}`, '310', units, sales]),
  ];
}

const REPORT = french(['1', '62', '1.620,10 €'], ['2', '1.003', '0,90 €']);
const ANSWERS = { marketplace: 'FR', from: '2026-10-01', to: '2026-10-31' };
const UNITS = { header: 'Unités commandées', field: 'unitsOrdered' };
const MONEY = { header: 'Ventes de produits', field: 'orderedProductSales' };
const TOLD = { ...ANSWERS, columns: [UNITS, MONEY] };

function taught(daybook: DaybookHost): unknown[] {
  return daybook.values('Taught Columns').map((row) => row.slice(0, 3).join(' | '));
}

function taughtHost(place = PLACES[0]!): DaybookHost {
  const daybook = new DaybookHost(place);
  daybook.receipt('octobre.csv', REPORT, TOLD);
  return daybook;
}

test('asking writes nothing', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  const before = daybook.lasting();
  expect(daybook.upload('octobre.csv', REPORT)).toMatchObject({
    status: 'asks',
    missing: ['columns', 'marketplace', 'window'],
    columns: { headers: [{ header: 'Titre' }, { header: 'Unités commandées', examples: ['62', '1.003'] }, {}] },
  });
  expect(daybook.lasting()).toEqual(before);
});

test.each(PLACES)('$locale: taught once, every later report is read without a question', (place) => {
  const daybook = taughtHost(place);
  expect(daybook.column('Sales & Traffic', 'Units Ordered')).toEqual([62, 1003]);
  expect(daybook.column('Sales & Traffic', 'Ordered Product Sales')).toEqual([1620.1, 0.9]);
  const { name } = daybook.sheet('Sales & Traffic');
  const title = (english: string) => daybook.values(name)[0]![daybook.position('Sales & Traffic', english)];
  expect(taught(daybook).slice(1)).toEqual([
    `${name} | Unités commandées | ${title('Units Ordered')}`,
    `${name} | Ventes de produits | ${title('Ordered Product Sales')}`,
  ]);
  const november = { ...ANSWERS, from: '2026-11-01', to: '2026-11-01' };
  const receipt = daybook.receipt('novembre.csv', french(['1', '4', '40,00 €']), november);
  expect(receipt).toMatchObject({ rowsAdded: 1, headersIgnored: ['Titre'] });
  expect(receipt.notes.join()).toContain('Unités commandées → Units Ordered, Ventes de produits → Ordered');
  expect(daybook.column('Sales & Traffic', 'Units Ordered')).toEqual([62, 1003, 4]);
  expect(taught(daybook)).toHaveLength(3);
});

test('a pasted sheet is taught the same way', () => {
  const daybook = new DaybookHost();
  const sheet = daybook.spreadsheet.activeSheet;
  const area = { row: 0, column: 0, rows: REPORT.length, columns: REPORT[0]!.length };
  sheet.setCells(
    area,
    REPORT.map((row) => row.map((value) => ({ value }))),
  );
  expect(daybook.call('importActiveSheet', { ...ANSWERS })).toMatchObject({ status: 'asks', source: sheet.name });
  expect(daybook.call('importActiveSheet', { ...TOLD, sheet: sheet.name })).toMatchObject({ status: 'imported' });
  expect(daybook.call('importActiveSheet', { ...ANSWERS, sheet: sheet.name })).toMatchObject({ status: 'imported' });
});

test('importing again with the same answers changes nothing', () => {
  const daybook = taughtHost();
  const sheets = () => ['Sales & Traffic', 'Taught Columns'].map((name) => daybook.values(name));
  const before = sheets();
  daybook.now += 3_600_000;
  daybook.receipt('octobre.csv', REPORT, TOLD);
  expect(sheets()).toEqual(before);
});

test('another spreadsheet asks', () => {
  taughtHost();
  expect(new DaybookHost().upload('octobre.csv', REPORT, ANSWERS)).toMatchObject({ status: 'asks' });
});

test('a row that is deleted is taken back', () => {
  const daybook = taughtHost();
  daybook.sheet('Taught Columns').deleteRows(1, 1);
  expect(daybook.upload('octobre.csv', REPORT, ANSWERS)).toMatchObject({
    status: 'asks',
    columns: { headers: [{ header: 'Titre' }, { header: 'Unités commandées' }] },
  });
});

test('a row that is typed teaches too; one that names nothing of ours teaches nothing', () => {
  const daybook = taughtHost();
  const sheet = daybook.sheet('Taught Columns');
  const typed = [
    ['sales & traffic', ' TITRE ', 'title'],
    ['Nowhere', 'SKU', 'Title'],
    ['Sales & Traffic', 'Titre', 'Nothing'],
    ['', '', ''],
  ];
  sheet.setCells(
    { row: 3, column: 0, rows: 4, columns: 3 },
    typed.map((row) => row.map((value) => ({ value }))),
  );
  const receipt = daybook.receipt('octobre.csv', REPORT, ANSWERS);
  expect(receipt.columns).toBeUndefined();
  expect(daybook.column('Sales & Traffic', 'Title')).toEqual(['Plateau 1', 'Plateau 2']);
  expect(taught(daybook)).toHaveLength(6);
});

test('what was left out is offered with the receipt, and imported again once it is told', () => {
  const daybook = taughtHost();
  const { columns } = daybook.receipt('octobre.csv', REPORT, ANSWERS);
  expect(columns).toEqual({
    headers: [{ header: 'Titre', examples: ['Plateau 1', 'Plateau 2'] }],
    fields: [{ id: 'title', title: 'Title', needed: false, isDay: false, fits: [0] }],
  });
  const told = { ...ANSWERS, columns: [{ header: 'Titre', field: 'title' }] };
  expect(daybook.receipt('octobre.csv', REPORT, told)).toMatchObject({ rowsAdded: 0, rowsUpdated: 2 });
  expect(taught(daybook).at(-1)).toBe('Sales & Traffic | Titre | Title');
});

test('fields are asked for by their name in the seller’s language', () => {
  const daybook = new DaybookHost();
  daybook.call('setLanguage', { language: 'zh-CN' });
  const reply = daybook.upload('octobre.csv', REPORT, ANSWERS);
  const titles = reply.status === 'asks' ? reply.columns!.fields.map(({ title }) => title) : [];
  expect(titles).toContain('已订购商品数量 (Units Ordered)');
});

test.each([
  ['two columns for one field', [UNITS, { header: 'Titre', field: 'unitsOrdered' }, MONEY], 'column-clash'],
  ['a known header', [UNITS, MONEY, { header: 'SKU', field: 'title' }], 'column-clash'],
  ['text for a number', [{ header: 'Titre', field: 'unitsOrdered' }, MONEY], 'no-rows-kept'],
])('%s: refused, nothing is written or remembered', (_, columns, code) => {
  const daybook = new DaybookHost();
  const reply = daybook.upload('octobre.csv', REPORT, { ...ANSWERS, columns });
  expect(reply).toMatchObject({ status: 'refused', code });
  expect(daybook.spreadsheet.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('two rows that mean one column in one report are refused in a sentence', () => {
  const daybook = taughtHost();
  const sheet = daybook.sheet('Taught Columns');
  const typed = ['Sales & Traffic', 'Titre', 'Units Ordered'];
  sheet.setCells({ row: 3, column: 0, rows: 1, columns: 3 }, [typed.map((value) => ({ value }))]);
  const reply = daybook.upload('octobre.csv', REPORT, ANSWERS);
  expect(reply.status === 'refused' && reply.message).toContain('“Units Ordered”');
});

test('one part of a large file carries what was told', () => {
  const daybook = new DaybookHost();
  const part = (index: number) => ({ index, of: 2, rowNumbers: [1, index + 2] });
  const tables = [0, 1].map((index) => [REPORT[0]!, REPORT[index + 1]!]);
  tables.forEach((table, index) => {
    expect(daybook.receipt('octobre.csv', table, { ...TOLD, part: part(index) })).toMatchObject({ rowsAdded: 1 });
  });
  expect(daybook.column('Sales & Traffic', 'Units Ordered')).toEqual([62, 1003]);
  expect(taught(daybook)).toHaveLength(3);
});

test('the sidebar is told what was taught, for files it cuts itself', () => {
  const { taught: told } = taughtHost().call<{ taught: unknown }>('getDaybook');
  expect(told).toEqual([
    { sheet: 'sales-traffic', header: 'Unités commandées', field: 'unitsOrdered' },
    { sheet: 'sales-traffic', header: 'Ventes de produits', field: 'orderedProductSales' },
  ]);
  expect(new DaybookHost().call('getDaybook')).toMatchObject({ taught: [] });
});

test('answers that are none are a bad request', () => {
  const daybook = new DaybookHost();
  const request = (columns: unknown) => ({ source: { name: 'a' }, table: packTable(REPORT), columns });
  for (const columns of [{ Titre: 'title' }, [{ header: 'a' }], Array(101).fill(UNITS), [{ header: 1, field: 'a' }]])
    expect(daybook.ask('importTable', request(columns))).toMatchObject({ ok: false, code: 'bad-request' });
});
