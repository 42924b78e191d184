/** Days and dates in the spreadsheet's time zone, which is read only if a formula has dates. */
import type { Calendar } from '../functions/call/calendar.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';

const DAY = 'yyyy-MM-dd';
const MOMENT = 'yyyy-MM-dd HH:mm:ss.SSS';
const MS_PER_DAY = 86_400_000;
const WEEK = 7;

/** The days from `first` on, between two midnights. */
interface Week {
  readonly first: Day;
  readonly from: number;
  readonly to: number;
}

/**
 * The spreadsheet's calendar. Because a call to Google is slow, only one midnight a week is asked for; if the midnights of
 * a week are seven times 24 hours apart, no clock was changed and its days are computed. (Since 1990 no time zone changed
 * its clocks there and back between two Thursdays, on which these weeks begin.)
 */
export function sheetsCalendar(): Calendar {
  const timeZone = remembered(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const parse = (text: string, format: string) => Utilities.parseDate(text, timeZone(), format).getTime();
  const midnightOf = remembered((day) => parse(isoOfDay(day), DAY));
  const dayOf = remembered((time) => dayFromIso(Utilities.formatDate(new Date(time), timeZone(), DAY))!);
  const weekFrom = remembered((first): Week => ({ first, from: midnightOf(first), to: midnightOf(first + WEEK) }));
  return {
    dayOf: (date) => {
      const time = date.getTime();
      const week = weekAt(time, weekFrom);
      return isEven(week) ? week.first + Math.floor((time - week.from) / MS_PER_DAY) : dayOf(time);
    },
    dateOf: (day) => {
      const week = weekFrom(firstOfWeek(day));
      return new Date(isEven(week) ? week.from + (day - week.first) * MS_PER_DAY : midnightOf(day));
    },
    timeOf: (day, msOfDay) => parse(`${isoOfDay(day)} ${clockText(msOfDay)}`, MOMENT),
  };
}

function isEven({ from, to }: Week): boolean {
  return to - from === WEEK * MS_PER_DAY;
}

function firstOfWeek(day: Day): Day {
  return Math.floor(day / WEEK) * WEEK;
}

/** Time zones are up to 14 hours from UTC, so the week found by the UTC day may be one off. */
function weekAt(time: number, weekFrom: (first: Day) => Week): Week {
  const week = weekFrom(firstOfWeek(Math.floor(time / MS_PER_DAY)));
  if (time < week.from) return weekFrom(week.first - WEEK);
  return time < week.to ? week : weekFrom(week.first + WEEK);
}

function remembered<Value>(work: (key: number) => Value): (key?: number) => Value {
  const known = new Map<number, Value>();
  return (key = 0) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

function clockText(msOfDay: number): string {
  return new Date(msOfDay % MS_PER_DAY).toISOString().slice(11, 23);
}
