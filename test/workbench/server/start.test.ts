/** Starting the workbench: what it says when it cannot, and what it keeps when something goes wrong. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderForBooks, startWorkbench } from './start-workbench.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const books = folderForBooks();
afterAll(() => books.remove());

interface Ended {
  readonly status: number | null;
  readonly words: string;
}

function spawned(command: string, ...args: string[]): Ended {
  const { status, stderr, stdout } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', timeout: 120_000 });
  return { status, words: `${stdout}${stderr}` };
}

function run(...args: string[]): Ended {
  return spawned(process.execPath, 'build/workbench/cli.mjs', ...args);
}

function failedStart(...flags: string[]): Ended {
  return run('start', '--no-open', ...flags);
}

const sample = ['--as-of', '2026-11-01', 'test/files/small-shop/FBA_Inventory_US_2026-11-01.txt'];

test.each([
  [['--port', 'many'], "--port needs a whole number up to 65535, not 'many'."],
  [['--port', '65536'], "--port needs a whole number up to 65535, not '65536'."],
  [['--locale', 'tlh'], "'tlh' is no locale."],
  [['--time-zone', 'Mars/Olympus'], "'Mars/Olympus' is no time zone."],
  [['--today', '2026-13-01'], "--today needs a day such as 2026-11-01, not '2026-13-01'."],
  [['--book', 'shop.txt'], '--book needs a file name ending in .daybook.json or .xlsx'],
  [['--reports', 'nowhere'], "--reports needs a folder with reports, not 'nowhere'."],
  [['--reports', 'samples', '--book', 'shop.daybook.json'], 'Give --book or --reports, not both.'],
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
  const onPort = failedStart('--port', port, '--reports', 'test/files/small-shop');
  expect(onPort.words).toContain(`Port ${port} is in use.`);
  expect(onPort.status).toBe(2);
  const onBook = failedStart('--book', path);
  expect(onBook.words).toContain(`is open in another workbench or import (process ${first.process.pid})`);
  expect(onBook.status).toBe(2);
  const before = readFileSync(path);
  const imported = run('import', '--book', path, ...sample);
  expect([imported.status, imported.words]).toEqual([2, expect.stringContaining(onBook.words)]);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(await first.stop()).toBe(0);
  expect(existsSync(`${path}.lock`)).toBe(false);
});

test('a lock left by a crash does not keep the book closed, nor when its number is another process’s by now', async () => {
  const path = books.path('crashed.daybook.json');
  const lock = `${path}.lock`;
  const first = await startWorkbench('--book', path);
  await first.stop('SIGKILL');
  const words = readFileSync(lock, 'utf8');
  expect(run('import', '--book', path, ...sample).status).toBe(0);
  expect(existsSync(lock)).toBe(false);
  writeFileSync(lock, words.replace(/^\d+/, String(process.pid)));
  const second = await startWorkbench('--book', path);
  expect(await second.stop()).toBe(0);
  expect(existsSync(lock)).toBe(false);
});

test('what a killed workbench left in the folder for passing files is cleared away by the next one', async () => {
  const passing = () => readdirSync(tmpdir()).filter((name) => name.startsWith('seller-daybook-'));
  const before = passing();
  const first = await startWorkbench('--reports', 'test/files/small-shop');
  const left = passing().filter((name) => !before.includes(name));
  await first.stop('SIGKILL');
  const second = await startWorkbench('--book', books.path('next.daybook.json'));
  await second.stop();
  expect(left).not.toEqual([]);
  expect(left.filter((name) => passing().includes(name))).toEqual([]);
});

test('a workbook that cannot be written is told, by words and status, and what stood there stays', () => {
  const path = books.path('full.daybook.json');
  expect(run('import', '--book', path, ...sample).status).toBe(0);
  const before = readFileSync(path);
  // No file may become larger than 8 KiB, as if the disk were full.
  const limited = 'ulimit -f 8 && exec "$0" build/workbench/cli.mjs "$@"';
  const report = ['--marketplace', 'US', 'test/files/small-shop/BusinessReport_US_2026-10-01_2026-10-31.csv'];
  const full = spawned('bash', '-c', limited, process.execPath, 'import', '--book', path, ...report);
  expect(full).toMatchObject({ status: 2, words: expect.stringContaining(`${path} cannot be written: `) });
  expect(readFileSync(path).equals(before)).toBe(true);
  chmodSync(path, 0o400);
  for (const command of [
    ['import', ...sample],
    ['start', '--no-open'],
  ]) {
    expect(run(...command, '--book', path)).toEqual({
      status: 2,
      words: `${path} is read-only. It was left as it is.\n`,
    });
  }
  expect(readdirSync(dirname(path)).filter((name) => name.includes('full'))).toEqual(['full.daybook.json']);
});

test('receipts that cannot be written do not keep the book from being written, and are told', () => {
  const path = books.path('unread.daybook.json');
  const line = (to: string) =>
    `set -o pipefail; "$0" build/workbench/cli.mjs import --book "$1" ${sample.join(' ')} ${to}`;
  expect(spawned('bash', '-c', line('| head -0'), process.execPath, path).status).toBe(0);
  expect(existsSync(path)).toBe(true);
  if (!existsSync('/dev/full')) return;
  const full = spawned('bash', '-c', line('> /dev/full'), process.execPath, path);
  expect(full).toMatchObject({
    status: 1,
    words: expect.stringContaining('The receipts could not be written: ENOSPC'),
  });
});

test('a file opened in the page finds a free name, and one that finds none is told', async () => {
  const path = books.path('page.daybook.json');
  const taken = books.path('opened.daybook.json');
  const bench = await startWorkbench('--book', path);
  const { origin, searchParams } = new URL(bench.url);
  const open = async (name: string) => {
    const headers = { 'x-daybook-token': searchParams.get('token')!, 'x-file-name': encodeURIComponent(name) };
    const body = readFileSync(resolve(ROOT, 'test/files/Sponsored_Products_Search_term_report_US.xlsx'));
    return (await fetch(`${origin}/open`, { method: 'POST', headers, body })).json();
  };
  expect(await open(`${'x'.repeat(300)}.xlsx`)).toMatchObject({
    error: { message: expect.stringMatching(/too long/) },
  });
  expect(existsSync(`${path}.lock`)).toBe(true);
  const other = await startWorkbench('--book', taken);
  expect(await open('opened.xlsx')).toEqual({ value: [] });
  expect(existsSync(`${path}.lock`)).toBe(false);
  expect(existsSync(books.path('opened 2.daybook.json.lock'))).toBe(true);
  expect([await other.stop(), await bench.stop()]).toEqual([0, 0]);
  expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

test('a foreign .xlsx is opened as a copy and left as it is', async () => {
  const path = books.path('report.xlsx');
  copyFileSync(resolve(ROOT, 'test/files/Sponsored_Products_Search_term_report_US.xlsx'), path);
  const before = readFileSync(path);
  const bench = await startWorkbench('--book', path);
  expect(bench.output()).toContain(`The workbook is kept in ${books.path('report.daybook.json')}.`);
  await bench.stop();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(JSON.parse(readFileSync(books.path('report.daybook.json'), 'utf8')).format).toBe('daybook');
});
