/** Currencies as reports and sellers write them: `£`, `US$`, `Rs.`, `AED`, 円, `RMB` → ISO code. */
import { plainText } from './plain-text.ts';

/** A dollar sign alone may be American, Canadian, Mexican, Australian or Singaporean. */
export const BARE_DOLLAR = '$';

/** ISO code → other spellings, separated by blanks. */
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

/** Currencies with no spelling but their ISO code. */
const OTHERS = 'CHF DKK NOK CLP'.split(' ');

const CODES: ReadonlyMap<string, string> = new Map([
  [BARE_DOLLAR, BARE_DOLLAR],
  ...OTHERS.map((code): [string, string] => [code, code]),
  ...Object.entries(WRITTEN).flatMap(([code, signs]) =>
    [code, ...signs.split(' ')].map((sign): [string, string] => [sign, code]),
  ),
]);

/** Signs of several currencies, and which; a person who pays in yuan writes the sign of the yen. */
const SHARED_SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ['¥￥', ['JPY', 'CNY']],
  ['$＄', ['USD', 'CAD', 'MXN', 'AUD', 'SGD', 'HKD', 'TWD', 'NZD']],
];

/** The currencies of which an amount may be; `undefined` if it has no such sign, or letters that tell which. */
export function currenciesOfSign(amount: string): readonly string[] | undefined {
  if (/[A-Z円元]/i.test(amount)) return undefined;
  return SHARED_SIGNS.find(([signs]) => [...signs].some((sign) => amount.includes(sign)))?.[1];
}

/** A code followed by its sign: `USD$`, `EUR€`. */
const WITH_SIGN = /^([A-Z]{3})\p{Sc}$/u;

/** The ISO code, `'$'` for a dollar sign alone, `undefined` if the text is no currency. */
export function currencyOf(sign: string): string | undefined {
  const upper = plainText(sign).toUpperCase();
  return CODES.get(upper) ?? CODES.get(WITH_SIGN.exec(upper)?.[1] ?? '');
}

const WITHOUT_FRACTIONS = new Set(['JPY', 'KRW', 'VND', 'CLP']);

/** True for currencies without hundredths, such as yen. */
export function isWithoutFractions(currency: string): boolean {
  return WITHOUT_FRACTIONS.has(currency);
}
