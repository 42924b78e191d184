import { describe, expect, test } from 'vitest';
import type { InsertReply } from '../../src/apps-script/server/messages.ts';
import { type Area, parseA1 } from '../../workbench/model/area.ts';
import { DaybookHost, PLACES } from './daybook-host.ts';

type Content = string | number;

function areaOf(a1: string): Area {
  return parseA1(a1, { maxRows: 1000, maxColumns: 26 })!;
}

/** A sheet with these cells from A1 on, and one cell of it selected. */
function withCells(rows: Content[][], selected: string, place = PLACES[0]!): DaybookHost {
  const daybook = new DaybookHost(place);
  const sheet = daybook.spreadsheet.activeSheet;
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, i) => input(row[i] ?? '')));
  if (rows.length > 0) sheet.setCells({ row: 0, column: 0, rows: rows.length, columns: width }, cells);
  daybook.spreadsheet.selection = areaOf(selected);
  return daybook;
}

function input(content: Content) {
  return typeof content === 'string' && content.startsWith('=') ? { formula: content } : { value: content };
}

function insert(daybook: DaybookHost, name: string, args: string[], anyway?: boolean): InsertReply {
  return daybook.call<InsertReply>('insertFormula', { name, args, ...(anyway && { anyway }) });
}

function refusal(daybook: DaybookHost, name: string, args: string[], anyway?: boolean) {
  const before = daybook.snapshot();
  const reply = daybook.ask<InsertReply>('insertFormula', { name, args, ...(anyway && { anyway }) });
  expect(daybook.snapshot()).toEqual(before);
  return reply.ok ? reply.value : { code: reply.code, message: reply.message };
}

function formulaIn(daybook: DaybookHost, a1: string): string | undefined {
  // Where a decimal is written with a point, Sheets shows `,` between arguments.
  return daybook.spreadsheet.activeSheet.formulas(areaOf(a1))[0]![0]!.replace(/,/g, ';');
}

function shown(daybook: DaybookHost, a1: string): unknown[][] {
  daybook.spreadsheet.recalculate();
  return daybook.spreadsheet.activeSheet.values(areaOf(a1));
}

const STOCK: Content[][] = [
  ['Available', 'Sold'],
  [120, 60],
  ['', ''],
  [45, 30],
];

describe.each(PLACES)('$locale in $timeZone', (place) => {
  test('a formula over open ranges fills its column', () => {
    const daybook = withCells(STOCK, 'C2', place);
    const reply = insert(daybook, 'DAYS_OF_COVER', ['a2:a', 'B2:B', '', '']);
    expect(reply).toEqual({ status: 'inserted', sheet: 'Sheet1', a1: 'C2', warning: '' });
    expect(formulaIn(daybook, 'C2')).toBe('=DAYS_OF_COVER(A2:A;B2:B)');
    expect(shown(daybook, 'C2:C5')).toEqual([[60], [''], [45], ['']]);
  });

  test('decimals, percentages, dates and text are what was typed', () => {
    const daybook = withCells([], 'A1', place);
    insert(daybook, 'BID_FOR_TARGET', ['100', '300', '25%', '0.72']);
    expect(shown(daybook, 'A1')).toEqual([[0.75]]);
    daybook.spreadsheet.selection = areaOf('B1');
    insert(daybook, 'HEALTH_STATUS', ['ODR', '0,5%']);
    expect(shown(daybook, 'B1')).toEqual([['OK']]);
    daybook.spreadsheet.selection = areaOf('C1');
    insert(daybook, 'STOCKOUT_DATE', ['120', '4', '2026-10-31']);
    expect(shown(daybook, 'C1')).toEqual([[46356]]);
    daybook.spreadsheet.selection = areaOf('D1');
    insert(daybook, 'HOURS_LEFT', ['2026-11-01 00:30', '2026-11-01 12:30']);
    // In Los Angeles the clocks are set back in between.
    expect(shown(daybook, 'D1')).toEqual([[place.timeZone === 'America/Los_Angeles' ? 11 : 12]]);
  });
});

describe('cells in the way', () => {
  test('are told before anything is written', () => {
    const daybook = withCells([...STOCK.slice(0, 3), [45, 30, 'mine']], 'C2');
    const answer = { status: 'would-overwrite', cells: 1, a1: 'C2:C4' };
    expect(refusal(daybook, 'DAYS_OF_COVER', ['A2:A', 'B2:B'])).toEqual(answer);
    expect(insert(daybook, 'DAYS_OF_COVER', ['A2:A', 'B2:B'], true)).toMatchObject({ status: 'inserted', a1: 'C2' });
    expect(formulaIn(daybook, 'C2')).toBe('=DAYS_OF_COVER(A2:A;B2:B)');
    expect(shown(daybook, 'C4')).toEqual([['mine']]);
  });

  test.each<[string, Content[][], number]>([
    ['the selected cell', [['', '', 7]], 1],
    ['a formula that shows nothing', [[], ['', '', '=""']], 1],
    ['what stands right below the answer does not count', [[], [], ['', '', '']], 0],
  ])('%s', (_, rows, cells) => {
    const daybook = withCells([...rows, ...Array<Content[]>(3 - rows.length).fill([]), ['', '', 'below']], 'C1');
    daybook.spreadsheet.activeSheet.setCells(areaOf('E1:E3'), [[{ value: 9 }], [{ value: 8 }], [{ value: 7 }]]);
    const reply = daybook.call<InsertReply>('insertFormula', { name: 'DAYS_OF_COVER', args: ['E1:E3', '30'] });
    expect(reply).toMatchObject(cells > 0 ? { status: 'would-overwrite', cells, a1: 'C1:C3' } : { status: 'inserted' });
  });

  test('an answer of several columns or of so many parts is measured', () => {
    const daybook = withCells([['', '', 'x']], 'A1');
    const bridge = ['800', '72', '1800', '1000', '100', '2000'];
    expect(refusal(daybook, 'SALES_BRIDGE', bridge)).toEqual({ status: 'would-overwrite', cells: 1, a1: 'A1:C1' });
    daybook.spreadsheet.selection = areaOf('C1');
    expect(refusal(daybook, 'GOAL_SPLIT', ['1000', '4'])).toEqual({ status: 'would-overwrite', cells: 1, a1: 'C1:C4' });
  });

  test('the last row and column of the sheet are room enough, the next is not', () => {
    const daybook = withCells([], 'A997');
    expect(insert(daybook, 'GOAL_SPLIT', ['1000', '4'])).toMatchObject({ status: 'inserted' });
    daybook.spreadsheet.selection = areaOf('B998');
    const tooLong = refusal(daybook, 'GOAL_SPLIT', ['1000', '4'], true);
    expect(tooLong).toMatchObject({ code: 'insert.noRoom', message: expect.stringContaining('B998:B1001') });
    const bridge = ['800', '72', '1800', '1000', '100', '2000'];
    daybook.spreadsheet.selection = areaOf('X1');
    expect(insert(daybook, 'SALES_BRIDGE', bridge)).toMatchObject({ status: 'inserted' });
    daybook.spreadsheet.selection = areaOf('Y2');
    expect(refusal(daybook, 'SALES_BRIDGE', bridge)).toMatchObject({ code: 'insert.noRoom' });
  });
});

describe('what the formula reads', () => {
  test.each([
    ['A2', ['A2:A', 'B2:B'], true],
    ['A1', ['A2:A', 'B2:B'], true],
    ['C3', ['A2:A', '30'], false],
    ['A5', ['A2:A4', '30'], false],
    ['C5', ['A2:A', 'C2:C4'], true],
    ['C1', ['A2:A4', '30'], false],
    ['E2', ['D2:D4', '30'], false],
    ['E6', ['E7', '30'], false],
    ['E7', ['E7', '30'], true],
    ['E8', ['E7', '30'], false],
  ])('is kept free of the answer in %s', (selected, args, collides) => {
    const daybook = withCells(STOCK, selected);
    const reply = daybook.ask<InsertReply>('insertFormula', { name: 'DAYS_OF_COVER', args });
    if (collides) expect(reply).toMatchObject({ ok: false });
    else expect(reply).toMatchObject({ ok: true, value: { status: 'inserted' } });
  });

  test('may begin right beside an answer of several columns', () => {
    const daybook = withCells([], 'A9');
    const bridge = (sales: string) => ['1', '1', sales, '1', '1', '1'];
    expect(refusal(daybook, 'SALES_BRIDGE', bridge('C9'))).toMatchObject({ code: 'insert.ownArgument' });
    expect(insert(daybook, 'SALES_BRIDGE', bridge('D9'))).toMatchObject({ status: 'inserted' });
  });

  test('may stand at the same place of another sheet', () => {
    const daybook = withCells(STOCK, 'A2');
    const other = daybook.spreadsheet.addSheet({ name: 'Other one' });
    daybook.spreadsheet.activeSheet = other;
    daybook.spreadsheet.selection = areaOf('A2');
    const reply = insert(daybook, 'DAYS_OF_COVER', ['Sheet1!A2:A', 'Sheet1!B2:B']);
    expect(reply).toEqual({ status: 'inserted', sheet: 'Other one', a1: 'A2', warning: '' });
    expect(shown(daybook, 'A2:A4')).toEqual([[60], [''], [45]]);
  });

  test('must exist', () => {
    const daybook = withCells(STOCK, 'C2');
    for (const range of ['Nowhere!A2:A', 'ZZ2:ZZ', 'A2000']) {
      const reply = refusal(daybook, 'DAYS_OF_COVER', [range, '30']);
      expect(reply).toMatchObject({ code: 'insert.noSuchRange', message: expect.stringContaining(range) });
    }
  });

  test('must be of one shape; the formula itself says so', () => {
    const reply = refusal(withCells(STOCK, 'D2'), 'DAYS_OF_COVER', ['A2:A4', 'B2:B3']);
    expect(reply).toMatchObject({ code: 'insert.refuses', message: expect.stringContaining('DAYS_OF_COVER') });
  });
});

describe('nothing is written', () => {
  test.each([
    ['by an unknown name', 'IMPORTDATA', ['A1'], 'insert.unknown'],
    ['by a name in other letters', 'days_of_cover', ['A1', 'B1'], 'insert.unknown'],
    ['without a required argument', 'DAYS_OF_COVER', ['A2:A'], 'insert.badArgument'],
    ['with a formula for an argument', 'DAYS_OF_COVER', ['A2:A', 'NOW()'], 'insert.badArgument'],
    ['with too many arguments', 'ROAS', ['1', '2', '3'], 'insert.badArgument'],
  ])('%s', (_, name, args, code) => {
    expect(refusal(withCells(STOCK, 'D2'), name, args)).toMatchObject({ code });
  });

  test('into our own columns, nor over them', () => {
    const daybook = new DaybookHost();
    daybook.call('setUpWorkbook');
    const sheet = daybook.sheet('FBA Inventory');
    daybook.spreadsheet.activeSheet = sheet;
    const header = { row: 0, column: 0, rows: 1, columns: sheet.maxColumns };
    const first = sheet.values(header)[0]!;
    const width = first.filter((title) => title !== '').length;
    const select = (column: number, row: number) => {
      daybook.spreadsheet.selection = { row, column, rows: 1, columns: 1 };
    };
    for (const [column, row] of [
      [0, 0],
      [0, 500],
      [width - 1, 1],
    ] as const) {
      select(column, row);
      const reply = refusal(daybook, 'ROAS', ['1', '2'], true);
      expect(reply).toMatchObject({ code: 'insert.ownColumn', message: expect.stringContaining('FBA Inventory') });
    }
    select(width, 1);
    expect(insert(daybook, 'ROAS', ['1', '2'])).toMatchObject({ status: 'inserted' });
    sheet.insertColumns(0, 1);
    select(0, 1);
    expect(refusal(daybook, 'SALES_BRIDGE', ['1', '1', '1', '1', '1', '1'])).toMatchObject({
      code: 'insert.ownColumn',
    });
    expect(insert(daybook, 'ROAS', ['1', '2'])).toMatchObject({ status: 'inserted', a1: 'A2' });
  });
});

test('from the twenty-first cell on, a warning; formulas of Google do not count', () => {
  const rows = Array.from({ length: 19 }, (_, i) => [`=ROAS(${i};2)`, '=SUM(1;2)']);
  const daybook = withCells(rows, 'D1');
  expect(insert(daybook, 'ROAS', ['4', '2'])).toMatchObject({ warning: '' });
  daybook.spreadsheet.selection = areaOf('D2');
  const reply = insert(daybook, 'ROAS', ['4', '2']);
  expect(reply).toMatchObject({ status: 'inserted', warning: expect.stringMatching(/^21 cells .*20/) });
});

test('an answer to one cell reads that cell', () => {
  const daybook = withCells([[40, 8]], 'D1');
  insert(daybook, 'ROAS', ['A1', 'B1']);
  expect(shown(daybook, 'D1')).toEqual([[5]]);
});
