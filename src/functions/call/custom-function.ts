/** A custom function as one object, from which formula, help, documentation and tests are made. */

import type { LocalText } from '../../i18n/language.ts';
import type { StatusWord } from '../../i18n/texts/words.ts';
import type { Parameter } from '../parameters/parameter.ts';
import type { BadArgument } from './bad-argument.ts';

/** A group of the function list. */
export type FunctionGroup = 'stock' | 'ads' | 'traffic-and-sales' | 'account-and-customers' | 'ranking';

/** A cell of an answer; `Infinity` is shown as `∞`, and a whole day number becomes a date if the function answers dates. */
export type Answer = number | string;

/** A formula as a seller types it, with `;` between the arguments, and its answer. */
export interface Example {
  readonly formula: string;
  /** Contents of the cells in the formula: `{ 'B2:D2': [[30, 20, 10]] }`. */
  readonly given?: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
  /** One cell, or rows of cells; a date as ISO text. */
  readonly answer: Answer | readonly (readonly Answer[])[];
}

/** A parameter with its name. */
export interface NamedParameter extends Parameter {
  readonly name: string;
}

/** A custom function. */
export interface CustomFunction {
  readonly name: string;
  readonly group: FunctionGroup;
  /** What it answers, in one line: shown by Sheets' autocomplete. */
  readonly summary: LocalText;
  /** What a seller uses it for. */
  readonly purpose: LocalText;
  /** How the answer is computed, in the order of decisions. */
  readonly rule: LocalText;
  /** The status words of its answers, from worst or first decided to best. */
  readonly statuses: readonly StatusWord[];
  readonly answers: 'value' | 'date';
  /** Columns of one answer; more than one only if the answer is a row of numbers. */
  readonly columns: number;
  readonly parameters: readonly NamedParameter[];
  readonly examples: readonly Example[];
  /** Where the formula comes from. */
  readonly source: string;
  /**
   * The answer for valid values, by parameter name. An array is the columns of one row, or, for a function without `each`
   * and `row` parameters, the rows of one column.
   */
  readonly run: (values: Readonly<Record<string, unknown>>) => Answer | readonly Answer[] | BadArgument;
}
