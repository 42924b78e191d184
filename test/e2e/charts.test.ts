/** Charts over the grid: drawn from the cells, scrolled with them, and following what is typed. */
import { writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Chart } from '../../workbench/model/chart.ts';
import { Spreadsheet } from '../../workbench/model/spreadsheet.ts';
import { someChart } from '../workbench/model/some-chart.ts';
import type { Workbench } from './open-workbench.ts';
import { useWorkbenches } from './use-workbenches.ts';

const benches = useWorkbenches();
let bench: Workbench;

const weeks = [
  ['Week', 'Desk lamp', 'Bulb'],
  ['W40', 0.4, 0.2],
  ['W41', 0.55, null],
  ['W42', 0.6, 0.35],
  ['W43', 0.8, 0.5],
];

function book(): Spreadsheet {
  const made = new Spreadsheet({ name: 'Charts', sheetName: 'Trend' });
  const sheet = made.sheets[0]!;
  const area = { row: 0, column: 0, rows: 5, columns: 3 };
  sheet.setCells(
    area,
    weeks.map((row) => row.map((value) => (value === null ? null : { value }))),
  );
  sheet.setFormat({ ...area, row: 1, column: 1, rows: 4, columns: 2 }, { numberFormat: '0%' });
  sheet.frozenRows = 1;
  const size = { width: 480, height: 260 };
  const chart = (id: number, type: string, row: number, options: object): Chart => ({
    ...someChart(sheet.id, area, row, 4),
    ...{ id, type, options: { ...size, ...options } },
  });
  sheet.charts = [
    chart(1, 'LINE', 1, { title: 'Coverage', 'hAxis.title': 'week', 'vAxis.title': 'share', pointSize: 5 }),
    chart(2, 'COLUMN', 16, { title: 'Columns', 'legend.position': 'bottom' }),
    chart(3, 'BAR', 31, { title: 'Bars', isStacked: true, 'legend.position': 'top' }),
    chart(4, 'PIE', 46, { title: 'Pie' }),
  ];
  const other = made.addSheet({ name: 'Far' });
  other.charts = [{ ...someChart(sheet.id, area, 2, 1), id: 5, type: 'COLUMN' }];
  return made;
}

beforeAll(async () => {
  const path = benches.path('charts.daybook.json');
  writeFileSync(path, JSON.stringify(book()));
  bench = await benches.run('--book', path, '--port', '0');
});

const chart = (id: number) => bench.page.locator(`svg.chart[data-chart="${id}"]`);
const textsOf = (id: number) => chart(id).locator('text').allTextContents();

test('a line chart has a line for each series, its names, its weeks and its scale', async () => {
  for (const id of [1, 2, 4]) await chart(id).waitFor();
  expect(await textsOf(1)).toEqual(
    expect.arrayContaining(['Coverage', 'week', 'share', 'Desk lamp', 'Bulb', 'W40', 'W43', '0%', '80%']),
  );
  // The second line is broken by the missing week: a lone value, then two.
  expect(await chart(1).locator('polyline').count()).toBe(3);
  expect(await chart(2).locator('rect').count()).toBe(1 + 7 + 2);
  expect(await textsOf(4)).toEqual(['The workbench does not draw charts of the type PIE.']);
});

test('a chart stands at its anchor, scrolls with it, and goes under the frozen row', async () => {
  const place = await bench.page.evaluate(() => window.daybook.place('E2'));
  const box = (await chart(1).boundingBox())!;
  expect(Math.abs(box.x - (place.x - 50 + 4))).toBeLessThan(2);
  expect(Math.abs(box.y - (place.y - 10 + 5))).toBeLessThan(2);
  await bench.page.mouse.move(place.x - 200, place.y + 100);
  await bench.page.mouse.wheel(0, 210);
  await expect.poll(async () => (await chart(1).boundingBox())!.y).toBeLessThan(box.y - 150);
  const scrolled = await bench.page.evaluate(() => window.daybook.place('E2'));
  expect(Math.abs((await chart(1).boundingBox())!.y - (scrolled.y - 10 + 5))).toBeLessThan(2);
  const pane = (await chart(1).locator('..').boundingBox())!;
  const header = await bench.page.evaluate(() => window.daybook.place('A1'));
  expect(pane.y).toBeGreaterThanOrEqual(header.y + 9);
  const over = (await chart(2).boundingBox())!;
  await bench.page.mouse.move(over.x + 60, over.y + 60);
  await bench.page.mouse.wheel(0, -1000);
  await expect.poll(async () => Math.abs((await chart(1).boundingBox())!.y - box.y)).toBeLessThan(2);
});

test('what is typed is drawn, also in a chart on another sheet', async () => {
  await bench.type('B2', '160%');
  await expect.poll(() => textsOf(1)).toContain('200%');
  await bench.openSheet('Far');
  await expect.poll(() => textsOf(5)).toContain('200%');
  await bench.click('A5');
  await bench.page.keyboard.press('Control+z');
  await expect.poll(() => textsOf(5)).not.toContain('200%');
  await bench.openSheet('Trend');
  await expect.poll(() => textsOf(1)).not.toContain('200%');
});
