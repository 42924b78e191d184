/** Decides what happens to a cell when a report has a value for it. */
import type { Cell } from '../values/cell.ts';
import { type Filled, isFilled, isSame } from './filled-record.ts';

/** A value from a report. */
export interface Told {
  readonly value: Cell;
  readonly source: string;
  readonly date: string;
  /** True if the report has several values. */
  readonly isUnsure?: boolean;
}

interface Outcome {
  /** Absent if the cell remains. */
  readonly cell?: Cell;
  /** Absent if the record remains. */
  readonly filled?: Filled;
  /** True if a person's value remains although the report has another one. */
  readonly isKept?: boolean;
}

/** `rankOf` orders the sources of the column, 0 is the preferred one: a value from a better source remains. */
export function fillCell(
  cell: Cell | undefined,
  known: Filled | undefined,
  told: Told,
  rankOf: (source: string) => number,
): Outcome {
  if (known && rankOf(known.source) < rankOf(told.source)) return {};
  // The file is older than the known one.
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
