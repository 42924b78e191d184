/** What to download now, in the sidebar of a workbook with three marketplaces. */
import { expect, test } from 'vitest';
import { useWorkbenches } from './use-workbenches.ts';

const benches = useWorkbenches();

test('at most five files with their days, what waits for them and the way to click; the rest is folded away', async () => {
  const bench = await benches.run('--today', '2026-11-28');
  const side = await bench.openSidebar();
  await side.click('#tab-today');
  await side.waitForSelector('#downloads > .downloads > li');
  const titles = await side.locator('#downloads > .downloads > li strong').allTextContents();
  expect(titles).toEqual([
    'US · Sales and traffic',
    'US · FBA inventory',
    'US, CA · Search terms',
    'UK · FBA inventory',
  ]);
  const sales = side.locator('#download-sales-traffic-US');
  expect(await sales.locator('.chip').innerText()).toContain('24 days overdue');
  expect(await sales.locator('.window').innerText()).toBe(
    '2026-11-01 – 2026-11-19, 2026-11-20 – 2026-11-26 · a file each',
  );
  expect(await sales.innerText()).toContain('16 checks wait for it · imported to 2026-10-31');
  await sales.locator('.iso-day').last().click();
  expect(await side.evaluate(() => getSelection()?.toString())).toBe('2026-11-26');

  const terms = side.locator('#download-search-terms-US-CA');
  const path = terms.locator('.path').first();
  expect(await path.isVisible()).toBe(false);
  await side.click('#download-search-terms-US-CA-where-summary');
  expect(await path.innerText()).toContain('Reports › Create report › template “Search term”');
  expect(await side.innerText('#downloads-later-summary')).toBe('7 more wait: later this week');
  await side.click('#downloads-later-summary');
  expect(await side.locator('#download-fba-returns-US .path').first().textContent()).toContain('FBA customer returns');
  expect(await side.innerText('#downloads-untried-summary')).toBe('9 never imported for a marketplace');
  const overflow = await side.evaluate(() => document.body.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await side.click('#go-import');
  expect(await side.getAttribute('#tab-import', 'aria-selected')).toBe('true');
});

test('an import asks for the days that the list names, of whatever marketplace; typed days stay', async () => {
  const bench = await benches.run('--today', '2026-11-28');
  const side = await bench.openSidebar();
  await side.click('#tab-today');
  await side.waitForSelector('#download-sales-traffic-US .iso-day');
  const us = (await side.locator('#download-sales-traffic-US .iso-day').allInnerTexts()).slice(0, 2);
  expect(us).toEqual(['2026-11-01', '2026-11-19']);
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
    ['DE', ['2026-10-23', '2026-11-19']],
    ['US', us],
  ] as const) {
    await side.selectOption('select[name=marketplace]', marketplace);
    expect(await asked()).toEqual(days);
  }
  await side.fill('input[name=from]', '2026-10-20');
  await side.selectOption('select[name=marketplace]', 'DE');
  expect(await asked()).toEqual(['2026-10-20', '2026-11-19']);
});
