/** What becomes of one cell when a report says something of it. */
import type { Cell } from '../values/cell.ts';
import { type Filled, isFilled, isSame } from './filled-record.ts';

/** What a report says. */
export interface Told {
  readonly value: Cell;
  readonly source: string;
  readonly date: string;
  /** More than one thing. */
  readonly isUnsure?: boolean;
}

interface Outcome {
  /** Absent where the cell stays as it is. */
  readonly cell?: Cell;
  /** Absent where nothing else was said than before. */
  readonly filled?: Filled;
  /** A person's cell stays though the report says otherwise. */
  readonly isKept?: boolean;
}

/** `rankOf` orders the sources of the column, 0 is the leading one: what a better one said stands. */
export function fillCell(
  cell: Cell | undefined,
  known: Filled | undefined,
  told: Told,
  rankOf: (source: string) => number,
): Outcome {
  if (known && rankOf(known.source) < rankOf(told.source)) return {};
  // An older file than the one that is known.
  if (known && known.source === told.source && told.date < known.date) return {};
  const { isUnsure = false, ...said } = told;
  if (!isFilled(cell, known)) return keep(cell, known, said);
  const filled: Filled = isUnsure ? { ...said, as: 'unsure' } : said;
  const isKnown = known !== undefined && isSame(known.value, told.value) && known.as === filled.as;
  const value = isUnsure ? '' : told.value;
  return {
    ...(isSame(cell, value) ? {} : { cell: value }),
    ...(isKnown && known.source === told.source ? {} : { filled: isKnown ? { ...filled, date: known.date } : filled }),
  };
}

function keep(cell: Cell | undefined, known: Filled | undefined, said: Omit<Told, 'isUnsure'>): Outcome {
  const isKnown = known?.as === 'yours' && known.source === said.source && isSame(known.value, said.value);
  return {
    ...(isKnown ? {} : { filled: { ...said, as: 'yours' } }),
    ...(isSame(cell, said.value) ? {} : { isKept: true }),
  };
}
