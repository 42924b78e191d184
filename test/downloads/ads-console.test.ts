/** The change of Amazon's ads reports: what to fetch before, what after, and until when. */
import { expect, test } from 'vitest';
import { adsConsoleChange } from '../../src/downloads/ads-console.ts';
import { downloadWindows } from '../../src/downloads/download-window.ts';
import { dayFromIso } from '../../src/values/day.ts';

const on = (day: string) => adsConsoleChange(dayFromIso(day)!);

test.each([
  ['2026-11-30', { fetch: 'old-reports', from: '2026-10-02', to: '2026-11-28' }],
  ['2026-12-16', { fetch: 'old-reports', from: '2026-10-18', to: '2026-12-14' }],
  ['2026-12-17', { fetch: 'history', from: '2025-09-18', to: '2026-12-15' }],
  ['2027-02-28', { fetch: 'history', from: '2025-11-30', to: '2027-02-26' }],
  ['2027-03-01', undefined],
])('on %s', (day, change) => {
  expect(on(day)).toEqual(change);
});

test('a unified search term report is asked for the days that the list names, back to the last import', () => {
  const held = { marketplace: 'US', lastDay: '2026-09-10', importedOn: '2026-09-12', missing: [] };
  const reports = [{ sheet: 'search-terms', maxAgeDays: 3, checks: 1, marketplaces: [held] }] as const;
  const state = { reports, markets: [], today: dayFromIso('2026-12-20')! };
  const asked = downloadWindows('unified-search-terms', 'US', state);
  expect(asked).toEqual([{ from: '2026-09-04', to: '2026-12-18' }]);
  expect(downloadWindows('search-terms', 'US', state)).toEqual(asked);
});
