/** Every line of a comment is read without scrolling sideways; code is wrapped by the formatter, comments are not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LONGEST = 125;

function scripts(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const files = [
  ...['src', 'sidebar', 'workbench', 'test', 'bench', 'tooling'].flatMap(scripts),
  ...readdirSync(ROOT).filter((name) => /\.(?:ts|mjs)$/.test(name)),
];

test(`no line of a comment is longer than ${LONGEST} columns`, () => {
  expect(files.length).toBeGreaterThan(1000);
  const long = files.flatMap((file) =>
    readFileSync(join(ROOT, file), 'utf8')
      .split('\n')
      .map((line, index) => ({ line, place: `${file}:${index + 1}` }))
      .filter(({ line }) => line.length > LONGEST && /^\s*(?:\/\*|\*|\/\/)/.test(line))
      .map(({ place }) => place),
  );
  expect(long).toEqual([]);
});
