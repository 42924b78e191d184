/** Date functions that need a clock, or whose results in the library differ from Google Sheets. */
import { ErrorValue } from '../../model/scalar.ts';
import { callEngine } from '../engine.ts';
import { callWithRanges } from '../engine-functions.ts';
import { eager, type FunctionSpec } from '../function-spec.ts';
import { toAtom } from '../read-value.ts';
import { scalarFunctions } from '../scalar-function.ts';
import type { Scope } from '../scope.ts';
import type { Atom, Value } from '../value.ts';

const EPOCH = 25_569;
const DAY = 86_400_000;

/** The serial number of a day; months and days beyond their range roll over. */
function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + EPOCH;
}

function dateOf(serial: number): Date {
  return new Date(Math.round((serial - EPOCH) * DAY));
}

function date(year: number, month: number, day: number): Atom {
  const whole = Math.trunc(year);
  if (whole < 0 || whole > 9999)
    return new ErrorValue('#NUM!', `Function DATE parameter 1 value is ${year}. It is out of range.`);
  return serialOf(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day));
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function addMonths(serial: number, months: number): number {
  const start = dateOf(Math.floor(serial));
  const month = start.getUTCMonth() + Math.trunc(months);
  const year = start.getUTCFullYear();
  return serialOf(year, month + 1, Math.min(start.getUTCDate(), lastDay(year, month)));
}

function endOfMonth(serial: number, months: number): number {
  const start = dateOf(Math.floor(serial));
  return serialOf(start.getUTCFullYear(), start.getUTCMonth() + Math.trunc(months) + 2, 0);
}

function weekday(serial: number, type = 1): Atom {
  const fromMonday = (Math.floor(serial) + 5) % 7;
  if (type === 1) return ((fromMonday + 1) % 7) + 1;
  if (type === 2) return fromMonday + 1;
  if (type === 3) return fromMonday;
  // 11 begins on Monday … 17 on Sunday.
  if (type >= 11 && type <= 17) return ((fromMonday - (type - 11) + 7) % 7) + 1;
  return new ErrorValue('#NUM!', `Function WEEKDAY parameter 2 value is ${type}. It is out of range.`);
}

function isoWeek(serial: number): Atom {
  if (serial < 0)
    return new ErrorValue('#NUM!', `Function ISOWEEKNUM parameter 1 value is ${serial}. It is out of range.`);
  const day = Math.floor(serial);
  const thursday = day - ((day + 5) % 7) + 3;
  return Math.floor((thursday - serialOf(dateOf(thursday).getUTCFullYear(), 1, 1)) / 7) + 1;
}

function part(serial: number, unit: number, size: number): number {
  return Math.floor(Math.round((serial - Math.floor(serial)) * 86_400) / unit) % size;
}

/** Which days are free: a number of Google's list, or seven signs from Monday of which 1 is free. */
function isWeekend(value: Value | undefined, name: string, scope: Scope): Value {
  if (value === undefined) return 1;
  const atom = toAtom(value, scope);
  if (typeof atom !== 'string') return atom;
  const isPattern = /^[01]{7}$/.test(atom) && atom.includes('0');
  return isPattern
    ? atom
    : new ErrorValue('#NUM!', `Function ${name} parameter 3 value is '${atom}'. It is out of range.`);
}

/** Google reads no text as a holiday. */
function workdays(name: string, weekendAt?: number): FunctionSpec {
  const holidaysAt = weekendAt === undefined ? 2 : 3;
  return eager(2, holidaysAt + 1, (args, scope) => {
    if (typeof args[holidaysAt] === 'string')
      return new ErrorValue('#VALUE!', `Function ${name} expects days as holidays.`);
    const weekend = weekendAt === undefined ? [] : [isWeekend(args[weekendAt], name, scope)];
    const wrong = weekend.find((value) => value instanceof ErrorValue);
    if (wrong) return wrong;
    return callWithRanges(name, [args[0]!, args[1]!, ...weekend, ...args.slice(holidaysAt)], scope);
  });
}

/** Basis 1: by the true days of the years; other bases by the library. */
function yearShare(start: number, end: number, basis = 0): Atom {
  if (Math.trunc(basis) !== 1) return callEngine('YEARFRAC', [start, end, basis]) as Atom;
  const [first, last] = [Math.min(start, end), Math.max(start, end)].map(Math.floor);
  return (last! - first!) / yearLength(first!, last!);
}

/** Of a year or less: 366 if a leap day is in it; else the mean of all years touched. */
function yearLength(first: number, last: number): number {
  const [from, to] = [dateOf(first).getUTCFullYear(), dateOf(last).getUTCFullYear()];
  if (last > addMonths(first, 12)) return (serialOf(to + 1, 1, 1) - serialOf(from, 1, 1)) / (to - from + 1);
  const leapDays = [from, to].filter((year) => lastDay(year, 1) === 29).map((year) => serialOf(year, 2, 29));
  return leapDays.some((day) => day >= first && day <= last) ? 366 : 365;
}

/** DATE, YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, WEEKDAY, ISOWEEKNUM, EDATE, EOMONTH, DAYS, TODAY, NOW, TO_DATE. */
export const dateFunctions: Map<string, FunctionSpec> = new Map([
  ...scalarFunctions({
    DATE: ['nnn', date],
    YEAR: ['n', (serial: number) => dateOf(Math.floor(serial)).getUTCFullYear()],
    MONTH: ['n', (serial: number) => dateOf(Math.floor(serial)).getUTCMonth() + 1],
    DAY: ['n', (serial: number) => dateOf(Math.floor(serial)).getUTCDate()],
    HOUR: ['n', (serial: number) => part(serial, 3600, 24)],
    MINUTE: ['n', (serial: number) => part(serial, 60, 60)],
    SECOND: ['n', (serial: number) => part(serial, 1, 60)],
    WEEKDAY: ['n?n', weekday],
    ISOWEEKNUM: ['n', isoWeek],
    EDATE: ['nn', addMonths],
    EOMONTH: ['nn', endOfMonth],
    DAYS: ['nn', (end: number, start: number) => Math.floor(end) - Math.floor(start)],
    YEARFRAC: ['nn?n', yearShare],
    TO_DATE: ['a', (value: Atom) => value],
  }),
  ['NETWORKDAYS', workdays('NETWORKDAYS')],
  ['NETWORKDAYS.INTL', workdays('NETWORKDAYS.INTL', 2)],
  ['WORKDAY.INTL', workdays('WORKDAY.INTL', 2)],
  ['TODAY', eager(0, 0, (_, scope) => Math.floor(scope.host.now()))],
  ['NOW', eager(0, 0, (_, scope) => scope.host.now())],
]);
