/** How a shop's days of the week differ: an index a weekday, 1 on average. */
import type { Day } from '../values/day.ts';

const WEEK = 7;
/** Weeks that the indices are learned from, and how many a flat week weighs. */
const [LEARNED_WEEKS, FLAT_WEEKS] = [8, 4];

export function weekdayOf(day: Day): number {
  return ((day % WEEK) + WEEK) % WEEK;
}

/** Of eight weeks of counts, shrunk to a flat week; by `weekdayOf`. */
export function weekdayIndices(days: readonly { readonly day: Day; readonly count: number }[]): number[] {
  const mean = (of: readonly { readonly count: number }[]) =>
    of.length === 0 ? Number.NaN : of.reduce((sum, { count }) => sum + count, 0) / of.length;
  const overall = mean(days);
  return Array.from({ length: WEEK }, (_, weekday) => {
    const raw = mean(days.filter(({ day }) => weekdayOf(day) === weekday)) / overall;
    const known = Number.isFinite(raw) ? raw : 1;
    return (LEARNED_WEEKS * known + FLAT_WEEKS) / (LEARNED_WEEKS + FLAT_WEEKS);
  });
}

/** What a window is worth in days: the sum of its days' indices. */
export function exposure(days: readonly Day[], indices: readonly number[]): number {
  return days.reduce((sum, day) => sum + indices[weekdayOf(day)]!, 0);
}
