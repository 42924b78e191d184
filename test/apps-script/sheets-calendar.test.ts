/** The calendar that asks Google once a week answers every day and moment as if it asked each time. */
import { afterEach, expect, test, vi } from 'vitest';
import { sheetsCalendar } from '../../src/apps-script/sheets-calendar.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { formatDate } from '../../workbench/google/format-date.ts';
import { parseDate } from '../../workbench/google/parse-date.ts';

const HOUR = 3_600_000;

/** Clocks that change at two, at midnight forwards, at midnight back, by half an hour, never; far east and far west. */
const ZONES = [
  'America/Los_Angeles',
  'Africa/Cairo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Shanghai',
  'Pacific/Kiritimati',
  'Pacific/Niue',
];

function atGoogle(timeZone: string) {
  const calls = { parseDate: 0, formatDate: 0 };
  vi.stubGlobal('SpreadsheetApp', {
    getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => timeZone }),
  });
  vi.stubGlobal('Utilities', {
    parseDate: (text: string, zone: string, pattern: string) => {
      calls.parseDate += 1;
      return parseDate(text, zone, pattern)!;
    },
    formatDate: (date: Date, zone: string, pattern: string) => {
      calls.formatDate += 1;
      return formatDate(date, zone, pattern);
    },
  });
  return calls;
}

afterEach(() => vi.unstubAllGlobals());

test.each(ZONES)('%s: each day of a year, and each hour around it', (timeZone) => {
  atGoogle(timeZone);
  const calendar = sheetsCalendar();
  const first = dayFromIso('2026-01-01')!;
  for (let day = first; day <= first + 365; day += 1) {
    const midnight = parseDate(isoOfDay(day), timeZone, 'yyyy-MM-dd')!;
    expect(calendar.dateOf(day)).toEqual(midnight);
    for (const time of [-HOUR, -1, 0, HOUR - 1, HOUR, 12 * HOUR, 23 * HOUR].map((ms) => midnight.getTime() + ms)) {
      const moment = new Date(time);
      expect(isoOfDay(calendar.dayOf(moment))).toBe(formatDate(moment, timeZone, 'yyyy-MM-dd'));
    }
  }
});

test('Google is asked for one midnight a week, and for each day of the weeks in which clocks change', () => {
  const calls = atGoogle('Europe/Berlin');
  const calendar = sheetsCalendar();
  const first = dayFromIso('2026-01-01')!;
  for (let day = first; day < first + 52 * 7; day += 1) calendar.dayOf(calendar.dateOf(day));
  // 53 Thursdays and the one before, because Berlin is ahead of UTC; six more days in each of two weeks.
  expect(calls).toEqual({ parseDate: 54 + 2 * 6, formatDate: 2 * 7 });
});
