/** Reads what a report states outside its rows, with the reader of its kind. */
import type { Cell } from '../../values/cell.ts';
import type { MetadataReaderId, ReportMetadata } from '../kind.ts';
import { brandAnalyticsMetadata } from './brand-analytics-metadata.ts';
import type { Identified } from './identify.ts';
import { asinInName } from './name-asin.ts';

/** Reads the lines above the header (a line's cells joined by commas) and the file's name. */
type MetadataReader = (above: readonly string[], fileName: string) => ReportMetadata;

const READERS: Readonly<Record<MetadataReaderId, MetadataReader>> = {
  'asin-in-name': asinInName,
  'brand-analytics': brandAnalyticsMetadata,
};

export function metadataOf(
  { kind, headerRow }: Identified,
  table: readonly (readonly Cell[])[],
  fileName: string,
): ReportMetadata {
  const above = table.slice(0, headerRow).map((cells) => cells.filter((cell) => cell !== '').join(','));
  return kind.metadata ? READERS[kind.metadata](above, fileName) : {};
}
