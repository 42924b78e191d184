/** One argument of a call, as cells, whether it came as a single value or as a range. */
import type { NamedParameter } from './custom-function.ts';

export interface Input {
  readonly parameter: NamedParameter;
  readonly cells: readonly (readonly unknown[])[];
  readonly isRange: boolean;
  readonly rows: number;
  /** Columns that count as cells of their own: a `row` parameter takes a whole row as one. */
  readonly columns: number;
}

/** The input of an argument as Sheets hands it over: a range is an array of rows, a missing argument `undefined`. */
export function inputOf(parameter: NamedParameter, argument: unknown): Input {
  const isRange = Array.isArray(argument) && argument.length > 0;
  const cells = isRange ? (argument as unknown[][]) : [[Array.isArray(argument) ? '' : argument]];
  const columns = parameter.kind === 'row' ? 1 : cells[0]!.length;
  return { parameter, cells, isRange, rows: cells.length, columns };
}

/** True where the call repeats its work along this input. */
export function isSpread({ parameter, isRange }: Input): boolean {
  return isRange && (parameter.kind === 'each' || parameter.kind === 'row');
}

/** What the reader of the parameter gets: one cell, one row, or the whole range. */
export function cellOf({ parameter, cells }: Input, row: number, column: number): unknown {
  if (parameter.kind === 'range') return cells;
  return parameter.kind === 'row' ? cells[row] : cells[row]?.[column];
}
