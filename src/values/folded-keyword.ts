/** A keyword for comparison: Amazon ignores its case, its width and extra blanks. */
import type { Cell } from './cell.ts';
import { plainText } from './plain-text.ts';

export function foldedKeyword(cell: Cell | undefined): string {
  return plainText(String(cell ?? ''))
    .trim()
    .toLowerCase();
}
