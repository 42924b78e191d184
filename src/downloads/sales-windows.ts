/** Which days each file of the business report by ASIN holds: seven days against 28, or a file a day. */
import type { Day } from '../values/day.ts';
import { SALES_LAG_DAYS } from './reports.ts';

/** First and last day of a file. */
type Span = readonly [from: Day, to: Day];

/** The newest days are held against those before them. */
const [NOW_DAYS, BEFORE_DAYS] = [7, 28];
/** More days that are missing are one file. */
const MOST_DAY_FILES = 3;
/** From this part of all sales on a marketplace is looked at day by day, the others week by week. */
export const DAILY_SHARE = 0.2;

/** True if a marketplace with that part of all sales is looked at once a week. */
function isWeekly(share: number): boolean {
  return share < DAILY_SHARE;
}

/** The greatest age that counts: until a further week is complete, where a marketplace is looked at once a week. */
export function salesMaxAge(maxAgeDays: number, share: number): number {
  return isWeekly(share) ? Math.max(maxAgeDays, NOW_DAYS + SALES_LAG_DAYS - 1) : maxAgeDays;
}

/** The files up to `to`, the oldest first; `missing` are days that daily files lack. */
export function salesSpans(to: Day, lastDay: Day | undefined, missing: readonly Day[], share: number): Span[] {
  const first = Math.max((lastDay ?? Number.NEGATIVE_INFINITY) + 1, to - NOW_DAYS - BEFORE_DAYS + 1);
  const days = to - first + 1;
  if (lastDay !== undefined && !isWeekly(share) && days <= MOST_DAY_FILES) {
    const lacking = missing.filter((day) => day > to - NOW_DAYS - BEFORE_DAYS);
    const wanted = [...lacking, ...Array.from({ length: Math.max(0, days) }, (_, i) => first + i)];
    // With nothing new the last day is offered, as to an import that asks for its days.
    return (wanted.length === 0 ? [to] : wanted.slice(-MOST_DAY_FILES)).map((day): Span => [day, day]);
  }
  if (days <= 2 * NOW_DAYS) return [[Math.min(first, to - NOW_DAYS + 1), to]];
  return [
    [first, to - NOW_DAYS],
    [to - NOW_DAYS + 1, to],
  ];
}
