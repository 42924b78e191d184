/** Amazon tells neither case nor width nor needless blanks of a keyword apart. */
import type { Cell } from './cell.ts';
import { plainText } from './plain-text.ts';

export function foldedKeyword(cell: Cell | undefined): string {
  return plainText(String(cell ?? ''))
    .trim()
    .toLowerCase();
}
