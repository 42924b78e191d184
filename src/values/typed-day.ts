/** Days that a spreadsheet made of texts, in the date order of its own country, whatever the texts meant. */
import type { Cell } from './cell.ts';
import type { DateOrder } from './date.ts';
import { type Day, dayOf, isoOfDay } from './day.ts';

/** The order of day, month and year in a country's dates. */
export type SheetOrder = DateOrder | 'year-first';

const ISO_LIKE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/;

/** True for a cell that a spreadsheet stores as a day: a number, or the ISO text it is read as. */
export function isTypedDay(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && cell[4] === '-' && ISO_LIKE.test(cell));
}

/** The other order for dates with the year last. */
export function opposite(order: DateOrder): DateOrder {
  return order === 'day-month' ? 'month-day' : 'day-month';
}

/**
 * The day meant in a file whose date order is `file`, after a spreadsheet with the order `sheet` made `typed` of it;
 * `undefined` if it cannot have.
 */
export function turnedBack(typed: Day, sheet: SheetOrder, file: DateOrder): Day | undefined {
  if (sheet === file) return typed;
  const [year, month, date] = isoOfDay(typed).split('-').map(Number) as [number, number, number];
  if (sheet !== 'year-first') return dayOf(year, date, month);
  // 9/5/24 became 24 May 2009: a spreadsheet with the year first misreads only years of two digits.
  const [first, last] = [year % 100, 2000 + date];
  return file === 'month-day' ? dayOf(last, first, month) : dayOf(last, month, first);
}
