/** Each folder knows only its own world: a name of another one is a compile error. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
let folder = '';

beforeAll(() => {
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  folder = mkdtempSync(join(ROOT, 'build/breach-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says to one line of code in a world, with exactly that world's settings. */
function compile(world: string, line: string): string {
  const name = `${world.replace(/\W/g, '-')}-${Math.abs(hash(line))}`;
  writeFileSync(join(folder, `${name}.ts`), `${line}\nexport {};\n`);
  const config = {
    extends: relative(folder, join(ROOT, world, 'tsconfig.json')),
    compilerOptions: { composite: false, incremental: false, tsBuildInfoFile: null, rootDir: null },
    include: [`${name}.ts`],
    exclude: [],
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(config));
  return run(['-p', join(folder, `${name}.json`)]);
}

function hash(text: string): number {
  return [...text].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) | 0, 7);
}

function run(args: string[]): string {
  try {
    return execFileSync(process.execPath, [TSC, ...args], { cwd: ROOT, encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}

const GOOGLE = 'SpreadsheetApp.flush();';
const DOM = 'document.title = "";';
const NODE = 'process.exit();';
const TIMER = 'setTimeout(() => {}, 0);';
const FETCH = 'fetch("x");';
const NEWER = '[1].at(-1);';

test.each([
  ['src', [GOOGLE, DOM, NODE, TIMER, FETCH, NEWER, 'new URL("x");', 'new TextEncoder();', 'structuredClone({});']],
  ['src/apps-script', [DOM, NODE, TIMER, FETCH, NEWER]],
  ['sidebar', [GOOGLE, NODE]],
  ['sidebar/parse', [GOOGLE, DOM, NODE, FETCH]],
  ['workbench', [DOM]],
])('%s refuses what is not of its world', (world, lines) => {
  for (const line of lines) expect(compile(world, line), line).toMatch(/error TS2\d+/);
});

test.each([
  ['src', 'export const days: number[] = [1].flatMap((day) => [day]);'],
  ['src/apps-script', GOOGLE],
  ['sidebar', DOM],
  ['workbench', NODE],
])('%s knows its own world', (world, line) => {
  expect(compile(world, line)).toBe('');
});

test.each([
  ['src', 'src/commands/refresh.ts'],
  ['src/apps-script', 'src/apps-script/sheets-workbook.ts'],
  ['sidebar', 'sidebar/main.ts'],
  ['sidebar/parse', 'sidebar/parse/import-worker.ts'],
  ['workbench', 'workbench/cli.ts'],
])('the settings of %s hold for its files', (world, file) => {
  const files = run(['-p', join(ROOT, world, 'tsconfig.json'), '--listFilesOnly']);
  expect(files).toContain(file);
  if (world === 'src') expect(files).not.toContain('src/apps-script/');
});
