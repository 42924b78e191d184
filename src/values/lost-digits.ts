/** Finds long numbers that a spreadsheet shortened: it keeps fifteen digits of an id or SKU, or shows `1.23E+11`. */

import type { Cell } from './cell.ts';
import type { Table } from './table.ts';

/** Digits that a spreadsheet keeps; digits that it shows of a number that is too long; the length that is too long. */
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

/** True for a number read from `1.23457E+11`, and for one with more digits than are kept that ends with 0. */
function isShort(number: number): boolean {
  const digits = String(number).length;
  if (number < 10 ** (TOO_LONG - 1)) return false;
  return !Number.isSafeInteger(number) || number % 10 ** (digits > KEPT ? 1 : digits - SHOWN) === 0;
}

/** True if digits of the original text are lost. */
export function hasLostDigits(cell: Cell): boolean {
  if (typeof cell === 'string') return isDigitAt(cell, 0) && SHORTENED.test(cell);
  return typeof cell === 'number' && isShort(cell);
}

/** The digits after the fifteenth in a text of digits only; `''` for every other cell. */
export function tailDigits(cell: Cell): string {
  return typeof cell === 'string' && isDigitAt(cell, KEPT) && LONG.test(cell) ? cell.slice(KEPT) : '';
}

/** This many zeros happen by chance in one column of a thousand. */
const NO_CHANCE = 3;

/** True for a column of ids written out after their last digits were lost: all digits after the fifteenth are 0. */
export function hasZeroTails(table: Table, headerRow: number, index: number): boolean {
  const cells = new Set<Cell>();
  for (let row = headerRow + 1; row < table.length; row++) cells.add(table.cell(row, index));
  const tails = [...cells].map(tailDigits).join('');
  return tails.length >= NO_CHANCE && /^0+$/.test(tails);
}
