/** The real path of a file behind symbolic links. */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { BookProblem } from './book-problem.ts';

const mostLinks = 40;

function linkTarget(path: string): string | null {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return null;
  }
}

/** The path behind all links, also of a file that does not exist yet. Throws for links that form a circle. */
export function truePath(path: string, links = mostLinks): string {
  try {
    return realpathSync(path);
  } catch {
    const target = linkTarget(path);
    if (links === 0) throw new BookProblem(`${path} is a link that leads back to itself.`);
    if (target !== null) return truePath(target, links - 1);
    const folder = dirname(resolve(path));
    return folder === resolve(path) ? folder : join(truePath(folder, links), basename(path));
  }
}
