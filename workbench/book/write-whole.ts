/** Writes a file atomically. */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BookProblem, unwritable } from './book-problem.ts';
import { isRunning } from './process-start.ts';
import { truePath } from './true-path.ts';

/** New files are readable by their owner only: they hold a shop's figures. */
const newMode = 0o600;
/** A temporary file older than this was left by a process that was killed. */
const longestWriteMs = 600_000;

function partOf(place: string, pid: number | string): string {
  return join(dirname(place), `.${basename(place)}.${pid}.part`);
}

function isLeft(path: string, pid: number): boolean {
  return pid === process.pid || !isRunning(pid) || Date.now() - statSync(path).mtimeMs > longestWriteMs;
}

/** Removes temporary files that killed writes of this file left behind. */
export function removeParts(path: string): void {
  const place = truePath(path);
  const [before, after] = [`.${basename(place)}.`, '.part'];
  for (const name of readdirSync(dirname(place))) {
    const pid = name.startsWith(before) && name.endsWith(after) ? name.slice(before.length, -after.length) : '';
    const part = partOf(place, pid);
    if (/^\d+$/.test(pid) && isLeft(part, Number(pid))) rmSync(part, { force: true });
  }
}

/** Gives the new file the owner of the old one, if we are allowed to. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Being allowed to write here does not mean being allowed to change owners.
  }
}

function writeAndSync(path: string, contents: readonly (string | Uint8Array)[], old: Stats | null): void {
  const file = openSync(path, 'wx', newMode);
  try {
    for (const content of contents) writeFileSync(file, content);
    if (old) keepOwner(file, old);
    if (old) fchmodSync(file, old.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Throws for a read-only file: replacing it would need rights on its folder only. */
export function checkWritable(path: string): void {
  const isReadOnly = existsSync(path) && (statSync(path).mode & 0o222) === 0;
  if (isReadOnly) throw new BookProblem(`${path} is read-only. It was left as it is.`);
}

/**
 * Writes a temporary file and renames it: readers see the old content or the new one, never a part of it. A link
 * stays a link, and a file keeps its mode; a new one is private to its owner. Throws a BookProblem.
 */
export function writeWhole(path: string, ...contents: readonly (string | Uint8Array)[]): void {
  checkWritable(path);
  const place = truePath(path);
  const beside = partOf(place, process.pid);
  try {
    removeParts(place);
    writeAndSync(beside, contents, existsSync(place) ? statSync(place) : null);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw unwritable(path, error);
  }
}
