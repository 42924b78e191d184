/** A report that was pasted, or saved, twice below itself: where copies of a row count, it would add up to twice as much. */
import type { Cell } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';
import type { Identified } from './identify.ts';

type Table = readonly (readonly Cell[])[];

export interface StandingOnce {
  readonly table: Table;
  /** How often it stood there. */
  readonly times: number;
}

/** The table up to where all of it begins again. */
export function standingOnce({ headerRow }: Identified, table: Table): StandingOnce {
  const header = textOf(table[headerRow]!);
  const isHeader = (row: readonly Cell[]) => row[0] === table[headerRow]![0] && textOf(row) === header;
  const again = table.findIndex((row, index) => index > headerRow && isHeader(row));
  if (again === -1) return { table, times: 1 };
  const filled = table.map((_, index) => index).filter((index) => !table[index]!.every(isBlank));
  const length = filled.indexOf(again) - filled.indexOf(headerRow);
  const isCopy = (index: number, i: number) =>
    i < length || textOf(table[index]!) === textOf(table[filled[i - length]!]!);
  const times = filled.length / length;
  if (!Number.isInteger(times) || !filled.every(isCopy)) return { table, times: 1 };
  return { table: table.slice(0, filled[length]), times };
}

function textOf(row: readonly Cell[]): string {
  return JSON.stringify(row);
}
