/** Reads a workbook from its `*.daybook.json` file. */
import { readFileSync } from 'node:fs';
import type { CellsText, DaybookFile } from '../model/daybook-file.ts';
import { Spreadsheet } from '../model/spreadsheet.ts';
import { BookProblem } from './book-problem.ts';
import { bookLines } from './book-text.ts';

/** The JSON of a file, and the cells that are not part of it. */
interface Parsed {
  readonly file: unknown;
  readonly apart?: readonly CellsText[];
}

function parsed(path: string): Parsed {
  try {
    const bytes = readFileSync(path);
    const lines = bookLines(bytes);
    if (lines) return { file: lines.outline, apart: lines.cells };
    return { file: JSON.parse(bytes.toString().replace(/^\uFEFF/, '')) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw new BookProblem(`${path} cannot be read: ${(error as Error).message}.`);
    throw new BookProblem(`${path} is damaged or is no Daybook file. It was left as it is.`);
  }
}

function checkKind(path: string, file: unknown): void {
  const { format, version } = (file ?? {}) as Partial<DaybookFile>;
  if (format !== 'daybook') throw new BookProblem(`${path} is no Daybook file. It was left as it is.`);
  if (version !== 1) throw new BookProblem(`${path} was written by a newer Daybook. It was left as it is.`);
}

/** The workbook in the file. Throws a BookProblem for a damaged, foreign or newer file, which is left as it is. */
export function readBook(path: string): Spreadsheet {
  const { file, apart } = parsed(path);
  checkKind(path, file);
  try {
    return Spreadsheet.fromJSON(file, apart);
  } catch {
    throw new BookProblem(`${path} is damaged. It was left as it is.`);
  }
}

/** Whether a file is a workbook of ours, of whatever version. */
export function isBook(path: string): boolean {
  try {
    return (parsed(path).file as Partial<DaybookFile> | null)?.format === 'daybook';
  } catch {
    return false;
  }
}
