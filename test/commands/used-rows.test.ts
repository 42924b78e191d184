/** New rows go right below what stands there, whatever a column of boxes or formulas holds down to the end of the sheet. */
import { describe, expect, test } from 'vitest';
import type { CellInput } from '../../workbench/model/scalar.ts';
import { DaybookHost, OCTOBER, salesTable, searchTermTable } from './daybook-host.ts';

const SALES = 'Sales & Traffic';
const sale = (n: number) => [`B0AAAAAAA${n}`, `S-${n}`, 310, 31, '$310.00'] as const;

interface Column {
  /** What stands in its header, and in each row below. */
  readonly header: CellInput;
  readonly cell: (row: number) => CellInput;
}

const COLUMNS: Readonly<Record<string, Column>> = {
  'boxes that are not ticked': { header: { value: 'Done' }, cell: () => ({ value: false }) },
  'boxes that nobody touched': { header: { value: 'Done' }, cell: () => null },
  'a formula filled down': { header: { value: 'Twice' }, cell: (row) => ({ formula: `=A${row + 1}&""` }) },
  'a formula filled down that answers 0': {
    header: { value: 'Zero' },
    cell: (row) => ({ formula: `=LEN(A${row + 1})*0` }),
  },
  'a formula in its header that spills': {
    header: { formula: '={"Long";ARRAYFORMULA(LEN(A2:A)*0)}' },
    cell: () => null,
  },
  'a formula below its header that spills': {
    header: { value: 'Long' },
    cell: (row) => (row === 1 ? { formula: '=ARRAYFORMULA(LEN(A2:A)>5)' } : null),
  },
};

/** Two sales, and the seller's column at that place, down to the end of the grid. */
function withColumn({ header, cell }: Column, isAmong: boolean): { daybook: DaybookHost; at: number } {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', salesTable([sale(1), sale(2)]), OCTOBER);
  const sheet = daybook.sheet(SALES);
  const at = isAmong ? 4 : sheet.lastColumn() + 1;
  if (isAmong) sheet.insertColumns(at, 1);
  const cells = Array.from({ length: sheet.maxRows }, (_, row) => [row === 0 ? header : cell(row)]);
  sheet.setCells({ row: 0, column: at, rows: cells.length, columns: 1 }, cells);
  return { daybook, at };
}

const skus = (daybook: DaybookHost) => daybook.column(SALES, 'SKU').filter((sku) => sku !== '');

describe.each(Object.entries(COLUMNS))('%s', (name, column) => {
  test.each([
    ['beside ours', false],
    ['among ours', true],
  ] as const)('%s', (_, isAmong) => {
    const { daybook, at } = withColumn(column, isAmong);
    const sheet = daybook.sheet(SALES);
    const maxRows = sheet.maxRows;
    daybook.receipt('more.csv', salesTable([sale(2), sale(3), sale(4)]), OCTOBER);
    expect(daybook.column(SALES, 'SKU').slice(0, 4)).toEqual(['S-1', 'S-2', 'S-3', 'S-4']);
    expect([skus(daybook).length, sheet.maxRows]).toEqual([4, maxRows]);
    // What the seller filled down goes on working beside the new rows.
    const formulas = sheet.formulas({ row: 1, column: at, rows: 5, columns: 1 }).map(([formula]) => formula !== '');
    expect(formulas).toEqual(
      Array.from({ length: 5 }, (_, i) => JSON.stringify(column.cell(i + 1)).includes('formula')),
    );
    expect(daybook.values(SALES)[4]![at]).not.toMatchObject({ error: expect.anything() });
    expect(name.includes('boxes') || daybook.values(SALES)[4]![at] !== '').toBe(true);
  });
});

test('an import that was cut off begins anew beside boxes', () => {
  const daybook = new DaybookHost();
  const terms = (count: number) =>
    searchTermTable(Array.from({ length: count }, (_, i) => [`term ${i}`, 20 + i, 5, 9 + i, 1] as const));
  daybook.receipt('few.csv', terms(2), { marketplace: 'US' });
  const sheet = daybook.sheet('Search Terms');
  const [row, times] = [daybook.values('Search Terms')[2]!, daybook.values('Search Terms')[0]!.indexOf('Imported at')];
  const begun = row.map((value, c) => ([0, times].includes(c) ? { value: value as string } : null));
  sheet.setCells({ row: 3, column: 0, rows: 2, columns: begun.length }, [begun, begun]);
  const boxes = Array.from({ length: sheet.maxRows - 1 }, () => [{ value: false }]);
  sheet.setCells({ row: 1, column: begun.length, rows: boxes.length, columns: 1 }, boxes);
  daybook.receipt('more.csv', terms(3), { marketplace: 'US' });
  expect(daybook.column('Search Terms', 'Customer Search Term').filter((term) => term !== '')).toHaveLength(3);
  expect(daybook.column('Search Terms', 'Marketplace').filter((place) => place !== '')).toHaveLength(3);
});

test('boxes that are not ticked keep no row from being taken out, a ticked one does', () => {
  const { daybook, at } = withColumn(COLUMNS['boxes that are not ticked']!, false);
  const sheet = daybook.sheet(SALES);
  sheet.setCells({ row: 1, column: at, rows: 1, columns: 1 }, [[{ value: true }]]);
  daybook.now = Date.UTC(2028, 10, 1, 12);
  const receipt = daybook.receipt('later.csv', salesTable([sale(5)]), {
    ...OCTOBER,
    from: '2028-10-01',
    to: '2028-10-31',
  });
  expect(skus(daybook)).toEqual(['S-1', 'S-5']);
  expect(receipt.notes.join()).toContain('because you wrote beside it: row 2');
});

test('a box ticked and unticked far below is no row, in a sheet of rules either', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  const sheet = daybook.sheet('Rules');
  const rows = daybook.values('Rules').length;
  sheet.setCells({ row: 700, column: 1, rows: 1, columns: 1 }, [[{ value: false }]]);
  sheet.deleteRows(1, 1);
  daybook.spreadsheet.properties.document.delete('rules.seeded');
  daybook.call('refresh');
  expect(daybook.column('Rules', 'Rule').filter((id) => id !== '')).toHaveLength(rows - 1);
  expect(daybook.column('Rules', 'Rule')[rows - 2]).not.toBe('');
});
