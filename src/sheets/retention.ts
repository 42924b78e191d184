/** How long the rows of a sheet are kept: a number of months in Rules. */
import type { Row } from '../values/cell.ts';
import { type DataSheet, IMPORTED_AT } from './data-sheet.ts';

/** How long to keep rows, and the setting it comes from. */
export interface Retention {
  /** The setting in Rules. */
  readonly rule: string;
  readonly months: number;
  /** Rows with their last day and import before this day are old; ISO text of a day that may not exist in its month. */
  readonly before: string;
}

/**
 * `undefined` if all rows are kept, because the setting is blank, 0, off or deleted. A setting for the sheet itself takes
 * precedence.
 */
export function retentionOf(
  sheet: DataSheet,
  monthsOf: (rule: string) => number | undefined,
  today: string,
): Retention | undefined {
  const ids = [`${KEEP}-${sheet.id}`, sheet.maxAgeRule.replace('max-age', KEEP)];
  const rule = ids.find((id) => monthsOf(id) !== undefined);
  const months = rule === undefined ? 0 : monthsOf(rule)!;
  return rule === undefined || months <= 0 ? undefined : { rule, months, before: monthsBefore(today, months) };
}

/**
 * True for a row whose last day is that long ago and that was not imported since: a recent import of old rows is intended.
 */
export function isOld(row: Row, { lastDay }: DataSheet, { before }: Retention): boolean {
  const day = String(row[lastDay] ?? '');
  return /^\d{4}-\d{2}/.test(day) && day < before && String(row[IMPORTED_AT.id] ?? '') < before;
}

/** The setting `sales-keep-months` is named like `sales-max-age`. */
const KEEP = 'keep-months';

function monthsBefore(today: string, months: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - Math.floor(months);
  const month = String((count % 12) + 1).padStart(2, '0');
  return `${Math.floor(count / 12)}-${month}${today.slice(7)}`;
}
