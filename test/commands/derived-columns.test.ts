/** CTR, CPC, ROAS and conversion rate: read, said by other columns, and stored only where a sheet has columns for them. */
import { expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { DaybookHost, searchTermTable } from './daybook-host.ts';

const TERMS = 'Search Terms';
const DERIVED = [
  'Click-Thru Rate (CTR)',
  'Cost Per Click (CPC)',
  'Total Return on Advertising Spend (ROAS)',
  '7 Day Conversion Rate',
];
const report = (clicks: number) => searchTermTable([['tray', clicks, 40, 100, 4]]);

/** A workbook whose sheet was made when these still had columns, and is empty. */
function withCtr(daybook: DaybookHost): void {
  daybook.call('setUpWorkbook');
  const { undo } = daybook.receipt('made.csv', report(80), { marketplace: 'US' });
  daybook.call('undoImport', { import: undo });
  const sheet = daybook.sheet(TERMS);
  sheet.insertColumns(3, 1);
  const head = { row: 0, column: 3, rows: 1, columns: 1 };
  sheet.setCells(head, [[{ value: 'Click-Thru Rate (CTR)' }]]);
  sheet.setNotes(head, [['field: ctr\nsheet: search-terms']]);
}

test('a new sheet has no columns for them, and the receipt counts them among those not used', () => {
  const daybook = new DaybookHost();
  const receipt = daybook.receipt('terms.csv', report(80), { marketplace: 'US' });
  const [header] = daybook.values(TERMS);
  expect(header).toEqual(expect.arrayContaining(['Clicks', 'Spend', 'Total Advertising Cost of Sales (ACOS)']));
  for (const gone of ['Click-Thru Rate (CTR)', 'Cost Per Click (CPC)', '7 Day Conversion Rate'])
    expect(header).not.toContain(gone);
  expect(receipt.notes).toEqual([]);
  expect(receipt).toMatchObject({ headersMissing: [], headersIgnored: DERIVED, rowsAdded: 1 });
  expect(daybook.receipt('terms.csv', report(80), { marketplace: 'US' })).toMatchObject({ rowsUnchanged: 1 });
});

test('nobody misses them in a report without them', () => {
  const daybook = new DaybookHost();
  const table = report(80).map((row) => row.filter((_, i) => ![11, 12, 16, 19].includes(i)));
  expect(daybook.receipt('terms.csv', table, { marketplace: 'US' })).toMatchObject({ notes: [], headersMissing: [] });
});

test('a column that stands is kept up to date, and is none that a person wrote', () => {
  const daybook = new DaybookHost();
  withCtr(daybook);
  const first = daybook.receipt('terms.csv', report(80), { marketplace: 'US' });
  expect(first.headersIgnored).toEqual(DERIVED.slice(1));
  expect(daybook.column(TERMS, 'Click-Thru Rate (CTR)')).toEqual([0.01]);
  const changed = report(90).map((row, i) => (i === 0 ? row : row.map((cell, c) => (c === 11 ? 0.02 : cell))));
  const later = daybook.receipt('later.csv', changed, { marketplace: 'US' });
  expect(later).toMatchObject({ rowsUpdated: 1 });
  expect(daybook.column(TERMS, 'Click-Thru Rate (CTR)')).toEqual([0.02]);
  daybook.call('undoImport', { import: later.undo });
  expect(daybook.column(TERMS, 'Click-Thru Rate (CTR)')).toEqual([0.01]);
  const other = searchTermTable([['lid', 10, 1, 9, 1]]);
  const added = daybook.receipt('other.csv', other, { marketplace: 'US' });
  daybook.call('undoImport', { import: added.undo });
  expect(daybook.column(TERMS, 'Customer Search Term')).toEqual(['tray']);
});

test('a rule may name one that has no column', () => {
  const daybook = new DaybookHost();
  daybook.receipt('terms.csv', searchTermTable([...[79, 80, 81].map((n) => [`t${n}`, n, 40, 400, 4] as const)]), {
    marketplace: 'US',
  });
  const rules = daybook.sheet('Rules');
  const row = { row: rules.lastRow(), column: 0, rows: 1, columns: 7 };
  const cells = ['my-cpc', true, TERMS, 'Cost Per Click (CPC)', 'above', 'act', 0.5];
  rules.setCells(row, [cells.map((value) => ({ value }))]);
  const task = daybook.call<Daybook>('getDaybook').tasks.find(({ id }) => id === 'run-ads')!;
  expect(task.findings.filter(({ text }) => text.includes('CPC')).map(({ text }) => text)).toHaveLength(1);
  expect(task.findings.find(({ text }) => text.includes('CPC'))?.text).toContain('t79');
});
