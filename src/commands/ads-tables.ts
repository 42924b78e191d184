/** The rows of every sheet that tells ads figures by what is asked. */
import type { AdsTable } from '../ads/ads-block.ts';
import { type AdsDimension, sourcesBy } from '../ads/ads-source.ts';
import { dataSheet } from '../sheets/catalog.ts';
import type { SheetReader } from './open-sheet.ts';

export function adsTables(read: SheetReader, by: readonly AdsDimension[]): AdsTable[] {
  return sourcesBy(by).map((source) => {
    const opened = read(dataSheet(source.sheet));
    return { source, rows: opened?.read.rows || [], empty: opened?.empty || [] };
  });
}
