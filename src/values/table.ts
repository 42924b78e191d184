/** A table of cells, whether they are held in rows or still in the text of a file. */
import type { Cell } from './cell.ts';
import { MOST } from './figure.ts';
import { type FigureType, plainFigure } from './plain-figure.ts';

/** Rows of cells, all of the same width or not. */
export type Rows = readonly (readonly Cell[])[];

/** A table read cell by cell, so that the text of a large file need not become rows first. */
export interface Table {
  readonly length: number;
  /** How many cells a row has. */
  width(row: number): number;
  /** True for a cell that is absent or contains nothing, not even a blank. */
  isEmpty(row: number, column: number): boolean;
  /** The cell, `''` if the row has none there. */
  cell(row: number, column: number): Cell;
  /** An index from 0 on, the same for equal cells of a column; -1 for a cell that has none. */
  known(row: number, column: number): number;
  /** The figure in a cell if it does not depend on the rest of its column, else `NaN`. */
  figure(row: number, column: number, type: FigureType): number;
  row(row: number): readonly Cell[];
}

function figureOf(cell: Cell, type: FigureType): number {
  if (typeof cell === 'string') return plainFigure(cell, 0, cell.length, type);
  if (typeof cell === 'boolean' || !(Math.abs(cell) <= MOST)) return Number.NaN;
  const isPlain = type === 'integer' ? cell >= 0 && Number.isInteger(cell) : type !== 'ratio';
  return isPlain ? cell : Number.NaN;
}

/** Rows as a table. */
export function tableOf(rows: Rows): Table {
  const cell = (row: number, column: number): Cell => rows[row]![column] ?? '';
  return {
    length: rows.length,
    width: (row) => rows[row]!.length,
    isEmpty: (row, column) => cell(row, column) === '',
    cell,
    known: () => -1,
    figure: (row, column, type) => figureOf(cell(row, column), type),
    row: (row) => rows[row]!,
  };
}

/** The table itself, or its rows as a table. */
export function asTable(given: Rows | Table): Table {
  return 'cell' in given ? given : tableOf(given);
}

/** The first `most` rows, all by default. */
export function rowsOf(table: Table, most: number = table.length): (readonly Cell[])[] {
  return Array.from({ length: Math.min(most, table.length) }, (_, row) => table.row(row));
}
