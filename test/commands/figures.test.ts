/** What the daybook tells of the figures that judge a task, from which the sidebar plans the downloads. */
import { expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { DaybookHost, inventoryTable, NOON, OCTOBER, PLACES, salesTable, searchTermTable } from './daybook-host.ts';

const DAY = 86_400_000;
const figures = (daybook: DaybookHost) =>
  daybook
    .call<Daybook>('getDaybook')
    .tasks.filter(({ cadence }) => cadence === 'daily')
    .map((task) => task.figures);

test('an empty workbook names the sheets and their oldest days', () => {
  expect(figures(new DaybookHost())).toEqual([
    { sheet: 'sales-traffic', maxAgeDays: 3, marketplaces: [] },
    undefined,
    { sheet: 'search-terms', maxAgeDays: 3, marketplaces: [] },
    { sheet: 'fba-inventory', maxAgeDays: 2, marketplaces: [] },
  ]);
});

test.each(PLACES)('days up to which figures go and of their import, in the spreadsheet’s zone: $timeZone', (place) => {
  const daybook = new DaybookHost(place);
  const sales = salesTable([['B0AAAAAAA1', 'S1', 100, 5, '$50.00']]);
  daybook.receipt('sales.csv', sales, OCTOBER);
  daybook.receipt('stock.txt', inventoryTable([['S1', 'B0AAAAAAA1', 9]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.now = NOON + 3 * DAY;
  daybook.receipt('sales-ca.csv', sales, { marketplace: 'CA', from: '2026-10-03', to: '2026-11-02' });
  daybook.receipt('old.csv', sales, { marketplace: 'US', from: '2026-09-01', to: '2026-09-30' });
  daybook.receipt('terms.csv', searchTermTable([['mug', 10, 5, 20, 1]]), { marketplace: 'US' });
  expect(figures(daybook).map((one) => one?.marketplaces)).toEqual([
    [
      { marketplace: 'US', lastDay: '2026-10-31', ageDays: 4, fresh: false, importedOn: '2026-11-04' },
      { marketplace: 'CA', lastDay: '2026-11-02', ageDays: 2, fresh: true, importedOn: '2026-11-04' },
    ],
    undefined,
    [{ marketplace: 'US', lastDay: '2026-10-31', ageDays: 4, fresh: false, importedOn: '2026-11-04' }],
    [{ marketplace: 'US', lastDay: '2026-11-01', ageDays: 3, fresh: false, importedOn: '2026-11-01' }],
  ]);
});

test('without its column the import log tells the day of the import', () => {
  const daybook = new DaybookHost();
  daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S1', 100, 5, '$50.00']]), OCTOBER);
  const sheet = daybook.sheet('Sales & Traffic');
  const header = daybook.values('Sales & Traffic')[0]!;
  sheet.deleteColumns(header.indexOf('Imported at'), 1);
  daybook.call('setUpWorkbook');
  expect(figures(daybook)[0]!.marketplaces).toMatchObject([{ lastDay: '2026-10-31', importedOn: '2026-11-01' }]);
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
