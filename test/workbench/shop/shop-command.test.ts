/** `npm run shop` and the flags of `simulate`: what they take, what they refuse, and what lies in the folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { shopCommand } from '../../../workbench/shop/command/shop-command.ts';
import { shopHelp, shopOptions } from '../../../workbench/shop/command/shop-flags.ts';

const folder = mkdtempSync(join(tmpdir(), 'shop-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(out: string, ...args: string[]): string {
  let said = '';
  shopCommand([...args, '--out', join(folder, out)], (text) => {
    said += text;
  });
  return said;
}

/** Names and contents of all files below a folder. */
function contentsOf(out: string): [string, string][] {
  const entries = readdirSync(join(folder, out), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(join(folder, out).length), readFileSync(path).toString('base64')]);
}

test.each([
  [['--seed', 'seven'], "--seed needs a whole number such as 7, not 'seven'."],
  [['--seed', '1.5'], "--seed needs a whole number such as 7, not '1.5'."],
  [['--seed=1e9'], "--seed needs a whole number such as 7, not '1e9'."],
  [['--days', '731'], "--days needs a number of days from 1 to 730, not '731'."],
  [['--days', '0'], "--days needs a number of days from 1 to 730, not '0'."],
  [['--days', 'all'], "--days needs a number of days from 1 to 730, not 'all'."],
  [
    ['--shop', 'huge'],
    "'huge' is no shop. Known are daily, weekly-only, one-order, first-day, three-marketplaces, caught-up.",
  ],
  [['--days'], '--days needs a value, such as --days 90.'],
  [['--seed', '--days'], '--seed needs a value, such as --seed 7.'],
  [['--days', '3', '--days', '4'], '--days is given twice.'],
  [['--quiet=yes'], '--quiet has no value.'],
  [['--books'], 'There is no flag --books. See shop --help.'],
  [['--seeds', '1-3'], 'There is no flag --seeds. See shop --help.'],
  [['90'], 'There is no flag 90. See shop --help.'],
])('%j is refused', (args, sentence) => {
  expect(() => shopOptions(args, 'shop')).toThrow(sentence);
});

test('flags are read, the rest is usual', () => {
  const usual = { shop: 'daily', seed: 7, days: 90, isQuiet: false, books: false };
  expect(shopOptions([], 'simulate')).toEqual(usual);
  const given = ['--days=30', '--seed', '-4', '--shop', 'one-order', '--quiet', '--books'];
  expect(shopOptions(given, 'simulate')).toEqual({
    ...{ days: 30, seed: -4, shop: 'one-order', isQuiet: true, books: true },
  });
  expect(shopOptions(['--help'], 'shop')).toBe('help');
  expect(shopOptions(['--seeds', '9-11'], 'simulate')).toMatchObject({ seeds: [9, 10, 11] });
});

test('help names every flag and shop', () => {
  for (const word of ['--days 90', '--seed 7', '--out DIR', 'three-marketplaces', '--quiet']) {
    expect(shopHelp('shop')).toContain(word);
  }
  expect(shopHelp('shop')).not.toContain('--books');
  expect(shopHelp('simulate')).toContain('--books');
});

test('a folder must be named, and empty', () => {
  expect(() => shopCommand(['--days', '2'], () => undefined)).toThrow('Say where to write, such as --out shop.');
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full', 'note.txt'), 'mine');
  expect(() => written('full', '--days', '2')).toThrow('is not empty');
  expect(() => written('full/note.txt', '--days', '2')).toThrow('is a file. Give a folder.');
  expect(readdirSync(join(folder, 'full'))).toEqual(['note.txt']);
});

test('a folder for each morning, and the truth; twice the same bytes', () => {
  const args = ['--days', '6', '--seed', '3', '--shop', 'one-order'];
  expect(written('first', ...args)).toMatch(/^\d+ files of 6 mornings and truth\.json are in /);
  written('second', ...args);
  expect(contentsOf('second')).toEqual(contentsOf('first'));
  const truth = JSON.parse(readFileSync(join(folder, 'first', 'truth.json'), 'utf8'));
  expect(truth).toMatchObject({ shop: 'one-order', seed: 3, days: 6, from: '2026-12-19', to: '2026-12-24' });
  expect(truth.troubles.length).toBeGreaterThan(5);
  const listed = truth.files.map((file: { folder: string; name: string }) => `/${file.folder}/${file.name}`).sort();
  expect(contentsOf('first').map(([path]) => path)).toEqual([...listed, '/truth.json']);
  written('other', ...args.map((arg) => (arg === '3' ? '4' : arg)));
  expect(contentsOf('other')).not.toEqual(contentsOf('first'));
});

test('one day is enough for a shop', () => {
  expect(written('short', '--days', '1', '--shop', 'one-order')).toContain('1 mornings');
});
