/** Every folder of test/golden/reports comes out as its expected.json says. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedFile, expectedText, GOLDEN_CASES } from './golden-case.ts';

test.each(GOLDEN_CASES)('$name', (one) => {
  const file = expectedFile(one);
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(expectedText(one), `Where this is right: npm run golden -- ${one.name}`).toBe(expected);
});
