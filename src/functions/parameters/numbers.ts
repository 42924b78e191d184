/** Parameters for numbers: counts, amounts, ratios, days and hours, each with its limits in words. */
import type { CellReading } from './cells.ts';
import { newParameter, type Parameter, type ParameterOptions, type Seen } from './parameter.ts';
import { type Limits, readNumber } from './read-number.ts';

/** Limits as part of a sentence: `a number of 0 or more`, `a ratio from 0 to 3 (25% is 0.25)`. */
function bounds({ min, above, max, below }: Limits): string {
  if (above !== undefined && below !== undefined) return ` above ${above} and below ${below}`;
  if (max !== undefined) return above === undefined ? ` from ${min} to ${max}` : ` above ${above} and at most ${max}`;
  return above === undefined ? ` of ${min} or more` : ` above ${above}`;
}

/** The limits in words; `noun` is what the number counts, such as `a number of days`. */
export function limitsInWords(noun: string, limits: Limits): string {
  return `${noun}${bounds(limits)}${limits.endless ? ', or ∞' : ''}`;
}

/**
 * A count of units, clicks, orders or sessions. 0 or more unless `limits` differ; fractions are allowed, because averages
 * are counts too.
 */
export function count<const O extends ParameterOptions>(
  options: O,
  limits: Limits = { min: 0 },
): Parameter<Seen<number, O>> {
  const expectation = limitsInWords(limits.whole ? 'a whole number' : 'a number', limits);
  return newParameter(options, { type: 'count', expectation, read: readNumber(limits, expectation) });
}

/** An amount without its currency symbol; 0 or more unless `limits` differ. */
export function money<const O extends ParameterOptions>(
  options: O,
  limits: Limits = { min: 0 },
): Parameter<Seen<number, O>> {
  const expectation = limitsInWords('an amount', limits);
  return newParameter(options, { type: 'money', expectation, read: readNumber(limits, expectation) });
}

/** 25% is 0.25; each ratio has its own maximum, so that a bare 25 is rejected. */
export function ratio<const O extends ParameterOptions>(options: O, limits: Limits): Parameter<Seen<number, O>> {
  const expectation = `${limitsInWords('a ratio', limits)} (25% is 0.25)`;
  return newParameter(options, { type: 'ratio', expectation, read: readNumber(limits, expectation) });
}

/** Days; `∞` is larger than any number. 0 or more unless `limits` differ. */
export function days<const O extends ParameterOptions>(
  options: O,
  limits: Limits = { min: 0 },
): Parameter<Seen<number, O>> {
  const endless = { ...limits, endless: true };
  const expectation = limitsInWords('a number of days', endless);
  return newParameter(options, { type: 'days', expectation, read: readNumber(endless, expectation) });
}

/** Hours, 0 or more. */
export function hours<const O extends ParameterOptions>(options: O): Parameter<Seen<number, O>> {
  const limits = { min: 0 };
  const expectation = limitsInWords('a number of hours', limits);
  return newParameter(options, { type: 'number', expectation, read: readNumber(limits, expectation) });
}

/** Numbers within `limits`; `noun` is what they count, such as `a rank`. */
export function numberCells(noun: string, limits: Limits): CellReading<number> {
  const expectation = limitsInWords(noun, limits);
  return { type: 'count', expectation, read: readNumber(limits, expectation) };
}
