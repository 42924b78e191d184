import { expect, test } from 'vitest';
import { instantOf, wallClock, zoneOffset } from '../../../workbench/model/zone.ts';
import { instantOfSerial, serialOfInstant } from '../../../workbench/typing/serial-date.ts';

const HOUR = 3_600_000;

test('offsets follow the zone through the year', () => {
  expect(zoneOffset(Date.UTC(2026, 0, 1), 'America/New_York')).toBe(-5 * HOUR);
  expect(zoneOffset(Date.UTC(2026, 6, 1), 'America/New_York')).toBe(-4 * HOUR);
  expect(zoneOffset(Date.UTC(2026, 6, 1), 'Asia/Kolkata')).toBe(5.5 * HOUR);
  expect(zoneOffset(Date.UTC(2026, 6, 1), 'Etc/UTC')).toBe(0);
});

test('offsets change at the very millisecond the clocks do', () => {
  const spring = Date.UTC(2026, 2, 8, 7);
  expect(zoneOffset(spring - 1, 'America/New_York')).toBe(-5 * HOUR);
  expect(zoneOffset(spring, 'America/New_York')).toBe(-4 * HOUR);
});

test.each(['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
  'a wall clock in %s and back',
  (zone) => {
    for (let day = 0; day < 366; day++) {
      const wall = Date.UTC(2026, 0, day, 12, 34, 56, 789);
      expect(wallClock(instantOf(wall, zone), zone)).toBe(wall);
    }
  },
);

test('an hour that the clocks skip moves on, one that they repeat is taken once', () => {
  expect(instantOf(Date.UTC(2026, 2, 8, 1, 59), 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 6, 59));
  expect(instantOf(Date.UTC(2026, 2, 8, 3), 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7));
});

test('serial numbers are days on the clock of the zone', () => {
  expect(serialOfInstant(Date.UTC(1970, 0, 1), 'Etc/UTC')).toBe(25_569);
  expect(serialOfInstant(Date.UTC(2026, 9, 31, 4), 'America/New_York')).toBe(46_326);
  expect(instantOfSerial(46_326.5, 'America/New_York')).toBe(Date.UTC(2026, 9, 31, 16));
});
