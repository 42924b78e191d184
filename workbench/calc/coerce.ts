/** How Google Sheets converts one type of value into another. */
import { ErrorValue } from '../model/scalar.ts';
import type { Atom } from './value.ts';

const PLAIN = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const GROUPED = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

function swapSigns(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

function readDate(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 + 25_569;
}

/** The number of a text (plain, grouped, percent or an ISO day) where a formula needs one; undefined if it has none. */
export function numberOfText(text: string, decimal: '.' | ','): number | undefined {
  const trimmed = text.trim();
  const percent = trimmed.endsWith('%');
  const bare = percent ? trimmed.slice(0, -1).trim() : trimmed;
  const english = decimal === ',' ? swapSigns(bare) : bare;
  if (!PLAIN.test(english) && !GROUPED.test(english)) return percent ? undefined : readDate(trimmed);
  return Number(english.replaceAll(',', '')) / (percent ? 100 : 1);
}

/** The text of a number in the automatic format, at most 15 significant digits. */
export function textOfNumber(value: number, decimal: '.' | ','): string {
  const text = String(Number(value.toPrecision(15)))
    .replace(/e\+?(-?)(\d+)$/, 'E$1$2')
    .replace(/E(\d)/, 'E+$1');
  return decimal === ',' ? text.replace('.', ',') : text;
}

/** What a conversion needs: the locale's decimal sign, and the function and parameter for the error message. */
export interface CoercionPlace {
  decimal: '.' | ',';
  name: string;
  parameter: number;
}

function refuse(atom: Atom, expected: 'number' | 'boolean', place: CoercionPlace): ErrorValue {
  const sentence = `Function ${place.name} parameter ${place.parameter} expects ${expected} values. But '${atom}' is a text and cannot be coerced to a ${expected}.`;
  return new ErrorValue('#VALUE!', sentence);
}

/** The value as a number: blank is 0, TRUE is 1. Throws an ErrorValue. */
export function asNumber(atom: Atom, place: CoercionPlace): number {
  if (typeof atom === 'number') return atom;
  if (atom === null) return 0;
  if (typeof atom === 'boolean') return atom ? 1 : 0;
  if (atom instanceof ErrorValue) throw atom;
  const number = numberOfText(atom, place.decimal);
  if (number === undefined) throw refuse(atom, 'number', place);
  return number;
}

/** The value as a text: blank is the empty text, TRUE is `TRUE`. Throws an ErrorValue. */
export function asText(atom: Atom, place: Pick<CoercionPlace, 'decimal'>): string {
  if (typeof atom === 'string') return atom;
  if (atom === null) return '';
  if (typeof atom === 'number') return textOfNumber(atom, place.decimal);
  if (atom instanceof ErrorValue) throw atom;
  return atom ? 'TRUE' : 'FALSE';
}

/** The value as a truth value: blank and 0 are false; the only texts are `TRUE` and `FALSE`. Throws an ErrorValue. */
export function asBoolean(atom: Atom, place: CoercionPlace): boolean {
  if (typeof atom === 'boolean') return atom;
  if (atom === null) return false;
  if (typeof atom === 'number') return atom !== 0;
  if (atom instanceof ErrorValue) throw atom;
  if (/^true$/i.test(atom)) return true;
  if (/^false$/i.test(atom)) return false;
  throw refuse(atom, 'boolean', place);
}
