import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pages } from '../../src/docs.ts';

test.each(Object.entries(pages()))('docs/%s is what the catalogs say (npm run docs)', (name, page) => {
  expect(readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')).toBe(page);
});
