/** What the workbook has of the reports to download, by the import log. */
import { expect, test } from 'vitest';
import { heldReports } from '../../src/commands/held-reports.ts';
import { dataSheet } from '../../src/sheets/catalog.ts';
import type { DataSheetId } from '../../src/sheets/data-sheet.ts';

function entry(sheet: DataSheetId, from: string, to: string, on: string) {
  const { name } = dataSheet(sheet);
  return { sheet: name, report: '', marketplace: 'US', from, to, at: `${on} 09:00:00`, state: 'Imported', rowsKept: 9 };
}

test('sales of a day that was not over are wanted again; ads of such days are in the next file anyway', () => {
  const held = heldReports(
    [
      entry('sales-traffic', '2026-11-01', '2026-11-20', '2026-11-20'),
      entry('sales-traffic', '2026-10-01', '2026-10-31', '2026-11-25'),
      entry('search-terms', '2026-11-01', '2026-11-20', '2026-11-20'),
      entry('fba-inventory', '2026-11-20', '2026-11-20', '2026-11-20'),
      entry('orders', '2026-11-20', '2026-11-20', '2026-11-20'),
    ] as never,
    { rules: [] } as never,
    () => 3,
  );
  const last = (sheet: string) => held.find((one) => one.sheet === sheet)!.marketplaces.map(({ lastDay }) => lastDay);
  expect(last('sales-traffic')).toEqual(['2026-11-19']);
  expect(last('search-terms')).toEqual(['2026-11-20']);
  expect(last('fba-inventory')).toEqual(['2026-11-20']);
  expect(last('orders')).toEqual([]);
});
