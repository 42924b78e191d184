/** An amount with its currency's sign: `$3,182`, `€22`, `CN¥45.50`. */
import { isWithoutFractions } from './currency.ts';

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: 'CN¥',
  CAD: 'C$',
  MXN: 'MX$',
  BRL: 'R$',
  AUD: 'A$',
  SGD: 'S$',
  INR: '₹',
};

/** With cents below 100, unless there are none or the currency has none; another currency by its code. */
export function moneyText(amount: number, currency: string): string {
  const size = Math.abs(amount);
  const isRound = size >= 100 || Math.abs(size - Math.round(size)) < 0.005;
  const places = isRound || isWithoutFractions(currency) ? 0 : 2;
  const [whole, cents] = size.toFixed(places).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = cents === undefined ? grouped : `${grouped}.${cents}`;
  return `${amount < 0 && Number(size.toFixed(places)) > 0 ? '−' : ''}${SIGNS[currency] ?? `${currency} `}${digits}`;
}

/** An estimate between bounds: from ten on without cents, which nobody knows. */
export function roughMoney(amount: number): number {
  return Math.abs(amount) < 10 ? amount : Math.round(amount);
}
