/** How a locale changes the grammar of formulas: the decimal sign, and with it the separators. */

/** The three signs that differ; `;` separates arguments everywhere. */
export interface FormulaLocale {
  readonly decimal: '.' | ',';
  /** Whether `,` may separate arguments and array columns. */
  readonly comma: boolean;
}

const POINT: FormulaLocale = { decimal: '.', comma: true };
const COMMA: FormulaLocale = { decimal: ',', comma: false };

// Unicode CLDR, symbols-numberSystem-latn, decimal: languages whose sign is a comma, and their countries that use a point.
const COMMA_LANGUAGES = new Set(
  'af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk kl ky lt lv mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi'.split(
    ' ',
  ),
);
const POINT_LOCALES = new Set(
  'de_CH de_LI es_MX es_US es_DO es_GT es_HN es_NI es_PA es_PE es_PR es_SV it_CH'.split(' '),
);

/** The grammar of a locale such as `de_DE`. */
export function formulaLocale(locale: string): FormulaLocale {
  const language = locale.split(/[_-]/)[0]!.toLowerCase();
  return COMMA_LANGUAGES.has(language) && !POINT_LOCALES.has(locale.replace('-', '_')) ? COMMA : POINT;
}
