/** Text functions whose results in the library differ from Google Sheets. */
import { ErrorValue } from '../../model/scalar.ts';
import { asText, asWrittenText, numberOfText, textLocale } from '../coerce.ts';
import { wildcardSource } from '../criterion.ts';
import { callEngine } from '../engine.ts';
import { eager, type FunctionSpec } from '../function-spec.ts';
import { notPlayed } from '../google-functions.ts';
import { lift } from '../lift.ts';
import { toAtom, visitAtoms } from '../read-value.ts';
import { scalarFunctions } from '../scalar-function.ts';
import type { Scope } from '../scope.ts';
import type { Atom, Value } from '../value.ts';

function negative(name: string, parameter: number, value: number): ErrorValue {
  return new ErrorValue(
    '#VALUE!',
    `Function ${name} parameter ${parameter} value is ${value}. It should be greater than or equal to 0.`,
  );
}

function left(text: string, count = 1): Atom {
  return count < 0 ? negative('LEFT', 2, count) : text.slice(0, Math.trunc(count));
}

function right(text: string, count = 1): Atom {
  if (count < 0) return negative('RIGHT', 2, count);
  return text.slice(Math.max(0, text.length - Math.trunc(count)));
}

function mid(text: string, start: number, count: number): Atom {
  if (start < 1)
    return new ErrorValue(
      '#NUM!',
      `Function MID parameter 2 value is ${start}. It should be greater than or equal to 1.`,
    );
  return count < 0 ? negative('MID', 3, count) : text.substr(Math.trunc(start) - 1, Math.trunc(count));
}

function nth(text: string, search: string, replacement: string, occurrence: number): string {
  // Sheets counts occurrences that overlap.
  let at = -1;
  for (let count = 0; count < Math.trunc(occurrence); count++) {
    at = text.indexOf(search, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + replacement + text.slice(at + search.length);
}

function substitute(text: string, search: string, replacement: string, occurrence?: number): string {
  if (search === '') return text;
  return occurrence === undefined || occurrence === 0
    ? text.replaceAll(search, () => replacement)
    : nth(text, search, replacement, occurrence);
}

function find(name: string, search: string, text: string, start: number): Atom {
  const at = text.indexOf(search, Math.trunc(start) - 1);
  return at >= 0 && start >= 1
    ? at + 1
    : new ErrorValue('#VALUE!', `In ${name} evaluation, cannot find '${search}' within '${text}'.`);
}

/** `*`, `?` and `~` are wildcards. */
function search(wanted: string, text: string, start = 1): Atom {
  const from = Math.trunc(start) - 1;
  const at = start < 1 ? -1 : text.slice(from).search(new RegExp(wildcardSource(wanted), 'is'));
  if (at >= 0 && from <= text.length) return from + at + 1;
  return new ErrorValue('#VALUE!', `In SEARCH evaluation, cannot find '${wanted}' within '${text}'.`);
}

// Google uses RE2, which has no look-around and no back-references.
const NOT_RE2 = /\(\?(?:[=!]|<[=!])|\\[1-9]/;

function pattern(name: string, source: string, flags = 'u'): RegExp {
  try {
    if (!NOT_RE2.test(source)) return new RegExp(source, flags);
  } catch {
    // Refused below, with the same message.
  }
  throw new ErrorValue('#REF!', `Function ${name} parameter 2 value "${source}" is not a valid regular expression.`);
}

/** The groups of the pattern beside each other, or all that matches. */
function extracted(text: string, source: string): Atom[] {
  const match = pattern('REGEXEXTRACT', source).exec(text);
  if (match) return match.length > 1 ? match.slice(1).map((group) => group ?? '') : [match[0]];
  const sentence = `Function REGEXEXTRACT parameter 2 value "${source}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`;
  throw new ErrorValue('#N/A', sentence);
}

function regexExtract([text, source]: Value[], scope: Scope): Value {
  const texts = textLocale(scope);
  const groupsOf = (atoms: readonly Atom[]) => {
    const [within, by] = atoms.map((atom, index) => {
      if (atom instanceof ErrorValue) throw atom;
      return asWrittenText(atom, { texts, name: 'REGEXEXTRACT', parameter: index + 1 });
    });
    return extracted(within!, by!);
  };
  if (scope.arrays) return lift([text!, source!], scope, (atoms) => groupsOf(atoms)[0]!);
  const groups = groupsOf([toAtom(text!, scope), toAtom(source!, scope)]);
  return groups.length > 1 ? [groups] : groups[0]!;
}

function regexReplace(text: string, source: string, replacement: string): string {
  // Google accepts `$1` for a group as well as RE2's own `\1`.
  return text.replace(pattern('REGEXREPLACE', source, 'gu'), replacement.replace(/\\(\d)/g, '$$$1'));
}

function textsOf(args: Value[], scope: Scope): string[] {
  const place = textLocale(scope);
  const texts: string[] = [];
  for (const arg of args) visitAtoms(arg, scope, (atom) => texts.push(asText(atom, place)));
  return texts;
}

function firstText(value: Value, scope: Scope): string {
  return asText(toAtom(value, scope), textLocale(scope));
}

function join([delimiter, ...parts]: Value[], scope: Scope): string {
  return textsOf(parts, scope).join(firstText(delimiter!, scope));
}

/** Spaces, tabs and line ends go; a no-break space stays. */
function withoutEnds(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && !isInk(text[start]!)) start += 1;
  while (end > start && !isInk(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

function isInk(sign: string): boolean {
  return !' \t\r\n'.includes(sign);
}

/** A text that Sheets would make; it refuses those of more characters. */
function bounded(name: string, size: number, make: () => string): Atom {
  if (size <= MOST_CHARACTERS) return make();
  const sentence = `Text result of ${name} is longer than the limit of ${MOST_CHARACTERS} characters.`;
  return new ErrorValue('#VALUE!', sentence);
}

const MOST_CHARACTERS = 32_767;

function characterOf(name: string, outside: '#NUM!' | '#VALUE!') {
  return (code: number): Atom => {
    const whole = Math.trunc(code);
    if (whole >= 1 && whole <= 0x10_ffff) return String.fromCodePoint(whole);
    return new ErrorValue(outside, `Function ${name} parameter 1 value is ${code}. It is out of range.`);
  };
}

function roman(value: number, form = 0): Atom {
  if (value < 1) return new ErrorValue('#VALUE!', `Function ROMAN parameter 1 value is ${value}. It is out of range.`);
  return callEngine('ROMAN', [value, form]) as Atom;
}

function shownAs(value: Atom, format: string): Atom {
  if (format === '') return '';
  if (/^[^"]*\*/.test(format)) return notPlayed('TEXT with * in its format');
  return callEngine('TEXT', [value, format]) as Atom;
}

function unicode(text: string): Atom {
  return text.codePointAt(0) ?? new ErrorValue('#VALUE!', 'Function UNICODE parameter 1 value should be non-empty.');
}

/** Money with so many decimals, or rounded to tens, hundreds … */
function dollar(value: number, places = 2): string {
  const digits = Math.trunc(places);
  const step = 10 ** Math.max(0, -digits);
  const size = Math.round(Math.abs(value) / step) * step;
  const shown = digits > 0 ? roundedTo(Math.abs(value), digits) : size;
  const text = shown.toLocaleString('en-US', {
    minimumFractionDigits: Math.max(0, digits),
    maximumFractionDigits: Math.max(0, digits),
  });
  return `${value < 0 && shown !== 0 ? '-' : ''}$${text}`;
}

/** Half is rounded up as it is written: 2.345 is 2.35. */
function roundedTo(value: number, digits: number): number {
  return Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`);
}

function textJoin([delimiter, ignoreEmpty, ...parts]: Value[], scope: Scope): Value {
  const texts = textsOf(parts, scope);
  const kept = toAtom(ignoreEmpty!, scope) ? texts.filter((text) => text !== '') : texts;
  const between = firstText(delimiter!, scope);
  const size = kept.reduce((sum, text) => sum + text.length, between.length * Math.max(0, kept.length - 1));
  return bounded('TEXTJOIN', size, () => kept.join(between));
}

function split([text, delimiter, byEach, removeEmpty]: Value[], scope: Scope): Value {
  const signs = firstText(delimiter!, scope);
  if (signs === '') throw new ErrorValue('#VALUE!', 'Function SPLIT parameter 2 value should be non-empty.');
  const locale = textLocale(scope);
  const whole = byEach !== undefined && toAtom(byEach, scope) === false;
  const escaped = whole
    ? RegExp(signs.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    : RegExp(`[${signs.replace(/[\]\\^-]/g, '\\$&')}]`);
  const parts = firstText(text!, scope).split(escaped);
  const kept =
    removeEmpty !== undefined && toAtom(removeEmpty, scope) === false ? parts : parts.filter((part) => part !== '');
  return [kept.map((part) => (part === '' ? null : (numberOfText(part, locale) ?? part)))];
}

function value([input]: Value[], scope: Scope): Value {
  const texts = textLocale(scope);
  return lift([input!], scope, ([atom]) => {
    if (typeof atom === 'number' || atom instanceof ErrorValue) return atom;
    if (atom === null || atom === '') return 0;
    const number = typeof atom === 'string' ? numberOfText(atom, texts) : undefined;
    return number ?? new ErrorValue('#VALUE!', `VALUE parameter '${atom}' cannot be parsed to number.`);
  });
}

/** The functions by name, from LEN to HYPERLINK. */
export const textFunctions: Map<string, FunctionSpec> = new Map([
  ...scalarFunctions({
    LEN: ['t', (text: string) => text.length],
    LEFT: ['t?n', left],
    RIGHT: ['t?n', right],
    MID: ['tnn', mid],
    UPPER: ['t', (text: string) => text.toUpperCase()],
    LOWER: ['t', (text: string) => text.toLowerCase()],
    TRIM: ['t', (text: string) => withoutEnds(text).replace(/ +/g, ' ')],
    SUBSTITUTE: ['ttt?n', substitute],
    FIND: ['tt?n', (search: string, text: string, start = 1) => find('FIND', search, text, start)],
    SEARCH: ['tt?n', search],
    EXACT: ['tt', (one: string, other: string) => one === other],
    REPT: [
      'tn',
      (text: string, count: number) =>
        count < 0
          ? negative('REPT', 2, count)
          : bounded('REPT', text.length * Math.trunc(count), () => text.repeat(Math.trunc(count))),
    ],
    REGEXMATCH: ['st', (text: string, source: string) => pattern('REGEXMATCH', source).test(text)],
    REGEXREPLACE: ['stt', regexReplace],
    TO_TEXT: ['t', (text: string) => text],
    HYPERLINK: ['t?a', (url: string, label: Atom = url) => label],
    CHAR: ['n', characterOf('CHAR', '#NUM!')],
    UNICHAR: ['n', characterOf('UNICHAR', '#VALUE!')],
    ROMAN: ['n?n', roman],
    TEXT: ['at', shownAs],
    UNICODE: ['t', unicode],
    DOLLAR: ['n?n', dollar],
  }),
  ['REGEXEXTRACT', eager(2, 2, regexExtract)],
  ['VALUE', eager(1, 1, value)],
  ['CONCATENATE', eager(1, 255, (args, scope) => textsOf(args, scope).join(''))],
  ['JOIN', eager(2, 255, join)],
  ['TEXTJOIN', eager(3, 255, textJoin)],
  ['SPLIT', eager(2, 4, split)],
]);
