/** The displayed text of a cell, and the text in its editor. */
import { displayValue } from '../../google/display.ts';
import { isDateFormat } from '../../model/date-format.ts';
import { type ErrorCode, ErrorValue } from '../../model/scalar.ts';
import type { AnswerWire } from '../../server/wire.ts';
import { localeFacts } from '../../typing/locale-facts.ts';

/** The text in the cell. */
export function shownText(value: AnswerWire | undefined, numberFormat: string | undefined, locale: string): string {
  if (value === undefined) return '';
  const scalar = typeof value === 'object' ? new ErrorValue(value.e as ErrorCode, value.m) : value;
  return displayValue(scalar, numberFormat, locale);
}

/** The default alignment of a value. */
export function naturalPlace(value: AnswerWire | undefined): 'left' | 'center' | 'right' {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || typeof value === 'object' ? 'center' : 'left';
}

function plainNumber(value: number, locale: string): string {
  return String(value).replace('.', localeFacts(locale).decimal);
}

/** The text in the editor of a cell: dates as dates, percents as percents, everything else in full. */
export function editedText(value: AnswerWire | undefined, numberFormat: string | undefined, locale: string): string {
  if (typeof value !== 'number') return shownText(value, undefined, locale);
  if (isDateFormat(numberFormat)) return shownText(value, numberFormat, locale);
  if (numberFormat?.includes('%')) return `${plainNumber(Number((value * 100).toPrecision(15)), locale)}%`;
  return plainNumber(value, locale);
}
