/** A table as sent to the server: by columns, with repeated values stored once. */
import type { Cell } from '../../values/cell.ts';

/** The cells of a column; or its distinct cells, and for every row an index into them. */
type PackedColumn = readonly Cell[] | { readonly of: readonly Cell[]; readonly at: readonly number[] };

/** A table by columns. */
export type PackedTable = readonly PackedColumn[];

function packColumn(cells: readonly Cell[]): PackedColumn {
  const places = new Map<Cell, number>();
  const at = cells.map((cell) => {
    const known = places.get(cell);
    if (known === undefined) places.set(cell, places.size);
    return known ?? places.size - 1;
  });
  const of = [...places.keys()];
  // Two quotation marks and a comma for each cell, a comma for each index.
  const size = (list: readonly Cell[]) => list.reduce<number>((sum, cell) => sum + String(cell).length + 3, 0);
  const indexes = at.length * (String(of.length).length + 1);
  return size(of) + indexes < size(cells) ? { of, at } : cells;
}

/** Short rows are filled with blanks. */
export function packTable(table: readonly (readonly Cell[])[]): PackedTable {
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 1);
  return Array.from({ length: width }, (_, c) => packColumn(table.map((row) => row[c] ?? '')));
}

/** The rows of a packed table. */
export function unpackTable(columns: PackedTable): Cell[][] {
  const cells = columns.map((column) => ('of' in column ? column.at.map((place) => column.of[place]!) : column));
  return cells[0]!.map((_, r) => cells.map((column) => column[r]!));
}

/** True for a packed table whose columns have the same length. */
export function isPackedTable(value: unknown): value is PackedTable {
  const lengths = Array.isArray(value) ? value.map(lengthOf) : [];
  return lengths.length > 0 && lengths.every((length) => length !== undefined && length === lengths[0]);
}

/** `undefined` if it is no column. */
function lengthOf(column: unknown): number | undefined {
  if (Array.isArray(column)) return column.every(isCell) ? column.length : undefined;
  const { of, at } = (column || {}) as { readonly of?: unknown; readonly at?: unknown };
  const isOne =
    Array.isArray(of) &&
    Array.isArray(at) &&
    of.every(isCell) &&
    at.every((place) => typeof place === 'number' && place in of);
  return isOne ? at.length : undefined;
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
