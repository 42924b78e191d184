/** The recent ads figures of all sheets that have them, read from the Digest. */
import type { AdsTable } from '../ads/ads-block.ts';
import { type AdsDimension, sourcesBy } from '../ads/ads-source.ts';
import { adsGroup } from '../digest/digest-table.ts';
import { dataSheet } from '../sheets/catalog.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { recentRows } from './digested-rows.ts';
import { emptyImports } from './empty-imports.ts';

/** The figures by these dimensions and window. */
export function adsTables(workbook: Workbook, by: readonly AdsDimension[]): AdsTable[] {
  const there = sourcesBy(by).filter(({ sheet }) => workbook.find(dataSheet(sheet)) !== undefined);
  return there.map((source) => ({
    source,
    rows: recentRows(workbook, source.sheet, adsGroup(by)),
    empty: emptyImports(workbook, source.sheet),
  }));
}
