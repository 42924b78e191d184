/** How a function reads and writes dates: the spreadsheet's time zone stays outside, whole day numbers come in. */
import type { Day } from '../../values/day.ts';

export interface Calendar {
  /** The day a date falls on in the spreadsheet's time zone. */
  dayOf(date: Date): Day;
  /** Midnight of a day in the spreadsheet's time zone, as a cell shows it. */
  dateOf(day: Day): Date;
  /**
   * Milliseconds since 1970-01-01 UTC when the clocks of the spreadsheet's time zone are `msOfDay` past midnight of
   * `day`.
   */
  timeOf(day: Day, msOfDay: number): number;
}

const MS_PER_DAY = 86_400_000;

/** The calendar of a spreadsheet kept in UTC. */
export const utcCalendar: Calendar = {
  dayOf: (date) => Math.floor(date.getTime() / MS_PER_DAY),
  dateOf: (day) => new Date(day * MS_PER_DAY),
  timeOf: (day, msOfDay) => day * MS_PER_DAY + msOfDay,
};
