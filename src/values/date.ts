/** Reads a date cell in every format that reports and spreadsheets write. */
import type { Cell } from './cell.ts';
import { type Day, dayOf } from './day.ts';
import { Fault } from './fault.ts';
import { unguarded } from './guarded-text.ts';
import { isNothing } from './nothing.ts';
import { plainText } from './plain-text.ts';

/** Which of two numbers comes first in `9/10/24`. */
export type DateOrder = 'day-month' | 'month-day';

const NOT_A_DATE = new Fault('not-a-date');
const AMBIGUOUS = new Fault('ambiguous-date');

/** Sheets and Excel count days from 1899-12-30. */
const SERIAL_OF_EPOCH = 25_569;
const SERIAL_2000 = 36_526;
const SERIAL_2100 = 73_051;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Spanish, Italian, French, German and Dutch months, as the date-range reports of those shops write them. */
const FOREIGN_MONTHS: Readonly<Record<string, number>> = {
  ...{ ene: 1, gen: 1, janv: 1, févr: 2, fév: 2, mär: 3, märz: 3, mars: 3, abr: 4, avr: 4, mai: 5, mag: 5, maggio: 5 },
  ...{ juin: 6, giu: 6, juil: 7, lug: 7, août: 8, ago: 8, set: 9, okt: 10, ott: 10, dic: 12, déc: 12, dez: 12 },
  ...{ mrt: 3, mei: 5 },
};
const MAX_CHARACTERS = 40;
/** `T14:33:26Z`, ` 11:59 PM GMT+5:30`, and ` 22.04.15` as Italian and Danish computers write it. */
const TIME =
  /[t, ]{1,3}\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?|\.\d{2}(?:\.\d{2})?)(?: ?[ap]\.?m\.?)?(?: ?(?:z|(?:[a-z]{3,4})?[+-]\d{1,2}(?::?\d{2})?|[a-z]{3,4}))?$/;
const YEAR_FIRST = /^(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/;
const DAY_FIRST = /^(\d{1,2})[- ]([a-zà-ÿ]{3,9})\.?,?[- ](\d{4}|\d{2})$/;

/** The two readings of a text such as `9/10/24`; each is `undefined` if it is no real date. */
interface Either {
  readonly dayMonth: Day | undefined;
  readonly monthDay: Day | undefined;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function monthNumber(name: string): number {
  const full = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'];
  const known = [...full, 'november', 'december'].findIndex((month) => month.startsWith(name)) + 1;
  return name === 'sept' ? 9 : known || MONTHS.indexOf(name) + 1 || (FOREIGN_MONTHS[name] ?? 0);
}

function namedDay(text: string): Day | undefined {
  const first = MONTH_FIRST.exec(text);
  if (first) return dayOf(fullYear(first[3]!), monthNumber(first[1]!), Number(first[2]));
  const second = DAY_FIRST.exec(text);
  return second ? dayOf(fullYear(second[3]!), monthNumber(second[2]!), Number(second[1])) : undefined;
}

function eitherOf(text: string): Either | undefined {
  const match = YEAR_LAST.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4]!)];
  const dayMonth = dayOf(year, second, first);
  // Dates with points have the day first (01.09.2026).
  return { dayMonth, monthDay: match[2] === '.' ? undefined : dayOf(year, first, second) };
}

function dateText(cell: string): string {
  return plainText(unguarded(cell)).toLowerCase().replace(TIME, '');
}

/** The order of day and month that this cell proves, `undefined` if it proves none. */
export function shownDateOrder(cell: Cell): DateOrder | undefined {
  if (typeof cell !== 'string' || cell.length > MAX_CHARACTERS) return undefined;
  const either = eitherOf(dateText(cell));
  if (!either || (either.dayMonth === undefined) === (either.monthDay === undefined)) return undefined;
  return either.dayMonth === undefined ? 'month-day' : 'day-month';
}

function settled(either: Either, order: DateOrder | undefined): Day | Fault {
  const { dayMonth, monthDay } = either;
  if (dayMonth === undefined || monthDay === undefined || dayMonth === monthDay) {
    return dayMonth ?? monthDay ?? NOT_A_DATE;
  }
  if (order === undefined) return AMBIGUOUS;
  return order === 'day-month' ? dayMonth : monthDay;
}

function dayOfSerial(serial: number): Day | Fault {
  const isDate = serial >= SERIAL_2000 && serial < SERIAL_2100;
  return isDate ? Math.floor(serial) - SERIAL_OF_EPOCH : NOT_A_DATE;
}

function dayOfText(text: string, order: DateOrder | undefined): Day | Fault {
  const first = YEAR_FIRST.exec(text);
  if (first) return dayOf(Number(first[1]), Number(first[2]), Number(first[3])) ?? NOT_A_DATE;
  const either = eitherOf(text);
  return either ? settled(either, order) : (namedDay(text) ?? NOT_A_DATE);
}

/** The day, without the time of day; `order` is known from the column or the marketplace. */
export function readDay(cell: Cell, order?: DateOrder): Day | '' | Fault {
  if (typeof cell === 'number') return dayOfSerial(cell);
  if (typeof cell === 'boolean' || cell.length > MAX_CHARACTERS) return NOT_A_DATE;
  return isNothing(cell.trim()) ? '' : dayOfText(dateText(cell), order);
}
