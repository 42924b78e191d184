/** Weekday indices of a shop: how each day of the week compares with the average day, which is 1. */
import type { Day } from '../values/day.ts';

const WEEK = 7;
/** Weeks that the indices are learned from, and the weight in weeks of an even week. */
const [LEARNED_WEEKS, FLAT_WEEKS] = [8, 4];

/** 0 for Monday … 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((day % WEEK) + WEEK) % WEEK;
}

/** Indices from eight weeks of counts, shrunk to an even week; indexed by `weekdayOf`. */
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

/** The weighted length of a window: the sum of its days' indices. */
export function exposure(days: readonly Day[], indices: readonly number[]): number {
  return days.reduce((sum, day) => sum + indices[weekdayOf(day)]!, 0);
}
