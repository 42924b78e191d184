/** A parameter for a search rank, or a spelling of 'not found' from a rank tracker. */
import { isNotFound } from '../../values/not-found.ts';
import type { BadArgument } from '../call/bad-argument.ts';
import type { CellReading } from './cells.ts';
import { newParameter, type Parameter, type ParameterOptions } from './parameter.ts';
import { readNumber } from './read-number.ts';

/** A number, or the 'not found' text unchanged. */
export type Rank = number | string;

const EXPECTATION = 'a rank of 1 or more, or Not found, NO, >N, 未进前N页';

const readPlace = readNumber({ min: 1 }, EXPECTATION);

function readRank(cell: unknown): Rank | BadArgument {
  if (typeof cell === 'string' && isNotFound(cell)) return cell;
  return readPlace(cell);
}

/** A search rank. */
export function rank(options: ParameterOptions): Parameter<Rank> {
  return newParameter(options, { type: 'text', expectation: EXPECTATION, read: readRank });
}

/** Reads a cell of a range of ranks. */
export const rankCells: CellReading<Rank> = { type: 'text', expectation: EXPECTATION, read: readRank };
