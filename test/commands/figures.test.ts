/** What the daybook tells of reports, from which the sidebar plans the downloads, and of the figures that judge a task. */
import { expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { DOWNLOAD_REPORTS } from '../../src/downloads/reports.ts';
import { DaybookHost, inventoryTable, NOON, OCTOBER, PLACES, salesTable, searchTermTable } from './daybook-host.ts';

const DAY = 86_400_000;
test('an empty workbook names the reports, their greatest ages and how many checks wait', () => {
  const reports = new DaybookHost().call<Daybook>('getDaybook').reports;
  expect(reports.map(({ sheet, maxAgeDays }) => [sheet, maxAgeDays])).toEqual([
    ['sales-traffic', 3],
    ['search-terms', 3],
    ['fba-inventory', 2],
    ['inventory-ledger', 7],
    ['fba-returns', 7],
    ['seller-feedback', 7],
    ['orders', 7],
    ['unshipped-orders', 3],
    ['fbm-returns', 3],
  ]);
  for (const { sheet, checks, marketplaces } of reports) {
    expect(checks, sheet).toBe(DOWNLOAD_REPORTS.find((one) => one.sheet === sheet)!.checks.length);
    expect(marketplaces).toEqual([]);
  }
});

test.each(PLACES)('days up to which reports go and of their import, in the spreadsheet’s zone: $timeZone', (place) => {
  const daybook = new DaybookHost(place);
  const sales = salesTable([['B0AAAAAAA1', 'S1', 100, 5, '$50.00']]);
  daybook.receipt('sales.csv', sales, OCTOBER);
  daybook.receipt('stock.txt', inventoryTable([['S1', 'B0AAAAAAA1', 9]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.now = NOON + 3 * DAY;
  daybook.receipt('sales-ca.csv', sales, { marketplace: 'CA', from: '2026-10-03', to: '2026-11-02' });
  daybook.receipt('old.csv', sales, { marketplace: 'US', from: '2026-09-01', to: '2026-09-30' });
  daybook.receipt('terms.csv', searchTermTable([['mug', 10, 5, 20, 1]]), { marketplace: 'US' });
  const { reports, markets } = daybook.call<Daybook>('getDaybook');
  const [of, on] = [{ missing: [] }, '2026-11-04'];
  expect(reports.slice(0, 3).map(({ marketplaces }) => marketplaces)).toEqual([
    [
      { marketplace: 'US', lastDay: '2026-10-31', importedOn: on, ...of },
      { marketplace: 'CA', lastDay: '2026-11-02', importedOn: on, ...of },
    ],
    [{ marketplace: 'US', lastDay: '2026-10-31', importedOn: on, ...of }],
    [{ marketplace: 'US', lastDay: '2026-11-01', importedOn: '2026-11-01', ...of }],
  ]);
  expect(markets.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test.each([
  ['a small marketplace is looked at once a week', 2, 'PASS'],
  ['a large one more often', 200, 'NO DATA'],
])('%s', (_, units, status) => {
  const daybook = new DaybookHost();
  const sold = (count: number) => salesTable([['B0AAAAAAA1', 'S1', 1000, count, '$50.00']]);
  daybook.receipt('us.csv', sold(300), { marketplace: 'US', from: '2026-10-24', to: '2026-10-30' });
  daybook.receipt('ca.csv', sold(units), { marketplace: 'CA', from: '2026-10-18', to: '2026-10-24' });
  const { tasks } = daybook.call<Daybook>('updateToday');
  expect(tasks.find(({ id }) => id === 'key-figures')?.status).toBe(status);
});

test('a check that is switched off waits for nothing', () => {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  const rules = daybook.values('Rules');
  const at = rules.findIndex(([id]) => id === 'returns-up');
  daybook.sheet('Rules').setCells({ row: at, column: 1, rows: 1, columns: 1 }, [[{ value: false }]]);
  const reports = daybook.call<Daybook>('getDaybook').reports;
  expect(reports.find(({ sheet }) => sheet === 'fba-returns')?.checks).toBe(1);
});

test('a term of a daily and a monthly report is one finding, of the month that holds the day', () => {
  const daybook = new DaybookHost();
  const month = searchTermTable([
    ['mug', 100, 50, 20, 2],
    ['rug', 100, 50, 20, 2],
    ['hat', 100, 50, 20, 2],
  ]);
  daybook.receipt('month.csv', month, { marketplace: 'US' });
  const day = searchTermTable([
    ['mug', 60, 30, 20, 2],
    ['rug', 1, 1, 0, 0],
  ]);
  const ofDay = day.map((row, i) => (i === 0 ? row : ['2026-10-31', ...row.slice(1)]));
  expect(daybook.receipt('day.csv', ofDay, { marketplace: 'US' }).rowsAdded).toBe(2);
  const task = daybook.call<Daybook>('getDaybook').tasks.find(({ id }) => id === 'run-ads')!;
  expect(task.statusText).toBe('ACT (3)');
  const rowOf = ({ a1, text }: { a1: string; text: string }) => [text.split(':')[0], Number(a1.replace(/\D/g, ''))];
  expect(task.findings.map(rowOf)).toEqual([
    ['hat', 4],
    ['mug', 2],
    ['rug', 3],
  ]);
});

test('a term is judged by all its days and campaigns together, and says on what its verdict rests', () => {
  const daybook = new DaybookHost();
  const days = Array.from({ length: 30 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`);
  const [header, row] = searchTermTable([['steel straw', 4, 4.8, 0, 0]]) as [string[], string[]];
  const daily = days.map((day) => [day, day, ...row.slice(2)]);
  daybook.receipt('daily.csv', [header, ...daily], { marketplace: 'US' });
  const task = daybook.call<Daybook>('getDaybook').tasks.find(({ id }) => id === 'run-ads')!;
  expect(task.statusText).toBe('ACT (1)');
  expect(task.findings.map(({ text }) => text)).toEqual([
    'steel straw: ACoS status No sales · 120 clicks, 144 USD, 0 orders (2026-10-01 to 2026-10-30)',
  ]);
});
