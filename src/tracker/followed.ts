/** The entries followed in one week, each with its earlier weeks. */

import type { Say } from '../i18n/say.ts';
import type { Day } from '../values/day.ts';
import { DAYS_PER_WEEK, isoWeek } from '../values/week.ts';
import type { Entry, TrackedRow } from './entry.ts';

/** An entry with its earlier weeks. */
export interface Followed {
  readonly now: Entry;
  /** Oldest first; the last one is `now`. */
  readonly series: readonly Entry[];
}

/** The number of weeks in a trend and in the chart. */
export const TREND_WEEKS = 12;

/** What is followed in the week of `monday`. */
export function followedIn(entries: readonly Entry[], monday: Day): Followed[] {
  return seriesOf(entries).flatMap((all) => {
    const series = all.filter((entry) => entry.monday <= monday);
    const now = series[series.length - 1];
    return now?.monday === monday ? [{ now, series }] : [];
  });
}

/** A value for each of the last weeks, `undefined` without a row or a number. */
export function course(
  { series, now }: Followed,
  value: (row: TrackedRow) => number | undefined,
): (number | undefined)[] {
  const weeks = new Map(series.map((entry) => [entry.monday, entry.row]));
  const first = Math.max(series[0]!.monday, now.monday - (TREND_WEEKS - 1) * DAYS_PER_WEEK);
  return Array.from({ length: (now.monday - first) / DAYS_PER_WEEK + 1 }, (_, i) => {
    const row = weeks.get(first + i * DAYS_PER_WEEK);
    return row && value(row);
  });
}

/** ` (since 2026-W44)` if the last row that `has` a value is older than a week; else `''`. */
export function since({ series, now }: Followed, has: (row: TrackedRow) => boolean, say: Say): string {
  const last = series.reduce<Day>(
    (known, { row, monday }) => (row !== now.row && has(row) ? monday : known),
    now.monday,
  );
  return now.monday - last > DAYS_PER_WEEK ? say('weekly.since', { week: isoWeek(last) }) : '';
}

/** Of repeated rows only the upper one counts; rows without a week are left out. */
export function seriesOf(entries: readonly Entry[]): Entry[][] {
  const all = new Map<string, Map<number, Entry>>();
  for (const entry of entries) {
    if (Number.isNaN(entry.monday)) continue;
    const series = all.get(entry.subject) || new Map<number, Entry>();
    if (!series.has(entry.monday)) series.set(entry.monday, entry);
    all.set(entry.subject, series);
  }
  return [...all.values()].map((series) => [...series.values()].sort((a, b) => a.monday - b.monday));
}
