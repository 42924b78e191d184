/** A header as it is compared: the same column is written in a dozen ways, often in one file. */
import { currencyOf } from './currency.ts';
import { plainText } from './plain-text.ts';

const MAX_CHARACTERS = 200;
const IN_BRACKETS = /\(([^()]{1,5})\)/g;
// Blanks say nothing beside a dash, a bracket, or a Chinese or Japanese character.
const IDLE_BLANKS = / ?([-():]|[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff]) ?/g;

function withoutCurrency(header: string): string {
  return header.replace(IN_BRACKETS, (bracket, inside: string) => (currencyOf(inside) ? '' : bracket));
}

/** Width, case, dashes, idle blanks, the byte order mark and a currency in brackets fall away; `(#)` and `(CTR)` stay. */
export function fold(header: string): string {
  if (header.length > MAX_CHARACTERS) return '';
  return withoutCurrency(plainText(header)).replace(IDLE_BLANKS, '$1').trim().toLowerCase();
}

/** The currency that a header names in brackets: `14 Day Total Sales (₹)` → `INR`; `''` where none. */
export function headerCurrency(header: string): string {
  const brackets = plainText(header).match(IN_BRACKETS) ?? [];
  for (const bracket of brackets) {
    const currency = currencyOf(bracket.slice(1, -1));
    if (currency) return currency;
  }
  return '';
}
