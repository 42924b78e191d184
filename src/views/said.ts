/** A text that is put into words where its language is known: in a cell, in the sidebar, in JSON. */
import type { Language } from '../i18n/language.ts';
import { listed } from '../i18n/listed.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { type Vocabulary, word } from '../i18n/words.ts';
import { JUDGED_SHEETS } from '../sheets/judged-sheets.ts';
import { moneyText } from '../values/money-text.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import { columnOf } from '../workbook/sheet-spec.ts';
import { dayText } from './day-text.ts';

/** A value in such a text. */
export type SaidParam =
  | string
  | number
  | Said
  /** ISO day. */
  | { readonly day: string }
  | { readonly money: number; readonly currency: string }
  /** A ratio, shown as a percentage. */
  | { readonly share: number }
  /** A relative change, shown with its sign. */
  | { readonly change: number }
  /** A number with one decimal. */
  | { readonly about: number }
  | { readonly word: string; readonly of: Vocabulary }
  /** The title of a column. */
  | { readonly column: string; readonly sheet: string }
  /** The name of a sheet. */
  | { readonly sheet: string }
  /** Several, separated by commas. */
  | { readonly list: readonly SaidParam[] };

/** The key of a text, and values for its places. */
export interface Said {
  readonly key: TextKey;
  readonly params?: Readonly<Record<string, SaidParam>>;
}

/** The text in a language. */
export function told({ key, params = {} }: Said, language: Language): string {
  const shown = Object.entries(params).map(([name, value]) => [name, shownParam(value, language)] as const);
  return text(language, key, Object.fromEntries(shown));
}

/** Several texts, one after the other. */
export function toldAll(all: readonly Said[], language: Language): string {
  return all.map((one) => told(one, language)).join(' · ');
}

function shownParam(value: SaidParam, language: Language): string | number {
  if (typeof value !== 'object') return value;
  if ('key' in value) return told(value, language);
  if ('day' in value) return dayText(value.day, language);
  if ('money' in value) return moneyText(value.money, value.currency);
  if ('share' in value) return percent(value.share);
  if ('change' in value) return `${value.change < 0 ? '−' : '+'}${percent(Math.abs(value.change))}`;
  if ('about' in value) return oneDecimal(value.about);
  if ('column' in value) return titleOf(value, language);
  if ('sheet' in value) return word('sheet', value.sheet, language);
  if ('word' in value) return word(value.of, value.word, language);
  return listed(
    value.list.map((one) => shownParam(one, language)),
    language,
  );
}

function titleOf({ column, sheet }: { readonly column: string; readonly sheet: string }, language: Language): string {
  const spec = JUDGED_SHEETS.find(({ id }) => id === sheet)!;
  return columnOf(localSheet(spec, language), column).header;
}

/** 0.0763 → `7.6 %`, 0.00763 → `0.76 %`. */
function percent(share: number): string {
  const size = Math.abs(share);
  if (size > 0 && size < 0.01) return `${(share * 100).toFixed(2).replace(/0$/, '')} %`;
  const digits = size < 0.1 ? 1 : 0;
  return `${(share * 100).toFixed(digits)} %`;
}

function oneDecimal(value: number): string | number {
  return Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}
