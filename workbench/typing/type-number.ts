/** Reads a typed number: groups, decimals, percent, currency, exponent. */
import { type LocaleFacts, localeFacts } from './locale-facts.ts';

/** A number, and the format that the cell gets from the way it was typed, if any. */
interface TypedNumber {
  value: number;
  numberFormat?: string;
}

const CURRENCY = '[$€£¥₹₩₺]|US\\$|C\\$|A\\$|R\\$|zł|kr';

function literally(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// If the locale groups digits by a narrow space, Sheets also accepts a plain or no-break space.
function groupPattern(group: string): string {
  return /\s/.test(group) ? '[\\s\\u00a0\\u202f]' : literally(group || ',');
}

const patterns = new Map<string, RegExp>();

function makePattern(locale: string, facts: LocaleFacts): RegExp {
  const group = groupPattern(facts.group);
  // India groups by two digits above the thousand: 12,34,567.
  const above = locale.endsWith('_IN') ? `(?:${group}\\d{2,3})*` : `(?:${group}\\d{3})*`;
  const digits = `(?:\\d{1,3}${above}${group}\\d{3}|\\d+)?(?:${literally(facts.decimal)}\\d*)?`;
  return new RegExp(`^([-+(]?)\\s?(${CURRENCY})?\\s?([-+]?)(${digits})([eE][-+]?\\d+)?\\s?(%|${CURRENCY})?(\\)?)$`);
}

function numberPattern(locale: string, facts: LocaleFacts): RegExp {
  const pattern = patterns.get(locale) ?? makePattern(locale, facts);
  patterns.set(locale, pattern);
  return pattern;
}

function plainDigits(digits: string, facts: LocaleFacts): string {
  const whole = digits.split(facts.decimal);
  return `${whole[0]?.replace(/\D/g, '') ?? ''}${whole.length > 1 ? `.${whole[1]}` : ''}`;
}

function formatOf(sign: string | undefined, plain: string, grouped: boolean, exponent: boolean): string | undefined {
  const places = plain.includes('.') ? '.00' : '';
  if (sign === '%') return `0${places}%`;
  if (sign) return `"${sign}"#,##0${places}`.replace('"$"', '$');
  if (exponent) return '0.00E+00';
  return grouped ? `#,##0${places}` : undefined;
}

function signOf(open: string, inner: string): number {
  return open === '(' || open === '-' || inner === '-' ? -1 : 1;
}

/** A percent is read as a decimal fraction, not divided by 100 afterwards: 33.02% is exactly 0.3302. */
function numberOf(plain: string, exponent: string, percent: boolean): number {
  if (!percent) return Number(`${plain}${exponent}`);
  return exponent === '' ? Number(`${plain}e-2`) : Number(`${plain}${exponent}`) / 100;
}

/** The number of a text in a locale; undefined if it is none. */
export function typeNumber(text: string, locale: string): TypedNumber | undefined {
  const facts = localeFacts(locale);
  const match = numberPattern(locale, facts).exec(text);
  if (!match) return undefined;
  const [, open = '', before, inner = '', digits = '', exponent = '', after, close] = match;
  const plain = plainDigits(digits, facts);
  if (!/\d/.test(plain) || (open === '(') !== (close === ')') || (before && after)) return undefined;
  if (open !== '' && inner !== '') return undefined;
  const size = numberOf(plain, exponent, after === '%');
  if (!Number.isFinite(size)) return undefined;
  const grouped = /\d/.test(digits) && plain.replace('.', '').length < digits.replace(facts.decimal, '').length;
  const numberFormat = formatOf(before ?? after, plain, grouped, exponent !== '');
  const value = signOf(open, inner) * size;
  return numberFormat ? { value, numberFormat } : { value };
}
