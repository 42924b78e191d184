/** How Sheets hands a formula back: with the separators of the locale, however it was typed. */
import { formulaLocale } from '../calc/formula-locale.ts';
import { type Token, tokenize } from '../calc/tokenize.ts';

function tokensOf(formula: string, locale: string): Token[] {
  try {
    return tokenize(formula, formulaLocale(locale));
  } catch {
    return [];
  }
}

/** The formula with every `;` between arguments written as `,` where the locale separates them so; a formula with an error stays as it is. */
export function canonicalFormula(formula: string, locale: string): string {
  if (!formulaLocale(locale).comma) return formula;
  const letters = [...formula.split('')];
  const brackets: string[] = [];
  for (const token of tokensOf(formula, locale)) {
    if (token.kind === 'open' || token.kind === 'openArray') brackets.push(token.kind);
    if (token.kind === 'close' || token.kind === 'closeArray') brackets.pop();
    if (token.kind === 'separator' && brackets.at(-1) === 'open') letters[token.start] = ',';
  }
  return letters.join('');
}
