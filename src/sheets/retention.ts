/** How long the rows of a sheet are kept: a number of months that stands in Rules. */
import type { Row } from '../values/row.ts';
import { type DataSheet, IMPORTED_AT } from './data-sheet.ts';

export interface Retention {
  /** The setting in Rules. */
  readonly rule: string;
  readonly months: number;
  /**
   * Rows whose last day and import are before this day are old; ISO text, which may name a day that its month does not
   * have.
   */
  readonly before: string;
}

/** `undefined` where all is kept: the setting is blank, 0, switched off or deleted. One for the sheet alone goes before. */
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

/** The rows that have a day, and one that long ago; what was imported since then was wanted, however old it is. */
export function isOld(row: Row, { lastDay }: DataSheet, { before }: Retention): boolean {
  const day = String(row[lastDay] ?? '');
  return /^\d{4}-\d{2}/.test(day) && day < before && String(row[IMPORTED_AT.id] ?? '') < before;
}

/** `sales-keep-months` stands beside `sales-max-age`. */
const KEEP = 'keep-months';

function monthsBefore(today: string, months: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - Math.floor(months);
  const month = String((count % 12) + 1).padStart(2, '0');
  return `${Math.floor(count / 12)}-${month}${today.slice(7)}`;
}
