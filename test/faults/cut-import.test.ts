/** An import that was cut off anywhere goes on when it is run again, as if nothing had happened. */
import { describe, expect, test } from 'vitest';
import type { Receipt, UndoReply } from '../../src/apps-script/server/messages.ts';
import { almostFull, days, OLD_MONDAY, recent, US } from '../commands/daily-terms.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable, searchTermTable } from '../commands/daybook-host.ts';
import { type Cut, cutOff, cutsIn, cutsOf } from './cut-off.ts';

const SALES = 'Sales & Traffic';

const importFirst = (daybook: DaybookHost): Receipt =>
  daybook.receipt(
    'sales.csv',
    salesTable([
      ['B0AAAAAAA1', 'S-1', 310, 62, '$620.00'],
      ['B0AAAAAAA2', '007', 310, 31, '$310.00'],
      ['B0AAAAAAA3', 'S-3', 310, 31, '$310.00'],
    ]),
    OCTOBER,
  );

const importLater = (daybook: DaybookHost): Receipt =>
  daybook.receipt(
    'later.csv',
    salesTable([
      ['B0AAAAAAA1', 'S-1', 310, 93, '$930.00'],
      ['B0AAAAAAA2', '007', 310, 31, '$310.00'],
      ['B0AAAAAAA3', 'S-3', 310, 62, '$620.00'],
      ['B0AAAAAAA4', 'S-4', 310, 31, '$310.00'],
      ['B0AAAAAAA5', 'S-5', 310, 31, '$310.00'],
    ]),
    OCTOBER,
  );

const importOneTooMany = (daybook: DaybookHost): Receipt => daybook.receipt('more.csv', recent(3), US);

const undo = (daybook: DaybookHost): string => daybook.call<UndoReply>('undoImport', { import: 4 }).message;

/**
 * A workbook in which a person has worked: columns of their own between ours, a note, a grid without spare rows, an old
 * row.
 */
function workedIn(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), { marketplace: 'US', asOf: '2026-11-01' });
  importFirst(daybook);
  daybook.now = Date.UTC(2025, 9, 1, 12);
  const september = { marketplace: 'US', from: '2025-09-01', to: '2025-09-30' };
  daybook.receipt('old.csv', salesTable([['B0AAAAAAA9', 'S-9', 1, 1, '$1.00']]), september);
  const sheet = daybook.sheet(SALES);
  sheet.insertColumns(4, 1);
  sheet.setCells({ row: 0, column: 4, rows: 2, columns: 1 }, [[{ value: 'Mine' }], [{ value: 'typed' }]]);
  sheet.setNotes({ row: 2, column: 2, rows: 1, columns: 1 }, [['look here']]);
  const units = daybook.values(SALES)[0]!.indexOf('Units Ordered');
  sheet.setCells({ row: 1, column: units, rows: 1, columns: 1 }, [[{ value: 70 }]]);
  sheet.setRowHeight(2, 1, 44);
  sheet.deleteRows(6, sheet.maxRows - 6);
  return daybook;
}

/** Everything but what was written down to undo, and which sheet is to the front. */
function result(daybook: DaybookHost): unknown {
  const { sheets, activeSheetId, selection, ...rest } = daybook.lasting() as {
    sheets: { name: string }[];
    activeSheetId: unknown;
    selection: unknown;
  };
  return { ...rest, sheets: sheets.filter(({ name }) => name !== 'Undo') };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** As `toEqual`, which takes long over a whole document. */
function expectSame(one: unknown, other: unknown): void {
  if (!isSame(one, other)) expect(one).toEqual(other);
}

function afterUndo(kept: unknown, request: object): unknown {
  const daybook = new DaybookHost(undefined, kept);
  daybook.call('undoImport', request);
  return result(daybook);
}

/** Looks at each document once, however many cuts come to it. */
function once(known: unknown, look: (kept: unknown) => void): (kept: unknown) => void {
  const seen = new Set([JSON.stringify(known)]);
  return (kept) => {
    const text = JSON.stringify(kept);
    if (!seen.has(text)) look(kept);
    seen.add(text);
  };
}

/** Every cut takes minutes: this many, evenly spread, are tried each time. */
const MOST_CUTS = 30;

function spread(cuts: readonly Cut[]): Cut[] {
  const step = Math.max(1, cuts.length / MOST_CUTS);
  return cuts.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

const EMPTY = new DaybookHost().snapshot();
const WORKED_IN = workedIn().snapshot();
const ALMOST_FULL = almostFull().snapshot();

describe.each([
  ['the first import of a workbook', EMPTY, importFirst, { import: 1 }],
  ['an import into a sheet that a person works in', WORKED_IN, importLater, { import: 4 }],
  ['an import that sums older weeks', ALMOST_FULL, importOneTooMany, { import: 2 }],
] as const)('%s', (_, base, work, request) => {
  const whole = new DaybookHost(undefined, base);
  const receipt = work(whole);
  const expected = result(whole);
  const undone = afterUndo(whole.snapshot(), request);
  const takesBack = once(whole.snapshot(), (kept) => expect(afterUndo(kept, request)).toEqual(undone));

  test.each(spread(cutsIn(base, work)))('cut off at call $at', ({ left }) => {
    const daybook = new DaybookHost(undefined, left);
    // Where only the answer was lost, the same import once more is another one that changes nothing.
    if (!isSame(result(daybook), expected)) expect(work(daybook)).toEqual(receipt);
    expectSame(result(daybook), expected);
    takesBack(daybook.snapshot());
  });

  test('what is left is what a run leaves that ends there', () => {
    const cuts = cutsIn(base, work);
    const some = cuts.filter((_, i) => i % Math.ceil(cuts.length / 8) === 0);
    for (const { at, left } of some) expect(cutOff(base, work, at).snapshot(), `call ${at}`).toEqual(left);
  });
});

describe('undoing', () => {
  const imported = new DaybookHost(undefined, WORKED_IN);
  importLater(imported);
  const base = imported.snapshot();
  const whole = new DaybookHost(undefined, base);
  undo(whole);

  const expected = result(whole);

  test.each(spread(cutsIn(base, undo)))('cut off at call $at', ({ left }) => {
    const daybook = new DaybookHost(undefined, left);
    const again = daybook.ask('undoImport', { import: 4 });
    // Where only the throwing away was left, there is nothing to undo any more.
    if (!again.ok) expect(again.code).toBe('undo.nothing');
    expectSame(result(daybook), expected);
  });
});

describe('an import that sums older weeks, and another one after it', () => {
  // Before the weeks are written down nothing is known of them.
  test.each(spread(cutsIn(ALMOST_FULL, importOneTooMany, 'Spreadsheet.insertSheet')))(
    'cut off at call $at',
    ({ left }) => {
      const daybook = new DaybookHost(undefined, left);
      daybook.receipt('other.csv', days(OLD_MONDAY + 60, 4), US);
      importOneTooMany(daybook);
      const clicks = daybook.column('Search Terms', 'Clicks').sort();
      expect(clicks).toEqual([10, 10, 10, 10, 10, 10, 10, 70, 70, 70, 70]);
    },
  );
});

describe('an import of which columns are filled', () => {
  const TERMS = 'Search Terms';
  const terms = (name: string, count: number) =>
    searchTermTable(Array.from({ length: count }, (_, i) => [`${name} ${i}`, 20 + i, 5, 9 + i, 1] as const));
  const importMany = (daybook: DaybookHost): Receipt =>
    daybook.receipt('many.csv', terms('many', 40), { marketplace: 'US' });
  const few = new DaybookHost();
  few.receipt('few.csv', terms('few', 2), { marketplace: 'US' });
  const base = few.snapshot();
  const whole = new DaybookHost(undefined, base);
  const receipt = importMany(whole);
  // Of the time, marketplace, currency, portfolio and attribution.
  const cuts = cutsOf(base, importMany, 'Range.setValue').slice(0, 5);
  const column = (daybook: DaybookHost, title: string) => daybook.column(TERMS, title).filter((cell) => cell !== '');

  test('is cut off before, among and after them', () => {
    expect(receipt.rowsAdded).toBe(40);
    expect(cuts.map((at) => at - cuts[0]!)).toEqual([0, 2, 4, 6, 8]);
  });

  test.each(cuts)('cut off at call %i', (at) => {
    const daybook = cutOff(base, importMany, at);
    expect(column(daybook, 'Customer Search Term')).toEqual(['few 0', 'few 1']);
    expect(importMany(daybook)).toEqual(receipt);
    expect(result(daybook)).toEqual(result(whole));
  });

  test('other rows come in after it: what was begun is gone', () => {
    const daybook = cutOff(base, importMany, cuts[4]!);
    expect(column(daybook, 'Marketplace')).toHaveLength(42);
    daybook.receipt('other.csv', terms('other', 3), { marketplace: 'US' });
    expect(column(daybook, 'Customer Search Term')).toEqual(['few 0', 'few 1', 'other 0', 'other 1', 'other 2']);
    for (const title of ['Marketplace', 'Imported at', 'Attribution Days'])
      expect(column(daybook, title), title).toHaveLength(5);
  });

  test('what a person typed beside rows that were begun stays', () => {
    const daybook = cutOff(base, importMany, cuts[4]!);
    const sheet = daybook.sheet(TERMS);
    sheet.setCells({ row: 20, column: sheet.lastColumn() + 1, rows: 1, columns: 1 }, [[{ value: 'mine' }]]);
    importMany(daybook);
    const values = daybook.values(TERMS);
    expect(values[20]!.at(-1)).toBe('mine');
    expect(column(daybook, 'Customer Search Term')).toHaveLength(42);
    expect(values[20]![values[0]!.indexOf('Customer Search Term')]).toBe('');
  });
});
