/** What a parameter of a custom function is: how its cell is read, and what a seller is told about it. */

import type { LocalText } from '../../i18n/language.ts';
import type { Calendar } from '../call/calendar.ts';
import type { Refusal } from '../call/refusal.ts';

/**
 * `each`: a single value or a range, one answer per cell · `row`: a range, one answer per row · `single`: one value for
 * the whole call · `range`: a whole range for one answer.
 */
export type ParameterKind = 'each' | 'row' | 'single' | 'range';

export type ParameterType = 'count' | 'money' | 'ratio' | 'days' | 'number' | 'date' | 'date-time' | 'flag' | 'text';

export interface Parameter<Value = unknown> {
  readonly kind: ParameterKind;
  readonly type: ParameterType;
  /** May be left out of the formula. */
  readonly optional: boolean;
  /** A blank cell hands `default` (or `undefined`) to `run`; otherwise it answers blank. */
  readonly mayBeBlank: boolean;
  readonly default?: Value | undefined;
  /** The limits in words, as messages and documentation say them: `a number of 0 or more`. */
  readonly expectation: string;
  readonly help: LocalText;
  /** Reads a cell that is not blank. */
  readonly read: (cell: unknown, calendar: Calendar) => Value | Refusal;
}

/** What every kind of parameter can be told. */
export interface ParameterOptions {
  readonly help: LocalText;
  /** A single value or a range; otherwise a single value only. */
  readonly each?: true;
  /** May be left out, without a default. */
  readonly optional?: true;
  /** Must stand in the formula, but its cell may be blank. */
  readonly mayBeBlank?: true;
  readonly default?: unknown;
}

/** What `run` sees: the clean value, or `undefined` where blank is allowed and there is no default. */
export type Seen<Value, Options> = Options extends { optional: true } | { mayBeBlank: true }
  ? Value | undefined
  : Value;

/** Puts a parameter together from its options and its reader. */
interface Reading<Value> {
  readonly type: ParameterType;
  readonly expectation: string;
  readonly read: Parameter<Value>['read'];
}

/** The parameter that `options` and `reading` describe; a default or `optional` makes it optional. */
export function newParameter<Value>(options: ParameterOptions, reading: Reading<unknown>): Parameter<Value> {
  const optional = options.optional === true || options.default !== undefined;
  return {
    kind: options.each ? 'each' : 'single',
    optional,
    mayBeBlank: optional || options.mayBeBlank === true,
    default: options.default as Value | undefined,
    help: options.help,
    ...(reading as Reading<Value>),
  };
}
