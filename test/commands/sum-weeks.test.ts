/** Above a number of rows that stands in Rules, the days of older weeks become one row a week. */
import { describe, expect, test } from 'vitest';
import type { Receipt, UndoReply } from '../../src/apps-script/server/messages.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { almostFull, days, OLD_MONDAY, recent, setLimit, US } from './daily-terms.ts';
import type { DaybookHost } from './daybook-host.ts';

const SHEET = 'Search Terms';
/** ConcurrentCall that each row has its own day. */
const said = ({ notes }: Receipt) => notes.filter((note) => !note.startsWith('The same stands'));
const column = (daybook: DaybookHost, title: string) => daybook.column(SHEET, title);
const total = (daybook: DaybookHost, title: string) =>
  column(daybook, title).reduce<number>((sum, cell) => sum + Number(cell), 0);

test('one row more than the limit sums the old weeks; totals stay, and the receipt says so', () => {
  const daybook = almostFull();
  expect(said(daybook.receipt('enough.csv', recent(2), US))).toEqual([]);
  expect(column(daybook, 'Clicks')).toHaveLength(30);
  const receipt = daybook.receipt('more.csv', recent(3), US);
  expect(said(receipt)).toEqual([
    '28 rows of single days, in 2 weeks up to 2026-08-30, were summed by week: the sheet had more than 30 rows (“sum-weeks-rows” in Rules).',
  ]);
  expect(receipt.undo).toBe(3);
  expect(column(daybook, 'Customer Search Term')).toEqual(['press', 'press', 'press', 'press', 'mug', 'press', 'mug']);
  expect(column(daybook, 'Clicks')).toEqual([10, 10, 10, 70, 70, 70, 70]);
  expect([total(daybook, 'Spend'), total(daybook, '7 Day Total Sales')]).toEqual([31 * 2, 31 * 8]);
  expect(daybook.sheet('Summed Weeks').hidden).toBe(true);
  expect(daybook.column('Summed Weeks', 'State')).toEqual(['Summed', 'Summed']);
  expect(daybook.column('Import Log', 'Notes')[2]).toBe(receipt.notes.join('\n'));
});

test('undoing the import brings every day back, and summing goes anew', () => {
  const daybook = almostFull();
  const before = daybook.values(SHEET);
  const { undo } = daybook.receipt('more.csv', recent(3), US);
  const { message } = daybook.call<UndoReply>('undoImport', { import: undo });
  expect(message).toBe('Undone in “Search Terms”: 28 rows are as before, 7 rows are taken out.');
  expect(daybook.values(SHEET)).toEqual(before);
  expect(daybook.column('Summed Weeks', 'State')).toEqual(['Undone', 'Undone']);
  expect(said(daybook.receipt('more.csv', recent(3), US))).toHaveLength(1);
  expect(column(daybook, 'Clicks')).toEqual([10, 10, 10, 70, 70, 70, 70]);
  expect(daybook.column('Summed Weeks', 'State')).toEqual(['Summed', 'Summed']);
});

test('a day of a summed week is left out, the week itself is taken anew', () => {
  const daybook = almostFull();
  daybook.receipt('more.csv', recent(3), US);
  const late = daybook.receipt('late.csv', days(OLD_MONDAY + 6, 2), US);
  expect(late).toMatchObject({ rowsRead: 2, rowsAdded: 0, rowsUpdated: 0, rowsUnchanged: 0 });
  expect(said(late)).toEqual([
    '2 rows are of days whose week stands summed as one row, and were left out: they would count twice.',
  ]);
  const abroad = days(OLD_MONDAY, 1).map((row, i) => row.map((cell) => (i > 0 && cell === 'USD' ? 'CAD' : cell)));
  expect(daybook.receipt('abroad.csv', abroad, { marketplace: 'CA' })).toMatchObject({ rowsAdded: 1 });
  const [header, row] = days(OLD_MONDAY, 1);
  const whole = [header!, [isoOfDay(OLD_MONDAY), isoOfDay(OLD_MONDAY + 6), ...row!.slice(2)]];
  expect(daybook.receipt('week.csv', whole, US)).toMatchObject({ rowsUpdated: 1, rowsAdded: 0 });
});

/** Puts a row of a day back that went into its week, as an import that was cut off leaves it. */
function leaveDay(daybook: DaybookHost, importedAt: string): void {
  const sheet = daybook.sheet(SHEET);
  const [header] = daybook.values(SHEET);
  const row = sheet.lastRow();
  const day = isoOfDay(OLD_MONDAY);
  const cells = { Marketplace: 'US', From: day, To: day, 'Campaign Name': 'Campaign', 'Ad Group Name': 'Group' };
  const more = { Targeting: 'target', 'Match Type': 'BROAD', 'Customer Search Term': 'tea', Clicks: 10 };
  for (const [title, value] of Object.entries({ ...cells, ...more, 'Imported at': importedAt }))
    sheet.setCells({ row, column: header!.indexOf(title), rows: 1, columns: 1 }, [[value === '' ? null : { value }]]);
}

test.each([
  ['goes with the next import', '2026-09-01T12:00:00', false, 0],
  ['stays where somebody has written beside it since', '2026-09-01T12:00:00', true, 1],
  ['stays where no import wrote it', '', false, 1],
])('a day left beside its sum %s', (_, importedAt, written, stay) => {
  const daybook = almostFull();
  daybook.receipt('more.csv', recent(3), US);
  leaveDay(daybook, importedAt);
  const row = daybook.sheet(SHEET).lastRow() - 1;
  const column = daybook.sheet(SHEET).lastColumn() + 1;
  if (written) daybook.sheet(SHEET).setCells({ row, column, rows: 1, columns: 1 }, [[{ value: 'mine' }]]);
  daybook.receipt('more.csv', recent(4), US);
  expect(daybook.column(SHEET, 'Clicks')).toHaveLength(8 + stay);
});

describe('days stay', () => {
  test.each([
    ['typed beside', (daybook: DaybookHost) => type(daybook)],
    ['noted', (daybook: DaybookHost) => note(daybook)],
    ['coloured', (daybook: DaybookHost) => colour(daybook)],
  ])('where one of their week was %s', (_, touch) => {
    const daybook = almostFull();
    touch(daybook);
    const notes = said(daybook.receipt('more.csv', recent(3), US));
    expect(notes[0]).toMatch(/^14 rows of single days, in 1 week up to 2026-08-30/);
    expect(notes[1]).toBe('Weeks of 1 row keep their days, because you wrote in, noted or coloured it: row 3.');
    expect(column(daybook, 'Clicks')).toHaveLength(14 + 2 + 3);
  });

  test('where the limit is 0 or not ticked', () => {
    const daybook = almostFull();
    setLimit(daybook, 0);
    expect(said(daybook.receipt('more.csv', recent(9), US))).toEqual([]);
    expect(column(daybook, 'Clicks')).toHaveLength(28 + 9);
  });

  test('where the import itself is about the week', () => {
    const daybook = almostFull();
    const both = [...days(OLD_MONDAY + 13, 1, ['tea']), ...recent(3).slice(1)];
    expect(said(daybook.receipt('both.csv', both, US))[0]).toMatch(
      /^14 rows of single days, in 1 week up to 2026-08-23/,
    );
  });
});

function type(daybook: DaybookHost): void {
  const column = daybook.sheet(SHEET).lastColumn() + 1;
  daybook.sheet(SHEET).setCells({ row: 2, column, rows: 1, columns: 1 }, [[{ value: 'mine' }]]);
}

function note(daybook: DaybookHost): void {
  daybook.sheet(SHEET).setNotes({ row: 2, column: 3, rows: 1, columns: 1 }, [['look here']]);
}

function colour(daybook: DaybookHost): void {
  daybook.sheet(SHEET).setFormats({ row: 2, column: 3, rows: 1, columns: 1 }, [[{ background: '#ffff00' }]]);
}
