/** Decides what happens to a cell when a report has a value for it. */
import type { Cell } from '../values/cell.ts';
import { type Filled, isFilled, isSame } from './filled-record.ts';

/** A value from a report. */
export interface ReportedValue {
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
  reported: ReportedValue,
  rankOf: (source: string) => number,
): Outcome {
  if (known && rankOf(known.source) < rankOf(reported.source)) return {};
  // The file is older than the known one.
  if (known && known.source === reported.source && reported.date < known.date) return {};
  const { isUnsure = false, ...found } = reported;
  if (!isFilled(cell, known)) return keep(cell, known, found);
  const filled: Filled = isUnsure ? { ...found, as: 'unsure' } : found;
  const isKnown = known !== undefined && isSame(known.value, reported.value) && known.as === filled.as;
  const value = isUnsure ? '' : reported.value;
  return {
    ...(isSame(cell, value) ? {} : { cell: value }),
    ...(isKnown && known.source === reported.source
      ? {}
      : { filled: isKnown ? { ...filled, date: known.date } : filled }),
  };
}

function keep(cell: Cell | undefined, known: Filled | undefined, found: Omit<ReportedValue, 'isUnsure'>): Outcome {
  const isKnown = known?.as === 'yours' && known.source === found.source && isSame(known.value, found.value);
  return {
    ...(isKnown ? {} : { filled: { ...found, as: 'yours' } }),
    ...(isSame(cell, found.value) ? {} : { isKept: true }),
  };
}
