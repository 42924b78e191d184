/** The rows of every sheet that tells ads figures by what is asked. */
import type { AdsTable } from '../ads/ads-facts.ts';
import { type AdsDimension, sourcesBy } from '../ads/ads-source.ts';
import type { DataSheetId } from '../reports/kind.ts';
import type { Row } from '../values/row.ts';

export function adsTables(rowsOf: (sheet: DataSheetId) => readonly Row[], by: readonly AdsDimension[]): AdsTable[] {
  return sourcesBy(by).map((source) => ({ source, rows: rowsOf(source.sheet) }));
}
