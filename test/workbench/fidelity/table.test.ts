import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { table } from './table.ts';

const here = dirname(fileURLToPath(import.meta.url));
const tests = join(here, '../..');

/** The numbers a test file is named by: 46-47-shapes is 46 and 47. */
function numbersOf(file: string): number[] {
  const [, first, last] = /^(\d\d)-(?:(\d\d)-)?/.exec(file) ?? [];
  if (first === undefined) return [];
  return Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, index) => Number(first) + index);
}

test('every number from 1 to 77 is in the table, and no other', () => {
  expect(Object.keys(table).map(Number)).toEqual(Array.from({ length: 77 }, (_, index) => index + 1));
});

test.each(Object.entries(table))('%s has a proof that exists, or a reason', (_, { proof }) => {
  if (typeof proof === 'string') return expect(proof).toMatch(/^not used by us: \S/);
  expect(proof.length).toBeGreaterThan(0);
  expect(proof.filter((file) => !existsSync(join(tests, file)))).toEqual([]);
});

const numbered = readdirSync(here).filter((file) => /^\d/.test(file));

test.each(numbered)('%s is named by numbers whose proof it is', (file) => {
  expect(numbersOf(file).length).toBeGreaterThan(0);
  const missing = numbersOf(file).filter((number) => {
    const proof = table[number]?.proof;
    return typeof proof === 'string' || !proof?.some((one) => basename(one) === file);
  });
  expect(missing).toEqual([]);
});
