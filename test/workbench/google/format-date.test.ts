import { expect, test } from 'vitest';
import { formatDate } from '../../../workbench/google/format-date.ts';

const date = new Date('2026-03-04T17:06:07.089Z');

test.each([
  ['yyyy-MM-dd', 'Etc/UTC', '2026-03-04'],
  ['d.M.yy', 'Etc/UTC', '4.3.26'],
  ['HH:mm:ss.SSS', 'Etc/UTC', '17:06:07.089'],
  ['h a', 'Etc/UTC', '5 PM'],
  ['h a', 'Asia/Tokyo', '2 AM'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Tokyo', '2026-03-05T02:06:07+09:00'],
  ['X', 'Etc/UTC', 'Z'],
  ['XX Z X', 'Asia/Kolkata', '+0530 +0530 +05'],
  ['Z', 'America/St_Johns', '-0330'],
  ['EEE, MMM d', 'Etc/UTC', 'Wed, Mar 4'],
  ['EEEE d MMMM', 'Etc/UTC', 'Wednesday 4 March'],
  ['u', 'Etc/UTC', '3'],
  ["d 'o''clock' ''", 'Etc/UTC', "4 o'clock '"],
])('%s in %s', (pattern, zone, text) => {
  expect(formatDate(date, zone, pattern)).toBe(text);
});

test('noon and midnight are twelve, Sunday is the seventh day', () => {
  expect(formatDate(new Date('2026-03-01T12:00:00Z'), 'Etc/UTC', 'h a u')).toBe('12 PM 7');
  expect(formatDate(new Date('2026-03-01T00:00:00Z'), 'Etc/UTC', 'h a u')).toBe('12 AM 7');
});
