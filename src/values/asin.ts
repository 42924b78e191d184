/** An ASIN: ten capitals and digits; for books it is the ISBN, and spreadsheets drop its leading zeros. */
import type { Cell } from './cell.ts';
import { Fault } from './fault.ts';
import { plainText } from './plain-text.ts';
import { readText } from './text.ts';

const ASIN = /^[A-Z0-9]{10}$/;
// Fewer than six digits cannot be an ISBN that only lost its leading zeros.
const SHORT_DIGITS = /^\d{6,9}$/;
const NOT_AN_ASIN = new Fault('not-an-asin');

/** The ASIN, and whether lost leading zeros were restored; `''` for a blank cell. */
export function readAsin(cell: Cell): { readonly asin: string; readonly mended: boolean } | '' | Fault {
  const read = readText(cell);
  if (read instanceof Fault) return read;
  const text = plainText(read).toUpperCase();
  if (text === '') return '';
  if (ASIN.test(text)) return { asin: text, mended: false };
  return SHORT_DIGITS.test(text) ? { asin: text.padStart(10, '0'), mended: true } : NOT_AN_ASIN;
}
