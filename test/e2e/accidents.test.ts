/**
 * What goes wrong in the middle: the browser goes away, the add-on fails. The workbook stays whole, and somebody says
 * so.
 */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RunningServer } from '../../workbench/server/run-server.ts';
import { folderForBooks, type OpenBrowser, startBrowser, Workbench } from './open-workbench.ts';
import { serveScript } from './serve-script.ts';

const code = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Test').addItem('Ask', 'ask').addItem('Long', 'long').addItem('Endless', 'endless').addItem('Break', 'breakDown').addToUi();
  }
  function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
  function ask() {
    sheet().getRange('A1').setValue('before');
    var button = SpreadsheetApp.getUi().alert('Go on?', SpreadsheetApp.getUi().ButtonSet.YES_NO);
    sheet().getRange('A2').setValue(String(button));
  }
  function long() { writeFor(2500); }
  function endless() { writeFor(100000); }
  function writeFor(time) {
    var end = Date.now() + time;
    for (var row = 1; Date.now() < end; row = row % 50 + 1) sheet().getRange(row, 3).setValue(row);
    sheet().getRange('B1').setValue('done');
  }
  function breakDown() {
    sheet().getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    sheet().setFrozenRows(2);
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Half');
    SpreadsheetApp.flush();
    throw new Error('broken in the middle');
  }
`;

let opened: OpenBrowser;
let server: RunningServer;
let bench: Workbench;
let books: ReturnType<typeof folderForBooks>;

beforeAll(async () => {
  opened = await startBrowser();
});
afterAll(() => opened?.close());
beforeEach(async () => {
  books = folderForBooks();
  server = await serveScript(code, books.path(''));
  bench = await Workbench.open(opened.browser, server.url);
  await bench.type('D4', 'mine');
  await bench.settled();
});
afterEach(async () => {
  await bench.context.close();
  await server.close();
  books.remove();
});

async function choose(item: string): Promise<void> {
  await bench.page.locator('.menu-bar button', { hasText: 'Test' }).click();
  await bench.page.locator('#layer .menu .item', { hasText: item }).click();
}

async function comeBack(): Promise<void> {
  bench = await Workbench.open(opened.browser, server.url);
}

test('the browser goes away while an alert stands: it is answered as closed, and the run goes on', async () => {
  await choose('Ask');
  await bench.page.locator('dialog[open]', { hasText: 'Go on?' }).waitFor();
  await bench.context.close();
  await new Promise((done) => setTimeout(done, 3500));
  await comeBack();
  expect(await bench.texts('A1:A2')).toEqual([['before'], ['CLOSE']]);
  expect(await bench.text('D4')).toBe('mine');
  expect(await bench.page.locator('dialog[open]').count()).toBe(0);
});

test('a browser that comes back in time finds the alert standing', async () => {
  await choose('Ask');
  await bench.page.locator('dialog[open]', { hasText: 'Go on?' }).waitFor();
  await bench.context.close();
  const context = await opened.browser.newContext();
  const page = await context.newPage();
  bench = new Workbench(context, page);
  await page.goto(server.url);
  await page.locator('dialog[open]', { hasText: 'Go on?' }).getByText('Yes').click();
  await bench.ready();
  await expect.poll(() => bench.text('A2')).toBe('YES');
});

test('the browser goes away in the middle of a run: the run is finished, whole', async () => {
  await choose('Long');
  await bench.page.locator('.busy').waitFor();
  await bench.context.close();
  await comeBack();
  expect(await bench.texts('B1:C2')).toEqual([
    ['done', '1'],
    ['', '2'],
  ]);
  await bench.click('A1');
  await bench.page.keyboard.press('Control+z');
  await expect
    .poll(() => bench.texts('B1:C2'))
    .toEqual([
      ['', ''],
      ['', ''],
    ]);
  expect(await bench.text('D4')).toBe('mine');
});

test('a run is stopped by the seller: the workbook as it was', async () => {
  // A busy machine may take longer to click than a short run lasts.
  await choose('Endless');
  await bench.page.locator('.busy .stop').click();
  const dialog = bench.page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('The run was stopped. The workbook is as it was before.');
  expect(await bench.texts('B1:C2')).toEqual([
    ['', ''],
    ['', ''],
  ]);
});

test('an add-on that fails after writing: the page says what it said, and nothing of it is left', async () => {
  const before = await bench.page.evaluate(() => window.daybook.copy);
  await choose('Break');
  const dialog = bench.page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('broken in the middle');
  await dialog.locator('button').click();
  expect(await bench.page.evaluate(() => window.daybook.copy)).toBe(before);
  expect(await bench.page.locator('.tab').count()).toBe(1);
  await bench.page.reload();
  await bench.ready();
  expect(await bench.texts('A1:D4')).toEqual([
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '', '', 'mine'],
  ]);
});
