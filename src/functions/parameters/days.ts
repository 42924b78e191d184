/** A parameter that is a number of days; `∞` is larger than any number. */
import { limitsInWords } from './limits-in-words.ts';
import { newParameter } from './new-parameter.ts';
import type { Parameter, ParameterOptions, Seen } from './parameter.ts';
import { type Limits, readNumber } from './read-number.ts';

/** 0 or more unless `limits` say otherwise. */
export function days<const O extends ParameterOptions>(
  options: O,
  limits: Limits = { min: 0 },
): Parameter<Seen<number, O>> {
  const endless = { ...limits, endless: true };
  const expectation = limitsInWords('a number of days', endless);
  return newParameter(options, { type: 'days', expectation, read: readNumber(endless, expectation) });
}
