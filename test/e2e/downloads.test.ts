/** What to download now, in the sidebar of a workbook with three marketplaces. */
import { expect, test } from 'vitest';
import { useWorkbenches } from './use-workbenches.ts';

const benches = useWorkbenches();

test('four files with their days and the way to click, of the largest marketplace first; the rest is folded away', async () => {
  const bench = await benches.run('--today', '2026-11-05');
  const side = await bench.openSidebar();
  await side.click('#tab-today');
  await side.waitForSelector('#downloads > .downloads > li');
  const titles = await side.locator('#downloads > .downloads > li strong').allTextContents();
  expect(titles).toEqual([
    'US · Sales and traffic',
    'US · Search terms',
    'US · FBA inventory',
    'UK · Sales and traffic',
  ]);
  await side.click('#downloads-later-summary');
  const first = side.locator('#download-search-terms-CA');
  expect(await first.locator('.chip').innerText()).toContain('7 days overdue');
  expect(await first.locator('.window').innerText()).toBe('2026-10-05 – 2026-11-03');
  await first.locator('.iso-day').last().click();
  expect(await side.evaluate(() => getSelection()?.toString())).toBe('2026-11-03');

  const path = first.locator('.path').first();
  expect(await path.isVisible()).toBe(false);
  await side.click('#download-search-terms-CA-where-summary');
  expect(await path.innerText()).toContain('Reports › Create report › template “Search term”');
  expect(await side.innerText('#downloads-later-summary')).toBe('4 more wait for another day');
  expect(await side.innerText('#downloads-untried-summary')).toBe('1 never imported for a marketplace');
  const overflow = await side.evaluate(() => document.body.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await side.click('#go-import');
  expect(await side.getAttribute('#tab-import', 'aria-selected')).toBe('true');
});

test('an import asks for the days that the list names, of whatever marketplace; typed days stay', async () => {
  const bench = await benches.run('--today', '2026-11-28');
  const side = await bench.openSidebar();
  await side.click('#tab-today');
  const us = (await side.locator('#download-sales-traffic-US .window').innerText()).split(' – ');
  expect(us).toEqual(['2026-10-22', '2026-11-26']);
  await bench.openSheet('Sheet1');
  await bench.paste(
    'A1',
    '(Parent) ASIN\t(Child) ASIN\tTitle\tSKU\tSessions - Total\tUnits Ordered\tOrdered Product Sales\nB0AAAAAAA1\tB0AAAAAAA1\tTray\tS-1\t310\t62\t620',
  );
  await side.click('#tab-import');
  await side.click('#import-open-sheet');
  const asked = async () => [await side.inputValue('input[name=from]'), await side.inputValue('input[name=to]')];
  await side.waitForSelector('input[name=from]');
  for (const [marketplace, days] of [
    ['DE', ['2026-10-28', '2026-11-26']],
    ['US', us],
  ] as const) {
    await side.selectOption('select[name=marketplace]', marketplace);
    expect(await asked()).toEqual(days);
  }
  await side.fill('input[name=from]', '2026-10-20');
  await side.selectOption('select[name=marketplace]', 'DE');
  expect(await asked()).toEqual(['2026-10-20', '2026-11-26']);
});
