/** What the workbook shows that the shop follows: the ASINs it sells. */
import type { DataSheetId } from '../reports/kind.ts';
import type { Tracked } from '../reports/tracked.ts';
import { dataSheet } from '../sheets/catalog.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';

/** Sheets that name our own ASINs, and their columns. */
const OWN_ASINS: readonly (readonly [DataSheetId, string])[] = [
  ['sales-traffic', 'childAsin'],
  ['fba-inventory', 'asin'],
  ['active-listings', 'asin'],
];

export function trackedIn(workbook: Workbook): Tracked {
  const asins = new Set<string>();
  for (const [id, column] of OWN_ASINS) {
    for (const row of openSheet(workbook, dataSheet(id))?.read.rows ?? []) asins.add(String(row[column] ?? ''));
  }
  asins.delete('');
  return { asins, keywords: new Set() };
}
