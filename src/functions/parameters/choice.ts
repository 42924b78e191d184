/** A parameter for one word of a list, matched without case. */
import { BadArgument } from '../call/bad-argument.ts';
import { newParameter, type Parameter, type ParameterOptions } from './parameter.ts';
import { shown } from './shown.ts';

/** `run` gets the word as in the list; the message about any other word lists all of them. */
export function choice<const Word extends string>(options: ParameterOptions, words: readonly Word[]): Parameter<Word> {
  const expectation = `one of ${words.join(', ')}`;
  const read = (cell: unknown): Word | BadArgument => {
    const wanted = typeof cell === 'string' ? cell.trim().toUpperCase() : '';
    const word = words.find((known) => known.toUpperCase() === wanted);
    return word ?? new BadArgument(`must be ${expectation}, but got ${shown(cell)}`);
  };
  return newParameter(options, { type: 'text', expectation, read });
}
