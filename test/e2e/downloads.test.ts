/** What to download now, in the sidebar of a workbook with three marketplaces. */
import { expect, test } from 'vitest';
import { useWorkbenches } from './use-workbenches.ts';

const benches = useWorkbenches();

test('four files with their days and the way to click; the rest is folded away', async () => {
  const bench = await benches.run('--today', '2026-11-05');
  const side = await bench.openSidebar();
  await side.click('#tab-today');
  const titles = await side.locator('#downloads > .downloads > li strong').allTextContents();
  expect(titles).toEqual([
    'CA · Search terms',
    'UK · Sales and traffic',
    'UK · FBA inventory',
    'US · Sales and traffic',
  ]);
  const first = side.locator('#download-search-terms-CA');
  expect(await first.locator('.chip').innerText()).toContain('7 days overdue');
  expect(await first.locator('.window').innerText()).toBe('2026-10-05 – 2026-11-03');
  await first.locator('.iso-day').last().click();
  expect(await side.evaluate(() => getSelection()?.toString())).toBe('2026-11-03');

  const path = first.locator('.path');
  expect(await path.isVisible()).toBe(false);
  await side.click('#download-search-terms-CA-where-summary');
  expect(await path.innerText()).toContain('Sponsored ads reports › Create report');
  expect(await side.innerText('#downloads-later-summary')).toBe('4 more wait for another day');
  expect(await side.innerText('#downloads-untried-summary')).toBe('1 never imported for a marketplace');
  const overflow = await side.evaluate(() => document.body.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);

  await side.click('#go-import');
  expect(await side.getAttribute('#tab-import', 'aria-selected')).toBe('true');
});
