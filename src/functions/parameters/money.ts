/** A parameter that is an amount of money; its currency symbol, if any, is dropped. */
import { limitsInWords } from './limits-in-words.ts';
import { newParameter } from './new-parameter.ts';
import type { Parameter, ParameterOptions, Seen } from './parameter.ts';
import { type Limits, readNumber } from './read-number.ts';

/** 0 or more unless `limits` say otherwise. */
export function money<const O extends ParameterOptions>(
  options: O,
  limits: Limits = { min: 0 },
): Parameter<Seen<number, O>> {
  const expectation = limitsInWords('an amount', limits);
  return newParameter(options, { type: 'money', expectation, read: readNumber(limits, expectation) });
}
