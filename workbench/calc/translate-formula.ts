/** Translates a formula from one locale's grammar to another's, as Sheets does when it stores or shows it. */
import { type FormulaLocale, formulaLocale } from './formula-locale.ts';
import { SheetsError } from './sheets-error.ts';
import { type Token, tokenize } from './tokenize.ts';

function insideArray(openers: string[]): boolean {
  return openers.at(-1) === '{';
}

function separatorText(token: Token, openers: string[], to: FormulaLocale): string {
  if (!insideArray(openers)) return to.comma ? ',' : ';';
  if (token.text === ';') return ';';
  return to.comma ? ',' : '\\';
}

function translatedToken(token: Token, openers: string[], to: FormulaLocale): string | undefined {
  if (token.kind === 'number') return token.text.replace(/[.,]/, to.decimal);
  if (token.kind === 'separator' || token.kind === 'columnSeparator') return separatorText(token, openers, to);
  return undefined;
}

function follow(token: Token, openers: string[]): void {
  if (token.kind === 'open' || token.kind === 'openArray') openers.push(token.text);
  if (token.kind === 'close' || token.kind === 'closeArray') openers.pop();
}

function translateTokens(formula: string, tokens: Token[], to: FormulaLocale): string {
  const openers: string[] = [];
  let result = '';
  let done = 0;
  for (const token of tokens) {
    const text = translatedToken(token, openers, to);
    follow(token, openers);
    if (text === undefined) continue;
    result += formula.slice(done, token.start) + text;
    done = token.end;
  }
  return result + formula.slice(done);
}

/** The formula in the grammar of another locale; a text that is no formula is returned unchanged. */
export function translateFormula(formula: string, from: string, to: string): string {
  try {
    return translateTokens(formula, tokenize(formula, formulaLocale(from)), formulaLocale(to));
  } catch (error) {
    if (error instanceof SheetsError) return formula;
    throw error;
  }
}

/** The formula as Sheets returns it: if the locale separates arguments by commas, semicolons become commas. */
export function canonicalFormula(formula: string, locale: string): string {
  return translateFormula(formula, locale, locale);
}
