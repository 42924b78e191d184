import { expect, test } from 'vitest';
import { parseDate } from '../../../workbench/google/parse-date.ts';
import { run } from '../fidelity/host.ts';

test.each([
  ['2026-03-04', 'Etc/UTC', 'yyyy-MM-dd', '2026-03-04T00:00:00.000Z'],
  ['2026-03-04', 'Asia/Tokyo', 'yyyy-MM-dd', '2026-03-03T15:00:00.000Z'],
  ['2026-03-04 17:06:07.089', 'Etc/UTC', 'yyyy-MM-dd HH:mm:ss.SSS', '2026-03-04T17:06:07.089Z'],
  ['4.3.2026', 'Europe/Berlin', 'd.M.yyyy', '2026-03-03T23:00:00.000Z'],
  ["3 o'clock", 'Etc/UTC', "H 'o''clock'", '1970-01-01T03:00:00.000Z'],
  ["3 ' 5", 'Etc/UTC', "H '' m", '1970-01-01T03:05:00.000Z'],
  // Days before and after the clocks of Los Angeles change.
  ['2026-03-08', 'America/Los_Angeles', 'yyyy-MM-dd', '2026-03-08T08:00:00.000Z'],
  ['2026-03-09', 'America/Los_Angeles', 'yyyy-MM-dd', '2026-03-09T07:00:00.000Z'],
  // As in Java, what follows is not looked at, and a day too many runs over.
  ['2026-02-30 and more', 'Etc/UTC', 'yyyy-MM-dd', '2026-03-02T00:00:00.000Z'],
])('%s in %s by %s', (text, zone, pattern, iso) => {
  expect(parseDate(text, zone, pattern)?.toISOString()).toBe(iso);
});

test.each([
  ['soon', 'yyyy-MM-dd'],
  ['2026/03/04', 'yyyy-MM-dd'],
  ['2026-03-04', 'yyyy.MM.dd'],
  ['Mar 4 2026', 'MMM d yyyy'],
  ['3 PM', 'h a'],
])('%s by %s is no date here', (text, pattern) => {
  expect(parseDate(text, 'Etc/UTC', pattern)).toBeUndefined();
});

test('a script gets a Date of its own, or an exception', () => {
  expect(run("return Utilities.parseDate('1970-01-02', 'UTC', 'yyyy-MM-dd') instanceof Date")).toBe(true);
  expect(() => run("return Utilities.parseDate('soon', 'UTC', 'yyyy-MM-dd')")).toThrow('soon');
});
