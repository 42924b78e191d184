/** Currencies as reports write them: `£`, `US$`, `Rs.`, `AED`, 円 → their ISO code. */
import { plainText } from './plain-text.ts';

/** A dollar sign alone: American, Canadian, Mexican, Australian or Singaporean. */
export const BARE_DOLLAR = '$';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', BARE_DOLLAR],
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['CDN$', 'CAD'],
  ['MX$', 'MXN'],
  ['MEX$', 'MXN'],
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['KR', 'SEK'],
  ['ZŁ', 'PLN'],
  ['TL', 'TRY'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['RS', 'INR'],
  ['RS.', 'INR'],
  ['¥', 'JPY'],
  ['JP¥', 'JPY'],
  ['円', 'JPY'],
  ['E£', 'EGP'],
  ['د.إ', 'AED'],
  ['ر.س', 'SAR'],
  ['R', 'ZAR'],
]);

const CODES = new Set(
  'USD CAD MXN BRL GBP EUR SEK PLN TRY AED SAR EGP INR JPY SGD AUD ZAR CNY HKD TWD CHF DKK NOK CZK KRW NZD VND CLP'.split(
    ' ',
  ),
);

/** The ISO code, `'$'` for a dollar sign alone, `undefined` where this is no currency. */
export function currencyOf(sign: string): string | undefined {
  const upper = plainText(sign).toUpperCase();
  return CODES.has(upper) ? upper : SIGNS.get(upper);
}

const WITHOUT_FRACTIONS = new Set(['JPY', 'KRW', 'VND', 'CLP']);

/** True for yen and the like, of which there are no hundredths. */
export function isWithoutFractions(currency: string): boolean {
  return WITHOUT_FRACTIONS.has(currency);
}
