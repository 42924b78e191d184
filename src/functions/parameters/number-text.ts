/** Reads a number out of text when the text can mean one number only. */

import { halfWidth } from '../../values/plain-text.ts';

// Taken once: looking at a global costs more than the conversion where the global object is guarded, as in a script host.
const toNumber = Number;

type NumberText = number | 'ambiguous' | undefined;

const SYMBOL = '(?:[A-Z]{1,3})?[$€£¥₹₺₩₪฿₫₱]|US\\$|د\\.إ';
const CODE =
  'USD|CAD|MXN|BRL|GBP|EUR|SEK|PLN|TRY|AED|SAR|EGP|INR|JPY|SGD|AUD|ZAR|CNY|RMB|HKD|TWD|KRW|CHF|NOK|DKK|kr\\.?|zł|TL|Rs\\.?|円|元';
const LEADING_CURRENCY = new RegExp(`^([-+]?)\\s*(?:${SYMBOL}|${CODE}|R(?=[ \\d]))\\s*`);
const TRAILING_CURRENCY = new RegExp(`(?:${SYMBOL}|${CODE})$`);

const AMBIGUOUS = /^[1-9]\d{0,2}\.\d{3}$/;
/** `$1,234.50`: no other reading is possible. */
const COMMON = /^\$?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d{1,2})?$/;
/** Shapes of digits that can mean one number only, each with what is dropped and what is the decimal mark. */
const SHAPES: readonly { shape: RegExp; grouping: RegExp; mark: string }[] = [
  { shape: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, grouping: /,/g, mark: '.' },
  { shape: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/, grouping: /,/g, mark: '.' },
  { shape: /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, grouping: /\./g, mark: ',' },
  { shape: /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/, grouping: /\./g, mark: ',' },
  { shape: /^[1-9]\d{0,2}(?:[ '’]\d{3})+(?:[.,]\d+)?$/, grouping: /[ '’]/g, mark: ',' },
  { shape: /^\d*[.,]\d+$/, grouping: /[ ]/g, mark: ',' },
  { shape: /^\d+$/, grouping: /[ ]/g, mark: ',' },
];

function unsigned(digits: string): NumberText {
  if (AMBIGUOUS.test(digits)) return 'ambiguous';
  const found = SHAPES.find(({ shape }) => shape.test(digits));
  return found && toNumber(digits.replace(found.grouping, '').replace(found.mark, '.'));
}

function withoutPercent(text: string): string {
  if (text.startsWith('%')) return text.slice(1).trimStart();
  return text.endsWith('%') ? text.slice(0, -1).trimEnd() : text;
}

function withoutTrailingCurrency(text: string): string {
  const bare = text.replace(TRAILING_CURRENCY, '');
  return bare === text ? text : bare.trimEnd();
}

function ratioOrNumber(text: string): NumberText {
  const digits = withoutPercent(text);
  const value = unsigned(digits);
  // Divided, not multiplied by 0.01: 35 / 100 is exactly the 0.35 that a percent cell hands over.
  return digits !== text && typeof value === 'number' ? value / 100 : value;
}

function carefully(text: string): NumberText {
  const plain = halfWidth(text)
    .replace(/\u2212/g, '-')
    .trim();
  const bracketed = /^\((.+)\)$/.exec(plain)?.[1];
  const amount = withoutTrailingCurrency((bracketed ?? plain).replace(LEADING_CURRENCY, '$1'));
  const sign = bracketed === undefined ? /^([-+]?)\s*/.exec(amount)! : ['', ''];
  const value = ratioOrNumber(amount.slice(sign[0]!.length));
  const negative = bracketed !== undefined || sign[1] === '-';
  return negative && typeof value === 'number' ? -value : value;
}

/** The number in `text`; `'ambiguous'` for `1.234`, which is 1.234 or 1234; `undefined` where there is no number. */
export function numberFromText(text: string): NumberText {
  // Most cells: a column of 5,000 is read in half the time.
  return COMMON.test(text) ? toNumber(text.replace(/[$,]/g, '')) : carefully(text);
}
