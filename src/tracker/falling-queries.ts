/** Search queries for which our share of clicks or purchases fell three weeks in a row. */

import { isBelow } from '../evidence/compare.ts';
import { cellText } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import { DAYS_PER_WEEK } from '../values/week.ts';
import type { RowOf } from '../workbook/columns.ts';
import { isOldIn } from './search-ranks.ts';

interface FallingQuery {
  readonly marketplace: string;
  readonly product: string;
  readonly query: string;
  readonly share: 'Clicks' | 'Purchases';
  /** Our share in four weeks, oldest first. */
  readonly course: readonly number[];
}

const SHARES = { Clicks: 'clicksOwnShare', Purchases: 'purchasesOwnShare' } as const;
/** Three falls need four weeks. */
const WEEKS = 4;

/**
 * Judged at the newest week of each marketplace, unless that is old in the week of `monday`; a missing week ends the
 * series.
 */
export function fallingQueries(rows: readonly RowOf<'search-query-performance'>[], monday: Day): FallingQuery[] {
  const weekly = rows.filter(isWeek);
  const newest = new Map<string, number>();
  const queries = new Map<string, Map<number, RowOf<'search-query-performance'>>>();
  for (const row of weekly) {
    const [place, last] = [String(row.marketplace), dayFromIso(String(row.to))!];
    newest.set(place, Math.max(newest.get(place) || last, last));
    const key = [place, row.brand, row.asin, row.searchQuery].join('\n');
    queries.set(key, (queries.get(key) || new Map<number, RowOf<'search-query-performance'>>()).set(last, row));
  }
  for (const [place, last] of newest) if (isOldIn(monday, last)) newest.delete(place);
  return [...queries.values()].flatMap((weeks) => fallsOf(weeks, newest));
}

function fallsOf(
  weeks: ReadonlyMap<number, RowOf<'search-query-performance'>>,
  newest: ReadonlyMap<string, number>,
): FallingQuery[] {
  const last = newest.get(String([...weeks.values()][0]!.marketplace));
  if (last === undefined) return [];
  const four = Array.from({ length: WEEKS }, (_, i) => weeks.get(last - (WEEKS - 1 - i) * DAYS_PER_WEEK));
  return (Object.keys(SHARES) as (keyof typeof SHARES)[]).flatMap((share) => {
    const course = four.map((row) => row?.[SHARES[share]]);
    if (!course.every((value): value is number => typeof value === 'number')) return [];
    if (!course.every((value, i) => i === 0 || isBelow(value, course[i - 1]!))) return [];
    const { marketplace, asin, searchQuery } = four[0]!;
    return [{ marketplace: String(marketplace), product: cellText(asin), query: String(searchQuery), share, course }];
  });
}

function isWeek(row: RowOf<'search-query-performance'>): boolean {
  const [from, to] = [dayFromIso(String(row.from)), dayFromIso(String(row.to))];
  return from !== undefined && to !== undefined && to - from === DAYS_PER_WEEK - 1;
}
