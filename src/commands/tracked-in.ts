/** What the workbook shows that the shop follows: the ASINs it sells, and the keywords it tracks. */

import type { DataSheetId } from '../reports/kind.ts';
import type { Tracked } from '../reports/tracked.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { cellText } from '../values/cell-text.ts';
import { foldedKeyword } from '../values/folded-keyword.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';

/** Sheets that name our own ASINs, and their columns. */
const OWN_ASINS: readonly (readonly [DataSheetId, string])[] = [
  ['sales-traffic', 'childAsin'],
  ['fba-inventory', 'asin'],
  ['active-listings', 'asin'],
];

export function trackedIn(workbook: Workbook): Tracked {
  const column = (id: string, name: string) =>
    (openSheet(workbook, dataSheet(id))?.read.rows || []).map((row) => cellText(row[name]));
  const asins = new Set(OWN_ASINS.flatMap(([id, name]) => column(id, name)));
  const keywords = new Set(column('keywords', 'keyword').map(foldedKeyword));
  for (const names of [asins, keywords]) names.delete('');
  return { asins, keywords };
}
