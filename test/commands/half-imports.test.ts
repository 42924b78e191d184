/** What an import that was not finished has told of new days is no figure: nothing is judged by it until it is finished. */
import { expect, test } from 'vitest';
import { DaybookHost, salesTable } from './daybook-host.ts';

const SKUS = Array.from({ length: 6 }, (_, i) => `${i}`);
const HOUR = 3_600_000;

const sales = (weeks: number, skus: readonly string[] = SKUS) =>
  salesTable(skus.map((i) => [`B0AAAAAAA${i}`, `S-${i}`, 300 * weeks, 60 * weeks, `$${600 * weeks}.00`] as const));

const MONTH = { marketplace: 'US', from: '2026-09-26', to: '2026-10-23' };
const WEEK = { marketplace: 'US', from: '2026-10-24', to: '2026-10-30' };
const part = (index: number) => ({
  index,
  of: 2,
  fileRows: 6,
  rowNumbers: [1, ...[2, 3, 4].map((n) => n + 3 * index)],
});

class Morning extends DaybookHost {
  later(): void {
    this.now += HOUR;
  }
}

function morning(): Morning {
  const daybook = new Morning();
  daybook.now = Date.UTC(2026, 9, 31, 12);
  daybook.call('setUpWorkbook');
  daybook.receipt('month.csv', sales(4), MONTH);
  daybook.later();
  return daybook;
}

const statuses = (daybook: DaybookHost) => daybook.column('Today', 'Status').filter((status) => status !== '');
const sessions = (daybook: DaybookHost) => new Set(daybook.column('Traffic', 'Sessions verdict'));

test('products of the part that never came are not said to have lost their visits; the import is named', () => {
  const daybook = morning();
  daybook.receipt('week.csv', sales(1, SKUS.slice(0, 3)), { ...WEEK, part: part(0) });
  daybook.later();
  daybook.call('refresh');
  expect(statuses(daybook)).toEqual(['FIX FIRST']);
  expect(daybook.column('Today', 'What is wrong').join()).toContain('“week.csv”');
  expect(sessions(daybook)).not.toContain('Dropped');
  daybook.receipt('week.csv', sales(1, SKUS.slice(3)), { ...WEEK, part: part(1) });
  daybook.later();
  daybook.call('refresh');
  expect(statuses(daybook)).toEqual([]);
  expect(daybook.column('Traffic', 'ASIN')).toContain('B0AAAAAAA5');
});

test('days that a finished import told before count on', () => {
  const daybook = morning();
  daybook.receipt('week.csv', sales(1), WEEK);
  daybook.later();
  const low = salesTable([['B0AAAAAAA0', 'S-0', 3, 0, '$0.00']]);
  daybook.receipt('again.csv', low, { ...WEEK, part: { index: 0, of: 2, rowNumbers: [1, 2] } });
  daybook.later();
  daybook.call('refresh');
  expect(sessions(daybook)).toContain('Dropped');
});
