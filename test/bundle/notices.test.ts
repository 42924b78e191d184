/** No package of another maker is in what we build without its notice beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { made, project } from './made.ts';

/** The folders in node_modules of which anything ends in a bundle of these entries. */
async function bundled(...entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    ...{ absWorkingDir: project, entryPoints, bundle: true, write: false, outdir: 'none', metafile: true },
    ...{ format: 'esm', splitting: true, minify: true, logLevel: 'silent' },
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)].sort();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function expectNotice(page: string, folder: string): void {
  const { name, version } = JSON.parse(readFileSync(join(project, folder, 'package.json'), 'utf8'));
  const heading = new RegExp(`<h2>[^<]*\\b${name} ${version}\\b`.replace(/\\b@/, '@'));
  expect(page, folder).toMatch(heading);
  const licence = readdirSync(join(project, folder)).find((file) => /^licen[cs]e(\.(md|txt))?$/i.test(file));
  if (licence) expect(page).toContain(escaped(readFileSync(join(project, folder, licence), 'utf8').trim()));
  // One without a file of its own is under a text that everybody knows.
  else expect(page.slice(page.search(heading))).toMatch(/^[^\n]*\n<pre>[^<]*(?:Permission|Licensed under the Apache)/);
}

test('what clasp pushes', async () => {
  const folders = await bundled('src/apps-script/entry/main.ts', 'sidebar/main.ts', 'sidebar/parse/import-worker.ts');
  expect(folders.length).toBeGreaterThan(0);
  for (const folder of folders) expectNotice(made.html.notices!, folder);
});

test('the page of the workbench', async () => {
  const page = readFileSync(join(project, 'build/page/notices.html'), 'utf8');
  const folders = await bundled('workbench/page/boot.ts', 'workbench/page/page.css');
  expect(folders.length).toBeGreaterThan(20);
  for (const folder of folders) expectNotice(page, folder);
});

describe('a start costs none of it', () => {
  test('the script holds no notice, and nothing opens the page of them', () => {
    expect(made.code).not.toMatch(/Permission is hereby granted/);
    expect(made.code).not.toMatch(/["'`]notices["'`]/);
    expect(existsSync(join(project, 'dist/notices.html'))).toBe(true);
  });
});
