/** Days that a spreadsheet made of texts, by the order of day, month and year of its country, whatever the texts meant. */
import type { Cell } from './cell.ts';
import type { DateOrder } from './date.ts';
import { type Day, dayOf, isoOfDay } from './day.ts';

/** How a country writes day, month and year. */
export type SheetOrder = DateOrder | 'year-first';

const ISO_LIKE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/;

/** True for a cell that a spreadsheet keeps as a day: a number, or the text that such a cell is read as. */
export function isTypedDay(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && cell[4] === '-' && ISO_LIKE.test(cell));
}

/** The other way to write a date with the year at its end. */
export function opposite(order: DateOrder): DateOrder {
  return order === 'day-month' ? 'month-day' : 'day-month';
}

/**
 * The day that a file of that order wrote, where a spreadsheet of another made `typed` of it; `undefined` where it
 * cannot have.
 */
export function turnedBack(typed: Day, sheet: SheetOrder, file: DateOrder): Day | undefined {
  if (sheet === file) return typed;
  const [year, month, date] = isoOfDay(typed).split('-').map(Number) as [number, number, number];
  if (sheet !== 'year-first') return dayOf(year, date, month);
  // 9/5/24 has become the 24th of May 2009: only years of two digits are taken for days.
  const [first, last] = [year % 100, 2000 + date];
  return file === 'month-day' ? dayOf(last, first, month) : dayOf(last, month, first);
}
