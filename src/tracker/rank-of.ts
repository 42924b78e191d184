/** Reads a rank cell: a number, a spelling of 'not found', or blank. */

import type { BadArgument } from '../functions/call/bad-argument.ts';
import { type Rank, rankCells } from '../functions/parameters/rank.ts';
import type { Cell } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';

/** The rank; `undefined` if it was not checked, a problem for 0 and any other text. */
export function rankOf(cell: Cell | undefined): Rank | undefined | BadArgument {
  return isBlank(cell) ? undefined : rankCells.read(cell);
}

/** The number, if there is one. */
export function rankNumber(cell: Cell | undefined): number | undefined {
  const rank = rankOf(cell);
  return typeof rank === 'number' ? rank : undefined;
}
