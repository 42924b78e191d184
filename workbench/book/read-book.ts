/** Reads a workbook from its `*.daybook.json` file. */
import { readFileSync } from 'node:fs';
import type { DaybookFile } from '../model/daybook-file.ts';
import { Spreadsheet } from '../model/spreadsheet.ts';
import { BookProblem } from './book-problem.ts';

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new BookProblem(`${path} cannot be read: ${(error as Error).message}.`);
    throw new BookProblem(`${path} is damaged or is no Daybook file. It was left as it is.`);
  }
}

function checked(path: string, file: unknown): DaybookFile {
  const { format, version } = (file ?? {}) as Partial<DaybookFile>;
  if (format !== 'daybook') throw new BookProblem(`${path} is no Daybook file. It was left as it is.`);
  if (version !== 1) throw new BookProblem(`${path} was written by a newer Daybook. It was left as it is.`);
  return file as DaybookFile;
}

/** The workbook in the file. Throws a BookProblem for a damaged, foreign or newer file, which is left as it is. */
export function readBook(path: string): Spreadsheet {
  const file = checked(path, parsed(path));
  try {
    return Spreadsheet.fromJSON(file);
  } catch {
    throw new BookProblem(`${path} is damaged. It was left as it is.`);
  }
}

/** Whether a file is a workbook of ours, of whatever version. */
export function isBook(path: string): boolean {
  try {
    return (parsed(path) as Partial<DaybookFile> | null)?.format === 'daybook';
  } catch {
    return false;
  }
}
