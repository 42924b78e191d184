/** Days and dates in the spreadsheet's time zone, which is read only where a formula has dates. */
import type { Calendar } from '../functions/calendar.ts';
import { dayFromIso, isoOfDay } from '../values/day.ts';

const DAY = 'yyyy-MM-dd';
const MOMENT = 'yyyy-MM-dd HH:mm:ss.SSS';
const MS_PER_DAY = 86_400_000;

/** The spreadsheet's calendar; equal questions are asked of Google once. */
export function sheetsCalendar(): Calendar {
  let zone: string | undefined;
  const timeZone = () => {
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return zone;
  };
  const parse = (text: string, format: string) => Utilities.parseDate(text, timeZone(), format).getTime();
  const dayOf = remembered((time) => dayFromIso(Utilities.formatDate(new Date(time), timeZone(), DAY))!);
  const midnightOf = remembered((day) => parse(isoOfDay(day), DAY));
  return {
    dayOf: (date) => dayOf(date.getTime()),
    dateOf: (day) => new Date(midnightOf(day)),
    timeOf: (day, msOfDay) => parse(`${isoOfDay(day)} ${clockText(msOfDay)}`, MOMENT),
  };
}

function remembered(work: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

function clockText(msOfDay: number): string {
  return new Date(msOfDay % MS_PER_DAY).toISOString().slice(11, 23);
}
