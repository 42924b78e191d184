/** The Import Log: one row an import, whatever becomes of it. */
import { expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { DaybookHost, OCTOBER, salesTable, searchTermTable } from './daybook-host.ts';

const LOG = 'Import Log';
const SALES = salesTable([
  ['B0AAAAAAA1', 'S-1', 310, 62, '$620.00'],
  ['B0AAAAAAA2', 'S-2', 310, 31, '$310.00'],
]);
const LATER = salesTable([
  ['B0AAAAAAA1', 'S-1', 310, 93, '$930.00'],
  ['B0AAAAAAA2', 'S-2', 310, 31, '$310.00'],
  ['B0AAAAAAA3', 'S-3', 310, 31, '$310.00'],
]);

function rowsOf(daybook: DaybookHost): Record<string, unknown>[] {
  const [header, ...rows] = daybook.values(LOG);
  return rows.map((row) => Object.fromEntries(header!.map((title, i) => [title, row[i]])));
}

test('an import is a row that says what came, from where, and what became of it', () => {
  const daybook = new DaybookHost();
  const bad = salesTable([['B0AAAAAAA9', 'S-9', 310, 62, '$620.00']])[1]!;
  bad[1] = 'no ASIN';
  const copy = SALES[1]!;
  daybook.receipt('sales.csv', [...SALES, copy, bad], OCTOBER);
  const at = { When: expect.closeTo(46327 + 4 / 24, 6) };
  const about = { State: 'Imported', How: 'File', Language: 'English', Marketplace: 'US', From: 46296, To: 46326 };
  expect(rowsOf(daybook)).toEqual([
    {
      'No.': 1,
      ...at,
      ...about,
      'File or sheet': 'sales.csv',
      Report: 'Detail Page Sales and Traffic',
      Sheet: 'Sales & Traffic',
      Read: 4,
      Kept: 3,
      Added: 2,
      Updated: 0,
      Unchanged: 0,
      Refused: 1,
      Duplicated: 1,
      Combined: 0,
      Problems: 1,
      Notes: expect.stringContaining('row 4'),
    },
  ]);
  daybook.receipt('later.csv', LATER, OCTOBER);
  expect(rowsOf(daybook)[1]).toMatchObject({ 'No.': 2, Read: 3, Added: 1, Updated: 1, Unchanged: 1, Problems: 0 });
});

test('what is refused or asked about changes nothing and is no import', () => {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', SALES, OCTOBER);
  daybook.upload('sales.csv', SALES);
  daybook.upload('x.csv', [['a', 'b']]);
  expect(rowsOf(daybook)).toHaveLength(1);
});

test('parts of one file are one import, done with the last', () => {
  const daybook = new DaybookHost();
  const part = (index: number, table: ReturnType<typeof salesTable>) =>
    daybook.receipt('large.csv', table, { ...OCTOBER, part: { index, of: 2, rowNumbers: [1, 2 + index, 3 + index] } });
  daybook.receipt('sales.csv', SALES, OCTOBER);
  part(0, LATER.slice(0, 2));
  expect(rowsOf(daybook)).toMatchObject([{}, { State: 'Started', Read: 1, Updated: 1 }]);
  part(1, [LATER[0]!, ...LATER.slice(2)]);
  expect(rowsOf(daybook)).toMatchObject([{}, { State: 'Imported', Read: 3, Added: 1, Updated: 1, Unchanged: 1 }]);
  part(0, SALES);
  expect(rowsOf(daybook)).toHaveLength(3);
  part(0, LATER);
  expect(rowsOf(daybook)).toMatchObject([{}, {}, { 'No.': 3, State: 'Started', Read: 3 }]);
});

test('another report in between is another import', () => {
  const daybook = new DaybookHost();
  const part = { index: 0, of: 2, rowNumbers: [1, 2, 3] };
  daybook.receipt('large.csv', SALES, { ...OCTOBER, part });
  daybook.receipt('terms.csv', searchTermTable([['good term', 40, 20, 200, 8]]));
  daybook.receipt('large.csv', SALES, { ...OCTOBER, part });
  expect(rowsOf(daybook).map((row) => [row['No.'], row.State])).toEqual([
    [1, 'Started'],
    [2, 'Imported'],
    [3, 'Started'],
  ]);
});

test('a log the seller sorted, thinned out or deleted goes on', () => {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', SALES, OCTOBER);
  daybook.receipt('later.csv', LATER, OCTOBER);
  const log = daybook.sheet(LOG);
  log.sortRows({ row: 1, column: 0, rows: 2, columns: log.lastColumn() }, [{ column: 0, ascending: false }]);
  daybook.receipt('sales.csv', SALES, OCTOBER);
  expect(daybook.column(LOG, 'No.')).toEqual([2, 1, 3]);
  log.deleteRows(1, 2);
  daybook.receipt('sales.csv', SALES, OCTOBER);
  expect(daybook.column(LOG, 'No.')).toEqual([3, 4]);
  daybook.spreadsheet.deleteSheet(log);
  daybook.receipt('sales.csv', SALES, OCTOBER);
  expect(daybook.column(LOG, 'No.')).toEqual([1]);
});

test('a log that is full grows, and costs no more calls', () => {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', SALES, OCTOBER);
  const calls = () => {
    const before = daybook.host.calls.total;
    daybook.receipt('sales.csv', SALES, OCTOBER);
    return daybook.host.calls.total - before;
  };
  // The first one notes what saves later ones calls.
  calls();
  const first = calls();
  for (let i = 0; i < 5; i += 1) daybook.receipt('sales.csv', SALES, OCTOBER);
  expect(calls()).toBe(first);
});

test('an import that was not done is told by the sidebar until its file is imported', () => {
  const daybook = new DaybookHost();
  const table = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);
  const unfinished = () => daybook.call<Daybook>('getDaybook').unfinished;
  expect(unfinished()).toEqual([]);
  const part = { index: 0, of: 2, rowNumbers: [1, 2] };
  daybook.receipt('long.csv', table, { ...OCTOBER, part });
  expect(unfinished()).toEqual([
    expect.stringContaining('“long.csv” (Detail Page Sales and Traffic) was not imported'),
  ]);
  daybook.receipt('other.csv', table, { ...OCTOBER, from: '2026-10-02' });
  expect(unfinished()).toHaveLength(1);
  daybook.receipt('long.csv', table, OCTOBER);
  expect(unfinished()).toEqual([]);
  // What stopped says why.
  const log = daybook.sheet('Import Log');
  const [state, notes] = ['State', 'Notes'].map((title) => daybook.values('Import Log')[0]!.indexOf(title)) as [
    number,
    number,
  ];
  const last = daybook.values('Import Log').length - 1;
  log.setCells({ row: last, column: state, rows: 1, columns: 1 }, [[{ value: 'Stopped' }]]);
  log.setCells({ row: last, column: notes, rows: 1, columns: 1 }, [[{ value: 'A note\nIt is protected.' }]]);
  expect(unfinished()).toEqual([expect.stringMatching(/“long.csv”.* It is protected\.$/)]);
  expect(unfinished().join()).not.toContain('A note');
});
