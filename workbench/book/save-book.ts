/** Saves a workbook to its `*.daybook.json` file. */
import { copyFileSync, existsSync } from 'node:fs';
import type { Spreadsheet } from '../model/spreadsheet.ts';
import { unwritable } from './book-problem.ts';
import { bookText } from './book-text.ts';
import { readBook } from './read-book.ts';
import { writeWhole } from './write-whole.ts';

function isSound(path: string): boolean {
  try {
    readBook(path);
    return true;
  } catch {
    return false;
  }
}

function freeName(path: string): string {
  for (let count = 1; ; count++) {
    const name = `${path}.bak${count === 1 ? '' : count}`;
    if (!existsSync(name)) return name;
  }
}

function keepWhatIsNotOurs(path: string): string | null {
  if (!existsSync(path) || isSound(path)) return null;
  const backup = freeName(path);
  try {
    copyFileSync(path, backup);
  } catch (error) {
    throw unwritable(backup, error);
  }
  return backup;
}

/**
 * Writes the workbook atomically; a damaged file in its place is backed up first: returns the backup's name or null. A file
 * that the workbook was read from (`isRead`) is known to be sound.
 */
export function saveBook(path: string, spreadsheet: Spreadsheet, isRead = false): string | null {
  const backup = isRead ? null : keepWhatIsNotOurs(path);
  writeWhole(path, ...bookText(spreadsheet));
  return backup;
}
