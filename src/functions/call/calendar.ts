/** Converts dates to whole days and back in the spreadsheet's time zone, so that functions work with days only. */
import type { Day } from '../../values/day.ts';

/** Dates in the spreadsheet's time zone. */
export interface Calendar {
  /** The day of a date in the spreadsheet's time zone. */
  dayOf(date: Date): Day;
  /** Midnight of a day in the spreadsheet's time zone. */
  dateOf(day: Day): Date;
  /**
   * Milliseconds since 1970-01-01 UTC when clocks in the spreadsheet's time zone show `msOfDay` after midnight of `day`.
   */
  timeOf(day: Day, msOfDay: number): number;
}

const MS_PER_DAY = 86_400_000;

/** The calendar of a spreadsheet in UTC. */
export const utcCalendar: Calendar = {
  dayOf: (date) => Math.floor(date.getTime() / MS_PER_DAY),
  dateOf: (day) => new Date(day * MS_PER_DAY),
  timeOf: (day, msOfDay) => day * MS_PER_DAY + msOfDay,
};
