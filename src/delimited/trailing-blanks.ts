/** Decides whether short rows come from a writer who omits blank cells at their end, or from missing data. */
import type { Table } from '../values/table.ts';
import { isBlankRow } from './table-width.ts';
import type { ValidRows } from './valid-rows.ts';

/** Consecutive short rows that together have the cells of one row: one of them contains a line break. */
function torn(table: Table, rows: readonly number[], width: number): ReadonlySet<number> {
  const found = new Set<number>();
  let cells = 0;
  rows.forEach((row, i) => {
    const isShort = table.width(row) < width;
    const goesOn = isShort && cells > 0 && rows[i - 1] === row - 1;
    cells = isShort ? (goesOn ? cells + table.width(row) - 1 : table.width(row)) : 0;
    if (goesOn && cells === width) for (const one of [rows[i - 1]!, row]) found.add(one);
  });
  return found;
}

/** A tenth of the rows. */
const OFTEN = 0.1;

/**
 * Amazon writes every cell. A single short row of a CSV is a mistake, and so is a single short last row; some tools
 * omit blank cells, and Excel does so in blocks of sixteen rows.
 */
export function leavesBlanksOut(
  table: Table,
  { width, first }: ValidRows,
  isValid: (row: number) => boolean,
  delimiter: string,
): boolean {
  const rows: number[] = [];
  for (let row = first; row < table.length; row++) if (isValid(row) && !isBlankRow(table, row)) rows.push(row);
  const pieces = torn(table, rows, width);
  const short = rows.filter((row) => table.width(row) < width && !pieces.has(row));
  const writesBlanks = rows.some((row) => table.width(row) >= width && table.isEmpty(row, table.width(row) - 1));
  if (short.length > 1) return writesBlanks || short.length >= OFTEN * rows.length;
  return delimiter === '\t' && !writesBlanks && short.some((row) => row !== rows[rows.length - 1]);
}
