/** The files of the page, as the build made them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page and what it loads. */
export interface PageFiles {
  readonly html: string;
  readonly script: Buffer;
  readonly style: Buffer;
  /** google.script.run for the pages of the add-on. */
  readonly client: string;
}

/** Reads the built page. */
export function readPageFiles(folder: string): PageFiles {
  return {
    html: readFileSync(join(folder, 'index.html'), 'utf8'),
    script: readFileSync(join(folder, 'main.js')),
    style: readFileSync(join(folder, 'main.css')),
    client: readFileSync(join(folder, 'script-client.js'), 'utf8'),
  };
}
