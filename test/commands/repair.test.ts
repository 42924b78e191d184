/** Sheets that an earlier version made a second time are joined with those that the seller uses; nothing typed is lost. */
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable } from './daybook-host.ts';

const SALES = 'Sales & Traffic';
const SECOND = `${SALES} (Daybook)`;
const sale = (sku: string, units: number) => [`B0AAAAAA${sku}`, sku, 310, units, '$310.00'] as const;

/**
 * The sheets of that name a second time, as a run that waited with old settings made them: recorded instead of the
 * first.
 */
function double(daybook: DaybookHost, ...names: readonly string[]): void {
  for (const name of names) {
    const first = daybook.sheet(name);
    const second = daybook.spreadsheet.copySheet(first);
    daybook.spreadsheet.renameSheet(second, `${name} (Daybook)`);
    for (const [key, id] of daybook.spreadsheet.properties.document)
      if (id === String(first.id)) daybook.spreadsheet.properties.document.set(key, String(second.id));
  }
}

/** Sales of S1 and S2 in the first sheets; then doubled, and S2 anew and S3 in the second. */
function doubled(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('stock.txt', inventoryTable([['S1', 'B0AAAAAAS1', 40]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.receipt('first.csv', salesTable([sale('S1', 11), sale('S2', 12)]), OCTOBER);
  double(daybook, SALES, 'Rules', 'Import Log', 'Undo', 'FBA Inventory', 'Checklist');
  daybook.now += 86_400_000;
  daybook.receipt('second.csv', salesTable([sale('S2', 92), sale('S3', 93)]), OCTOBER);
  return daybook;
}

const names = (daybook: DaybookHost) => daybook.spreadsheet.sheets.map(({ name }) => name);

function put(sheet: Sheet, row: number, column: number, value: string | number | boolean): void {
  sheet.setCells({ row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

function unitsBySku(daybook: DaybookHost, name: string): unknown {
  const units = daybook.column(name, 'Units Ordered');
  return Object.fromEntries(
    daybook.column(name, 'SKU').flatMap((sku, i) => (sku === '' ? [] : [[String(sku), units[i]]])),
  );
}

function repair(daybook: DaybookHost): string {
  daybook.host.clickMenu(['Set up or repair sheets']);
  return JSON.stringify(daybook.host.ui.toasts.at(-1));
}

test('the rows of the second go into the one that is used by key, the newer counts, and the emptied one goes', () => {
  const daybook = doubled();
  const said = repair(daybook);
  expect(
    names(daybook).filter(
      (name) => name.includes('(Daybook)') && names(daybook).includes(name.replace(' (Daybook)', '')),
    ),
  ).toEqual([]);
  const sales = names(daybook).find((name) => name.startsWith(SALES))!;
  expect(unitsBySku(daybook, sales)).toEqual({ S1: 11, S2: 92, S3: 93 });
  expect(said).toContain(SECOND);
  const log = names(daybook).find((name) => name.startsWith('Import Log'))!;
  expect(
    daybook
      .column(log, 'File or sheet')
      .filter((file) => file !== '')
      .sort(),
  ).toEqual(['first.csv', 'second.csv', 'stock.txt']);
  const numbers = daybook.column(log, 'No.').filter((number) => number !== '');
  expect(new Set(numbers).size).toBe(3);
  // Twice is the same, and the next import goes there.
  const before = daybook.lasting();
  repair(daybook);
  expect(daybook.lasting()).toEqual(before);
  daybook.receipt('third.csv', salesTable([sale('S3', 93), sale('S4', 4)]), OCTOBER);
  expect(unitsBySku(daybook, sales)).toEqual({ S1: 11, S2: 92, S3: 93, S4: 4 });
});

test('the seller’s Rules are used again, with the colours', () => {
  const daybook = doubled();
  const row = daybook.column('Rules', 'Rule').indexOf('cover-low') + 1;
  const threshold = daybook.values('Rules')[0]!.indexOf('Threshold');
  put(daybook.sheet('Rules'), row, threshold, 77);
  repair(daybook);
  expect(names(daybook).filter((name) => name.startsWith('Rules'))).toEqual(['Rules']);
  const formulas = daybook.spreadsheet.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.map((format) => format.condition?.values[0]),
  );
  expect(formulas.some((formula) => formula?.includes('<77'))).toBe(true);
});

describe('something a person typed', () => {
  test('makes the sheet in which it stands the one that is used', () => {
    const daybook = doubled();
    const sheet = daybook.sheet(SALES);
    put(sheet, 1, sheet.lastColumn() + 1, 'mine');
    sheet.setNotes({ row: 2, column: 2, rows: 1, columns: 1 }, [['look']]);
    repair(daybook);
    expect(names(daybook).filter((name) => name.startsWith(SALES))).toEqual([SALES]);
    expect(unitsBySku(daybook, SALES)).toEqual({ S1: 11, S2: 92, S3: 93 });
    expect(daybook.values(SALES)[1]!.at(-1)).toBe('mine');
    expect(sheet.notes({ row: 2, column: 2, rows: 1, columns: 1 })).toEqual([['look']]);
  });

  test('in both: the second stays with it, is named, and once more says the same', () => {
    const daybook = doubled();
    const [first, second] = [daybook.sheet(SALES), daybook.sheet(SECOND)];
    for (const sheet of [first, second]) put(sheet, 2, sheet.lastColumn() + 1, `mine in ${sheet.name}`);
    const said = repair(daybook);
    const left = names(daybook).filter((name) => name.startsWith(SALES));
    expect(left).toHaveLength(2);
    const [kept, main] = left.map((name) => daybook.sheet(name)).sort((a, b) => a.lastRow() - b.lastRow()) as [
      Sheet,
      Sheet,
    ];
    expect(said).toContain(`“${kept.name}”`);
    expect(said).toContain('row 2');
    expect(kept.lastRow()).toBe(2);
    expect(unitsBySku(daybook, main.name)).toEqual({ S1: 11, S2: 92, S3: 93 });
    expect(JSON.stringify([daybook.values(main.name), daybook.values(kept.name)]).match(/mine in/g)).toHaveLength(2);
    const before = daybook.lasting();
    expect(repair(daybook)).toContain(`“${kept.name}” is “${main.name}” a second time`);
    expect(daybook.lasting()).toEqual(before);
  });

  test('thresholds in both: what differs stays and is named', () => {
    const daybook = doubled();
    const threshold = daybook.values('Rules')[0]!.indexOf('Threshold');
    const row = daybook.column('Rules', 'Rule').indexOf('cover-low') + 1;
    put(daybook.sheet('Rules'), row, threshold, 77);
    put(daybook.sheet('Rules (Daybook)'), row, threshold, 55);
    const said = repair(daybook);
    expect(said).toContain('row 2');
    const thresholds = names(daybook)
      .filter((name) => name.startsWith('Rules'))
      .map((name) => daybook.column(name, 'Threshold'));
    expect(
      thresholds
        .flat()
        .filter((value) => value === 77 || value === 55)
        .sort(),
    ).toEqual([55, 77]);
  });

  test('a formula that refers to the second keeps it', () => {
    const daybook = doubled();
    const used = daybook.sheet('Sheet1');
    for (const [i, name] of [SALES, SECOND].entries())
      used.setCells({ row: i, column: 0, rows: 1, columns: 1 }, [[{ formula: `='${name}'!A2` }]]);
    expect(repair(daybook)).toContain('formulas refer to it');
    expect(used.formulas({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual([
      [`='${SALES}'!A2`],
      [`='${SECOND}'!A2`],
    ]);
    expect(names(daybook).filter((name) => name.startsWith(SALES))).toHaveLength(2);
  });
});

test('a copy that the seller made is left alone', () => {
  const daybook = doubled();
  repair(daybook);
  const sales = daybook.sheet(names(daybook).find((name) => name.startsWith(SALES))!);
  const copy = daybook.spreadsheet.copySheet(sales);
  daybook.spreadsheet.renameSheet(copy, 'Sales backup');
  const before = daybook.lasting();
  repair(daybook);
  expect(daybook.lasting()).toEqual(before);
});
