/** The period of all rows of a report, derived from its last day: a week to Saturday, a month or a quarter. */
import { type Day, dayFromIso, dayOf, isoOfDay } from '../../values/day.ts';
import { DAYS_PER_WEEK, mondayOf } from '../../values/week.ts';
import type { Column } from '../recognise/header-match.ts';
import type { ReadRow } from './read-row.ts';
import type { Days } from './window.ts';

/** What the last days of rows show about the period of a report. */
export type ReportedPeriod =
  /** Nothing shows it, or the asked window ends on that day. */
  | { readonly status: 'open' }
  | { readonly status: 'known'; readonly days: Days }
  /** Rows end on several days, or on one that ends no period. */
  | { readonly status: 'unclear'; readonly ends: readonly string[] };

const OPEN: ReportedPeriod = { status: 'open' };
const SATURDAY_AFTER_MONDAY = 5;
const MONTHS_PER_QUARTER = 3;

function firstOf(year: number, month: number): Day {
  return dayOf(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1)!;
}

/** The first days of the periods that end on a day. */
function startsOf(end: Day): Day[] {
  const [year, month] = isoOfDay(end).split('-').map(Number) as [number, number];
  const isSaturday = end - mondayOf(end) === SATURDAY_AFTER_MONDAY;
  const isMonthEnd = end + 1 === firstOf(year, month + 1);
  return [
    ...(isSaturday ? [end - DAYS_PER_WEEK + 1] : []),
    ...(isMonthEnd ? [firstOf(year, month)] : []),
    ...(isMonthEnd && month % MONTHS_PER_QUARTER === 0 ? [firstOf(year, month - MONTHS_PER_QUARTER + 1)] : []),
  ];
}

function lengthOf({ from, to }: Days): number {
  return dayFromIso(to)! - dayFromIso(from)! + 1;
}

/** `asked` is the window that was asked for: if it ends on another day, its length still shows which period is meant. */
export function reportedPeriod(
  rows: readonly ReadRow[],
  columns: readonly Column[],
  asked: Days | undefined,
): ReportedPeriod {
  const column = columns.find(({ field }) => field.endsPeriod);
  const ends = [...new Set(column ? rows.map(({ row }) => String(row[column.field.id])) : [])].filter(Boolean).sort();
  const [to] = ends;
  if (to === undefined) return OPEN;
  if (ends.length > 1) return { status: 'unclear', ends };
  if (asked?.to === to) return OPEN;
  const periods = startsOf(dayFromIso(to)!).map((from): Days => ({ from: isoOfDay(from), to }));
  if (periods.length === 0) return { status: 'unclear', ends };
  if (!asked) return periods.length === 1 ? { status: 'known', days: periods[0]! } : OPEN;
  const distance = (days: Days) => Math.abs(lengthOf(days) - lengthOf(asked));
  return { status: 'known', days: periods.reduce((best, next) => (distance(next) < distance(best) ? next : best)) };
}
