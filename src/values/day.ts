/** A day as the number of days since 1970-01-01, which needs no time zone, and as ISO text. */

/** Days since 1970-01-01. */
export type Day = number;

/** The last day that may have begun: in some time zones, and so somewhere in the team, it is tomorrow already. */
export function latestDay(today: Day): Day {
  return today + 1;
}

/** Day 0 (1970-01-01) in the day numbers of Sheets. */
export const SERIAL_OF_EPOCH = 25_569;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a calendar date (month 1–12), `undefined` if that date does not exist. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  const real = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return real ? time.getTime() / MS_PER_DAY : undefined;
}

/** Tables repeat few days in many rows, so the first ones are stored. */
const known = new Map<string, Day>();
const MOST_KNOWN = 4000;

/** `'2026-10-31'` → day; `undefined` for any other text. */
export function dayFromIso(text: string): Day | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  const match = ISO_DAY.exec(text);
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  if (day !== undefined && known.size < MOST_KNOWN) known.set(text, day);
  return day;
}

const texts = new Map<Day, string>();

/** Day → `'2026-10-31'`. */
export function isoOfDay(day: Day): string {
  const before = texts.get(day);
  if (before !== undefined) return before;
  const iso = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  if (texts.size < MOST_KNOWN) texts.set(day, iso);
  return iso;
}
