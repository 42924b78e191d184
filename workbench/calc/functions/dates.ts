/** Date functions that need a clock, or whose results in the library differ from Google Sheets. */
import { ErrorValue } from '../../model/scalar.ts';
import { eager, type FunctionSpec } from '../function-spec.ts';
import { scalarFunctions } from '../scalar-function.ts';
import type { Atom } from '../value.ts';

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
  return type === 3
    ? fromMonday
    : new ErrorValue('#NUM!', `Function WEEKDAY parameter 2 value is ${type}. It is out of range.`);
}

function isoWeek(serial: number): number {
  const day = Math.floor(serial);
  const thursday = day - ((day + 5) % 7) + 3;
  return Math.floor((thursday - serialOf(dateOf(thursday).getUTCFullYear(), 1, 1)) / 7) + 1;
}

function part(serial: number, unit: number, size: number): number {
  return Math.floor(Math.round((serial - Math.floor(serial)) * 86_400) / unit) % size;
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
    TO_DATE: ['a', (value: Atom) => value],
  }),
  ['TODAY', eager(0, 0, (_, scope) => Math.floor(scope.host.now()))],
  ['NOW', eager(0, 0, (_, scope) => scope.host.now())],
]);
