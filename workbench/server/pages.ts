/** The files of the page, as the build made them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Answer } from './send.ts';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The page with the licences of bundled packages. */
const notices = 'notices.html';

/** The page and what it loads. */
export interface PageFiles {
  readonly html: string;
  /** google.script.run for the pages of the add-on. */
  readonly client: string;
  /** A script or style of the page by its path, or null. */
  file(path: string): Promise<Answer> | null;
}

/** The built page in a folder. */
export function readPageFiles(folder: string): PageFiles {
  const names = new Set(readdirSync(folder));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    html: read('index.html'),
    client: read('script-client.js'),
    file(path) {
      const name = path.slice(1);
      const type = name === notices ? 'text/html' : types[extname(name)];
      if (!names.has(name) || type === undefined) return null;
      return readFile(join(folder, name)).then((body) => ({ type, body }));
    },
  };
}
