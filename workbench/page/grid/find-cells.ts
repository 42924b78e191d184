/** Finds a text in the shown sheet. */
import type { SheetData } from './sheet-data.ts';

/** A cell. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a cell shows. */
export type Shown = (row: number, column: number) => string;

/** The visible cells that contain the text in any case, in reading order. */
export function findCells(
  { cells, view }: SheetData,
  text: string,
  shown: Shown,
  hidden: ReadonlySet<number>,
): Place[] {
  const wanted = text.toLowerCase();
  const hiddenColumns = new Set(view.hiddenColumns);
  const found: Place[] = [];
  if (wanted === '') return found;
  // Empty rows are holes of the array, which forEach skips.
  cells.forEach((line, row) => {
    if (hidden.has(row)) return;
    line.forEach((held, column) => {
      if (held === undefined || hiddenColumns.has(column)) return;
      if (shown(row, column).toLowerCase().includes(wanted)) found.push({ row, column });
    });
  });
  return found;
}

/** The index of the next (or previous) place after a cell, wrapping around; -1 if there are no places. */
export function nextPlace(places: readonly Place[], from: Place, step: 1 | -1): number {
  const isBehind = ({ row, column }: Place) => row > from.row || (row === from.row && column > from.column);
  const behind = places.findIndex(isBehind);
  if (step === 1) return behind >= 0 ? behind : places.length > 0 ? 0 : -1;
  const isAt = ({ row, column }: Place) => row === from.row && column === from.column;
  const before = (behind < 0 ? places.length : behind) - 1;
  const place = before >= 0 && isAt(places[before]!) ? before - 1 : before;
  return place >= 0 ? place : places.length - 1;
}
