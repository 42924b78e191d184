/**
 * Long numbers that a spreadsheet has shortened: of an id, a SKU or a keyword of digits it keeps fifteen, or shows
 * `1.23E+11`.
 */
import type { Cell } from './cell.ts';

/**
 * Digits that a spreadsheet keeps of a number; that it shows of one that is too long for it; and of the shortest of
 * these.
 */
const KEPT = 15;
const SHOWN = 6;
const TOO_LONG = 12;
const SHORTENED = /^\d(?:[.,]\d+)?e\+\d{1,3}$/i;
const LONG = /^\d{16,}$/;

const ZERO = 48;
const NINE = 57;

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

/** A number that was read back from `1.23457E+11`, or that has more digits than are kept, unless the last is still there. */
function isShort(number: number): boolean {
  const digits = String(number).length;
  if (number < 10 ** (TOO_LONG - 1)) return false;
  return !Number.isSafeInteger(number) || number % 10 ** (digits > KEPT ? 1 : digits - SHOWN) === 0;
}

/** True where digits of what stood there are lost. */
export function hasLostDigits(cell: Cell): boolean {
  if (typeof cell === 'string') return isDigitAt(cell, 0) && SHORTENED.test(cell);
  return typeof cell === 'number' && isShort(cell);
}

/** Digits behind the fifteenth of a text that has more and nothing but digits; `''` for every other cell. */
export function tailDigits(cell: Cell): string {
  return typeof cell === 'string' && isDigitAt(cell, KEPT) && LONG.test(cell) ? cell.slice(KEPT) : '';
}
