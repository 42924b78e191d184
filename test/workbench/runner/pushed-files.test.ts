import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foundFunctions } from '../../../workbench/runner/found-functions.ts';
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

describe('the functions that the build found', () => {
  const code = '/** @customfunction */ function DOUBLE(x) {}';
  const folderWith = (pushed: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'project-'));
    for (const name of ['dist', 'build']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'build/functions.json'), JSON.stringify(foundFunctions(code)));
    writeFileSync(join(folder, 'dist/Code.js'), pushed);
    writeFileSync(join(folder, 'dist/appsscript.json'), '{}');
    return join(folder, 'dist');
  };

  test('are known of the script that it wrote', () => {
    const [found] = readPushedFiles(folderWith(code)).functions ?? [];
    expect(found).toEqual({ name: 'DOUBLE', parameters: ['x'], jsdoc: '/** @customfunction */', custom: true });
  });

  test('are not those of another script', () => {
    expect(readPushedFiles(folderWith(`${code}\n`)).functions).toBeUndefined();
  });

  test('of the add-on are those in its script', () => {
    const { code: pushed, functions } = readPushedFiles(join(import.meta.dirname, '../../../dist'));
    expect(functions).toEqual(foundFunctions(pushed).functions);
  });
});
