/** A rank cell: a number, `Not found` in any of its spellings, or nothing. */
import { isBlank } from '../functions/arguments/blank.ts';
import { type Rank, rankCells } from '../functions/arguments/rank.ts';
import type { Refusal } from '../functions/refusal.ts';
import type { Cell } from '../values/cell.ts';

/** `undefined` where it was not checked; a `Refusal` for 0 and any other text. */
export function rankOf(cell: Cell | undefined): Rank | undefined | Refusal {
  return isBlank(cell) ? undefined : rankCells.read(cell);
}

/** The number, where there is one. */
export function rankNumber(cell: Cell | undefined): number | undefined {
  const rank = rankOf(cell);
  return typeof rank === 'number' ? rank : undefined;
}
