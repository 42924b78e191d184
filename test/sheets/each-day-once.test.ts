/** Windows of every grain may stand side by side: whoever adds them up counts no day twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { salesByDate } from '../../src/reports/kinds/sales-by-date.ts';
import { wholeWeeks } from '../../src/reports/merge/week-sums.ts';
import { spanOfGrain } from '../../src/reports/read/grain.ts';
import { salesPaces } from '../../src/sheets/units-sold.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { daysIn, overlaps, type Span } from '../../src/values/span.ts';

const START = dayFromIso('2026-06-01')!;
const PER_DAY = 3;

const span = fc
  .tuple(fc.constantFrom('day', 'day', 'week', 'month'), fc.integer({ min: 0, max: 60 }))
  .map(([grain, day]) => spanOfGrain(grain as 'day' | 'week' | 'month', START + day));
const spans = fc.uniqueArray(span, { minLength: 1, maxLength: 25, selector: ({ first, last }) => `${first} ${last}` });

/** A window in which each day sold the same. */
function row(window: Span) {
  return {
    marketplace: 'US',
    from: isoOfDay(window.first),
    to: isoOfDay(window.last),
    sku: 'S-1',
    childAsin: 'B0CHILD001',
    importedAt: '2026-09-01T08:00:00',
    unitsOrdered: PER_DAY * daysIn(window),
  };
}

test('units sold a day are those of a day, whatever windows tell them', () => {
  fc.assert(
    fc.property(spans, (windows) => {
      const stock = [{ marketplace: 'US', sku: 'S-1', asin: 'B0CHILD001' }];
      const [pace] = salesPaces(windows.map(row), stock);
      for (const one of pace!.windows)
        for (const other of pace!.windows) expect(one === other || !overlaps(one, other)).toBe(true);
      expect(pace!.unitsOf(stock[0]!)).toMatchObject({ unitsPerDay: PER_DAY });
    }),
    { numRuns: 300 },
  );
});

test('a week is summed of its seven days alone', () => {
  const week = Array.from({ length: 7 }, (_, i) => ({ first: START + i, last: START + i }));
  fc.assert(
    fc.property(spans, (windows) => {
      const others = windows.filter(({ first, last }) => first !== last);
      const rows = [...others, ...week].map(row);
      for (const { from, to, rows: sums, days } of wholeWeeks(salesByDate, rows, START + 200, () => false)) {
        expect(days.map((index) => rows[index]).every((one) => one!.from === one!.to)).toBe(true);
        expect([from, to]).toEqual([isoOfDay(START), isoOfDay(START + 6)]);
        expect(sums).toMatchObject([{ from, to, unitsOrdered: 7 * PER_DAY }]);
      }
    }),
    { numRuns: 200 },
  );
});
