/** The recent ads figures of all sheets that have them, read from the Digest. */
import type { AdsTable } from '../ads/ads-block.ts';
import { type AdsDimension, sourcesBy } from '../ads/ads-source.ts';
import { adsGroup, type DigestTable, digestBy } from '../digest/digest-table.ts';
import type { DataSheetId } from '../reports/kind.ts';
import { dataSheet } from '../sheets/catalog.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { recentRows } from './digested-rows.ts';
import { emptyImports } from './empty-imports.ts';

/** The digests of these figures. */
export function adsDigestsBy(by: readonly AdsDimension[]): { digest: DigestTable }[] {
  return sourcesBy(by).flatMap((source) => {
    const digest = digestBy(source.sheet, adsGroup(source, by));
    return digest ? [{ digest }] : [];
  });
}

/** The figures of the last days by these dimensions and window, of all sheets or of `sheets`. */
export function adsTables(
  workbook: Workbook,
  by: readonly AdsDimension[],
  sheets?: readonly DataSheetId[],
  days?: number,
  rowsIn = recentRows,
): AdsTable[] {
  const asked = sourcesBy(by).filter(({ sheet }) => sheets === undefined || sheets.includes(sheet));
  const there = asked.filter(({ sheet }) => workbook.find(dataSheet(sheet)) !== undefined);
  return there.map((source) => ({
    source,
    rows: rowsIn(workbook, source.sheet, adsGroup(source, by), days),
    empty: emptyImports(workbook, source.sheet),
  }));
}
