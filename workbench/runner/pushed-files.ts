/** What clasp would push: the script, the HTML files and the manifest, read from a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { functionsFoundIn } from './found-functions.ts';
import type { DeclaredFunction } from './parse-script.ts';

/** The manifest members the runner looks at. */
export interface Manifest {
  timeZone?: string;
  runtimeVersion?: string;
  oauthScopes?: string[];
  dependencies?: object;
}

/** The files of a script project; HTML files are named as HtmlService knows them, without their extension. */
export interface PushedFiles {
  code: string;
  html: Record<string, string>;
  manifest: Manifest;
  /** Known if the build that made the files parsed the script. */
  functions?: readonly DeclaredFunction[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function isScript(path: string): boolean {
  return /\.(js|gs)$/.test(path);
}

function htmlName(dist: string, path: string): string {
  return relative(dist, path)
    .replace(/\\/g, '/')
    .replace(/\.html$/, '');
}

/** Reads the files in a folder that clasp would push. Throws if the manifest is missing or not JSON. */
export function readPushedFiles(dist: string): PushedFiles {
  const paths = filesUnder(dist);
  const read = (path: string) => readFileSync(path, 'utf8');
  const html = paths.filter((path) => path.endsWith('.html')).map((path) => [htmlName(dist, path), read(path)]);
  const code = paths.filter(isScript).map(read).join('\n');
  const functions = functionsFoundIn(dist, code);
  return {
    code,
    html: Object.fromEntries(html),
    manifest: JSON.parse(read(join(dist, 'appsscript.json'))),
    ...(functions && { functions }),
  };
}
