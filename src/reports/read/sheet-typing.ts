/** How a spreadsheet's country writes numbers and dates, which decides how pasted texts become values. */
import type { DecimalMark } from '../../values/digits.ts';
import type { SheetOrder } from '../../values/typed-day.ts';

/** Marks and date order of a locale. */
export interface SheetTyping {
  readonly order: SheetOrder;
  /** The separator in dates. */
  readonly dateMark: string;
  readonly decimal: DecimalMark;
  /** The separator of thousands: a mark, or some kind of blank. */
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

/** For a locale as Sheets names it (`de_DE`); `undefined` if it is unknown or uses other marks. */
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
