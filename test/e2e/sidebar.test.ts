/**
 * The sidebar in the hands of a seller: where its views stand, where its buttons lead, what it says of rules that
 * cannot work.
 */
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { useWorkbenches } from './use-workbenches.ts';

const SMALL_SHOP = resolve(import.meta.dirname, '../files/small-shop');
const benches = useWorkbenches();

test('every view opens at its top, and again where it was left', async () => {
  const bench = await benches.run('--today', '2026-11-05');
  const side = await bench.openSidebar();
  const scrolled = () => side.evaluate(() => Math.round(scrollY));
  await side.click('#tab-functions');
  // The list is drawn after the click is answered.
  await bench.until(
    () => side.evaluate(() => String(document.body.scrollHeight - innerHeight)),
    (room) => Number(room) > 500,
  );
  await side.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const bottom = await scrolled();
  expect(bottom).toBeGreaterThan(500);
  for (const view of ['today', 'import']) {
    await side.click(`#tab-${view}`);
    expect(await scrolled()).toBe(0);
  }
  await side.click('#tab-functions');
  expect(await scrolled()).toBe(bottom);
});

test('a week that is started is shown; what nothing but a person judges is to be done', async () => {
  const bench = await benches.run('--today', '2026-11-05');
  const side = await bench.openSidebar();
  await side.click('#tab-today');
  const byHand = side.locator('article.card', { has: side.locator('#done-answer-customers') });
  expect(await byHand.locator('.chip').innerText()).toContain('TODO');
  await side.click('#done-answer-customers');
  expect(await byHand.locator('label').last().innerText()).toContain('What did you find?');
  await side.fill('#reason-answer-customers', 'All answered');
  await side.click('#save-answer-customers');
  await byHand.locator('.chip', { hasText: 'Done' }).waitFor();
  await side.click('#start-week');
  await side.locator('.week-head .chip', { hasText: 'Started' }).waitFor();
  await bench.until(
    () => bench.sheet(),
    (shown) => shown === 'Week' || shown === 'Competitors',
  );
});

test('an empty workbook leads in three steps to its first list, made once all files are in', async () => {
  const bench = await benches.run('--book', benches.path('first.daybook.json'), '--today', '2026-11-01');
  const side = await bench.openSidebar();
  await side.locator('#first-steps').waitFor();
  await side.click('#tab-today');
  expect(await side.locator('#today-list').count()).toBe(0);
  await side.click('#go-import');
  const files = ['BusinessReport_US_2026-10-01_2026-10-31.csv', 'FBA_Inventory_US_2026-11-01.txt'];
  await side.setInputFiles(
    '#files',
    files.map((name) => join(SMALL_SHOP, name)),
  );
  await side.locator('#batch').waitFor();
  await side.click('#tab-today');
  await side.locator('#today-list .summary', { hasText: 'US to Oct 31' }).waitFor();
  await bench.settled();
  expect(await side.locator('#today-due, #today-updating, #first-steps').count()).toBe(0);
  await side.click('#today-sheet');
  await bench.until(
    () => bench.sheet(),
    (shown) => shown === 'Today',
  );
});

test('a rule that cannot work is named above what is judged without it, and leads to its row', async () => {
  const bench = await benches.run('--today', '2026-11-01');
  await bench.openSheet('Rules');
  const rules = (await bench.texts('A1:A200')).map(([rule]) => rule);
  const limit = `G${rules.indexOf('cover-low') + 1}`;
  // Scrolls there.
  await bench.page.evaluate((a1) => window.daybook.select(a1), limit);
  await bench.type(limit, 'abc');
  await bench.page.locator('.toast', { hasText: 'cover-low' }).waitFor();
  const side = await bench.openSidebar();
  await side.click('#tab-today');
  expect(await side.innerText('#broken-rules')).toContain('1 rule in Rules cannot work');
  await bench.openSheet('Unified Search Terms');
  await side.click('#broken-rule-0');
  await bench.until(
    () => bench.sheet(),
    (shown) => shown === 'Rules',
  );
});

test('the language of the sheets is changed once what breaks was read', async () => {
  const bench = await benches.run('--today', '2026-11-05');
  const side = await bench.openSidebar();
  await side.click('#tab-today');
  await side.click('#workbook-language summary');
  await side.click('#workbook-ja');
  await side.locator('#language-question').waitFor();
  await side.click('#keep-language');
  await side.click('#workbook-ja');
  await side.click('#change-language');
  await side.locator('#workbook-language summary', { hasText: '日本語' }).waitFor();
  await bench.page.getByText('売上とトラフィック').first().waitFor();
  await side.click('#workbook-en');
  await side.click('#change-language');
  await side.locator('#workbook-language summary', { hasText: 'English' }).waitFor();
  await bench.page.getByText('Sales & Traffic').first().waitFor();
});
