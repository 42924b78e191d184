/** A book is open in one workbench at a time: a file beside it says in which. */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { StartProblem } from './start-problem.ts';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, `${process.pid}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new StartProblem(`${path} cannot be written: ${(error as Error).message}.`);
  }
}

/** Locks a book; the answer gives it free. A lock whose process is gone (after a crash) counts for nothing. */
export function lockBook(book: string): () => void {
  const path = `${book}.lock`;
  if (!take(path)) {
    const pid = holderOf(path);
    if (pid > 0 && isRunning(pid)) {
      throw new StartProblem(`${book} is open in another workbench (process ${pid}). Close that one first.`);
    }
    rmSync(path, { force: true });
    if (!take(path)) throw new StartProblem(`${book} has just been opened in another workbench.`);
  }
  return () => rmSync(path, { force: true });
}
