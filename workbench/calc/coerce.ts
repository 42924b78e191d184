/** How Google Sheets converts one type of value into another. */
import { ErrorValue } from '../model/scalar.ts';
import { typeDate } from '../typing/type-date.ts';
import { typeNumber } from '../typing/type-number.ts';
import { formulaLocale } from './formula-locale.ts';
import type { Scope } from './scope.ts';
import type { Atom } from './value.ts';

/** What reading a text depends on. */
export interface TextLocale {
  /** Such as `de_DE`. */
  readonly locale: string;
  /** The year of a day that is written without one. */
  readonly thisYear: number;
}

/** Made at each call of a function and hardly ever asked for the year; an object with a getter of its own costs more. */
class TextsOfScope implements TextLocale {
  readonly locale: string;
  private readonly scope: Scope;

  constructor(scope: Scope) {
    this.locale = scope.sheet.spreadsheet.locale;
    this.scope = scope;
  }

  get thisYear(): number {
    return new Date((this.scope.host.now() - EPOCH) * DAY).getUTCFullYear();
  }
}

/** How texts are read in the spreadsheet of a formula. */
export function textLocale(scope: Scope): TextLocale {
  return new TextsOfScope(scope);
}

const EPOCH = 25_569;
const DAY = 86_400_000;

/** The number of a text as if it was typed into a cell: plain, percent, money, a day, a time of day; else undefined. */
export function numberOfText(text: string, { locale, thisYear }: TextLocale): number | undefined {
  const trimmed = text.trim();
  return (typeNumber(trimmed, locale) ?? typeDate(trimmed, locale, thisYear))?.value;
}

/** The text of a number in the automatic format, at most 15 significant digits. */
export function textOfNumber(value: number, locale: string): string {
  const rounded = Number(value.toPrecision(15));
  const text = (Math.abs(rounded) >= 1e15 ? rounded.toExponential() : String(rounded))
    .replace(/e\+?(-?)(\d+)$/, 'E$1$2')
    .replace(/E(\d)/, 'E+$1');
  return formulaLocale(locale).decimal === ',' ? text.replace('.', ',') : text;
}

/** What a conversion needs: how texts are read, and the function and parameter for the error message. */
export interface CoercionPlace {
  readonly texts: TextLocale;
  readonly name: string;
  readonly parameter: number;
}

/** The error of a value that is not of the expected type. */
export function refuse(atom: Atom, expected: 'number' | 'boolean' | 'text', place: CoercionPlace): ErrorValue {
  const sentence = `Function ${place.name} parameter ${place.parameter} expects ${expected} values. But '${atom}' is a ${typeof atom === 'string' ? 'text' : typeof atom} and cannot be coerced to a ${expected}.`;
  return new ErrorValue('#VALUE!', sentence);
}

/** The value as a number: a blank and an empty text are 0, TRUE is 1. Throws an ErrorValue. */
export function asNumber(atom: Atom, place: CoercionPlace): number {
  if (typeof atom === 'number') return atom;
  if (atom === null || atom === '') return 0;
  if (typeof atom === 'boolean') return atom ? 1 : 0;
  if (atom instanceof ErrorValue) throw atom;
  const number = numberOfText(atom, place.texts);
  if (number === undefined) throw refuse(atom, 'number', place);
  return number;
}

/** As `asNumber`, but an empty text is refused. Throws an ErrorValue. */
export function asGivenNumber(atom: Atom, place: CoercionPlace): number {
  if (atom === '') throw refuse(atom, 'number', place);
  return asNumber(atom, place);
}

/** The value as a text: blank is the empty text, TRUE is `TRUE`. Throws an ErrorValue. */
export function asText(atom: Atom, { locale }: Pick<TextLocale, 'locale'>): string {
  if (typeof atom === 'string') return atom;
  if (atom === null) return '';
  if (typeof atom === 'number') return textOfNumber(atom, locale);
  if (atom instanceof ErrorValue) throw atom;
  return atom ? 'TRUE' : 'FALSE';
}

/** A text or a blank; other types are refused. Throws an ErrorValue. */
export function asWrittenText(atom: Atom, place: CoercionPlace): string {
  if (typeof atom === 'string') return atom;
  if (atom === null) return '';
  throw refuse(atom, 'text', place);
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
