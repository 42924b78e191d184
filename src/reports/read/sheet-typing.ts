/**
 * How the country of a spreadsheet writes numbers and dates: by that, it makes values of the texts that are pasted into
 * it.
 */
import type { DecimalMark } from '../../values/digits.ts';
import type { SheetOrder } from '../../values/typed-day.ts';

export interface SheetTyping {
  readonly order: SheetOrder;
  /** What parts a date there. */
  readonly dateMark: string;
  readonly decimal: DecimalMark;
  /** What groups thousands there: a mark, or a blank of some sort. */
  readonly group: string;
}

const YEAR_MONTH_DAY = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
const MANY = 1_234_567.8;

type Part = { readonly type: string; readonly value: string };

function orderOf(parts: readonly Part[]): SheetOrder {
  const first = parts.find(({ type }) => type in YEAR_MONTH_DAY)?.type;
  if (first === 'year') return 'year-first';
  return first === 'month' ? 'month-day' : 'day-month';
}

function valueOfPart(parts: readonly Part[], type: string): string {
  return parts.find((part) => part.type === type)?.value ?? '';
}

/** Of a locale as Sheets names it (`de_DE`); `undefined` for one that is not known, or writes with other marks. */
export function sheetTyping(locale: string): SheetTyping | undefined {
  const tag = locale.replace('_', '-');
  if (Intl.NumberFormat.supportedLocalesOf([tag]).length === 0) return undefined;
  const digits = new Intl.NumberFormat(tag).formatToParts(MANY);
  const decimal = valueOfPart(digits, 'decimal');
  if (decimal !== '.' && decimal !== ',') return undefined;
  const date = new Intl.DateTimeFormat(tag, YEAR_MONTH_DAY).formatToParts(0);
  return {
    order: orderOf(date),
    dateMark: valueOfPart(date, 'literal').charAt(0),
    decimal,
    group: valueOfPart(digits, 'group'),
  };
}
