/** An ASIN: ten capitals and digits. Books carry their ISBN, and spreadsheets eat its leading zeros. */
import type { Cell } from './cell.ts';
import { Fault } from './fault.ts';
import { plainText } from './plain-text.ts';
import { readText } from './text.ts';

const ASIN = /^[A-Z0-9]{10}$/;
// Fewer digits than six are not a book that lost its zeros.
const SHORT_DIGITS = /^\d{6,9}$/;
const NOT_AN_ASIN = new Fault('not-an-asin');

/** The ASIN and whether lost zeros were put back; `''` for a blank cell. */
export function readAsin(cell: Cell): { readonly asin: string; readonly mended: boolean } | '' | Fault {
  const read = readText(cell);
  if (read instanceof Fault) return read;
  const text = plainText(read).toUpperCase();
  if (text === '') return '';
  if (ASIN.test(text)) return { asin: text, mended: false };
  return SHORT_DIGITS.test(text) ? { asin: text.padStart(10, '0'), mended: true } : NOT_AN_ASIN;
}
