/** Cuts the text of a formula into tokens by the grammar of Google Sheets in one locale. */
import type { FormulaLocale } from './formula-locale.ts';
import { SheetsError } from './sheets-error.ts';

/** What a token is. `separator` is `;` or `,`; `columnSeparator` is `\`, which exists only in array literals. */
export type TokenKind =
  | 'number'
  | 'text'
  | 'error'
  | 'reference'
  | 'name'
  | 'function'
  | 'operator'
  | 'open'
  | 'close'
  | 'openArray'
  | 'closeArray'
  | 'separator'
  | 'columnSeparator'
  | 'end';

/** A part of a formula: its text and place, and the sheet's name for a reference such as `'My sheet'!A1`. */
export interface Token {
  kind: TokenKind;
  text: string;
  start: number;
  end: number;
  sheet?: string;
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELL_OR_RANGE =
  /(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::(?:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?|\$?[1-9]\d*))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?[1-9]\d*)?|\$?[1-9]\d*:\$?(?:[1-9]\d*|[A-Za-z]{1,3}[1-9]\d*))(?![\p{L}\p{N}_.(])/uy;
const CELL = /\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.(])/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>:%]/y;
const SPACE = /\s+/y;
const NUMBERS = { '.': /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y, ',': /(?:\d+(?:,\d+)?|,\d+)(?:[eE][-+]?\d+)?/y };
const SIGNS: Record<string, TokenKind> = {
  '(': 'open',
  ')': 'close',
  '{': 'openArray',
  '}': 'closeArray',
  ';': 'separator',
  ',': 'separator',
  '\\': 'columnSeparator',
};

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function token(kind: TokenKind, text: string, start: number): Token {
  return { kind, text, start, end: start + text.length };
}

function readSheetReference(text: string, at: number): Token | undefined {
  const sheet = match(SHEET, text, at);
  if (!sheet) return undefined;
  const rest = at + sheet[0].length;
  const reference = match(CELL_OR_RANGE, text, rest) ?? match(CELL, text, rest) ?? match(ERROR, text, rest);
  if (!reference) return undefined;
  const kind = reference[0].startsWith('#') ? 'error' : 'reference';
  const name = sheet[1]?.replaceAll("''", "'") ?? sheet[2]!;
  return { kind, text: reference[0], start: at, end: rest + reference[0].length, sheet: name };
}

function readName(text: string, at: number): Token | undefined {
  const name = match(NAME, text, at);
  if (!name) return undefined;
  const called = /^\s*\(/.test(text.slice(at + name[0].length));
  return token(called ? 'function' : 'name', name[0], at);
}

function readWord(text: string, at: number, locale: FormulaLocale): Token | undefined {
  const reference = match(CELL_OR_RANGE, text, at) ?? match(CELL, text, at);
  if (reference) return token('reference', reference[0], at);
  const number = match(NUMBERS[locale.decimal], text, at);
  if (number) return token('number', number[0], at);
  return readName(text, at);
}

function readSign(text: string, at: number, locale: FormulaLocale): Token | undefined {
  const sign = text[at]!;
  if (sign === ',' && !locale.comma) return undefined;
  if (sign === '\\' && locale.comma) return undefined;
  const kind = SIGNS[sign];
  return kind && token(kind, sign, at);
}

function readToken(text: string, at: number, locale: FormulaLocale): Token {
  const quoted = match(TEXT, text, at);
  if (quoted) return token('text', quoted[0], at);
  const error = match(ERROR, text, at);
  if (error) return token('error', error[0], at);
  const found = readSheetReference(text, at) ?? readWord(text, at, locale) ?? readSign(text, at, locale);
  if (found) return found;
  const operator = match(OPERATOR, text, at);
  if (operator) return token('operator', operator[0], at);
  throw new SheetsError('parse', `Formula parse error. (at '${text.slice(at, at + 12)}')`);
}

/** The tokens of a formula that begins with `=` or `+`, without white space, then `end`. Throws SheetsError 'parse'. */
export function tokenize(formula: string, locale: FormulaLocale): Token[] {
  const tokens: Token[] = [];
  let at = /^[=+]/.test(formula) ? 1 : 0;
  while (at < formula.length) {
    const space = match(SPACE, formula, at);
    if (space) at += space[0].length;
    if (at >= formula.length) break;
    const next = readToken(formula, at, locale);
    tokens.push(next);
    at = next.end;
  }
  tokens.push(token('end', '', formula.length));
  return tokens;
}
