/** Dates in cells: whole days of the spreadsheet's time zone, whatever the script's zone, also when the clocks change. */
import { beforeEach, describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/values/day.ts';
import { FormulaBench } from './formula-bench.ts';

const serial = (iso: string) => dayFromIso(iso)! + 25_569;
const DAY = 'yyyy-mm-dd';
const MOMENT = 'yyyy-mm-dd hh:mm';

/** Zone of the spreadsheet, zone of the script, the last whole day before the clocks change, hours of the day they do. */
const CHANGES = [
  ['America/Los_Angeles', 'Asia/Tokyo', '2026-03-07', 23],
  ['America/Los_Angeles', 'Etc/UTC', '2026-10-31', 25],
  ['Europe/Berlin', 'America/Los_Angeles', '2026-03-28', 23],
  ['Europe/Berlin', 'Pacific/Auckland', '2026-10-24', 25],
  // Here the clocks change at midnight: one day begins at one o'clock.
  ['Africa/Cairo', 'Etc/UTC', '2026-04-23', 23],
  ['Asia/Shanghai', 'America/New_York', '2026-03-07', 24],
  ['Asia/Tokyo', 'Europe/Berlin', '2026-10-24', 24],
] as const;

describe.each(CHANGES)('%s, script in %s, after %s', (timeZone, scriptZone, before, hours) => {
  const bench = new FormulaBench({ locale: 'en_US', timeZone }, scriptZone);
  const day = serial(before);
  beforeEach(() => bench.clear());
  // A day that begins at one o'clock has no midnight: its first moment is shown as the same day.
  const daysOf = (formula: string) => bench.answerTo(formula).map(([date]) => [Math.floor(Number(date))]);

  test('a day is a day: dates come back as dates of the spreadsheet', () => {
    bench.put('A2', [[day], [day + 1], [day + 2]], DAY);
    expect(daysOf('=STOCKOUT_DATE(10; 5; A2:A)')).toEqual([[day + 2], [day + 3], [day + 4]]);
    expect(daysOf('=STOCKOUT_DATE(0; 5; A3)')).toEqual([[day + 1]]);
    expect(daysOf('=ORDER_BY_DATE(30; 0; 1; 14; A2:A; 14)')).toEqual([[day + 2], [day + 3], [day + 4]]);
  });

  test('days since delivery are days of the calendar', () => {
    const [delivered, asked] = [[day - 3], [day + 1], [day + 2], [day + 28], [day + 29]].reduce<
      [number[][], number[][]]
    >(
      ([from, to], [date], i) => [
        [...from, [i === 0 ? date! : day - 1]],
        [...to, [i === 0 ? day + 1 : date!]],
      ],
      [[], []],
    );
    bench.put('A2', delivered, DAY);
    bench.put('B2', asked, DAY);
    // 4, 2, 3, 29 and 30 days.
    expect(bench.answerTo('=REVIEW_REQUEST_STATUS(A2:A; B2:B)')).toEqual([
      ['Too early'],
      ['Too early'],
      ['Too early'],
      ['Ask now'],
      ['Ask now'],
    ]);
    bench.put('A2', [[day - 4], [day - 30]], DAY);
    bench.put('B2', [[day + 1], [day + 1]], DAY);
    expect(bench.answerTo('=REVIEW_REQUEST_STATUS(A2:A3; B2:B3)')).toEqual([['Ask now'], ['Too late']]);
  });

  test('hours are hours that pass', () => {
    bench.put('A2', [[day + 0.5, day + 1.5]], MOMENT);
    expect(bench.answerTo('=HOURS_LEFT(A2; B2; 48)')).toEqual([[48 - hours]]);
  });

  test('a time of day does not move a date', () => {
    bench.put('A2', [[day + 1 + 1 / 24 + 1 / 1440], [day + 1 + 23.99 / 24]], MOMENT);
    expect(daysOf('=STOCKOUT_DATE(0; 5; A2:A)')).toEqual([[day + 1], [day + 1]]);
  });
});
