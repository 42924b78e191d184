/** Where a link of a cell leads: to cells of this spreadsheet, and nowhere else. */
import { expect, test } from 'vitest';
import { cellArea } from '../../../workbench/model/area.ts';
import { linkTarget } from '../../../workbench/server/view/link-target.ts';
import { spreadsheet } from '../fidelity/host.ts';

function targetOf(formula: string, isHidden = false) {
  const book = spreadsheet();
  const [first] = book.sheets;
  const stock = book.addSheet({ name: 'Stock' });
  stock.hidden = isHidden;
  first!.setCells(cellArea(0, 0), [[{ value: 5 }]]);
  first!.setCells(cellArea(1, 1), [[{ formula: formula.replaceAll('STOCK', String(stock.id)) }]]);
  const target = linkTarget(book, first!, 1, 1);
  return target && { ...target, sheetId: target.sheetId === stock.id ? 'stock' : target.sheetId };
}

test.each([
  ['=HYPERLINK("#gid=STOCK&range=D"&A1;"Stock")', 'Stock!D5'],
  ['=hyperlink("#gid=STOCK&range=D"&IFERROR(1/0;2), "Stock")', 'Stock!D2'],
  ['=HYPERLINK("#gid=STOCK&range=A2:B3")', 'Stock!A2:B3'],
])('%s leads to %s', (formula, name) => {
  expect(targetOf(formula)).toMatchObject({ sheetId: 'stock', name });
});

test.each([
  '=HYPERLINK("https://example.com/#gid=STOCK&range=A1";"x")',
  '=HYPERLINK("#gid=987654&range=A1";"x")',
  '=HYPERLINK("#gid=STOCK&range=A99999999";"x")',
  '=HYPERLINK("javascript:alert(1)";"x")',
  '=HYPERLINK(1/0;"x")',
  '=HYPERLINK("#gid=STOCK&range=A1")&"x"',
  '="#gid=STOCK&range=A1"',
])('%s leads nowhere', (formula) => {
  expect(targetOf(formula)).toBe(null);
});

test('a hidden sheet is not opened; a blank cell is no link', () => {
  expect(targetOf('=HYPERLINK("#gid=STOCK&range=A1";"x")', true)).toBe(null);
  const book = spreadsheet();
  expect(linkTarget(book, book.sheets[0]!, 7, 7)).toBe(null);
});
