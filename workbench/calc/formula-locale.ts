/** How a locale changes the grammar of formulas: the decimal sign, and with it the separators. */

/** What differs between locales; `;` separates arguments in all of them. */
export interface FormulaLocale {
  readonly decimal: '.' | ',';
  /** Whether `,` may separate arguments and array columns. */
  readonly comma: boolean;
}

const POINT: FormulaLocale = { decimal: '.', comma: true };
const COMMA: FormulaLocale = { decimal: ',', comma: false };

const known = new Map<string, FormulaLocale>();

function readLocale(locale: string): FormulaLocale {
  const parts = new Intl.NumberFormat(locale.replace('_', '-')).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? COMMA : POINT;
}

/** The grammar of a locale such as `de_DE`. */
export function formulaLocale(locale: string): FormulaLocale {
  const grammar = known.get(locale) ?? readLocale(locale);
  known.set(locale, grammar);
  return grammar;
}
