/** One argument of a call as cells, whether it is a single value or a range. */
import type { NamedParameter } from './custom-function.ts';

/** An argument with its parameter. */
export interface Input {
  readonly parameter: NamedParameter;
  readonly cells: readonly (readonly unknown[])[];
  readonly isRange: boolean;
  readonly rows: number;
  /** Number of columns with separate cells: a `row` parameter takes a whole row as one cell. */
  readonly columns: number;
}

/** The input of an argument as Sheets passes it: a range is an array of rows, a missing argument `undefined`. */
export function inputOf(parameter: NamedParameter, argument: unknown): Input {
  const isRange = Array.isArray(argument) && argument.length > 0;
  const cells = isRange ? (argument as unknown[][]) : [[Array.isArray(argument) ? '' : argument]];
  const columns = parameter.kind === 'row' ? 1 : cells[0]!.length;
  return { parameter, cells, isRange, rows: cells.length, columns };
}

/** True if the call repeats for the cells of this input. */
export function isSpread({ parameter, isRange }: Input): boolean {
  return isRange && (parameter.kind === 'each' || parameter.kind === 'row');
}

/** What the parameter's reader gets: one cell, one row, or the whole range. */
export function cellOf({ parameter, cells }: Input, row: number, column: number): unknown {
  if (parameter.kind === 'range') return cells;
  return parameter.kind === 'row' ? cells[row] : cells[row]?.[column];
}
