/** Titles are read whole in the header that is made for them. */
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import { headerHeight, withRoom } from '../../src/workbook/header-room.ts';
import { localSheet } from '../../src/workbook/local-sheet.ts';

const ONE_LINE = headerHeight([{ header: 'SKU', width: 80 }]);
const LINE = headerHeight([{ header: 'a b', width: 16 }]) - ONE_LINE;
const linesOf = (header: string, width: number) => (headerHeight([{ header, width }]) - ONE_LINE) / LINE + 1;

test.each([
  ['Marketplace', 90, 1],
  ['At stake a day', 80, 2],
  ['afn-inbound-working-quantity', 80, 4],
  ['Sales against the business report', 100, 3],
  ['件数与业务报告之差', 95, 2],
  ['広告がクリックされてから7日間の総売上高', 90, 4],
  ['averagequantityonhand', 80, 3],
  ['', 80, 1],
])('%s in %i px takes %i lines', (header, width, lines) => {
  expect(linesOf(header, width)).toBe(lines);
});

test.each([
  ['Price', 80, 80],
  ['Viewable impressions', 80, 100],
  ['afn-fulfillable-quantity', 80, 80],
  ['Total Days of Supply (including units from open shipments)', 80, 140],
  ['average_quantity_pending_removal_of_units', 80, 80],
])('%s wants %i px and gets %i', (header, width, wide) => {
  expect(withRoom({ header, width }).width).toBe(wide);
});

test('no header is higher than four lines, and where titles are short it is low', () => {
  const shown = OWN_SHEETS.filter(({ hidden }) => !hidden);
  const heights = shown.flatMap((spec) =>
    languages.map((language) => headerHeight(localSheet(spec, language).columns.map(withRoom))),
  );
  expect(Math.max(...heights)).toBe(ONE_LINE + 3 * LINE);
  expect(Math.min(...heights)).toBe(ONE_LINE);
});
