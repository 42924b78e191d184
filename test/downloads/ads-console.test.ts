/** The change of Amazon's ads reports: what to fetch before, what after, and until when. */
import { expect, test } from 'vitest';
import { adsConsoleChange } from '../../src/downloads/ads-console.ts';
import { downloadWindow } from '../../src/downloads/download-window.ts';
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
  const held = { marketplace: 'US', lastDay: '2026-09-10', ageDays: 0, fresh: true, importedOn: '2026-09-12' };
  const figures = [{ sheet: 'search-terms', maxAgeDays: 3, marketplaces: [held] }];
  const today = dayFromIso('2026-12-20')!;
  const asked = downloadWindow('unified-search-terms', 'US', figures, today);
  expect(asked).toEqual({ from: '2026-09-04', to: '2026-12-18' });
  expect(downloadWindow('search-terms', 'US', figures, today)).toEqual(asked);
});
