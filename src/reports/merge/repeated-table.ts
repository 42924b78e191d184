/**
 * Detects a table that was pasted or saved twice, one below the other; where copies of rows count, its sums would double.
 */
import type { Cell } from '../../values/cell.ts';
import { rowsOf, type Table, tableOf } from '../../values/table.ts';
import { isBlank } from '../../values/text.ts';
import type { Identified } from '../recognise/identify.ts';

interface StandingOnce {
  readonly table: Table;
  /** The number of repetitions. */
  readonly times: number;
}

/** The table up to its first repetition. */
export function withoutRepeats({ headerRow }: Identified, table: Table): StandingOnce {
  const first = table.cell(headerRow, 0);
  const header = textOf(table.row(headerRow));
  let again = headerRow + 1;
  while (again < table.length && (table.cell(again, 0) !== first || textOf(table.row(again)) !== header)) again++;
  if (again === table.length) return { table, times: 1 };
  const rows = rowsOf(table);
  const filled = rows.map((_, index) => index).filter((index) => !rows[index]!.every(isBlank));
  const length = filled.indexOf(again) - filled.indexOf(headerRow);
  const isCopy = (index: number, i: number) =>
    i < length || textOf(rows[index]!) === textOf(rows[filled[i - length]!]!);
  const times = filled.length / length;
  if (!Number.isInteger(times) || !filled.every(isCopy)) return { table, times: 1 };
  return { table: tableOf(rows.slice(0, filled[length])), times };
}

function textOf(row: readonly Cell[]): string {
  return JSON.stringify(row);
}
