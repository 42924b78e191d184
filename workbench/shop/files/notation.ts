/** How a console writes numbers and days: each notation is what files of one report in one marketplace have. */
import { MARKETPLACES, type Marketplace } from '../world/marketplace.ts';
import type { CellType, Value } from './column.ts';

/** How values of each type are written. */
export interface Notation {
  readonly count: (count: number) => string;
  readonly money: (amount: number) => string;
  readonly ratio: (ratio: number) => string;
  readonly number: (number: number) => string;
  readonly day: (iso: string) => string;
}

/** `1234.5` with two decimals is `1,234.50`. */
function grouped(number: number, decimals: number, group = ',', mark = '.'): string {
  const [whole, part] = Math.abs(number).toFixed(decimals).split('.') as [string, string | undefined];
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${number < 0 ? '-' : ''}${digits}${part === undefined ? '' : mark + part}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-10-05` by a pattern of `YYYY YY MM M DD D`, and `MMM` for the English month. */
export function dayBy(pattern: string): (iso: string) => string {
  return (iso) => {
    const [year, month, day] = iso.slice(0, 10).split('-') as [string, string, string];
    const parts: Readonly<Record<string, string>> = {
      YYYY: year,
      YY: year.slice(2),
      MMM: MONTHS[Number(month) - 1]!,
      MM: month,
      M: String(Number(month)),
      DD: day,
      D: String(Number(day)),
    };
    return pattern.replace(/YYYY|YY|MMM|MM|M|DD|D/g, (part) => parts[part]!);
  };
}

/** Numbers as programs print them: files of Amazon's API. */
export const PLAIN: Notation = {
  count: String,
  money: (amount) => amount.toFixed(2),
  ratio: String,
  number: String,
  day: (iso) => iso,
};

/** The same with the decimals of a marketplace's currency: there are no hundredths of a yen. */
export function plainIn(marketplace: Marketplace): Notation {
  return { ...PLAIN, money: (amount) => amount.toFixed(MARKETPLACES[marketplace].decimals) };
}

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;
const thousands = (count: number): string => grouped(count, 0);

/** Seller Central in English of amazon.com: `"$1,234.50"`, `9/21/24`. */
export const ENGLISH_CONSOLE: Notation = {
  ...PLAIN,
  count: thousands,
  money: (amount) => `${amount < 0 ? '-' : ''}$${grouped(Math.abs(amount), 2)}`,
  ratio: percent,
  day: dayBy('M/D/YY'),
};

/** The same in Chinese: `"US$1,234.50"`. */
export const CHINESE_CONSOLE: Notation = {
  ...ENGLISH_CONSOLE,
  money: (amount) => `${amount < 0 ? '-' : ''}US$${grouped(Math.abs(amount), 2)}`,
};

/** Seller Central of amazon.de: amounts in German, counts with a comma; the blanks before `%` and `€` do not break. */
export const GERMAN_CONSOLE: Notation = {
  ...PLAIN,
  count: thousands,
  money: (amount) => `${grouped(amount, 2, '.', ',')}\u00a0€`,
  ratio: (ratio) => `${grouped(ratio * 100, 2, '.', ',')}\u00a0%`,
  number: (number) => String(number).replace('.', ','),
  day: dayBy('DD.MM.YY'),
};

/** Seller Central of amazon.co.jp. */
export const JAPANESE_CONSOLE: Notation = {
  ...PLAIN,
  count: thousands,
  money: (amount) => `￥${grouped(amount, 0)}`,
  ratio: percent,
  day: dayBy('YYYY/MM/DD'),
};

/** A value as text; a text that stands in a column of numbers is written as it is. */
export function written(type: CellType, value: Value, notation: Notation): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return type === 'day' ? notation.day(value) : value;
  return type === 'text' || type === 'day' ? String(value) : notation[type](value);
}
