/** Normalizes headers and keywords for comparison: one header is spelled in many ways, often within one file. */
import type { Cell } from './cell.ts';
import { currencyOf } from './currency.ts';
import { plainText } from './plain-text.ts';

const MAX_CHARACTERS = 200;
// `(₹)` anywhere, or a sign at the end: `Price  AU$`.
const CURRENCY = /\(([^()]{1,5})\)| (\S{0,3}\p{Sc})$/gu;
// Blanks next to a dash, a bracket, or a Chinese or Japanese character carry no meaning.
const IDLE_BLANKS = / ?([-():]|[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff]) ?/g;

const BRITISH = /fulfilment/g;
const BETWEEN_WORDS = /[-_ ]+/g;

// Most headers have neither, and thousands are folded.
const MAY_NAME_CURRENCY = /[(\p{Sc}]/u;

function withoutCurrency(header: string): string {
  if (!MAY_NAME_CURRENCY.test(header)) return header;
  return header.replace(CURRENCY, (found, inside?: string, sign = '') => (currencyOf(inside ?? sign) ? '' : found));
}

/** Kinds share most of their headers, and sheets their titles: each is worked out once. */
const known = new Map<string, string>();

/**
 * The header without differences of width, case, dashes, idle blanks, byte order mark and British spelling, and without
 * a currency in brackets or at the end; `(#)` and `(CTR)` remain.
 */
export function fold(header: string): string {
  if (header.length > MAX_CHARACTERS) return '';
  let folded = known.get(header);
  if (folded === undefined) {
    folded = foldedAnew(header);
    known.set(header, folded);
  }
  return folded;
}

function foldedAnew(header: string): string {
  const plain = withoutCurrency(plainText(header));
  const folded = (plain.includes(' ') ? plain.replace(IDLE_BLANKS, '$1').trim() : plain).toLowerCase();
  return folded.replace(BRITISH, 'fulfillment');
}

/** The same text for `afn-total-quantity`, `afn_total_quantity`, `AFN total quantity` and `afnTotalQuantity`. */
export function foldWords(header: string): string {
  return fold(header).replace(BETWEEN_WORDS, '');
}

/** The currency named in a header: `14 Day Total Sales (₹)` and `Price ₹` → `INR`; `''` if none. */
export function headerCurrency(header: string): string {
  for (const found of plainText(header).match(CURRENCY) || []) {
    const currency = currencyOf(found.replace(/[() ]/g, ''));
    if (currency) return currency;
  }
  return '';
}

/** A keyword for comparison: Amazon ignores its case, its width and extra blanks. */
export function foldedKeyword(cell: Cell | undefined): string {
  return plainText(String(cell ?? ''))
    .trim()
    .toLowerCase();
}
