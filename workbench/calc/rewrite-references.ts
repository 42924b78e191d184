/** Rewrites the references in a formula's text and leaves everything else as it was typed. */
import type { FormulaLocale } from './formula-locale.ts';
import { type Reference, readReference, referenceText } from './reference.ts';
import { type Token, tokenize } from './tokenize.ts';

const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LIKE_A_CELL = /^([A-Za-z]{1,3}[1-9]\d*|[rR][cC]?\d*)$/;

/** A sheet's name as written in a formula: in quotes if it needs them. */
function sheetNameText(name: string): string {
  return PLAIN.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference with its sheet's name, if it has one. */
export interface NamedReference {
  sheet?: string | undefined;
  reference: Reference;
}

/** Returns the new reference, the error `#REF!`, or undefined to leave the text as it is. */
export type RewriteReference = (found: NamedReference) => NamedReference | '#REF!' | undefined;

function tokensOf(formula: string, locale: FormulaLocale): Token[] {
  try {
    return tokenize(formula, locale);
  } catch {
    return [];
  }
}

function textOf(named: NamedReference | '#REF!'): string {
  if (named === '#REF!') return named;
  const prefix = named.sheet === undefined ? '' : `${sheetNameText(named.sheet)}!`;
  return prefix + referenceText(named.reference);
}

/** The formula with its references rewritten; a text that does not parse in this locale is returned unchanged. */
export function rewriteReferences(formula: string, locale: FormulaLocale, rewrite: RewriteReference): string {
  let result = '';
  let done = 0;
  for (const token of tokensOf(formula, locale)) {
    if (token.kind !== 'reference') continue;
    const next = rewrite({ sheet: token.sheet, reference: readReference(token.text) });
    if (next === undefined) continue;
    result += formula.slice(done, token.start) + textOf(next);
    done = token.end;
  }
  return result + formula.slice(done);
}
