/** Currencies as reports and sellers write them: `£`, `US$`, `Rs.`, `AED`, 円, `RMB` → their ISO code. */
import { plainText } from './plain-text.ts';

/** A dollar sign alone: American, Canadian, Mexican, Australian or Singaporean. */
export const BARE_DOLLAR = '$';

/** ISO code → further ways to write it. */
const WRITTEN: Readonly<Record<string, string>> = {
  USD: 'US$',
  CAD: 'CA$ C$ CDN$',
  MXN: 'MX$ MEX$',
  BRL: 'R$',
  GBP: '£',
  EUR: '€',
  SEK: 'KR KR.',
  PLN: 'ZŁ',
  TRY: 'TL ₺',
  AED: 'د.إ',
  SAR: 'ر.س',
  EGP: 'E£',
  INR: '₹ RS RS.',
  JPY: '¥ JP¥ 円',
  SGD: 'S$ SG$',
  AUD: 'A$ AU$',
  ZAR: 'R',
  CNY: 'RMB CN¥ 元',
  HKD: 'HK$',
  TWD: 'NT$',
  NZD: 'NZ$',
  KRW: '₩',
  ILS: '₪',
  THB: '฿',
  VND: '₫',
  PHP: '₱',
  CZK: 'KČ',
};

/** Written by their codes alone. */
const OTHERS = 'CHF DKK NOK CLP'.split(' ');

const CODES: ReadonlyMap<string, string> = new Map([
  [BARE_DOLLAR, BARE_DOLLAR],
  ...OTHERS.map((code): [string, string] => [code, code]),
  ...Object.entries(WRITTEN).flatMap(([code, signs]) =>
    [code, ...signs.split(' ')].map((sign): [string, string] => [sign, code]),
  ),
]);

/** A code with its sign behind it: `USD$`, `EUR€`. */
const WITH_SIGN = /^([A-Z]{3})\p{Sc}$/u;

/** The ISO code, `'$'` for a dollar sign alone, `undefined` where this is no currency. */
export function currencyOf(sign: string): string | undefined {
  const upper = plainText(sign).toUpperCase();
  return CODES.get(upper) ?? CODES.get(WITH_SIGN.exec(upper)?.[1] ?? '');
}

const WITHOUT_FRACTIONS = new Set(['JPY', 'KRW', 'VND', 'CLP']);

/** True for yen and the like, of which there are no hundredths. */
export function isWithoutFractions(currency: string): boolean {
  return WITHOUT_FRACTIONS.has(currency);
}
