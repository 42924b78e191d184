/** Interprets a text that is typed, pasted or written by setValues. */
import { type ErrorCode, ErrorValue, type Scalar } from '../model/scalar.ts';
import { wallClock } from '../model/zone.ts';
import { localeFacts } from './locale-facts.ts';
import { typeDate } from './type-date.ts';
import { typeNumber } from './type-number.ts';

/** A formula, or a value with the number format it implies. */
type Typed = { formula: string } | { value: Scalar; numberFormat?: string };

function typeBoolean(text: string, locale: string): { value: boolean } | undefined {
  if (text.length > 12) return undefined;
  const word = text.toUpperCase();
  const facts = localeFacts(locale);
  if (word === 'TRUE' || word === facts.true) return { value: true };
  return word === 'FALSE' || word === facts.false ? { value: false } : undefined;
}

function typeError(text: string): { value: ErrorValue } | undefined {
  if (!text.startsWith('#')) return undefined;
  const code = text.toUpperCase();
  return /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/.test(code)
    ? { value: new ErrorValue(code as ErrorCode) }
    : undefined;
}

/** Converts a typed text in the spreadsheet's locale; `now` tells the year of a date such as `1/2`. */
export function typeText(text: string, locale: string, timeZone: string, now = Date.now()): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=./s.test(text)) return { formula: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const thisYear = new Date(wallClock(now, timeZone)).getUTCFullYear();
  const typed =
    typeBoolean(trimmed, locale) ??
    typeDate(trimmed, locale, thisYear) ??
    typeNumber(trimmed, locale) ??
    typeError(trimmed);
  if (typed) return typed;
  // A plus sign also begins a formula, unless the text is a number.
  return /^\+./s.test(text) ? { formula: `=${text}` } : { value: text };
}
