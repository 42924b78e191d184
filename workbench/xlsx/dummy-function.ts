/** Wraps formulas that Excel does not know like Google's own export, and unwraps them when reading. */
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

/** What Google writes in place of a formula into cells that another formula spilled into. */
const computedValue = '"COMPUTED_VALUE"';

/** Excel's limit for a text in quotation marks. */
const longestText = 255;

/** Excel's limit for a formula. */
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

/** A formula in Google's wrapping, or null if it is too long for Excel. */
export function wrapForeign(formula: string, cached: Scalar): string | null {
  const text = formula.replace(/^=/, '');
  return wrap(text, cached) ?? wrap(text, '');
}

/** The wrapping for a cell that another wrapped formula spilled into. */
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

/** The wrapped formula with its `=`; '' for a cell that another formula spilled into; null if nothing is wrapped. */
export function unwrapForeign(formula: string): string | null {
  if (!formula.replace(/^=/, '').startsWith(opening)) return null;
  const text = firstArgument(formula);
  return text === computedValue ? '' : `=${text}`;
}

/** A formula of the file, with its `=`, in the grammar of a locale; '' for a cell that another one spilled into. */
export function sheetsFormula(formula: string, locale: string, originals: Originals = {}): string {
  const original = originals[`formula ${formula}`];
  if (typeof original === 'string') return original;
  const text = unwrapForeign(formula) ?? `=${formula.replace(/_xlfn\.(?:_xlws\.)?/g, '')}`;
  return translateFormula(text, 'en_US', locale);
}
