/** Writes the workbook of a run back to its file. */
import { existsSync } from 'node:fs';
import { saveBook } from '../book/save-book.ts';
import { writeWhole } from '../book/write-whole.ts';
import { writeXlsx } from '../xlsx/write.ts';
import type { OpenedWorkbook } from './open-workbook.ts';

function copyName(path: string): string {
  const stem = path.replace(/\.xlsx$/i, '');
  for (let count = 1; ; count++) {
    const name = `${stem} (Daybook${count === 1 ? '' : ` ${count}`}).xlsx`;
    if (!existsSync(name)) return name;
  }
}

/** The files written: an .xlsx that someone else made is left as it is, and a copy is written beside it. */
export async function saveWorkbook(path: string, { spreadsheet, isOwn }: OpenedWorkbook): Promise<string[]> {
  if (!/\.xlsx$/i.test(path)) {
    const backup = saveBook(path, spreadsheet);
    return backup === null ? [path] : [path, backup];
  }
  const target = isOwn ? path : copyName(path);
  writeWhole(target, await writeXlsx(spreadsheet));
  return [target];
}
