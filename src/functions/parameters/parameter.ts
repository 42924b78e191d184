/** A parameter of a custom function: how its cell is read, and its description for sellers. */

import type { LocalText } from '../../i18n/language.ts';
import type { BadArgument } from '../call/bad-argument.ts';
import type { Calendar } from '../call/calendar.ts';

/**
 * `each`: a single value or a range, one answer for each cell · `row`: a range, one answer for each row · `single`: one
 * value for the whole call · `range`: a whole range for one answer.
 */
export type ParameterKind = 'each' | 'row' | 'single' | 'range';

/** The type of a parameter's values. */
export type ParameterType = 'count' | 'money' | 'ratio' | 'days' | 'number' | 'date' | 'date-time' | 'flag' | 'text';

/** A parameter whose reader returns a `Value`. */
export interface Parameter<Value = unknown> {
  readonly kind: ParameterKind;
  readonly type: ParameterType;
  /** The argument may be omitted. */
  readonly optional: boolean;
  /** For a blank cell `run` gets `default` (or `undefined`); otherwise the answer is blank. */
  readonly mayBeBlank: boolean;
  readonly default?: Value | undefined;
  /** The limits in words, for messages and documentation: `a number of 0 or more`. */
  readonly expectation: string;
  readonly help: LocalText;
  /** Reads a cell that is not blank. */
  readonly read: (cell: unknown, calendar: Calendar) => Value | BadArgument;
}

/** Options common to all kinds of parameters. */
export interface ParameterOptions {
  readonly help: LocalText;
  /** True for a single value or a range, absent for a single value only. */
  readonly each?: true;
  /** The argument may be omitted and has no default. */
  readonly optional?: true;
  /** The argument must be given, but its cell may be blank. */
  readonly mayBeBlank?: true;
  readonly default?: unknown;
}

/** What `run` gets: the valid value, or `undefined` if blank is allowed and there is no default. */
export type Seen<Value, Options> = Options extends { optional: true } | { mayBeBlank: true }
  ? Value | undefined
  : Value;

/** What a parameter adds to its options. */
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
