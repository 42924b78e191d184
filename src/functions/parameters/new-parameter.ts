/** Puts a parameter together from its options and its reader. */
import type { Parameter, ParameterOptions, ParameterType } from './parameter.ts';

export interface Reading<Value> {
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
