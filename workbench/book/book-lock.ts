/** Lock files: a book is open in only one workbench or import at a time. */
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { BookProblem, unwritable } from './book-problem.ts';
import { isRunning, processStart } from './process-start.ts';
import { truePath } from './true-path.ts';
import { removeParts } from './write-whole.ts';

/** An empty lock younger than this is still being written. */
const writingMs = 5000;

/** The file that says where a book is open. */
export function lockOf(book: string): string {
  return `${truePath(book)}.lock`;
}

/** What we write into a lock: process id and start time, since after a crash another process may get the same id. */
function ownWords(): string {
  return `${process.pid} ${processStart(process.pid)}\n`;
}

function wordsIn(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

function isBeingWritten(lock: string): boolean {
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < writingMs;
}

/** The process that has the book open; null if the lock's process no longer runs. */
function holderOf(lock: string, words: string): string | null {
  const [pid = '', start = ''] = words.trim().split(' ');
  if (!/^\d+$/.test(pid)) return isBeingWritten(lock) ? 'starting' : null;
  const isHeld = start === '' ? isRunning(Number(pid)) : processStart(Number(pid)) === start;
  return isHeld ? pid : null;
}

function write(lock: string, words: string): void {
  const file = openSync(lock, 'wx', 0o644);
  try {
    writeSync(file, words);
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function take(lock: string): boolean {
  try {
    write(lock, ownWords());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unwritable(lock, error);
  }
}

function drop(lock: string): void {
  try {
    rmSync(lock, { force: true });
  } catch (error) {
    throw unwritable(lock, error);
  }
}

function takeOver(lock: string, book: string): void {
  const words = wordsIn(lock);
  const holder = holderOf(lock, words);
  if (holder !== null) {
    throw new BookProblem(`${book} is open in another workbench or import (process ${holder}). Close that one first.`);
  }
  // Another process may have removed the stale lock and taken its own meanwhile.
  if (wordsIn(lock) === words) drop(lock);
  if (!take(lock)) throw new BookProblem(`${book} has just been opened in another workbench or import.`);
}

/** Whether a running process has the book open. */
export function isLocked(book: string): boolean {
  const lock = lockOf(book);
  return holderOf(lock, wordsIn(lock)) !== null;
}

/** Locks a book and removes what a crash left behind. Throws a BookProblem if it is open elsewhere or not lockable. */
export function lockBook(book: string): void {
  const lock = lockOf(book);
  if (!take(lock)) takeOver(lock, book);
  removeParts(book);
}

/** Releases the lock of a book that this process holds. */
export function unlockBook(book: string): void {
  const lock = lockOf(book);
  if (wordsIn(lock) === ownWords()) rmSync(lock, { force: true });
}

/** Locks `report.daybook.json` for `report.xlsx`, or `report 2.daybook.json` if that is taken; returns the name. */
export function lockFreeBook(xlsx: string): string {
  const stem = xlsx.replace(/\.xlsx$/i, '');
  for (let count = 1; ; count++) {
    const name = `${stem}${count === 1 ? '' : ` ${count}`}.daybook.json`;
    if (existsSync(name) || isLocked(name)) continue;
    lockBook(name);
    return name;
  }
}
