/** The marketplaces of a workbook in the order of their sales. */
import { digestBy } from '../digest/digest-table.ts';
import type { MarketShare } from '../downloads/held-report.ts';
import { salesTrafficSheet } from '../sheets/data-sheets.ts';
import { marketsBySales } from '../sheets/units-sold.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { recentRows } from './digested-rows.ts';

/** What they are read from. */
export const MARKETS_DIGEST = digestBy(salesTrafficSheet.id, 'marketplace')!;

/** The largest first. */
export function marketsIn(workbook: Workbook): readonly MarketShare[] {
  return marketsBySales(recentRows(workbook, MARKETS_DIGEST.table, MARKETS_DIGEST.by));
}
