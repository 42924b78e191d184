/** Copies cells that Amazon writes once for a group of rows into every row of it. */
import type { Cell } from '../../values/cell.ts';
import { rowsOf, type Table, tableOf } from '../../values/table.ts';
import { isBlank } from '../../values/text.ts';
import type { Identified } from '../recognise/identify.ts';

/** The table itself if its kind has no such column. */
export function fillDown(found: Identified, table: Table): Table {
  const indexes = new Set(found.columns.filter(({ field }) => field.fillDown).map(({ index }) => index));
  if (indexes.size === 0) return table;
  const above = new Map<number, Cell>();
  const rows = rowsOf(table).map((cells, row) => {
    // A blank row remains blank, because it is no row of the report.
    if (row <= found.headerRow || cells.every(isBlank)) return cells;
    for (const index of indexes) if (!isBlank(cells[index])) above.set(index, cells[index]!);
    return cells.map((cell, index) => (indexes.has(index) && isBlank(cell) ? (above.get(index) ?? '') : cell));
  });
  return tableOf(rows);
}
