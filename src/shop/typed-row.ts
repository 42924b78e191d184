/** Reads the cells of a typed row; values that cannot be read are left out and reported. */
import { marketplaceNamed } from '../reports/marketplaces.ts';
import { readAsin } from '../values/asin.ts';
import { type Cell, cellText, type Row } from '../values/cell.ts';
import { currenciesOfSign, currencyOf } from '../values/currency.ts';
import { type Day, dayFromIso, latestDay } from '../values/day.ts';
import { Fault } from '../values/fault.ts';
import { type Money, readMoney } from '../values/money.ts';
import { readNumber } from '../values/number.ts';
import { readPercent } from '../values/percent.ts';
import { type Band, readBand } from './band.ts';
import type { Wrong } from './typed-problem.ts';

/** Readers of a row's cells by type. */
export interface TypedRow<Column extends string> {
  readonly problems: readonly Wrong[];
  /** Reports a problem of a cell. */
  wrong(column: Column, key: Wrong['key'], params?: Wrong['params']): undefined;
  isBlank(column: Column): boolean;
  /** `''` if it is blank. */
  text(column: Column): string;
  /** The parts between commas that are not blank. */
  list(column: Column): string[];
  number(column: Column, least?: number): number | undefined;
  count(column: Column, least?: number): number | undefined;
  share(column: Column): number | undefined;
  /** `currency` is that of the column `where`; a currency within the cell takes precedence. */
  money(column: Column, currency: string | undefined, where: Column): Money | undefined;
  currency(column: Column): string | undefined;
  day(column: Column): Day | undefined;
  /** A day that is over, or begun somewhere in the team. */
  pastDay(column: Column, today: Day): Day | undefined;
  choice<Word extends string>(column: Column, words: readonly Word[]): Word | undefined;
  /** Its code. */
  marketplace(column: Column): string | undefined;
  asin(column: Column): string | undefined;
  days(column: Column): Band | undefined;
  shares(column: Column): Band | undefined;
}

const LARGEST_SHARE = 1;
/** The same limit as for the parameter of custom functions. */
const LARGEST_TARGET = 3;
const COMMAS = /[,;，；、\n]/;

/** Readers for one row. */
export function typedRow<Column extends string>(row: { readonly [One in Column]?: Cell }): TypedRow<Column> {
  const cells = row as Row;
  const problems: Wrong[] = [];
  const text = (column: Column) => cellText(cells[column]).trim();
  const wrong: TypedRow<Column>['wrong'] = (column, key, params = {}) => {
    problems.push({ column, key, params: { value: text(column), ...params } });
    return undefined;
  };
  /** Reads a cell that is not blank. */
  const filled = <T>(column: Column, read: (cell: Cell) => T | undefined): T | undefined =>
    text(column) === '' ? undefined : read(cells[column]!);
  const number = (column: Column, least = 0) =>
    filled(column, (cell) => {
      const value = readNumber(cell);
      if (typeof value !== 'number') return wrong(column, 'typed.notNumber');
      return value < least ? wrong(column, 'typed.tooSmall', { least }) : value;
    });
  const band = (column: Column, isShare: boolean) =>
    filled(column, (cell) => {
      const read = readBand(cell, isShare);
      const single = readNumber(cell);
      if (typeof single === 'number' && single < 0) return wrong(column, 'typed.tooSmall', { least: 0 });
      if (isShare && typeof single === 'number' && single > LARGEST_TARGET) return wrong(column, 'typed.notShare');
      const example = isShare ? '18 %-25 %' : '25-35';
      if (read === undefined || read.high > (isShare ? LARGEST_TARGET : Number.MAX_SAFE_INTEGER))
        return wrong(column, 'typed.notBand', { example });
      return read.low > read.high ? wrong(column, 'typed.backwards') : read;
    });
  const day = (column: Column) =>
    filled(column, () => dayFromIso(text(column).slice(0, 10)) ?? wrong(column, 'typed.notDay'));
  return {
    problems,
    wrong,
    isBlank: (column) => text(column) === '',
    text,
    list: (column) =>
      text(column)
        .split(COMMAS)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    number,
    count(column, least) {
      const value = number(column, least);
      return value === undefined || Number.isInteger(value) ? value : wrong(column, 'typed.notWhole');
    },
    share: (column) =>
      filled(column, (cell) => {
        const read = readPercent(cell);
        const ratio = typeof read === 'object' && 'ratio' in read ? read.ratio : Number.NaN;
        return ratio >= 0 && ratio <= LARGEST_SHARE ? ratio : wrong(column, 'typed.notShare');
      }),
    money: (column, beside, where) =>
      filled(column, (cell) => {
        const read = readMoney(cell);
        if (read === '' || read instanceof Fault) return wrong(column, 'typed.notNumber');
        if (read.amount < 0) return wrong(column, 'typed.tooSmall', { least: 0 });
        const ofSign = currenciesOfSign(text(column));
        const besides = ofSign?.includes(beside ?? '') === false ? undefined : beside;
        const currency = read.currency.length === 3 && !ofSign ? read.currency : besides;
        return currency
          ? { amount: read.amount, currency }
          : wrong(column, 'typed.noCurrency', { where: { title: where } });
      }),
    currency: (column) =>
      filled(column, () => {
        const code = currencyOf(text(column));
        return code?.length === 3 && !currenciesOfSign(text(column)) ? code : wrong(column, 'typed.notCurrency');
      }),
    day,
    pastDay(column, today) {
      const read = day(column);
      return read !== undefined && read > latestDay(today) ? wrong(column, 'typed.toCome') : read;
    },
    choice: (column, words) =>
      filled(column, () => {
        const word = words.find((one) => one.toLowerCase() === text(column).toLowerCase());
        return word ?? wrong(column, 'typed.notChoice', { choices: { choices: words } });
      }),
    marketplace: (column) =>
      filled(column, () => marketplaceNamed(text(column))?.code ?? wrong(column, 'typed.notPlace')),
    asin: (column) =>
      filled(column, (cell) => {
        const read = readAsin(cell);
        return typeof read === 'object' && 'asin' in read ? read.asin : wrong(column, 'typed.notAsin');
      }),
    days: (column) => band(column, false),
    shares: (column) => band(column, true),
  };
}
