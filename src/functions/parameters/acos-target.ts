/** A parameter for a target ACoS: one ratio, or a band as text such as `18%-25%`. */
import { isBelow } from '../../evidence/compare.ts';
import { BadArgument } from '../call/bad-argument.ts';
import { newParameter, type Parameter, type ParameterOptions } from './parameter.ts';
import { readNumber } from './read-number.ts';
import { shown } from './shown.ts';

/** The ends of a target band. */
export interface AcosTarget {
  /** The lower end of a band; 0 without a band. */
  readonly lower: number;
  readonly upper: number;
}

/** 300%: a larger ACoS target is a mistake of scale. */
export const LARGEST_TARGET = 3;

const EXPECTATION = 'a ratio from 0 to 3 (25% is 0.25) or a band such as "18%-25%"';
const BAND =
  /^([^-\u2010-\u2015\u2212~\uff0d\uff5e\u301c]+)[-\u2010-\u2015\u2212~\uff0d\uff5e\u301c]+([^-\u2010-\u2015\u2212~\uff0d\uff5e\u301c]+)$/;

const readRatio = readNumber({ min: 0, max: LARGEST_TARGET }, EXPECTATION);

/** In `18-25%` the first percent sign is omitted. */
function withSharedPercent(lower: string, upper: string): string {
  return /[%％]/.test(upper) && !/[%％]/.test(lower) ? `${lower.trim()}%` : lower;
}

function readTarget(cell: unknown): AcosTarget | BadArgument {
  const band = typeof cell === 'string' ? BAND.exec(cell) : null;
  const lower = band ? readRatio(withSharedPercent(band[1]!, band[2]!)) : 0;
  const upper = readRatio(band ? band[2]! : cell);
  const isTarget = typeof lower === 'number' && typeof upper === 'number' && !isBelow(upper, lower);
  if (isTarget) return { lower, upper };
  return upper instanceof BadArgument && !band
    ? upper
    : new BadArgument(`must be ${EXPECTATION}, but got ${shown(cell)}`);
}

/** One ratio or a band; `run` gets both ends. */
export function acosTarget(options: ParameterOptions & { readonly default?: AcosTarget }): Parameter<AcosTarget> {
  return newParameter(options, { type: 'ratio', expectation: EXPECTATION, read: readTarget });
}
