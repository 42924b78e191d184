/** A parameter that is a ratio: 25% is 0.25, and each has its own maximum, so that a bare 25 is refused. */
import { limitsInWords } from './limits-in-words.ts';
import { newParameter } from './new-parameter.ts';
import type { Parameter, ParameterOptions, Seen } from './parameter.ts';
import { type Limits, readNumber } from './read-number.ts';

export function ratio<const O extends ParameterOptions>(options: O, limits: Limits): Parameter<Seen<number, O>> {
  const expectation = `${limitsInWords('a ratio', limits)} (25% is 0.25)`;
  return newParameter(options, { type: 'ratio', expectation, read: readNumber(limits, expectation) });
}
