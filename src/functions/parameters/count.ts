/** A parameter that counts: units, clicks, orders, sessions. */
import { limitsInWords } from './limits-in-words.ts';
import { newParameter } from './new-parameter.ts';
import type { Parameter, ParameterOptions, Seen } from './parameter.ts';
import { type Limits, readNumber } from './read-number.ts';

/** 0 or more unless `limits` say otherwise; fractions are allowed, because averages are counts too. */
export function count<const O extends ParameterOptions>(
  options: O,
  limits: Limits = { min: 0 },
): Parameter<Seen<number, O>> {
  const expectation = limitsInWords(limits.whole ? 'a whole number' : 'a number', limits);
  return newParameter(options, { type: 'count', expectation, read: readNumber(limits, expectation) });
}
