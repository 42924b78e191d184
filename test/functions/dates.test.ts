/** Dates are whole days of the spreadsheet's time zone, across changes of the clocks; hours are real hours. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { utcCalendar } from '../../src/functions/call/calendar.ts';
import { callFunction } from '../../src/functions/call/call-function.ts';
import { functionNamed } from '../../src/functions/catalog.ts';
import { zoneCalendar } from './zone-calendar.ts';

const ZONES = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Shanghai', 'Asia/Tokyo', 'Pacific/Kiritimati', 'UTC'];

describe.each(ZONES)('a spreadsheet in %s', (zone) => {
  const calendar = zoneCalendar(zone);
  const midnight = (year: number, month: number, day: number) =>
    calendar.dateOf(Date.UTC(year, month - 1, day) / 86_400_000);
  const call = (name: string, ...args: unknown[]) => callFunction(functionNamed(name), args, calendar);

  test.each([
    // Summer time begins and ends in America and Europe.
    [midnight(2026, 3, 1), 40, midnight(2026, 4, 10)],
    [midnight(2026, 10, 1), 60, midnight(2026, 11, 30)],
    [midnight(2026, 12, 31), 1, midnight(2027, 1, 1)],
    // The day with the number 0.
    [midnight(1970, 1, 1), 1, midnight(1970, 1, 2)],
  ])('STOCKOUT_DATE counts days from %s', (asOf, days, date) => {
    expect(call('STOCKOUT_DATE', days, 1, asOf)).toEqual(date);
  });

  test('a late hour belongs to its own day', () => {
    const late = new Date(midnight(2026, 11, 2).getTime() - 1000);
    expect(call('STOCKOUT_DATE', 3, 1, late)).toEqual(midnight(2026, 11, 4));
    expect(call('REVIEW_REQUEST_STATUS', late, midnight(2026, 11, 6))).toBe('Ask now');
    expect(call('REVIEW_REQUEST_STATUS', late, midnight(2026, 11, 5))).toBe('Too early');
  });

  test('a date as text is the same day as a date cell', () => {
    expect(call('STOCKOUT_DATE', 3, 1, '2026-11-01')).toEqual(midnight(2026, 11, 4));
    expect(call('STOCKOUT_DATE', 3, 1, '2026-11-01 23:30')).toEqual(midnight(2026, 11, 4));
  });

  test('a column of dates answers a column of dates', () => {
    const asOf = [[midnight(2026, 10, 31)], [''], [midnight(2026, 3, 28)]];
    expect(call('ORDER_BY_DATE', 10, 0, 1, 3, asOf, 2)).toEqual([
      [midnight(2026, 11, 5)],
      [''],
      [midnight(2026, 4, 2)],
    ]);
  });

  test('24 real hours, whatever the clocks show', () => {
    const received = midnight(2026, 10, 25);
    const later = new Date(received.getTime() + 20 * 3_600_000);
    expect(call('HOURS_LEFT', received, later)).toBe(4);
  });
});

test('the night when the clocks go back has an hour more: text and cells agree', () => {
  const calendar = zoneCalendar('America/Los_Angeles');
  const call = (...args: unknown[]) => callFunction(functionNamed('HOURS_LEFT'), args, calendar);
  expect(call('2026-10-31 20:00', '2026-11-01 20:00')).toBe(-1);
  expect(call(new Date('2026-10-31T20:00:00-07:00'), new Date('2026-11-01T20:00:00-08:00'))).toBe(-1);
  expect(call(new Date('2026-10-31T20:00:00-07:00'), '2026-11-01 20:00')).toBe(-1);
});

test('a Date born in another context is a date', () => {
  const foreign = runInNewContext('new Date(Date.UTC(2026, 9, 31))');
  expect(foreign instanceof Date).toBe(false);
  expect(callFunction(functionNamed('STOCKOUT_DATE'), [1, 1, foreign])).toEqual(new Date(Date.UTC(2026, 10, 1)));
});

test('the calendar of a spreadsheet in UTC', () => {
  expect(utcCalendar.dayOf(new Date(Date.UTC(2026, 9, 31, 23, 59)))).toBe(Date.UTC(2026, 9, 31) / 86_400_000);
  expect(utcCalendar.dateOf(1)).toEqual(new Date(86_400_000));
  expect(utcCalendar.timeOf(1, 500)).toBe(86_400_500);
});
