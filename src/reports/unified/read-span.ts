/** Reads the days of one cell of a unified report: a day, a week, a month, a year or two ends. */
import type { Cell } from '../../values/cell.ts';
import { type DateOrder, readDay } from '../../values/date.ts';
import { type Day, dayOf, isoOfDay } from '../../values/day.ts';
import { Fault } from '../../values/fault.ts';
import { fold } from '../../values/fold.ts';
import { monthOf, readMonth } from '../../values/month.ts';
import { plainText } from '../../values/plain-text.ts';
import type { Span as Days } from '../../values/span.ts';
import { DAYS_PER_WEEK, mondayOfWeek } from '../../values/week.ts';
import type { Span } from '../kind.ts';
import type { Column } from '../recognise/header-match.ts';

/** A dash inside a date has no blanks around it, but a dash after 日 separates two dates. */
const BETWEEN = /\s+(?:[-–—~]|to)\s+|日\s*[-–—~至]\s*/;
/** Two dates are never longer. */
const MAX_CHARACTERS = 80;
const YEAR = /^(\d{4})年?$/;
/** `13`, `13:00`; spreadsheets turn the latter into a fraction of a day. */
const HOUR = /^(?:[01]?\d|2[0-3])(?::00){0,2}$/;

/** What the cells of a day column cover, by its header; `undefined` for a taught column. */
export function spanOf({ field: { spans = {} }, header }: Column): Span | undefined {
  const known = Object.keys(spans).find((one) => fold(one) === fold(header));
  return known === undefined ? undefined : spans[known];
}

/** True for an hour without a day: of every day of a period that the file does not contain. */
export function isBareHour(cell: Cell, span: Span): boolean {
  if (span !== 'hour') return false;
  const isTime = typeof cell === 'number' && cell > 0 && cell < 1;
  return isTime || HOUR.test(plainText(String(cell)));
}

/** The two ends as written; one if both are the same. */
export function endsOf(cell: Cell): readonly Cell[] {
  return typeof cell === 'string' && cell.length <= MAX_CHARACTERS ? cell.trim().split(BETWEEN) : [cell];
}

/** `''` for a blank cell. */
export function readSpan(cell: Cell, span: Span, order: DateOrder | undefined): Days | '' | Fault {
  const ends = endsOf(cell);
  if (ends.length > 2) return new Fault('not-a-date');
  const first = readOne(ends[0]!, span, order);
  if (first === '' || first instanceof Fault || ends.length === 1) return first;
  const last = readOne(ends[1]!, span === 'week' ? 'day' : span, order);
  return last === '' || last instanceof Fault ? last : { first: first.first, last: last.last };
}

function readOne(cell: Cell, span: Span, order: DateOrder | undefined): Days | '' | Fault {
  const whole = typeof cell === 'boolean' ? undefined : wholeOf(plainText(String(cell)), span);
  if (whole) return whole;
  const day = readDay(cell, order);
  return typeof day === 'number' ? around(day, span) : day;
}

/** A month or year written without a day. */
function wholeOf(text: string, span: Span): Days | undefined {
  if (span === 'week') return isoWeek(text);
  if (span === 'year') return yearOf(YEAR.exec(text)?.[1]);
  return span === 'month' ? readMonth(text) : undefined;
}

/** The day with the rest of its month or year; a week begins on its day. */
function around(day: Day, span: Span): Days {
  if (span === 'week') return { first: day, last: day + DAYS_PER_WEEK - 1 };
  if (span === 'month') return monthOf(day);
  return span === 'year' ? yearOf(isoOfDay(day).slice(0, 4))! : { first: day, last: day };
}

function yearOf(year: string | undefined): Days | undefined {
  const first = year === undefined ? undefined : dayOf(Number(year), 1, 1);
  return first === undefined ? undefined : { first, last: dayOf(Number(year) + 1, 1, 1)! - 1 };
}

/** Monday to Sunday. */
function isoWeek(text: string): Days | undefined {
  const monday = mondayOfWeek(text);
  return monday === undefined ? undefined : { first: monday, last: monday + DAYS_PER_WEEK - 1 };
}
