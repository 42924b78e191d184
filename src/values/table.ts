/** A table of cells, whether they stand in rows or still in the text of a file. */
import type { Cell } from './cell.ts';
import { MOST } from './figure.ts';
import { type FigureType, plainFigure } from './plain-figure.ts';

export type Rows = readonly (readonly Cell[])[];

export interface Table {
  readonly length: number;
  /** How many cells a row has. */
  width(row: number): number;
  /** True for a cell that holds not even a blank, or is not there. */
  isEmpty(row: number, column: number): boolean;
  /** `''` where the row has no such cell. */
  cell(row: number, column: number): Cell;
  /** A small number from 0 on: cells of the column that have the same one are equal; -1 for a cell that has none. */
  known(row: number, column: number): number;
  /** A figure that means the same whatever its column shows; `NaN` for every other cell. */
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

export function asTable(given: Rows | Table): Table {
  return 'cell' in given ? given : tableOf(given);
}

/** The rows from the first one on, all or so many. */
export function rowsOf(table: Table, most: number = table.length): (readonly Cell[])[] {
  return Array.from({ length: Math.min(most, table.length) }, (_, row) => table.row(row));
}
