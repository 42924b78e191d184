/** What was built counts as built until a source is another one, or a part of it is gone. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test } from 'vitest';
import { project } from './made.ts';

const tool = pathToFileURL(join(project, 'tooling/build-state.mjs')).href;
let folder: string;

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function ask(what: string): string {
  const code = `import { isBuilt, noteBuilt, sourcesNow } from '${tool}'; console.log(${what});`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' }).trim();
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-state-'));
  for (const name of ['src/a.ts', 'sidebar/b.ts', 'workbench/c.ts', 'tooling/d.mjs']) put(name, name);
  for (const name of ['build.mjs', 'appsscript.json', 'package-lock.json']) put(name, name);
  const made = [
    'dist/Code.js',
    'dist/Commands.js',
    'dist/Views.js',
    'dist/sidebar.html',
    'dist/notices.html',
    'dist/packed.html',
    'dist/appsscript.json',
  ];
  const tools = [
    'build/functions.json',
    'build/workbench/cli.mjs',
    'build/workbench/worker.mjs',
    'build/page/index.html',
    'build/page/boot.js',
  ];
  for (const name of [...made, ...tools]) put(name, name);
});

test('nothing is built until a build says so', () => {
  expect(ask('isBuilt()')).toBe('false');
  expect(ask('(noteBuilt(sourcesNow(), true), isBuilt())')).toBe('true');
});

test('for a command that shows no page the add-on alone is asked about', () => {
  expect(ask('(noteBuilt(sourcesNow(), false), [isBuilt(), isBuilt(false)].join())')).toBe('false,true');
  rmSync(join(folder, 'dist/Code.js'));
  expect(ask('isBuilt(false)')).toBe('false');
});

test.each<[string, () => void]>([
  ['another source', () => put('src/a.ts', 'b')],
  [
    'another source that looks old',
    () => {
      put('src/a.ts', 'b');
      utimesSync(join(folder, 'src/a.ts'), 0, 0);
    },
  ],
  ['one more', () => put('workbench/page/e.css', '')],
  ['one less', () => rmSync(join(folder, 'sidebar/b.ts'))],
  ['another package', () => put('package-lock.json', '{}')],
  ['a part that is gone', () => rmSync(join(folder, 'dist/sidebar.html'))],
])('%s makes it yesterday’s', (_, change) => {
  ask('noteBuilt(sourcesNow(), true)');
  change();
  expect(ask('isBuilt()')).toBe('false');
});

test('a build without the page leaves the page as old as it is', () => {
  ask('noteBuilt(sourcesNow(), true)');
  put('workbench/c.ts', 'changed');
  ask('noteBuilt(sourcesNow(), false)');
  expect(ask('isBuilt()')).toBe('false');
});
