/** Looking at a sheet in the page: finding, filtering, names that stay in view; typing while it is drawn anew. */
import { expect, test } from 'vitest';
import { useWorkbenches } from './use-workbenches.ts';

const benches = useWorkbenches();

test('a text is found over the sheet, forwards and backwards', async () => {
  const bench = await benches.run('--today', '2026-11-01');
  const { page } = bench;
  await bench.openSheet('FBA Inventory');
  const box = page.locator('#layer .find');
  const said = () => box.locator('.count').innerText();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('cutboard');
  await expect.poll(said).toBe('1 of 3');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(said).toBe('3 of 3');
  await page.keyboard.press('Shift+Enter');
  await expect.poll(said).toBe('2 of 3');
  await page.keyboard.type(' of nowhere');
  await expect.poll(said).toBe('Not found');
  await page.keyboard.press('Escape');
  expect(await box.count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  expect(await bench.sheet()).toBe('FBA Inventory');
});

test('a filter hides rows by the values of a column, keeps them, and goes by one undo', async () => {
  const book = benches.path('filter.daybook.json');
  const started = await benches.start('--book', book, '--today', '2026-11-01');
  const bench = await benches.open(started.url);
  const { page } = bench;
  await bench.openSheet('Sheet1');
  await bench.paste('A1', 'Marketplace\tUnits\nUS\t5\nUK\t7\nUS\t9');
  await page.click('#menu-data');
  await page.getByText('Create a filter').click();
  const hidden = () =>
    page.evaluate(() =>
      Object.entries(JSON.parse(window.daybook.copy).rowData)
        .filter(([, row]) => (row as { hd?: number }).hd === 1)
        .map(([row]) => Number(row)),
    );
  const button = page.locator('.filter-buttons button[data-column="0"]');
  await button.click();
  await page.locator('.filter-panel label', { hasText: 'US' }).locator('input').uncheck();
  await page.locator('.filter-panel .main').click();
  await expect.poll(hidden).toEqual([1, 3]);
  await page.keyboard.press('Control+z');
  await expect.poll(hidden).toEqual([]);
  await page.keyboard.press('Control+y');
  await expect.poll(hidden).toEqual([1, 3]);
  await page.reload();
  await bench.ready();
  await expect.poll(hidden).toEqual([1, 3]);
  await page.click('#menu-data');
  await page.getByText('Remove filter').click();
  await expect.poll(hidden).toEqual([]);
  expect(await page.locator('.filter-buttons button').count()).toBe(0);
});

test('what names a row stays in view', async () => {
  const bench = await benches.run('--today', '2026-11-01');
  await bench.openSheet('FBA Inventory');
  const freeze = () => bench.page.evaluate(() => JSON.parse(window.daybook.copy).freeze);
  expect(await freeze()).toMatchObject({ xSplit: 3, ySplit: 1 });
  expect(await bench.texts('A1:C1')).toEqual([['Marketplace', 'sku', 'asin']]);
});

test('a link leads to its cell, by mouse and by keys; Escape closes its card', async () => {
  const bench = await benches.run('--today', '2026-11-01');
  const { page } = bench;
  const asked = page.waitForRequest((request) => request.postData()?.startsWith('{"name":"sheet"') ?? false);
  await bench.openSheet('FBA Inventory');
  const [id] = JSON.parse((await asked).postData()!).args;
  await bench.openSheet('Sheet1');
  await bench.type('B2', `=HYPERLINK("#gid=${id}&range=C"&1+2,"Stock")`);
  await expect.poll(() => bench.text('B2')).toBe('Stock');
  const card = page.locator('#layer .link-card .go');
  await bench.click('B2');
  await card.waitFor();
  expect(await card.innerText()).toBe('FBA Inventory!C3');
  await page.keyboard.press('Escape');
  expect(await card.count()).toBe(0);
  await bench.click('B3');
  await bench.click('B2');
  await card.click();
  await expect.poll(() => bench.sheet()).toBe('FBA Inventory');
  expect(await card.count()).toBe(0);
  await bench.openSheet('Sheet1');
  await bench.click('B1');
  await page.keyboard.press('ArrowDown');
  await card.waitFor({ timeout: 20_000 });
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => bench.sheet()).toBe('FBA Inventory');
  await expect.poll(() => page.evaluate(() => window.daybook.selected)).toBe('C3');
});

test('a half-typed cell survives a sheet that is drawn anew, and a page that comes back with its server', async () => {
  const book = benches.path('typing.daybook.json');
  const flags = ['--book', book, '--today', '2026-11-01'];
  const started = await benches.start(...flags);
  const bench = await benches.open(started.url);
  const other = await benches.open(started.url);
  const { page } = bench;
  await bench.openSheet('Sheet1');
  await bench.click('B2');
  await page.keyboard.type('half of it');
  await other.openSheet('Sheet1');
  await other.type('A1', 'theirs');
  await other.page.click('#menu-insert');
  await other.page.getByText('Columns right').click();
  await other.settled();
  await page.keyboard.type(' and the rest');
  await page.keyboard.press('Enter');
  await bench.until(
    () => bench.text('B2'),
    (text) => text === 'half of it and the rest',
  );
  await other.context.close();

  await bench.click('C3');
  await page.keyboard.type('begun before');
  await started.stop();
  await page.locator('.lost').waitFor();
  await benches.start(...flags);
  await page.locator('.lost').waitFor({ state: 'detached' });
  await bench.ready();
  await page.keyboard.type(', ended after');
  await page.keyboard.press('Enter');
  await bench.until(
    () => bench.text('C3'),
    (text) => text === 'begun before, ended after',
  );
  expect(await bench.text('B2')).toBe('half of it and the rest');
});
