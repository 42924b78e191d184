/** Files chosen in the sidebar in a real browser: read by the worker, or by the page where there is none. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { useWorkbenches } from './use-workbenches.ts';

const SAMPLES = resolve(import.meta.dirname, '../files/small-shop');
const benches = useWorkbenches();
let count = 0;

afterEach(() => benches.close());

const sample = (name: string) => new Uint8Array(readFileSync(join(SAMPLES, name)));
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const zip = zipSync({
  'US/FBA_Inventory_US_2026-11-01.txt': sample('FBA_Inventory_US_2026-11-01.txt'),
  '业务报告_CA_2026-10-01_2026-10-31.csv': sample('业务报告_CA_2026-10-01_2026-10-31.csv'),
  'terms.xlsx': new Uint8Array(readFileSync(resolve(SAMPLES, '../Sponsored_Products_Search_term_report_US.xlsx'))),
  'logo.png': png,
});

test.each([
  ['a worker', undefined],
  ['no worker', 'delete window.Worker;'],
])('a ZIP of reports is unpacked and imported with %s', async (_, before) => {
  const book = benches.path(`shop${++count}.daybook.json`);
  const { url } = await benches.start('--book', book, '--today', '2026-11-01');
  const bench = await benches.open(url, before);
  const side = await bench.openSidebar();
  await side.click('#tab-import');
  await side.setInputFiles('#files', { name: 'reports.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await side.locator('.receipt').nth(2).waitFor();
  const cards = await side.locator('.card .file').allTextContents();
  expect(cards).toEqual([
    'terms.xlsx',
    '业务报告_CA_2026-10-01_2026-10-31.csv',
    'US/FBA_Inventory_US_2026-11-01.txt',
    'reports.zip',
  ]);
  expect(await side.locator('.card').last().textContent()).toContain('logo.png: This is not a report file');
});
