/** Finds how many days a row of a dated report covers from its dates, of which Amazon writes only the first. */
import type { Day } from '../../values/day.ts';
import { monthOf } from '../../values/month.ts';
import type { Span } from '../../values/span.ts';
import { DAYS_PER_WEEK } from '../../values/week.ts';

/** The length of a row's window. */
export type Grain = 'day' | 'week' | 'month';

/** Days of the shortest month. */
const SHORTEST_MONTH = 28;
/** Fewer dates may be a week or a month apart by chance. */
const FEWEST_ACTIVE = 3;

interface Gaps {
  /** There are rows only for active days. */
  readonly isSparse?: boolean;
  /** Some dates could not be read. */
  readonly isTorn?: boolean;
}

/**
 * The grain of a report with a row for every day, week or month: `one` date alone shows none, and `unclear` dates follow no
 * such order. Sparse dates are days unless there are at least three and all are weeks or months apart.
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

/** The grain of a row of that date from `first` to `last`; `undefined` if there is none. */
export function grainOfSpan(day: Day, { first, last }: Span): Grain | undefined {
  const grains: readonly Grain[] = ['day', 'week', 'month'];
  return grains.find((grain) => {
    const span = spanOfGrain(grain, day);
    return span.first === first && span.last === last && (grain !== 'month' || canBeMonth(day));
  });
}

/** True if a report of weeks or months may contain that date: Amazon's weeks begin on Sunday, some other ones on Monday. */
export function canBePeriod(day: Day): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((day + 4) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return weekday <= 1 || canBeMonth(day);
}

function canBeMonth(day: Day): boolean {
  const { first, last } = monthOf(day);
  return day === first || day === last;
}

/** All are first days of months, or all are last ones, and some months are consecutive. */
function areMonths(days: readonly Day[]): boolean {
  const spans = days.map(monthOf);
  const isFirst = days.every((day, i) => day === spans[i]!.first);
  const isLast = days.every((day, i) => day === spans[i]!.last);
  return (isFirst || isLast) && spans.some(({ last }, i) => spans[i + 1]?.first === last + 1);
}

/**
 * Most dates are consecutive. A longer gap is allowed if it is neither weeks nor a month, and only once unless dates could
 * not be read, because rows of weeks may precede rows of days.
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
