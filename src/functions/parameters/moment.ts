/** Reads a date or a date and time from a cell: ISO text, or the number that a spreadsheet stores. */
import { type Day, dayOf } from '../../values/day.ts';

/** A day and the milliseconds since its midnight, on clocks in the spreadsheet's time zone. */
interface Moment {
  readonly day: Day;
  readonly msOfDay: number;
}

const MS_PER_DAY = 86_400_000;
const TEXT = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
/** 1970-01-01 as a spreadsheet's number, and the range of numbers accepted as dates: 1927 to 2173. */
const EPOCH_SERIAL = 25_569;
const FIRST_SERIAL = 10_000;
const LAST_SERIAL = 100_000;

function momentOfText(text: string): Moment | undefined {
  const parts = TEXT.exec(text.trim())
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return undefined;
  const [year, month, date, hour, minute, second] = parts as [number, number, number, number, number, number];
  const day = dayOf(year, month, date);
  const isTime = hour < 24 && minute < 60 && second < 60;
  return day === undefined || !isTime ? undefined : { day, msOfDay: ((hour * 60 + minute) * 60 + second) * 1000 };
}

function momentOfSerial(serial: number): Moment | undefined {
  if (!(serial >= FIRST_SERIAL && serial < LAST_SERIAL)) return undefined;
  const seconds = Math.round((serial - EPOCH_SERIAL) * 86_400);
  const day = Math.floor(seconds / 86_400);
  return { day, msOfDay: seconds * 1000 - day * MS_PER_DAY };
}

/** The moment in a cell that is no Date object; `undefined` for any other value. */
export function momentOf(cell: unknown): Moment | undefined {
  if (typeof cell === 'string') return momentOfText(cell);
  return typeof cell === 'number' ? momentOfSerial(cell) : undefined;
}
