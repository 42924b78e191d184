/** A parameter that is a number of hours. */
import { limitsInWords } from './limits-in-words.ts';
import { newParameter } from './new-parameter.ts';
import type { Parameter, ParameterOptions, Seen } from './parameter.ts';
import { readNumber } from './read-number.ts';

const LIMITS = { min: 0 };

/** 0 or more. */
export function hours<const O extends ParameterOptions>(options: O): Parameter<Seen<number, O>> {
  const expectation = limitsInWords('a number of hours', LIMITS);
  return newParameter(options, { type: 'number', expectation, read: readNumber(LIMITS, expectation) });
}
