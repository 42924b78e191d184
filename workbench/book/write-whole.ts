/** Writes a file wholly or not at all. */
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

/** A shop's figures are for the one who keeps them. */
const newMode = 0o600;
/** No write takes so long. */
const longestWriteMs = 600_000;

function partOf(place: string, pid: number | string): string {
  return join(dirname(place), `.${basename(place)}.${pid}.part`);
}

function isLeft(path: string, pid: number): boolean {
  return pid === process.pid || !isRunning(pid) || Date.now() - statSync(path).mtimeMs > longestWriteMs;
}

/** Removes what writes of this file that were killed have left beside it. */
export function removeParts(path: string): void {
  const place = truePath(path);
  const [before, after] = [`.${basename(place)}.`, '.part'];
  for (const name of readdirSync(dirname(place))) {
    const pid = name.startsWith(before) && name.endsWith(after) ? name.slice(before.length, -after.length) : '';
    const part = partOf(place, pid);
    if (/^\d+$/.test(pid) && isLeft(part, Number(pid))) rmSync(part, { force: true });
  }
}

/** The new file is its owner's as the old one was, as far as that is ours to give. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Whoever may write here may not always give away.
  }
}

function writeAndSync(path: string, content: string | Uint8Array, old: Stats | null): void {
  const file = openSync(path, 'wx', newMode);
  try {
    writeFileSync(file, content);
    if (old) keepOwner(file, old);
    if (old) fchmodSync(file, old.mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Throws for a file that is marked as not to be written, whoever asks: its folder alone would let it be replaced. */
export function checkWritable(path: string): void {
  const isReadOnly = existsSync(path) && (statSync(path).mode & 0o222) === 0;
  if (isReadOnly) throw new BookProblem(`${path} is read-only. It was left as it is.`);
}

/**
 * Writes beside the file and then takes its place: whoever reads sees the old file or the new one, never a part. A link
 * stays a link, and a file keeps its mode; a new one is its owner's alone. Throws a BookProblem.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  checkWritable(path);
  const place = truePath(path);
  const beside = partOf(place, process.pid);
  try {
    removeParts(place);
    writeAndSync(beside, content, existsSync(place) ? statSync(place) : null);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw unwritable(path, error);
  }
}
