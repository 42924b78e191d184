// The links of Today: a click leads to the row of its item wherever that row went, and never to another one.
import { expect, test } from 'vitest';
import { columnName } from '../../src/workbook/columns.ts';
import { DaybookHost, inventoryTable, OCTOBER, PLACES, type Place, salesTable } from './daybook-host.ts';

/** What a stranger may write as a SKU: formulas, quotation marks, patterns of MATCH, the end of a link. */
const SKUS = ['S-1', '=1+1', '"&IMPORTXML("x")&"', 'A*', "it's", '+49', '007', 'A|B'];

function morning(place?: Place): DaybookHost {
  const daybook = new DaybookHost(place);
  const asin = (i: number) => `B0AAAAAA${10 + i}`;
  daybook.receipt('sales.csv', salesTable(SKUS.map((sku, i) => [asin(i), sku, 3100, 310, '$3,100.00'])), {
    ...OCTOBER,
    marketplace: 'US',
  });
  daybook.receipt('stock.txt', inventoryTable(SKUS.map((sku, i) => [sku, asin(i), 100])), {
    marketplace: 'US',
    asOf: '2026-11-01',
  });
  daybook.call('updateToday');
  return daybook;
}

const links = (daybook: DaybookHost, title = 'Go to') => {
  const sheet = daybook.sheet('Today');
  const column = daybook.position('Today', title);
  const area = { row: 0, column, rows: sheet.lastRow(), columns: 1 };
  return sheet.formulas(area).flatMap(([formula], row) => (formula ? [{ row, formula }] : []));
};

/** The row to which the link in a row of Today leads, as its formula says. */
function ledTo(daybook: DaybookHost, { row, formula }: { row: number; formula: string }): unknown[] {
  const sheet = daybook.sheet('Today');
  const url = formula.replace(/^=HYPERLINK\(/, '=').replace(/[;,]"[^"]*"\)$/, '');
  const cell = { row, column: sheet.lastColumn(), rows: 1, columns: 1 };
  sheet.insertColumns(sheet.lastColumn(), 1);
  sheet.setCells(cell, [[{ formula: url }]]);
  daybook.spreadsheet.recalculate();
  const value = String(sheet.values(cell)[0]![0]);
  sheet.setCells(cell, [[null]]);
  const [, id, , at] = /^#gid=(\d+)&range=([A-Z]+)(\d+)$/.exec(value) ?? [];
  const target = daybook.spreadsheet.sheets.find((one) => one.id === Number(id));
  if (target === undefined) throw new Error(`${formula} leads to ${value}`);
  return daybook.values(target.name)[Number(at) - 1]!;
}

const skuOf = (daybook: DaybookHost, row: number) => {
  const { items } = daybook.call<{ items: { row: number; subject: { sku: string } }[] }>('getToday');
  return items.find((item) => item.row === row + 1)!.subject.sku;
};

test.each([PLACES[0]!, PLACES[2]!])('each item leads to its row, whatever its SKU, in $locale', (place) => {
  const daybook = morning(place);
  const all = links(daybook);
  expect(all.length).toBe(SKUS.length);
  for (const link of all) {
    expect(ledTo(daybook, link)).toContain(skuOf(daybook, link.row));
    for (const sku of SKUS.slice(0, 5)) if (sku !== 'S-1') expect(link.formula).not.toContain(sku);
  }
});

test('after the view was sorted it leads to the head, after rows moved to its row, after the next refresh to its row', () => {
  const daybook = morning();
  const stock = daybook.sheet('Stock');
  stock.insertRows(1, 3);
  for (const link of links(daybook)) expect(ledTo(daybook, link)).toContain(skuOf(daybook, link.row));
  const head = daybook.values('Stock')[0]!;
  const sku = daybook.position('Stock', 'SKU');
  const own = (link: { row: number }) => skuOf(daybook, link.row);
  stock.sortRows({ row: 1, column: 0, rows: stock.lastRow() - 1, columns: stock.lastColumn() }, [
    { column: sku, ascending: false },
  ]);
  const led = links(daybook).map((link) => ledTo(daybook, link));
  const all = links(daybook);
  for (const [i, row] of led.entries()) expect([head[sku], own(all[i]!)]).toContain(row[sku]);
  expect(led.filter((row) => row[sku] === head[sku]).length).toBeGreaterThan(SKUS.length / 2);
  daybook.call('refresh');
  for (const link of links(daybook)) expect(ledTo(daybook, link)).toContain(skuOf(daybook, link.row));
});

test('it shows the sheet’s name, moves with its own row, and lines that are no items have none', () => {
  const daybook = morning();
  const rows = links(daybook).map(({ row }) => row);
  const shown = daybook.values('Today').map((row) => row[daybook.position('Today', 'Go to')]);
  expect(shown.slice(1)).toEqual(daybook.column('Today', 'Line').map((_, i) => (rows.includes(i + 1) ? 'Stock' : '')));
  const [first] = links(daybook);
  daybook.sheet('Today').insertRows(1, 2);
  const [moved] = links(daybook);
  expect(moved!.row).toBe(first!.row + 2);
  expect(ledTo(daybook, moved!)).toContain(skuOf(daybook, moved!.row));
  expect(moved!.formula).toContain(`$${columnName(daybook.position('Today', 'Row') + 1)}${moved!.row + 1}`);
});

test('a sheet that a person renamed is led to', () => {
  const daybook = morning();
  daybook.spreadsheet.renameSheet(daybook.sheet('Stock'), "Anna's stock");
  daybook.call('refresh');
  for (const link of links(daybook)) expect(ledTo(daybook, link)).toContain(skuOf(daybook, link.row));
});
