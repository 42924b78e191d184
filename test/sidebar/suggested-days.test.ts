/** An import asks for the days that Download now named: both are one computation. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggestedDays } from '../../sidebar/panels/place-and-days.ts';
import type { Figures } from '../../src/checklist/freshness.ts';
import { planDownloads } from '../../src/downloads/plan-downloads.ts';
import { DOWNLOAD_REPORTS } from '../../src/downloads/reports.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { daybook, task } from './make.ts';

const TODAY = dayFromIso('2026-11-01')!;
const MARKETPLACES = ['US', 'CA', 'DE', 'JP'];

const held = fc.array(fc.record({ marketplace: fc.constantFrom(...MARKETPLACES), age: fc.nat(120) }), { maxLength: 4 });

function figuresOf(sheet: string, entries: readonly { marketplace: string; age: number }[]): Figures {
  const marketplaces = [...new Map(entries.map((one) => [one.marketplace, one])).values()].map(
    ({ marketplace, age }) => ({
      marketplace,
      ageDays: age,
      lastDay: isoOfDay(TODAY - age),
      fresh: age < 3,
      importedOn: '',
    }),
  );
  return { sheet, maxAgeDays: 3, marketplaces };
}

test('whatever was imported, the form asks for the days that the list names', () => {
  fc.assert(
    fc.property(
      fc.tuple(...DOWNLOAD_REPORTS.map(() => held)),
      fc.shuffledSubarray(MARKETPLACES),
      (entries, markets) => {
        const figures = DOWNLOAD_REPORTS.map(({ sheet }, i) => figuresOf(sheet, entries[i]!));
        const book = { ...daybook(), markets, tasks: figures.map((one) => ({ ...task('PASS'), figures: one })) };
        const { now, later, untried } = planDownloads(figures, TODAY, markets);
        for (const { sheet, marketplace, from, to } of [...now, ...later, ...untried])
          expect(suggestedDays(book, sheet)(marketplace)).toEqual({ from, to });
      },
    ),
    { numRuns: 100 },
  );
});

test('a report that is not on the list gets the last month of complete days; none while the day is not known', () => {
  expect(suggestedDays(daybook(), 'sales-by-parent')('US')).toEqual({ from: '2026-10-01', to: '2026-10-30' });
  expect(suggestedDays(undefined, 'sales-traffic')('US')).toBeUndefined();
});
