/** A workbook of daily search terms that is about to be summed by week. */
import type { Cell } from '../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../src/values/day.ts';
import { DaybookHost, searchTermTable } from './daybook-host.ts';

export const US = { marketplace: 'US' };
/** Today is 2026-11-01: weeks that ended before 2026-09-02 are old enough. */
export const OLD_MONDAY = dayFromIso('2026-08-17')!;

/** One row a day and term: ten clicks, 2 of spend, 8 of sales, one order. */
export function days(first: number, count: number, terms: readonly string[] = ['press']): Cell[][] {
  const [header, ...rows] = searchTermTable(terms.map((term) => [term, 10, 2, 8, 1]));
  const dated = Array.from({ length: count }, (_, i) => isoOfDay(first + i)).flatMap((day) =>
    rows.map((row) => [day, day, ...row.slice(2)]),
  );
  return [header!, ...dated];
}

export function setLimit(daybook: DaybookHost, value: number): void {
  const row = daybook.column('Rules', 'Rule').indexOf('sum-weeks-rows') + 1;
  daybook.sheet('Rules').setCells({ row, column: 6, rows: 1, columns: 1 }, [[{ value }]]);
}

/** Two old weeks of two terms, 28 rows, where 30 are few enough. */
export function almostFull(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  setLimit(daybook, 30);
  daybook.now = Date.UTC(2026, 8, 1, 12);
  daybook.receipt('old.csv', days(OLD_MONDAY, 14, ['press', 'mug']), US);
  daybook.now = Date.UTC(2026, 10, 1, 12);
  return daybook;
}

export const recent = (count: number) => days(dayFromIso('2026-10-01')!, count);
