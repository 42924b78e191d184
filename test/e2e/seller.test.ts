/** A seller at work in the page: paste, import, look, edit, tick, undo. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Workbench } from './open-workbench.ts';
import { useWorkbenches } from './use-workbenches.ts';

const SAMPLES = resolve(import.meta.dirname, '../files/small-shop');
const benches = useWorkbenches();
let bench: Workbench;
let count = 0;

beforeEach(async () => {
  bench = await benches.run('--book', benches.path(`shop${++count}.daybook.json`), '--today', '2026-11-01');
});
afterEach(() => benches.close());

const stock = readFileSync(join(SAMPLES, 'FBA_Inventory_US_2026-11-01.txt'), 'utf8');
const sales = readFileSync(join(SAMPLES, 'BusinessReport_US_2026-10-01_2026-10-31.csv'), 'utf8');

async function importShown(marketplace: string, window?: [from: string, to: string]): Promise<string> {
  const side = await bench.openSidebar();
  await side.click('#tab-import');
  await side.click('#import-open-sheet');
  const select = side.locator('select[name=marketplace]');
  await side.waitForSelector('select[name=marketplace], .receipt');
  if (await select.isVisible()) await select.selectOption(marketplace);
  if (window) {
    await side.fill('input[name=from]', window[0]);
    await side.fill('input[name=to]', window[1]);
  }
  const now = side.locator('form.inline button[type=submit]');
  if (await now.isVisible()) await now.click();
  await side.waitForSelector('.receipt');
  return (await side.locator('.receipt').first().textContent()) ?? '';
}

test('a pasted report is imported: receipt, values and colours', async () => {
  await bench.openSheet('Sheet1');
  await bench.paste('A1', stock);
  expect(await bench.texts('A1:B2')).toEqual([
    ['sku', 'fnsku'],
    ['HP-GARLIC-PRESS', 'X00HPUS001'],
  ]);
  const receipt = await importShown('US');
  expect(receipt).toContain('FBA Inventory');
  await bench.openSheet('FBA Inventory');
  expect(await bench.text('B2')).toBe('HP-GARLIC-PRESS');
  await bench.until(
    () => bench.background('J5'),
    (color) => color !== '',
  );
});

test('the last import is undone after a question', async () => {
  await bench.openSheet('Sheet1');
  await bench.paste('A1', stock);
  const side = await bench.openSidebar();
  await side.click('#tab-import');
  await side.click('#import-open-sheet');
  await side.locator('select[name=marketplace]').selectOption('US');
  await side.click('form.inline button[type=submit]');
  await side.click('#undo-1');
  await side.click('#undo-not-1');
  await side.click('#undo-1');
  await side.click('#undo-sure-1');
  await side.waitForSelector('.receipt', { state: 'detached' });
  expect(await side.locator('.card').first().textContent()).toContain('rows are taken out');
  expect(await side.locator('#undo-1').count()).toBe(0);
  await bench.openSheet('FBA Inventory');
  expect(await bench.text('B2')).toBe('');
});

test('a column that is not known is taught once', async () => {
  const columns = ['(Child) ASIN', 'SKU', 'Titre', 'Sessions – Total', 'Unités commandées', 'Ventes de produits'];
  const cells = ['B0AAAAAAA1', 'S-1', 'Plateau', '310', '62', '1.620,10 €'];
  const report = [columns, cells].map((line) => line.join('\t')).join('\n');
  await bench.openSheet('Sheet1');
  await bench.paste('A1', report);
  const side = await bench.openSidebar();
  await side.click('#tab-import');
  await side.click('#import-open-sheet');
  const units = side.getByLabel('Units Ordered', { exact: true });
  await side.selectOption('select[name=marketplace]', 'FR');
  await side.click('#answer-1');
  expect(await side.locator('form [role=alert]').first().textContent()).toContain('Choose a column');
  expect(await units.locator('option').allTextContents()).toEqual(['Choose a column…', 'Unités commandées: 62']);
  await units.focus();
  await bench.page.keyboard.press('U');
  expect(await units.locator('xpath=../following-sibling::p').textContent()).toBe('62');
  const money = side.getByLabel('Ordered Product Sales', { exact: true });
  await money.selectOption({ label: 'Ventes de produits: 1.620,10 €' });
  await side.click('#answer-1');
  await side.waitForSelector('.receipt');
  expect(await side.locator('.notes').textContent()).toContain('Unités commandées → Units Ordered');
  await side.click('#assign-summary-1');
  await side.getByLabel('Title', { exact: true }).selectOption({ label: 'Titre: Plateau' });
  await side.click('#assign-now-1');
  await side.locator('.notes', { hasText: 'Titre → Title' }).waitFor();
  await bench.openSheet('Sales & Traffic');
  const [sku, asin, , , , title] = (await bench.texts('B2:G2'))[0]!;
  expect([asin, sku, title]).toEqual(['B0AAAAAAA1', 'S-1', 'Plateau']);
  await bench.openSheet('Taught Columns');
  expect((await bench.texts('A2:C4')).map((row) => row.join(' '))).toEqual([
    'Sales & Traffic Unités commandées Units Ordered',
    'Sales & Traffic Ventes de produits Ordered Product Sales',
    'Sales & Traffic Titre Title',
  ]);
});

test('CSV text is cut into cells, big text too', async () => {
  await bench.openSheet('Sheet1');
  await bench.paste('A1', sales);
  expect((await bench.texts('A1:B1'))[0]).toEqual(['(Parent) ASIN', '(Child) ASIN']);
  const lines = Array.from({ length: 20_000 }, (_, row) => `${row}\tword ${row}\t=A${row + 1}*2`);
  await bench.addSheet();
  await bench.paste('A1', lines.join('\n'));
  await bench.until(
    () => bench.text('C20000'),
    (text) => text === '39998',
  );
});

test('an input that is typed changes what depends on it, and the colours', async () => {
  await bench.openSheet('Sheet1');
  await bench.type('B2', '12.5');
  await bench.type('B3', '=B2*2');
  await bench.until(
    () => bench.text('B3'),
    (text) => text === '25',
  );
  await bench.type('B2', '30');
  await bench.until(
    () => bench.text('B3'),
    (text) => text === '60',
  );
  await bench.type('B4', '=1/0');
  await bench.until(
    () => bench.text('B4'),
    (text) => text === '#DIV/0!',
  );
  await bench.type('C2', '=SEQUENCE(2;2)');
  await bench.until(
    () => bench.text('D3'),
    (text) => text === '4',
  );
});

test('a rule that is edited paints at once', async () => {
  await bench.openSheet('Sheet1');
  await bench.paste('A1', stock);
  await importShown('US');
  await bench.openSheet('FBA Inventory');
  await bench.until(
    () => bench.background('J5'),
    (color) => color !== '',
  );
  const before = await bench.background('J5');
  await bench.openSheet('Rules');
  const rules = await bench.texts('A1:A200');
  const limit = `G${rules.findIndex(([id]) => id === 'unsellable-stock') + 1}`;
  // Scrolls there.
  await bench.page.evaluate((a1) => window.daybook.select(a1), limit);
  await bench.type(limit, '1000');
  await bench.settled();
  await bench.openSheet('FBA Inventory');
  await bench.until(
    () => bench.background('J5'),
    (color) => color !== before,
  );
});

test('a custom function is offered with its help, taken by a key, and its arguments are explained', async () => {
  await bench.openSheet('Sheet1');
  await bench.click('B3');
  await bench.page.keyboard.type('=days_o');
  const offered = bench.page.locator('li', { hasText: 'DAYS_OF_COVER' });
  await offered.getByText('How many days the stock lasts').waitFor();
  await bench.page.keyboard.press('Tab');
  await bench.page.getByText('Length of the period in days').waitFor();
  await bench.page.keyboard.type('60,30)');
  await bench.page.keyboard.press('Enter');
  await bench.until(
    () => bench.text('B3'),
    (text) => text === '60',
  );
});

test('a task that is ticked in the sidebar is ticked after a reload', async () => {
  let side = await bench.openSidebar();
  await side.click('#tab-today');
  await side.click('#done-answer-customers');
  const reason = side.locator('#reason-answer-customers');
  await reason.fill('no messages');
  await reason.locator('xpath=ancestor::form').locator('button[type=submit]').click();
  await side.waitForSelector('#done-answer-customers:checked');
  await bench.settled();
  await bench.page.reload();
  await bench.ready();
  expect(await bench.page.locator('#side').isVisible()).toBe(false);
  side = await bench.openSidebar();
  await side.click('#tab-today');
  expect(await side.isChecked('#done-answer-customers')).toBe(true);
});

test('one undo takes back what Today made of an import, one more the whole import, and redo brings it again', async () => {
  await bench.openSheet('Sheet1');
  await bench.paste('A1', sales);
  await importShown('US', ['2026-10-01', '2026-10-31']);
  await bench.openSheet('Sales & Traffic');
  await bench.settled();
  await bench.page.click('#tool-undo');
  expect(await bench.text('A2')).toBe('US');
  await bench.page.click('#tool-undo');
  await bench.until(
    () => bench.text('A2'),
    (text) => text === '',
  );
  await bench.openSheet('Sheet1');
  expect(await bench.text('A1')).toBe('(Parent) ASIN');
  await bench.page.click('#tool-redo');
  await bench.openSheet('Sales & Traffic');
  await bench.until(
    () => bench.text('A2'),
    (text) => text === 'US',
  );
});

test('everything with the keyboard alone', async () => {
  const { keyboard } = bench.page;
  await bench.openSheet('Sheet1');
  await bench.page.locator('#menu-extensions').focus();
  await keyboard.press('Enter');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  const side = await bench.sidebar();
  await bench.page.locator('.frame-head button').focus();
  await keyboard.press('Enter');
  await bench.page.waitForSelector('#side', { state: 'hidden' });
  expect(side.isDetached()).toBe(true);
  await bench.page.evaluate(() => window.daybook.select('B2'));
  await keyboard.type('7');
  await keyboard.press('Tab');
  await keyboard.type('=B2+1');
  await keyboard.press('Enter');
  await bench.until(
    () => bench.text('C2'),
    (text) => text === '8',
  );
  await keyboard.press('Control+z');
  await bench.until(
    () => bench.text('C2'),
    (text) => text === '',
  );
  await keyboard.press('Control+y');
  await bench.until(
    () => bench.text('C2'),
    (text) => text === '8',
  );
  await bench.page.locator('.tab[aria-selected=true]').focus();
  await keyboard.press('F2');
  await keyboard.type('Mine');
  await keyboard.press('Enter');
  await bench.page.waitForSelector('.tab[data-sheet=Mine]');
});

test('copy, cut and paste move formulas along; rows are inserted, sorted and deleted', async () => {
  const { page } = bench;
  await bench.openSheet('Sheet1');
  await bench.paste('A1', 'b\t2\t=B1*10\na\t3\t=B2*10\nc\t1\t=B3*10');
  await page.evaluate(() => window.daybook.select('C1'));
  await page.keyboard.press('Control+c');
  await page.evaluate(() => window.daybook.select('C5'));
  await page.keyboard.press('Control+v');
  await bench.until(
    () => bench.text('C5'),
    (text) => text === '0',
  );
  await page.evaluate(() => window.daybook.select('A1:C3'));
  await page.click('#menu-data');
  await page.locator('#layer .item').first().click();
  await bench.until(
    () => bench.text('A1'),
    (text) => text === 'a',
  );
  expect(await bench.texts('A1:C3')).toEqual([
    ['a', '3', '30'],
    ['b', '2', '20'],
    ['c', '1', '10'],
  ]);
  await page.evaluate(() => window.daybook.select('A2'));
  await page.click('#menu-insert');
  await page.locator('#layer .item').first().click();
  await bench.until(
    () => bench.text('A3'),
    (text) => text === 'b',
  );
  expect(await bench.text('C3')).toBe('20');
  await page.evaluate(() => window.daybook.select('A1'));
  await page.click('#menu-edit');
  await page.locator('#layer .item', { hasText: 'Delete selected rows' }).click();
  await bench.until(
    () => bench.text('A2'),
    (text) => text === 'b',
  );
  await page.click('#tool-undo');
  await bench.until(
    () => bench.text('A1'),
    (text) => text === 'a',
  );
});

test('a checkbox is ticked by a click, and what a validation rejects is not taken', async () => {
  await bench.openSheet('Rules');
  await bench.page.evaluate(() => window.daybook.select('B5'));
  expect(await bench.text('B5')).toBe('TRUE');
  await bench.click('B5');
  await bench.until(
    () => bench.text('B5'),
    (text) => text === 'FALSE',
  );
  await bench.type('F3', 'nonsense');
  await bench.page.waitForSelector('dialog.ask');
  expect(await bench.page.locator('dialog.ask p').textContent()).toContain('F3');
  await bench.page.keyboard.press('Enter');
  expect(await bench.text('F3')).toBe('act');
});

test('the book is kept: the next start shows what was done', async () => {
  await bench.openSheet('Sheet1');
  await bench.type('A1', 'kept');
  await bench.until(
    () => bench.text('A1'),
    (text) => text === 'kept',
  );
  await bench.settled();
  await benches.close();
  bench = await benches.run('--book', benches.path(`shop${count}.daybook.json`));
  await bench.openSheet('Sheet1');
  expect(await bench.text('A1')).toBe('kept');
});
