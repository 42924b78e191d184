/** What the shop tracks, from the workbook: ASINs it sells, and keywords it follows. */

import type { DataSheetId } from '../reports/kind.ts';
import type { Watchlist } from '../reports/read/watchlist.ts';
import { dataSheet } from '../sheets/catalog.ts';
import { cellText, type Row } from '../values/cell.ts';
import { foldedKeyword } from '../values/fold.ts';
import { listingStatus } from '../views/listing-status.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openSheet } from './open-sheet.ts';

/** Sheets with our own ASINs, their columns, and which of their rows are on sale. */
const OWN_ASINS: readonly (readonly [DataSheetId, string, ((row: Row) => boolean)?])[] = [
  ['sales-traffic', 'childAsin'],
  ['fba-inventory', 'asin'],
  ['active-listings', 'asin'],
  ['all-listings', 'asin', ({ status }) => listingStatus(status) === 'active'],
];

export function watchlistIn(workbook: Workbook): Watchlist {
  const column = (id: string, name: string, counts: (row: Row) => boolean = () => true) =>
    (openSheet(workbook, dataSheet(id))?.read.rows || []).filter(counts).map((row) => cellText(row[name]));
  const asins = new Set(OWN_ASINS.flatMap(([id, name, counts]) => column(id, name, counts)));
  const keywords = new Set(column('keywords', 'keyword').map(foldedKeyword));
  for (const names of [asins, keywords]) names.delete('');
  return { asins, keywords };
}
