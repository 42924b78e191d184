/** Reads a typed date, time of day, or both. */
import { defaultDateFormat } from '../model/default-date-format.ts';
import { localeFacts } from './locale-facts.ts';
import { serialOfWall } from './serial-date.ts';

/** A serial number, and the format that the cell gets from the way it was typed. */
interface TypedDate {
  value: number;
  numberFormat: string;
}

interface Day {
  year: number;
  month: number;
  day: number;
  pattern?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const THREE = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const TWO = /^(\d{1,2})([-/.])(\d{1,2})$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const MONTH_DAY = new RegExp(`^${MONTH_NAME}\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?$`, 'i');
const DAY_MONTH = new RegExp(`^(\\d{1,2})[\\s-]${MONTH_NAME}\\.?(?:[\\s,-]+(\\d{2}|\\d{4}))?$`, 'i');
const MONTH_YEAR = new RegExp(`^${MONTH_NAME}[\\s-](\\d{4})$`, 'i');
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s?([ap])\.?m\.?)?$/i;

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function inOrder(parts: string[], order: string): Day {
  const at = (letter: string) => parts[order.indexOf(letter)] ?? '';
  return { year: fullYear(at('y')), month: Number(at('m')), day: Number(at('d')) };
}

function isoDay(text: string): Day | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, sign, month, day] = match;
  return { year: Number(year), month: Number(month), day: Number(day), pattern: `yyyy${sign}MM${sign}dd` };
}

function threeNumbers(text: string, order: string): Day | undefined {
  const match = THREE.exec(text);
  return match ? inOrder([match[1]!, match[3]!, match[4]!], order) : undefined;
}

// Two numbers with a point between them are a date only if the point is not the decimal sign.
function twoNumbers(text: string, locale: string, thisYear: number): Day | undefined {
  const match = TWO.exec(text);
  const { decimal, dateOrder } = localeFacts(locale);
  if (!match || match[2] === decimal) return undefined;
  const order = dateOrder.replace('y', '');
  return { ...inOrder([match[1]!, match[3]!], order), year: thisYear };
}

function namedMonth(text: string, thisYear: number): Day | undefined {
  const first = MONTH_DAY.exec(text);
  if (first) {
    const day = { year: Number(first[3] ?? thisYear), month: monthNumber(first[1]!), day: Number(first[2]) };
    return first[3] ? { ...day, pattern: 'mmm d, yyyy' } : day;
  }
  const second = DAY_MONTH.exec(text);
  if (second) {
    const year = second[3] ? fullYear(second[3]) : thisYear;
    return { year, month: monthNumber(second[2]!), day: Number(second[1]), pattern: 'd-mmm-yyyy' };
  }
  const third = MONTH_YEAR.exec(text);
  return third ? { year: Number(third[2]), month: monthNumber(third[1]!), day: 1, pattern: 'mmm-yyyy' } : undefined;
}

function chineseDay(text: string): Day | undefined {
  const match = CHINESE.exec(text);
  if (!match) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), pattern: 'yyyy"年"m"月"d"日"' };
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function readDay(text: string, locale: string, thisYear: number): Day | undefined {
  const order = localeFacts(locale).dateOrder;
  const day =
    isoDay(text) ??
    chineseDay(text) ??
    threeNumbers(text, order) ??
    twoNumbers(text, locale, thisYear) ??
    namedMonth(text, thisYear);
  return day && exists(day) ? day : undefined;
}

/** The fraction of a day, undefined for a text that is no time of day. */
function readTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds = '0', fraction = '0', half] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59 || (half && Number(hours) > 12)) return undefined;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds) + Number(fraction)) / 86_400;
}

function typedDay(day: Day, locale: string, time: number | undefined): TypedDate {
  const value = serialOfWall(Date.UTC(day.year, day.month - 1, day.day)) + (time ?? 0);
  if (time === undefined) return { value, numberFormat: day.pattern ?? defaultDateFormat(locale) };
  return { value, numberFormat: day.pattern ? `${day.pattern} h:mm:ss` : defaultDateFormat(locale, true) };
}

// The longest date is `September 30, 2026, 12:00:00.000 a.m.`; longer texts are not matched, to save time.
function mayBeDate(text: string): boolean {
  return text.length <= 40 && /\d/.test(text);
}

/** The date of a text in a locale; undefined if it is none. A date without a year is in `thisYear`. */
export function typeDate(text: string, locale: string, thisYear: number): TypedDate | undefined {
  if (!mayBeDate(text)) return undefined;
  const alone = readDay(text, locale, thisYear);
  if (alone) return typedDay(alone, locale, undefined);
  const time = readTime(text);
  if (time !== undefined) return { value: time, numberFormat: /[ap]\.?m/i.test(text) ? 'h:mm:ss AM/PM' : 'h:mm:ss' };
  const space = /^(.+?)[\s,]+(\d{1,2}:.+)$/.exec(text);
  if (!space) return undefined;
  const day = readDay(space[1]!, locale, thisYear);
  const ofDay = readTime(space[2]!);
  return day && ofDay !== undefined ? typedDay(day, locale, ofDay) : undefined;
}
