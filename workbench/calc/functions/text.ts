/** Text functions whose results in the library differ from Google Sheets. */
import { ErrorValue } from '../../model/scalar.ts';
import { asText, numberOfText } from '../coerce.ts';
import { formulaLocale } from '../formula-locale.ts';
import { eager, type FunctionSpec } from '../function-spec.ts';
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
  let at = -search.length;
  for (let count = 0; count < Math.trunc(occurrence); count++) {
    at = text.indexOf(search, at + search.length);
    if (at < 0) return text;
  }
  return text.slice(0, at) + replacement + text.slice(at + search.length);
}

function substitute(text: string, search: string, replacement: string, occurrence?: number): string {
  if (search === '') return text;
  return occurrence === undefined
    ? text.replaceAll(search, () => replacement)
    : nth(text, search, replacement, occurrence);
}

function find(name: string, search: string, text: string, start: number): Atom {
  const at = text.indexOf(search, Math.trunc(start) - 1);
  return at >= 0 && start >= 1
    ? at + 1
    : new ErrorValue('#VALUE!', `In ${name} evaluation, cannot find '${search}' within '${text}'.`);
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

function regexExtract(text: string, source: string): Atom {
  const match = pattern('REGEXEXTRACT', source).exec(text);
  if (match) return match[1] ?? match[0];
  const sentence = `Function REGEXEXTRACT parameter 2 value "${source}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`;
  return new ErrorValue('#N/A', sentence);
}

function regexReplace(text: string, source: string, replacement: string): string {
  // Google accepts `$1` for a group as well as RE2's own `\1`.
  return text.replace(pattern('REGEXREPLACE', source, 'gu'), replacement.replace(/\\(\d)/g, '$$$1'));
}

function textsOf(args: Value[], scope: Scope): string[] {
  const place = formulaLocale(scope.sheet.spreadsheet.locale);
  const texts: string[] = [];
  for (const arg of args) visitAtoms(arg, scope, (atom) => texts.push(asText(atom, place)));
  return texts;
}

function firstText(value: Value, scope: Scope): string {
  return asText(toAtom(value, scope), formulaLocale(scope.sheet.spreadsheet.locale));
}

function join([delimiter, ...parts]: Value[], scope: Scope): string {
  return textsOf(parts, scope).join(firstText(delimiter!, scope));
}

function textJoin([delimiter, ignoreEmpty, ...parts]: Value[], scope: Scope): string {
  const texts = textsOf(parts, scope);
  const kept = toAtom(ignoreEmpty!, scope) ? texts.filter((text) => text !== '') : texts;
  return kept.join(firstText(delimiter!, scope));
}

function split([text, delimiter, byEach, removeEmpty]: Value[], scope: Scope): Value {
  const signs = firstText(delimiter!, scope);
  const { decimal } = formulaLocale(scope.sheet.spreadsheet.locale);
  const whole = byEach !== undefined && toAtom(byEach, scope) === false;
  const escaped = whole
    ? RegExp(signs.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    : RegExp(`[${signs.replace(/[\]\\^-]/g, '\\$&')}]`);
  const parts = firstText(text!, scope).split(escaped);
  const kept =
    removeEmpty !== undefined && toAtom(removeEmpty, scope) === false ? parts : parts.filter((part) => part !== '');
  return [kept.map((part) => (part === '' ? null : (numberOfText(part, decimal) ?? part)))];
}

function value([input]: Value[], scope: Scope): Value {
  const { decimal } = formulaLocale(scope.sheet.spreadsheet.locale);
  return lift([input!], scope, ([atom]) => {
    if (typeof atom === 'number' || atom instanceof ErrorValue) return atom;
    if (atom === null) return 0;
    const number = typeof atom === 'string' ? numberOfText(atom, decimal) : undefined;
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
    TRIM: ['t', (text: string) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')],
    SUBSTITUTE: ['ttt?n', substitute],
    FIND: ['tt?n', (search: string, text: string, start = 1) => find('FIND', search, text, start)],
    SEARCH: [
      'tt?n',
      (search: string, text: string, start = 1) => find('SEARCH', search.toLowerCase(), text.toLowerCase(), start),
    ],
    EXACT: ['tt', (one: string, other: string) => one === other],
    REPT: [
      'tn',
      (text: string, count: number) => (count < 0 ? negative('REPT', 2, count) : text.repeat(Math.trunc(count))),
    ],
    REGEXMATCH: ['tt', (text: string, source: string) => pattern('REGEXMATCH', source).test(text)],
    REGEXEXTRACT: ['tt', regexExtract],
    REGEXREPLACE: ['ttt', regexReplace],
    TO_TEXT: ['t', (text: string) => text],
    HYPERLINK: ['t?a', (url: string, label: Atom = url) => label],
    CHAR: ['n', (code: number) => String.fromCodePoint(Math.trunc(code))],
  }),
  ['VALUE', eager(1, 1, value)],
  ['CONCATENATE', eager(1, 255, (args, scope) => textsOf(args, scope).join(''))],
  ['JOIN', eager(2, 255, join)],
  ['TEXTJOIN', eager(3, 255, textJoin)],
  ['SPLIT', eager(2, 4, split)],
]);
