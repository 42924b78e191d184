// Whether what was built is of the sources as they are: told by their content, because times survive copies and checkouts.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'sidebar', 'workbench', 'tooling', 'build.mjs', 'appsscript.json', 'package-lock.json'];
const STATE = 'build/state.json';

/** What a build leaves, with `--page` and without. */
const MADE = {
  addOn: [
    'dist/Code.js',
    'dist/Commands.js',
    'dist/Views.js',
    'dist/sidebar.html',
    'dist/notices.html',
    'dist/packed.html',
    'dist/appsscript.json',
    'build/workbench/cli.mjs',
    'build/workbench/worker.mjs',
    'build/functions.json',
  ],
  page: ['build/page/index.html', 'build/page/boot.js'],
};

function filesOf(path) {
  if (/\.\w+$/.test(path)) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** One text for all sources as they are now. */
export function sourcesNow() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function stateThen() {
  return existsSync(STATE) ? JSON.parse(readFileSync(STATE, 'utf8')) : {};
}

/** Notes what was built of these sources: the add-on, and the page where it was asked for. */
export function noteBuilt(sources, withPage) {
  const state = { ...stateThen(), addOn: sources, ...(withPage && { page: sources }) };
  mkdirSync('build', { recursive: true });
  writeFileSync(STATE, JSON.stringify(state));
}

/** True where the add-on, and the page unless it is not needed, stand as the sources would make them. */
export function isBuilt(withPage = true) {
  const [now, then] = [sourcesNow(), stateThen()];
  const needed = Object.entries(MADE).filter(([part]) => withPage || part !== 'page');
  return needed.every(([part, files]) => then[part] === now && files.every((file) => existsSync(file)));
}
