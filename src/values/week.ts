/** ISO weeks: each begins on a Monday and belongs to the year of its Thursday. */
import { type Day, dayOf, isoOfDay } from './day.ts';

const WEEK = /^\s*(\d{4})-W(\d{2})(?!\d)/i;
const EPOCH_IS_THURSDAY = 3;

/** Days of a week. */
export const DAYS_PER_WEEK = 7;

/** The Monday on or before a day. */
export function mondayOf(day: Day): Day {
  const weekday = (day + EPOCH_IS_THURSDAY) % DAYS_PER_WEEK;
  return day - (weekday < 0 ? weekday + DAYS_PER_WEEK : weekday);
}

/** `2026-W47`, for any of its days. */
export function isoWeek(day: Day): string {
  const monday = mondayOf(day);
  const year = Number(isoOfDay(monday + 3).slice(0, 4));
  const number = (monday - firstMonday(year)) / DAYS_PER_WEEK + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** `2026-W47 (11-16 – 11-22)`: the text in the column Week. */
export function weekLabel(day: Day): string {
  const monday = mondayOf(day);
  const monthAndDay = (one: Day) => isoOfDay(one).slice(5);
  return `${isoWeek(monday)} (${monthAndDay(monday)} – ${monthAndDay(monday + DAYS_PER_WEEK - 1)})`;
}

/** The Monday of a text that begins with `2026-W47`; `undefined` if there is no such week. */
export function mondayOfWeek(text: string): Day | undefined {
  const match = WEEK.exec(text);
  if (!match) return undefined;
  const monday = firstMonday(Number(match[1])) + (Number(match[2]) - 1) * DAYS_PER_WEEK;
  return isoWeek(monday) === `${match[1]}-W${match[2]}` ? monday : undefined;
}

/** The same for a week that has begun or is the next one: a later one is a mistyped year, and would hide all others. */
export function mondayUpToNext(text: string, today: Day): Day | undefined {
  const monday = mondayOfWeek(text);
  return monday === undefined || monday > mondayOf(today) + DAYS_PER_WEEK ? undefined : monday;
}

/** January 4 is always in the first ISO week. */
function firstMonday(year: number): Day {
  return mondayOf(dayOf(year, 1, 4)!);
}
