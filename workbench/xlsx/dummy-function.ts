/** Writes a formula that is foreign to Excel the way Google's own export does, and reads it back. */
import { translateFormula } from '../calc/translate-formula.ts';
import { ErrorValue, type Scalar } from '../model/scalar.ts';
import { formulaTokens } from './formula-tokens.ts';
import type { Originals } from './originals.ts';

const excelErrors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

type ExcelError = (typeof excelErrors)[number];

/** Sheets' own errors (`#ERROR!`, `Loading...`) become `#VALUE!`. */
export function excelError(error: ErrorValue): ExcelError {
  return excelErrors.find((known) => known === error.code) ?? '#VALUE!';
}

const opening = 'IFERROR(__xludf.DUMMYFUNCTION(';

/** What Google writes instead of a formula in the cells that a formula elsewhere has filled. */
const computedValue = '"COMPUTED_VALUE"';

/** Excel refuses a longer text between two quotation marks. */
const longestText = 255;

/** Excel refuses a longer formula. */
const longestFormula = 8192;

function pieces(text: string): string[] {
  const cut: string[] = [];
  for (let at = 0; at < text.length; at += longestText) cut.push(text.slice(at, at + longestText));
  return cut.length > 0 ? cut : [''];
}

function literal(text: string): string {
  return pieces(text)
    .map((piece) => `"${piece.replaceAll('"', '""')}"`)
    .join('&');
}

function cachedLiteral(cached: Scalar): string {
  if (cached instanceof ErrorValue) return excelError(cached);
  if (typeof cached === 'string') return literal(cached);
  return String(cached).toUpperCase();
}

function wrap(text: string, cached: Scalar): string | null {
  const wrapped = `${opening}${literal(text)}),${cachedLiteral(cached)})`;
  return wrapped.length <= longestFormula ? wrapped : null;
}

/** A foreign formula in Google's wrapping, or null where Excel would find it too long. */
export function wrapForeign(formula: string, cached: Scalar): string | null {
  const text = formula.replace(/^=/, '');
  return wrap(text, cached) ?? wrap(text, '');
}

/** The wrapping of a cell that a foreign formula elsewhere fills. */
export function wrapSpilled(cached: Scalar): string | null {
  return wrap(computedValue, cached) ?? wrap(computedValue, '');
}

function unquote(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}

function firstArgument(wrapped: string): string {
  let text = '';
  for (const token of formulaTokens(wrapped.slice(wrapped.indexOf(opening) + opening.length))) {
    if (token.kind === 'text') text += unquote(token.text);
    else if (token.kind === 'close') break;
  }
  return text;
}

/** The formula inside Google's wrapping with its `=`; '' for a cell that another formula fills; null where nothing is wrapped. */
export function unwrapForeign(formula: string): string | null {
  if (!formula.replace(/^=/, '').startsWith(opening)) return null;
  const text = firstArgument(formula);
  return text === computedValue ? '' : `=${text}`;
}

/** The formula with its `=` in the grammar of a locale; '' for a cell that another formula fills. */
export function sheetsFormula(formula: string, locale: string, originals: Originals = {}): string {
  const original = originals[`formula ${formula}`];
  if (typeof original === 'string') return original;
  const text = unwrapForeign(formula) ?? `=${formula.replace(/_xlfn\.(?:_xlws\.)?/g, '')}`;
  return translateFormula(text, 'en_US', locale);
}
