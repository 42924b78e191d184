/** Reports that are recognised and not read, because another one says the same better or nothing here is judged by them. */

import type { Cell } from '../../values/cell.ts';
import { cellText } from '../../values/cell-text.ts';
import { fold } from '../../values/fold.ts';
import { type ApiJsonId, apiJson } from './api-json.ts';
import { unsupportedReports } from './unsupported-list.ts';
import type { UnsupportedReportId } from './unsupported-reports.ts';

export type UnsupportedId = ApiJsonId | UnsupportedReportId;

interface Unsupported {
  readonly id: UnsupportedId;
  /** Ids of kinds that are to be downloaded instead, where the sentence has a place for them. */
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
 * The report whose header, or first line, is the first of these rows; JSON has no header, so the rows below it are
 * looked at.
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
