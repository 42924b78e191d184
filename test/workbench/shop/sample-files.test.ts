/** `samples/` holds what the shop's generator makes: `npm run samples` writes it anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sampleFiles } from '../../../workbench/shop/sample-files.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../samples');

test('the samples are the last morning of the shop, byte for byte', () => {
  const made = sampleFiles();
  expect(readdirSync(SAMPLES).sort()).toEqual(made.map(({ name }) => name).sort());
  const differing = made.filter(({ name, bytes }) => !readFileSync(join(SAMPLES, name)).equals(bytes));
  expect(differing.map(({ name }) => name)).toEqual([]);
});
