/** A parameter for yes or no. */
import { BadArgument } from '../call/bad-argument.ts';
import { newParameter, type Parameter, type ParameterOptions } from './parameter.ts';
import { shown } from './shown.ts';

const EXPECTATION = 'TRUE or FALSE';
const WORDS = new Map<unknown, boolean>([
  [true, true],
  ['TRUE', true],
  ['YES', true],
  [1, true],
  ['1', true],
  [false, false],
  ['FALSE', false],
  ['NO', false],
  [0, false],
  ['0', false],
]);

function readFlag(cell: unknown): boolean | BadArgument {
  const word = typeof cell === 'string' ? cell.trim().toUpperCase() : cell;
  return WORDS.get(word) ?? new BadArgument(`must be ${EXPECTATION}, but got ${shown(cell)}`);
}

/** TRUE and FALSE, also as text, as yes and no, or as 1 and 0. */
export function flag(options: ParameterOptions): Parameter<boolean> {
  return newParameter(options, { type: 'flag', expectation: EXPECTATION, read: readFlag });
}
