/** ISO weeks: which one a day lies in, how it is named, and back. */
import { expect, test } from 'vitest';
import { dayFromIso } from '../../src/values/day.ts';
import { isoWeek, mondayOf, mondayOfWeek, weekLabel } from '../../src/values/week.ts';

const day = (iso: string) => dayFromIso(iso)!;

test.each([
  ['2026-11-16', '2026-W47'],
  ['2026-11-22', '2026-W47'],
  ['2026-11-23', '2026-W48'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2023-01-01', '2022-W52'],
  ['1969-12-31', '1970-W01'],
])('%s lies in %s', (date, week) => {
  expect(isoWeek(day(date))).toBe(week);
  expect(mondayOfWeek(`${week} (any words)`)).toBe(mondayOf(day(date)));
});

test('a label names its Monday and its Sunday', () => {
  expect(weekLabel(day('2026-12-31'))).toBe('2026-W53 (12-28 – 01-03)');
});

test.each(['', 'foo', '2026-W00', '2026-W54', '2025-W53', '2026-W471'])('%j is no week', (text) => {
  expect(mondayOfWeek(text)).toBeUndefined();
});
