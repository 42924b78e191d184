/** Checks every path on the command line before anything is done. */
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isBook } from '../book/read-book.ts';
import { truePath } from '../book/true-path.ts';
import { checkWritable } from '../book/write-whole.ts';
import { isOwnXlsx } from '../xlsx/own-sheet.ts';
import { UsageProblem } from './flags.ts';
import type { ImportOptions } from './import-options.ts';

function canRead(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function checkFile(file: string): void {
  if (!existsSync(file)) throw new UsageProblem(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new UsageProblem(`${file} is a folder, not a report file.`);
  if (!canRead(file)) throw new UsageProblem(`${file} cannot be read: it is somebody else’s.`);
}

function checkTarget(path: string, files: readonly string[]): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new UsageProblem(`There is no folder ${folder} to write ${path} into.`);
  if (existsSync(path) && !statSync(path).isFile()) throw new UsageProblem(`${path} is a folder.`);
  const isInput = files.some((file) => truePath(file) === truePath(path));
  if (isInput) throw new UsageProblem(`${path} is one of the files to import; it would be overwritten.`);
  checkWritable(path);
}

/** A workbook that we did not write is never overwritten: it may hold what we cannot keep. */
function checkOut(path: string): void {
  if (!existsSync(path) || isOwnXlsx(path)) return;
  throw new UsageProblem(`${path} was not written by Daybook and will not be overwritten. Give --out another name.`);
}

/** The `--json` output must not overwrite a saved workbook. */
function checkJson(path: string): void {
  if (!existsSync(path) || !isBook(path)) return;
  throw new UsageProblem(`${path} is a Daybook workbook and will not be overwritten. Give --json another name.`);
}

function checkDistinct(targets: readonly string[]): void {
  const twice = targets.find((target, index) =>
    targets.some((other, at) => at < index && truePath(other) === truePath(target)),
  );
  if (twice !== undefined) throw new UsageProblem(`${twice} is given for two different files to write.`);
}

/** Throws a UsageProblem for a missing file, or a target that cannot or must not be written. */
export function checkPaths({ files, book, out, json }: ImportOptions): void {
  const targets = [book, out, json].filter((path) => path !== undefined);
  for (const file of files) checkFile(file);
  for (const target of targets) checkTarget(target, files);
  checkDistinct(targets);
  if (out !== undefined) checkOut(out);
  if (json !== undefined) checkJson(json);
}
