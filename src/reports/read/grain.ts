/** How many days a row of a dated report is about, found from its dates: Amazon writes only the first of them. */
import type { Day } from '../../values/day.ts';
import { monthOf } from '../../values/month.ts';
import type { Span } from '../../values/span.ts';
import { DAYS_PER_WEEK } from '../../values/week.ts';

export type Grain = 'day' | 'week' | 'month';

/** The shortest month. */
const SHORTEST_MONTH = 28;
/** Fewer dates may lie a week or a month apart because nothing happened between them. */
const FEWEST_ACTIVE = 3;

interface Gaps {
  /** There are rows only for days on which something happened. */
  readonly isSparse?: boolean;
  /** Some dates could not be read. */
  readonly isTorn?: boolean;
}

/**
 * The grain of a report that has a row for every day, week or month: `one` date alone tells none, and `unclear` are
 * dates that stand in no such order. Sparse ones are days unless all of three and more are weeks or months.
 */
export function grainOf(
  dates: Iterable<Day>,
  { isSparse = false, isTorn = false }: Gaps = {},
): Grain | 'one' | 'unclear' {
  const days = [...new Set(dates)].sort((a, b) => a - b);
  const gaps = days.slice(1).map((day, i) => day - days[i]!);
  if (isSparse && days.length < FEWEST_ACTIVE) return 'day';
  if (days.length === 1) return 'one';
  if (areMonths(days)) return 'month';
  if (gaps.every((gap) => gap % DAYS_PER_WEEK === 0) && gaps.includes(DAYS_PER_WEEK)) return 'week';
  return isSparse || areDays(gaps, isTorn) ? 'day' : 'unclear';
}

/** The days of a row that begins, or in a month ends, on that day. */
export function spanOfGrain(grain: Grain, day: Day): Span {
  if (grain === 'day') return { first: day, last: day };
  return grain === 'week' ? { first: day, last: day + DAYS_PER_WEEK - 1 } : monthOf(day);
}

/** The grain of a row of that date that goes from `first` to `last`; `undefined` where these days are none. */
export function grainOfSpan(day: Day, { first, last }: Span): Grain | undefined {
  const grains: readonly Grain[] = ['day', 'week', 'month'];
  return grains.find((grain) => {
    const span = spanOfGrain(grain, day);
    return span.first === first && span.last === last && (grain !== 'month' || canBeMonth(day));
  });
}

/** Whether a report of weeks or months may write that date: Amazon's weeks begin on Sunday, some people's on Monday. */
export function canBePeriod(day: Day): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 4) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return weekday <= 1 || canBeMonth(day);
}

function canBeMonth(day: Day): boolean {
  const { first, last } = monthOf(day);
  return day === first || day === last;
}

/** All are first days of months, or all last ones, and some of months that follow one another. */
function areMonths(days: readonly Day[]): boolean {
  const spans = days.map(monthOf);
  const isFirst = days.every((day, i) => day === spans[i]!.first);
  const isLast = days.every((day, i) => day === spans[i]!.last);
  return (isFirst || isLast) && spans.some(({ last }, i) => spans[i + 1]?.first === last + 1);
}

/**
 * Most dates follow one another. A gap that a week fits into is allowed if it is none and no month, and once but where
 * dates could not be read: rows of weeks may stand above rows of days.
 */
function areDays(gaps: readonly number[], isTorn: boolean): boolean {
  const short = gaps.filter((gap) => gap < DAYS_PER_WEEK);
  const long = gaps.filter((gap) => gap >= DAYS_PER_WEEK);
  const isHole = (gap: number) => gap % DAYS_PER_WEEK !== 0 && gap < SHORTEST_MONTH;
  return (
    (short.includes(1) || short.length > 1) &&
    (isTorn || long.length <= 1) &&
    long.every(isHole) &&
    short.length >= 2 * long.length
  );
}
