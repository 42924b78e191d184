/** Starting the workbench: what it says when it cannot, and what it keeps when something goes wrong. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderForBooks, startWorkbench } from './start-workbench.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const books = folderForBooks();
afterAll(() => books.remove());

function failedStart(...flags: string[]): { status: number | null; words: string } {
  const args = ['build/workbench/cli.mjs', 'start', '--no-open', ...flags];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, words: `${stdout}${stderr}` };
}

test.each([
  [['--port', 'many'], "--port needs a whole number up to 65535, not 'many'."],
  [['--port', '65536'], "--port needs a whole number up to 65535, not '65536'."],
  [['--locale', 'tlh'], "'tlh' is no locale."],
  [['--time-zone', 'Mars/Olympus'], "'Mars/Olympus' is no time zone."],
  [['--today', '2026-13-01'], "--today needs a day such as 2026-11-01, not '2026-13-01'."],
  [['--book', 'shop.txt'], '--book needs a file name ending in .daybook.json or .xlsx'],
  [['--nonsense'], "Unknown option '--nonsense'"],
])('%j is refused with a sentence', (flags, sentence) => {
  const { status, words } = failedStart(...flags);
  expect(words).toContain(sentence);
  expect(status).toBe(2);
});

test('a damaged book is refused and left as it was', () => {
  const path = books.path('damaged.daybook.json');
  writeFileSync(path, '{"format":"daybook","version":1,"sheets":[');
  const { status, words } = failedStart('--book', path);
  expect(status).toBe(2);
  expect(words).toContain('is damaged');
  expect(readFileSync(path, 'utf8')).toBe('{"format":"daybook","version":1,"sheets":[');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('a port in use, and a book that is open elsewhere, are named', async () => {
  const path = books.path('shared.daybook.json');
  const first = await startWorkbench('--book', path);
  const { port } = new URL(first.url);
  const onPort = failedStart('--port', port);
  expect(onPort.words).toContain(`Port ${port} is in use.`);
  expect(onPort.status).toBe(2);
  const onBook = failedStart('--book', path);
  expect(onBook.words).toContain(`is open in another workbench (process ${first.process.pid})`);
  expect(onBook.status).toBe(2);
  await first.stop();
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('a lock left by a crash does not keep the book closed', async () => {
  const path = books.path('crashed.daybook.json');
  const first = await startWorkbench('--book', path);
  first.process.kill('SIGKILL');
  await new Promise((done) => first.process.once('exit', done));
  expect(existsSync(`${path}.lock`)).toBe(true);
  const second = await startWorkbench('--book', path);
  await second.stop();
});

test('a foreign .xlsx is opened as a copy and left as it is', async () => {
  const path = books.path('report.xlsx');
  copyFileSync(resolve(ROOT, 'samples/Sponsored_Products_Search_term_report_US.xlsx'), path);
  const before = readFileSync(path);
  const bench = await startWorkbench('--book', path);
  expect(bench.output()).toContain(`The workbook is kept in ${books.path('report.daybook.json')}.`);
  await bench.stop();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(JSON.parse(readFileSync(books.path('report.daybook.json'), 'utf8')).format).toBe('daybook');
});
