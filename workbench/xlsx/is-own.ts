/** Tells whether an .xlsx file is one that we have written. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { ownSheetName } from './own-sheet.ts';

const workbookPath = 'xl/workbook.xml';

/** Whether the file carries our very hidden sheet; a file that is no workbook at all is not ours. */
export function isOwnXlsx(path: string): boolean {
  try {
    const parts = unzipSync(readFileSync(path), { filter: ({ name }) => name === workbookPath });
    return strFromU8(parts[workbookPath] ?? new Uint8Array()).includes(`name="${ownSheetName}"`);
  } catch {
    return false;
  }
}
