/** The number of cells in the rows of a table, and how well the rows agree on it. */
import { type Rows, type Table, tableOf } from '../values/table.ts';

/** True if all cells of a row are empty. */
export function isBlankRow(table: Table, row: number): boolean {
  for (let column = 0; column < table.width(row); column++) if (!table.isEmpty(row, column)) return false;
  return true;
}

/** The most frequent number of cells (the larger of two equally frequent ones), and the share of rows that have it. */
function commonWidthOf(table: Table): { width: number; share: number } {
  const counts: number[] = [];
  let total = 0;
  for (let row = 0; row < table.length; row++) {
    if (isBlankRow(table, row)) continue;
    counts[table.width(row)] = (counts[table.width(row)] ?? 0) + 1;
    total++;
  }
  let width = 0;
  counts.forEach((count, cells) => {
    if (count >= (counts[width] ?? 0)) width = cells;
  });
  return { width, share: total === 0 ? 0 : counts[width]! / total };
}

/** The same for rows of cells. */
export function commonWidth(rows: Rows): { width: number; share: number } {
  return commonWidthOf(tableOf(rows));
}
