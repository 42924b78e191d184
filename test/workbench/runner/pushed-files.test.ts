import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPushedFiles } from '../../../workbench/runner/pushed-files.ts';

test('scripts, pages and the manifest are read, everything else stays at home', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'sidebar'));
  const files = {
    'Code.js': 'one',
    'more.gs': 'two',
    'Code.js.map': 'no',
    'page.html': '<p>',
    'sidebar/index.html': '<b>',
    'style.css': 'no',
    'meta.json': '{}',
    'appsscript.json': '{"timeZone":"Etc/UTC"}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  expect(readPushedFiles(dist)).toEqual({
    code: 'one\ntwo',
    html: { page: '<p>', 'sidebar/index': '<b>' },
    manifest: { timeZone: 'Etc/UTC' },
  });
});

test('without a manifest, or with a broken one, there is nothing to push', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  expect(() => readPushedFiles(dist)).toThrow('appsscript.json');
  writeFileSync(join(dist, 'appsscript.json'), '{');
  expect(() => readPushedFiles(dist)).toThrow('JSON');
});
