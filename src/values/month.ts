/** Calendar months: their days, and how reports write a month without a day. */
import type { Cell } from './cell.ts';
import { readDay } from './date.ts';
import { type Day, dayOf, isoOfDay } from './day.ts';
import { plainText } from './plain-text.ts';
import type { Span } from './span.ts';

const YEAR_FIRST = /^(\d{4})[-/.年] ?(\d{1,2})月?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{4})$/;
const NAMED = /^([A-Za-z]{3,9})\.?,? (\d{4})$/;
/** No spelling of a month is longer. */
const MAX_CHARACTERS = 20;

/** The calendar month that contains a day. */
export function monthOf(day: Day): Span {
  const [year, month] = isoOfDay(day).split('-').map(Number) as [number, number];
  return daysOf(year, month)!;
}

/** Reads `2026-10`, `10/2026`, `2026年10月`, `October 2026`; `undefined` for any other cell. */
export function readMonth(cell: Cell): Span | undefined {
  const text = typeof cell === 'string' && cell.length <= MAX_CHARACTERS ? plainText(cell) : '';
  const first = YEAR_FIRST.exec(text);
  if (first) return daysOf(Number(first[1]), Number(first[2]));
  const last = YEAR_LAST.exec(text);
  if (last) return daysOf(Number(last[2]), Number(last[1]));
  const named = NAMED.exec(text);
  const day = named ? readDay(`${named[1]} 1, ${named[2]}`) : undefined;
  return typeof day === 'number' ? monthOf(day) : undefined;
}

function daysOf(year: number, month: number): Span | undefined {
  const first = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return first === undefined || next === undefined ? undefined : { first, last: next - 1 };
}
