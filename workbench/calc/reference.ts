/** A reference as written in a formula, such as `Rules!$A:$G`, before it is resolved on a grid. */
import { type Area, columnIndex, columnName } from '../model/area.ts';

/** One corner of a reference; an omitted row or column is undefined (an open end). */
export interface Corner {
  row?: number | undefined;
  rowFixed: boolean;
  column?: number | undefined;
  columnFixed: boolean;
}

/** A reference: one cell (`end` absent) or a range. */
export interface Reference {
  start: Corner;
  end?: Corner | undefined;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d*)?$/;

function readCorner(text: string): Corner {
  const [, dollar1 = '', letters, dollar2 = '', digits] = CORNER.exec(text)!;
  return {
    row: digits === undefined ? undefined : Number(digits) - 1,
    rowFixed: letters === undefined ? dollar1 === '$' || dollar2 === '$' : dollar2 === '$',
    column: letters === undefined ? undefined : columnIndex(letters),
    columnFixed: letters !== undefined && dollar1 === '$',
  };
}

/** Reads a text that the tokenizer found to be a reference: `A1`, `$A:$G`, `A2:A`, `2:5`. */
export function readReference(text: string): Reference {
  const [start, end] = text.split(':');
  return end === undefined ? { start: readCorner(start!) } : { start: readCorner(start!), end: readCorner(end) };
}

function cornerText(corner: Corner): string {
  const column = corner.column === undefined ? '' : `${corner.columnFixed ? '$' : ''}${columnName(corner.column)}`;
  const row = corner.row === undefined ? '' : `${corner.rowFixed ? '$' : ''}${corner.row + 1}`;
  return column + row;
}

/** The text of a reference. */
export function referenceText(reference: Reference): string {
  return reference.end ? `${cornerText(reference.start)}:${cornerText(reference.end)}` : cornerText(reference.start);
}

function span(first: number | undefined, last: number | undefined, size: number): [number, number] {
  if (first === undefined && last === undefined) return [0, size];
  if (first === undefined || last === undefined) {
    const start = (first ?? last)!;
    return [start, Math.max(0, size - start)];
  }
  return [Math.min(first, last), Math.abs(last - first) + 1];
}

/** The rectangle a reference covers on a grid; open ends run to the grid's end. It may reach outside the grid. */
export function referenceArea(reference: Reference, grid: { maxRows: number; maxColumns: number }): Area {
  const { start, end = start } = reference;
  const [row, rows] = span(start.row, end.row, grid.maxRows);
  const [column, columns] = span(start.column, end.column, grid.maxColumns);
  return { row, column, rows, columns };
}

function shiftCorner(corner: Corner, rows: number, columns: number): Corner {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  return { ...corner, row, column };
}

/** The reference in a copy of its formula, so many rows below and columns to the right; undefined outside the grid. */
export function shiftReference(reference: Reference, rows: number, columns: number): Reference | undefined {
  const start = shiftCorner(reference.start, rows, columns);
  const end = reference.end && shiftCorner(reference.end, rows, columns);
  const indexes = [start.row, start.column, end?.row, end?.column];
  return indexes.some((index) => index !== undefined && index < 0) ? undefined : { start, end };
}
