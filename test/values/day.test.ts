import { expect, test } from 'vitest';
import { dayFromIso, dayOf, isoOfDay } from '../../src/values/day.ts';

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2024-02-29', 19_782],
  ['2026-10-31', 20_757],
  ['0099-12-31', -683_004],
])('%s is day %s', (iso, day) => {
  expect(dayFromIso(iso)).toBe(day);
  expect(isoOfDay(day)).toBe(iso);
});

test.each(['2023-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '2026-10-31T00:00:00', 'x', ''])(
  '%j is no day',
  (text) => {
    expect(dayFromIso(text)).toBeUndefined();
  },
);

test('a date that the calendar does not have is none', () => {
  expect(dayOf(2026, 2, 28)).toBe(20_512);
  expect(dayOf(2026, 2, 29)).toBeUndefined();
  expect(dayOf(2026, 13, 1)).toBeUndefined();
  expect(dayOf(2026, 0, 1)).toBeUndefined();
});
