import { expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { type DateOrder, readDay, shownDateOrder } from '../../src/values/date.ts';
import { isoOfDay } from '../../src/values/day.ts';
import { Fault } from '../../src/values/fault.ts';

function shown(cell: Cell, order?: DateOrder): string {
  const day = readDay(cell, order);
  if (day instanceof Fault) return day.code;
  return day === '' ? '' : isoOfDay(day);
}

test.each<[Cell, string]>([
  ['2026-10-31', '2026-10-31'],
  ['2026-10-31T23:59:59', '2026-10-31'],
  ['2026-10-31T23:59:59Z', '2026-10-31'],
  ['2024-01-31T22:07:18+00:00', '2024-01-31'],
  ['2024-01-31 12:34:56 UTC', '2024-01-31'],
  ['2026-05-13T00:00:00-0700', '2026-05-13'],
  ['2026/01/05', '2026-01-05'],
  ['2026/1/5 0:21:14 JST', '2026-01-05'],
  ['2026.01.05', '2026-01-05'],
  ['2026年1月5日', '2026-01-05'],
  ['2026年01月05日', '2026-01-05'],
  ['2026年 1月 5日', '2026-01-05'],
  ['Jul 03, 2025', '2025-07-03'],
  ['Jul 3 2025', '2025-07-03'],
  ['July 3, 2025', '2025-07-03'],
  ['Sept 3, 2025', '2025-09-03'],
  ['Sep 01, 2026', '2026-09-01'],
  ['May 1, 2023 12:00:16 AM PDT', '2023-05-01'],
  ['Jan. 2, 2025', '2025-01-02'],
  ['3 Jul 2025', '2025-07-03'],
  ['03-Jul-25', '2025-07-03'],
  ['1 Aug 2025 00:01:02 UTC', '2025-08-01'],
  ['31 December 2024', '2024-12-31'],
  ['01.09.2026', '2026-09-01'],
  ['02.12.25', '2025-12-02'],
  ['01.09.2026 10:22:11 UTC', '2026-09-01'],
  ['24/09/2022', '2022-09-24'],
  ['9/21/24', '2024-09-21'],
  ['9-21-2024', '2024-09-21'],
  ['5/5/25', '2025-05-05'],
  ['２０２６／０１／０５', '2026-01-05'],
  ['="2026-01-05"', '2026-01-05'],
  ['2024-02-29', '2024-02-29'],
  [46326, '2026-10-31'],
  [46326.75, '2026-10-31'],
  [36526, '2000-01-01'],
  [73050, '2099-12-31'],
  ['', ''],
  [' - ', ''],
  ['9/10/24', 'ambiguous-date'],
  ['13/13/24', 'not-a-date'],
  ['2023-02-29', 'not-a-date'],
  ['31.02.2026', 'not-a-date'],
  ['01.13.2026', 'not-a-date'],
  ['2026-13-01', 'not-a-date'],
  ['Foo 3, 2025', 'not-a-date'],
  ['Jul 32, 2025', 'not-a-date'],
  ['1/2-2024', 'not-a-date'],
  ['1/2/202', 'not-a-date'],
  ['yesterday', 'not-a-date'],
  ['2026-10-31'.padEnd(40), '2026-10-31'],
  ['2026-10-31'.padEnd(41), 'not-a-date'],
  [36525.9, 'not-a-date'],
  [73051, 'not-a-date'],
  [2025, 'not-a-date'],
  [true, 'not-a-date'],
])('%j', (cell, day) => {
  expect(shown(cell)).toBe(day);
});

test('the order settles what two numbers leave open, and nothing else', () => {
  expect(shown('9/10/24', 'day-month')).toBe('2024-10-09');
  expect(shown('9/10/24', 'month-day')).toBe('2024-09-10');
  expect(shown('9/21/24', 'day-month')).toBe('2024-09-21');
  expect(shown('21/9/24', 'month-day')).toBe('2024-09-21');
  expect(shown('09.10.24', 'month-day')).toBe('2024-10-09');
});

test.each<[Cell, DateOrder | undefined]>([
  ['9/21/24', 'month-day'],
  ['12/13/24', 'month-day'],
  ['13/12/24', 'day-month'],
  ['12/12/24', undefined],
  ['9/10/24', undefined],
  ['13/13/24', undefined],
  ['21.09.24', 'day-month'],
  ['2024-09-21', undefined],
  ['9/21/24'.padEnd(40), 'month-day'],
  ['9/21/24'.padEnd(41), undefined],
  [46326, undefined],
])('%j shows %s', (cell, order) => {
  expect(shownDateOrder(cell)).toBe(order);
});

test.each([
  ['1 ene 2026', '2026-01-01'],
  ['1 abr 2026', '2026-04-01'],
  ['1 ago. 2026', '2026-08-01'],
  ['1 dic 2026 10:22:11 GMT-8', '2026-12-01'],
  ['1 gen 2026', '2026-01-01'],
  ['1 mag 2026', '2026-05-01'],
  ['1 giu 2026', '2026-06-01'],
  ['1 lug 2026', '2026-07-01'],
  ['1 set 2026', '2026-09-01'],
  ['1 ott 2026', '2026-10-01'],
  ['1 janv. 2026', '2026-01-01'],
  ['1 févr. 2026', '2026-02-01'],
  ['1 mars 2026', '2026-03-01'],
  ['1 avr. 2026', '2026-04-01'],
  ['1 mai 2026', '2026-05-01'],
  ['1 juin 2026', '2026-06-01'],
  ['1 juil. 2026', '2026-07-01'],
  ['1 août 2026 10:22:11 UTC', '2026-08-01'],
  ['1 déc. 2026', '2026-12-01'],
  ['1 okt 2026', '2026-10-01'],
  ['1 mei 2026', '2026-05-01'],
  ['31 mrt 2026', '2026-03-31'],
  ['1 dez 2026', '2026-12-01'],
])('months in other languages: %s', (text, iso) => {
  expect(shown(text)).toBe(iso);
});
