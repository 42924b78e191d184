/** What the add-on works out beside the rows: joined units, notes on headers, and nothing written without need. */
import { expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import type { Area } from '../../workbench/model/area.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable, searchTermTable } from './daybook-host.ts';

const STOCK = inventoryTable([['S-1', 'B0AAAAAAA1', 40]]);

function sold(units: number) {
  return salesTable([['B0AAAAAAA1', 'S-1', 310, units, '$620.00']]);
}

function imported(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('stock.txt', STOCK, { marketplace: 'US', asOf: '2026-11-01' });
  return daybook;
}

function headerOf(sheet: Sheet): Area {
  return { row: 0, column: 0, rows: 1, columns: sheet.maxColumns };
}

function headerNotes(sheet: Sheet): string[] {
  return sheet.notes(headerOf(sheet))[0]!;
}

function noteOf(daybook: DaybookHost, sheet: string, title: string): string {
  const column = daybook.values(sheet)[0]!.indexOf(title);
  return daybook.sheet(sheet).notes({ row: 0, column, rows: 1, columns: 1 })[0]![0]!;
}

test('headers tell the report, the source of joined units and how answers come about', () => {
  const daybook = imported();
  expect(noteOf(daybook, 'FBA Inventory', 'Units Ordered')).toContain('none imported yet');
  daybook.receipt('sales.csv', sold(62), OCTOBER);
  daybook.call('updateToday');
  expect(noteOf(daybook, 'Sales & Traffic', 'Units Ordered')).toMatch(
    /^From the report “Detail Page Sales and Traffic”.\ndaybook:sales-traffic\/unitsOrdered:\w{4}$/,
  );
  expect(noteOf(daybook, 'FBA Inventory', 'sku')).toContain('Manage FBA Inventory');
  expect(noteOf(daybook, 'FBA Inventory', 'Units Ordered')).toContain('US 2026-10-01 – 2026-10-31');
  expect(noteOf(daybook, 'FBA Inventory', 'Days of cover')).toContain('DAYS_OF_COVER');
  expect(noteOf(daybook, 'Rules', 'Source')).toMatch(/^Yours to change.\ndaybook:rules\/source/);
});

test('units that change at the same pace are written, and so is a pace that changes at the same units', () => {
  const daybook = imported();
  const joined = () => {
    daybook.call('updateToday');
    return ['Units Ordered', 'Units per day'].map((title) => daybook.column('FBA Inventory', title)[0]);
  };
  daybook.receipt('month.csv', sold(62), OCTOBER);
  expect(joined()).toEqual([62, 2]);
  daybook.receipt('finer.csv', sold(56), { ...OCTOBER, from: '2026-10-04' });
  expect(joined()).toEqual([56, 2]);
  const other = imported();
  other.receipt('month.csv', sold(56), OCTOBER);
  other.receipt('finer.csv', sold(56), { ...OCTOBER, from: '2026-10-04' });
  other.call('updateToday');
  expect(other.column('FBA Inventory', 'Units per day')).toEqual([2]);
});

test('a refresh that has nothing to say writes nothing', () => {
  const daybook = imported();
  daybook.receipt('sales.csv', sold(62), OCTOBER);
  daybook.call('updateToday');
  const written = () =>
    Object.entries(daybook.host.calls.byMethod).filter(([member]) =>
      /\.set(Value|Note|Conditional|Number)|clear/.test(member),
    );
  const before = JSON.stringify(written());
  daybook.call('refresh');
  expect(JSON.stringify(written())).toBe(before);
});

test('sales rows that lost their days tell no pace and stop nothing', () => {
  const daybook = imported();
  daybook.receipt('sales.csv', sold(62), OCTOBER);
  const sheet = daybook.sheet('Sales & Traffic');
  for (const title of ['From', 'To']) {
    const column = daybook.values(sheet.name)[0]!.indexOf(title);
    const cell = { row: 1, column, rows: 1, columns: 1 };
    sheet.setCells(cell, [[null]]);
    daybook.host.fireEdit(sheet, cell);
  }
  daybook.call('refresh');
  expect(daybook.column('FBA Inventory', 'Units per day')).toEqual(['']);
  expect(daybook.column('FBA Inventory', 'Days of cover')).toEqual(['']);
});

test('where a seller deleted a threshold, its default counts', () => {
  const daybook = imported();
  daybook.sheet('Rules').deleteRows(daybook.column('Rules', 'Rule').indexOf('stock-max-age') + 1, 1);
  const status = () => daybook.call<Daybook>('getDaybook').tasks.find((task) => task.id === 'keep-stock')!.status;
  daybook.now += 2 * 24 * 3_600_000;
  expect(status()).toBe('PASS');
  daybook.now += 24 * 3_600_000;
  expect(status()).toBe('NO DATA');
});

test('what a file that stopped before its last part left to be worked out, the next import does, of whatever report', () => {
  const daybook = imported();
  const part = { index: 0, of: 2, rowNumbers: [1, 2] };
  daybook.receipt('sales.csv', sold(62), { ...OCTOBER, part });
  expect(daybook.column('FBA Inventory', 'Units per day')).toEqual(['']);
  daybook.receipt('terms.csv', searchTermTable([['term', 40, 20, 200, 8]]));
  daybook.call('updateToday');
  expect(daybook.column('FBA Inventory', 'Units per day')).toEqual([2]);
});

test('colours are looked at where their rules changed or rows came in below, and all of them in a repair', () => {
  const daybook = imported();
  daybook.receipt('sales.csv', sold(62), OCTOBER);
  daybook.call('updateToday');
  const looks = (work: () => unknown): number => {
    const count = () => daybook.host.calls.byMethod['Sheet.getConditionalFormatRules'] ?? 0;
    const before = count();
    work();
    return count() - before;
  };
  expect(looks(() => daybook.receipt('terms.csv', searchTermTable([['term', 40, 20, 200, 8]])))).toBe(1);
  // The first terms make a view of their own.
  daybook.call('updateToday');
  expect(looks(() => daybook.receipt('sales.csv', sold(31), OCTOBER))).toBe(0);
  expect(looks(() => daybook.call('refresh'))).toBe(0);
  const row = daybook.column('Rules', 'Rule').indexOf('cover-low') + 1;
  daybook.sheet('Rules').setCells({ row, column: 6, rows: 1, columns: 1 }, [[{ value: 11 }]]);
  expect(looks(() => daybook.call('refresh'))).toBe(1);
  expect(looks(() => daybook.call('setUpWorkbook'))).toBe(4);
});

/** The notes of all sheets, as an older version wrote them. */
function makeOlder({ spreadsheet }: DaybookHost): void {
  const { document } = spreadsheet.properties;
  for (const name of [...document.keys()]) if (name.startsWith('seen.')) document.delete(name);
  for (const sheet of spreadsheet.sheets) {
    const older = headerNotes(sheet).map((note) =>
      note.replace(/^(.*)\n?daybook:([\w-]+)\/(\w+).*$/, 'field: $3\nsheet: $2\n\n$1'),
    );
    sheet.setNotes(headerOf(sheet), [older]);
  }
}

test.each([true, false])('notes of an older version are known and brought forward; sheets recorded: %s', (recorded) => {
  const daybook = imported();
  daybook.receipt('sales.csv', sold(62), OCTOBER);
  daybook.call('updateToday');
  const names = () => daybook.spreadsheet.sheets.map(({ name }) => name);
  const notes = () => daybook.spreadsheet.sheets.map(headerNotes);
  const [namesNow, notesNow] = [names(), notes()];
  makeOlder(daybook);
  expect(notes()).not.toEqual(notesNow);
  if (!recorded) daybook.spreadsheet.properties.document.clear();
  daybook.call('refresh');
  expect([names(), notes()]).toEqual([namesNow, notesNow]);
});

test('what a person writes into the note of a header stays, and the column is known by what stands below', () => {
  const daybook = imported();
  const sheet = daybook.sheet('FBA Inventory');
  const before = headerNotes(sheet);
  const at = daybook.values(sheet.name)[0]!.indexOf('Units Ordered');
  const written = before.map((note, i) =>
    i === at ? `Ask Li about this\n${note}` : note.replace(/^.*\n/, 'Mine now\n'),
  );
  sheet.setNotes(headerOf(sheet), [written]);
  daybook.spreadsheet.properties.document.clear();
  daybook.receipt('sales.csv', sold(62), OCTOBER);
  daybook.call('updateToday');
  expect(daybook.column(sheet.name, 'Units Ordered')).toEqual([62]);
  const after = headerNotes(sheet);
  expect(after.filter((_, i) => i !== at)).toEqual(written.filter((_, i) => i !== at));
  expect(after[at]).toContain('Ask Li about this');
  expect(after[at]).toContain('US 2026-10-01 – 2026-10-31');
  expect(after[at]).not.toContain('none imported yet');
});
