/** Reads what a report states outside its rows, with the reader of its kind. */

import type { Cell } from '../../values/cell.ts';
import type { MetadataReaderId, ReportMetadata } from '../kind.ts';
import { brandAnalyticsMetadata } from './brand-analytics-metadata.ts';
import type { Identified } from './identify.ts';

/** Reads the lines above the header (a line's cells joined by commas) and the file's name. */
type MetadataReader = (above: readonly string[], fileName: string) => ReportMetadata;

const READERS: Readonly<Record<MetadataReaderId, MetadataReader>> = {
  'asin-in-name': asinInName,
  'brand-analytics': brandAnalyticsMetadata,
};

/** The metadata of a report, from its table and file name. */
export function metadataOf(
  { kind, headerRow }: Identified,
  table: readonly (readonly Cell[])[],
  fileName: string,
): ReportMetadata {
  const above = table.slice(0, headerRow).map((cells) => cells.filter((cell) => cell !== '').join(','));
  return kind.metadata ? READERS[kind.metadata](above, fileName) : {};
}

const ASIN_IN_NAME = /(?:^|[^A-Z0-9])(B0[A-Z0-9]{8})(?![A-Z0-9])/;

/**
 * The ASIN that some tools write only into the file's name: `US_AMAZON_cerebro_B09DE12345_2026-10-30.csv` and
 * `ReverseASIN-US-B09DE12345(10)-20261030.xlsx` give B09DE12345.
 */
function asinInName(_: readonly string[], fileName: string): ReportMetadata {
  const asin = ASIN_IN_NAME.exec(fileName)?.[1];
  return asin ? { row: { asin } } : {};
}
