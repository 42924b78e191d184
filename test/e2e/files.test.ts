/** Files in and out of the page: the workbook as .xlsx, and a foreign .xlsx as a copy that leaves the open book alone. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from './open-workbench.ts';
import { useWorkbenches } from './use-workbenches.ts';

const SAMPLE = resolve(import.meta.dirname, '../files/Sponsored_Products_Search_term_report_US.xlsx');
const benches = useWorkbenches();
const book = benches.path('shop.daybook.json');
let bench: Workbench;

beforeAll(async () => {
  bench = await benches.run('--book', book);
});
afterAll(async () => {
  await benches.close();
  expect(existsSync(`${book}.lock`)).toBe(false);
});

async function fileMenu(label: string): Promise<void> {
  await bench.page.click('#menu-file');
  await bench.page.locator('#layer .menu .item', { hasText: label }).click();
}

test('the workbook is downloaded as .xlsx, with what was just typed in it', async () => {
  await bench.type('B2', '12.5');
  await bench.settled();
  const [download] = await Promise.all([bench.page.waitForEvent('download'), fileMenu('Download')]);
  expect(download.suggestedFilename()).toBe('Seller Daybook.xlsx');
  const path = join(benches.path('downloaded.xlsx'));
  await download.saveAs(path);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  expect(workbook.getWorksheet('Sheet1')!.getCell('B2').value).toBe(12.5);
});

async function openFile(name: string, bytes: Buffer): Promise<void> {
  const [chooser] = await Promise.all([bench.page.waitForEvent('filechooser'), fileMenu('Open a copy')]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

test('a file that is no workbook is refused, and the open one stays', async () => {
  await openFile('broken.xlsx', Buffer.from('no zip at all'));
  const dialog = bench.page.locator('dialog[open]');
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain('damaged or locked .xlsx');
  await dialog.locator('button').click();
  expect(await bench.text('B2')).toBe('12.5');
});

test('a foreign .xlsx opens as a copy in a file of its own; the open book stays as it was', async () => {
  const original = readFileSync(SAMPLE);
  await openFile('Search terms.xlsx', original);
  await bench.until(
    () => bench.page.title(),
    (title) => title === 'Search terms',
  );
  await bench.ready();
  expect(await bench.page.locator('#top .saved').textContent()).toContain('Search terms.daybook.json');
  expect(await bench.text('A1')).not.toBe('');
  await bench.type('A1', 'mine');
  await bench.settled();
  const copy = benches.path('Search terms.daybook.json');
  await expect.poll(() => readFileSync(copy, 'utf8')).toContain('"mine"');
  expect(readFileSync(SAMPLE).equals(original)).toBe(true);
  const kept = JSON.parse(readFileSync(book, 'utf8'));
  expect(kept.name).toBe('Seller Daybook');
  const typed = kept.sheets.find(({ name }: { name: string }) => name === 'Sheet1');
  expect(JSON.stringify(typed.cells)).toContain('12.5');
  expect([existsSync(`${book}.lock`), existsSync(`${copy}.lock`)]).toEqual([false, true]);
});

test('a second copy of the same name does not write over the first', async () => {
  await openFile('Search terms.xlsx', readFileSync(SAMPLE));
  await bench.until(
    async () =>
      (await bench.page
        .locator('#top .saved')
        .textContent()
        .catch(() => '')) ?? '',
    (text) => text.includes('Search terms 2.daybook.json'),
  );
  expect(readFileSync(benches.path('Search terms.daybook.json'), 'utf8')).toContain('"mine"');
});
