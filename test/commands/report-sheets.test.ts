/** Several pasted sheets: which of them look like reports, and importing them by name. */
import { expect, test } from 'vitest';
import type { ImportReply, ReportSheet } from '../../src/apps-script/server/messages.ts';
import { pasteInto } from '../../workbench/clipboard/paste-into.ts';
import { inventory, salesTraffic } from '../workbench/cli/invented-files.ts';
import { DaybookHost, NOON } from './daybook-host.ts';

function pasted(daybook: DaybookHost, name: string, text: string): void {
  pasteInto(daybook.spreadsheet.addSheet({ name }), text, daybook.spreadsheet.locale, NOON);
}

function shop(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  pasted(daybook, 'My notes', 'call the supplier\tMonday');
  pasted(daybook, 'stock', inventory);
  pasted(daybook, 'lines', salesTraffic.slice(1));
  pasted(daybook, 'half', salesTraffic.slice(1).replace('Units Ordered', ''));
  pasted(daybook, 'late', `${'\n'.repeat(40)}${inventory}`);
  pasted(daybook, 'hidden', inventory);
  daybook.sheet('hidden').hidden = true;
  daybook.spreadsheet.activeSheet = daybook.sheet('lines');
  return daybook;
}

test('sheets that look like reports are named; ours, notes and hidden ones are not', () => {
  const daybook = shop();
  daybook.receipt(
    'stock.txt',
    inventory.split('\r\n').map((line) => line.split('\t')),
    { marketplace: 'US' },
  );
  expect(daybook.call<ReportSheet[]>('listReportSheets')).toEqual([
    { name: 'stock', kindTitle: 'Manage FBA Inventory', open: false },
    { name: 'lines', kindTitle: 'Detail Page Sales and Traffic', open: true },
    { name: 'half', kindTitle: '', open: false },
  ]);
});

test('a copy of a sheet of ours is none', () => {
  const daybook = shop();
  daybook.spreadsheet.copySheet(daybook.sheet('FBA Inventory'));
  expect(daybook.call<ReportSheet[]>('listReportSheets').map(({ name }) => name)).toEqual(['stock', 'lines', 'half']);
});

test('each is imported by its name, whichever is open, and answers for itself', () => {
  const daybook = shop();
  const answers = { marketplace: 'US', from: '2026-10-01', to: '2026-10-31' };
  const replies = ['stock', 'lines', 'half'].map((sheet) =>
    daybook.call<ImportReply>('importActiveSheet', { ...answers, sheet }),
  );
  expect(replies).toMatchObject([
    { status: 'imported', receipt: { file: 'stock', kind: 'fba-inventory', rowsKept: 2 } },
    { status: 'imported', receipt: { file: 'lines', kind: 'sales-traffic', rowsKept: 2, problems: [] } },
    { status: 'refused', source: 'half', code: 'missing-columns' },
  ]);
});
