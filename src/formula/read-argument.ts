/**
 * Reads what a seller typed as a function's argument: a reference, number, percentage, date or text, and nothing else.
 */

import { BadArgument } from '../functions/call/bad-argument.ts';
import { utcCalendar } from '../functions/call/calendar.ts';
import type { NamedParameter } from '../functions/call/custom-function.ts';
import { numberFromText } from '../values/number-text.ts';
import { referenceOf } from './reference.ts';

/** One argument: its text in the formula, and its value unless that is read from cells. */
export type Argument =
  | { readonly kind: 'blank'; readonly text: '' }
  | { readonly kind: 'reference'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly value: string | number | boolean };

/** Why a typed text cannot be an argument. */
export type ArgumentProblem =
  | 'required'
  | 'ambiguous'
  | 'not-taken'
  | 'percent-needed'
  | 'range-needed'
  | 'cell-needed';

const QUOTED = /^["“”]((?:[^"“”\p{Cc}]|"")*)["“”]$/u;
const BARE = /^[^"\p{Cc}]+$/u;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{1,2}):(\d{2}))?$/;

/** `2026-10-31 14:05` as a formula that works in every locale; the parameter checks whether the day exists. */
function dateArgument(text: string): Argument | undefined {
  const [, year, month, day, hour, minute] = DATE.exec(text) || [];
  if (day === undefined) return undefined;
  const date = `DATE(${Number(year)};${Number(month)};${Number(day)})`;
  const time = hour === undefined ? '' : `+TIME(${Number(hour)};${Number(minute)};0)`;
  return { kind: 'value', text: date + time, value: text };
}

function textArgument(text: string): Argument | undefined {
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted === undefined && !BARE.test(text)) return undefined;
  const value = (quoted ?? text).replace(/""/g, '"');
  return { kind: 'value', text: `"${value.replace(/"/g, '""')}"`, value };
}

function numberArgument(value: number, text: string): Argument | undefined {
  const literal = numberLiteral(value, /[%％]/.test(text));
  return literal === undefined ? undefined : { kind: 'value', text: literal, value };
}

/** `text` is not blank and no reference. */
function literalArgument(text: string, { type }: NamedParameter): Argument | undefined {
  if (type === 'flag' && /^(?:true|false)$/i.test(text)) {
    return { kind: 'value', text: text.toUpperCase(), value: text.toUpperCase() === 'TRUE' };
  }
  const date = type === 'date' || type === 'date-time' ? dateArgument(text) : undefined;
  const number = numberFromText(text);
  return date ?? (typeof number === 'number' ? numberArgument(number, text) : textArgument(text));
}

function checkedLiteral(text: string, parameter: NamedParameter): Argument | ArgumentProblem {
  if (parameter.kind === 'range' || parameter.kind === 'row') return 'range-needed';
  if (numberFromText(text) === 'ambiguous') return 'ambiguous';
  const argument = literalArgument(text, parameter);
  if (argument?.kind !== 'value') return 'not-taken';
  if (!(parameter.read(argument.value, utcCalendar) instanceof BadArgument)) return argument;
  return parameter.type === 'ratio' && typeof argument.value === 'number' ? 'percent-needed' : 'not-taken';
}

/** The argument, or why it cannot be used for `parameter`. */
export function readArgument(typed: string, parameter: NamedParameter): Argument | ArgumentProblem {
  const text = typed.trim();
  if (text === '') return parameter.optional ? { kind: 'blank', text } : 'required';
  const reference = referenceOf(text);
  if (!reference) return checkedLiteral(text, parameter);
  if (parameter.kind === 'single' && !reference.isCell) return 'cell-needed';
  return { kind: 'reference', text: reference.text };
}

/** `=NAME(a;b)`: `;` works in every locale; blank arguments at the end are omitted. */
export function formulaText(name: string, args: readonly Pick<Argument, 'text'>[]): string {
  const texts = args.map(({ text }) => text);
  while (texts[texts.length - 1] === '') texts.pop();
  return `=${name}(${texts.join(';')})`;
}

const PLAIN = /^(-?)(\d+)\.(\d+)$/;

/**
 * `25%` remains a percentage. Other fractions are written as a quotient, `125/10`, because the decimal mark differs by
 * locale.
 */
export function numberLiteral(value: number, isPercent: boolean): string | undefined {
  const percent = Number((value * 100).toPrecision(12));
  if (isPercent && Number.isInteger(percent)) return `${percent}%`;
  const text = String(value);
  if (/^-?\d+$/.test(text)) return text;
  const [, sign, whole, fraction] = PLAIN.exec(text) || [];
  if (fraction === undefined) return undefined;
  return `${sign}${Number(`${whole}${fraction}`)}/1${'0'.repeat(fraction.length)}`;
}
