/** An import asks for the days that Download now named: both are one computation. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestedDays } from '../../sidebar/panels/place-and-days.ts';
import type { HeldReport } from '../../src/downloads/held-report.ts';
import { planDownloads } from '../../src/downloads/plan-downloads.ts';
import { DOWNLOAD_REPORTS } from '../../src/downloads/reports.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { daybook } from './make.ts';

const TODAY = dayFromIso('2026-11-01')!;
const MARKETPLACES = ['US', 'CA', 'DE', 'JP'];

const held = fc.array(fc.record({ marketplace: fc.constantFrom(...MARKETPLACES), age: fc.nat(120) }), { maxLength: 4 });

function heldReport(sheet: HeldReport['sheet'], entries: readonly { marketplace: string; age: number }[]): HeldReport {
  const marketplaces = [...new Map(entries.map((one) => [one.marketplace, one])).values()].map(
    ({ marketplace, age }) => ({ marketplace, lastDay: isoOfDay(TODAY - age), importedOn: '2026-10-30', missing: [] }),
  );
  return { sheet, maxAgeDays: 3, checks: 2, marketplaces };
}

test('whatever was imported, the form asks for the days of the first file that the list names', () => {
  fc.assert(
    fc.property(fc.tuple(...DOWNLOAD_REPORTS.map(() => held)), fc.shuffledSubarray(MARKETPLACES), (entries, places) => {
      const reports = DOWNLOAD_REPORTS.map(({ sheet }, i) => heldReport(sheet, entries[i]!));
      const markets = places.map((marketplace) => ({ marketplace, share: 1 / places.length }));
      const book = { ...daybook(), markets, reports };
      const { now, later, untried } = planDownloads({ reports, markets, today: TODAY });
      for (const { sheet, marketplaces, windows } of [...now, ...later, ...untried]) {
        const asked = (marketplaces.length === 0 ? [''] : marketplaces).map(
          (place) => suggestedDays(book, sheet)(place)!,
        );
        // A file that holds all marketplaces begins where the first of them does.
        const from = asked.map((one) => one.from).sort()[0];
        expect({ ...asked[0], from }).toEqual(windows[0]);
      }
    }),
    { numRuns: 100 },
  );
});

test('a report that is not on the list gets the last month of complete days; none while the day is not known', () => {
  expect(suggestedDays(daybook(), 'sales-by-parent')('US')).toEqual({ from: '2026-10-01', to: '2026-10-30' });
  expect(suggestedDays(undefined, 'sales-traffic')('US')).toBeUndefined();
});
