/** Recognizes reports that are not read, because another one has the same data or nothing here uses it. */

import { type Cell, cellText } from '../../values/cell.ts';
import { fold } from '../../values/fold.ts';
import { type ApiJsonId, apiJson } from './api-json.ts';
import { unsupportedReports } from './unsupported-list.ts';
import type { UnsupportedReportId } from './unsupported-reports.ts';

/** Id of a file that is recognized but not read. */
export type UnsupportedId = ApiJsonId | UnsupportedReportId;

interface Unsupported {
  readonly id: UnsupportedId;
  /** Ids of kinds to download instead, if the sentence names them. */
  readonly kinds: readonly string[];
}

const JSON_START = /^\s*[[{]\s*(?:["{]|$)/;

function reportOf(row: readonly Cell[]): UnsupportedId | undefined {
  const present = new Set(row.map((cell) => fold(String(cell))).filter(Boolean));
  const stands = (header: string) => present.has(fold(header));
  return unsupportedReports().find(
    ({ headers, without = [], alone }) =>
      (!alone || present.size === headers.length) && headers.every(stands) && !without.some(stands),
  )?.id;
}

/**
 * The report whose header or first line is the first of these rows; for JSON, which has no header, the next rows are
 * searched too.
 */
export function unsupportedBy(rows: readonly (readonly Cell[])[]): Unsupported | undefined {
  const [row = []] = rows;
  if (JSON_START.test(cellText(row[0]))) {
    const text = rows.map((cells) => cells.join(',')).join('\n');
    return apiJson(text) ?? { id: 'api-json', kinds: [] };
  }
  const id = reportOf(row);
  return id && { id, kinds: [] };
}
