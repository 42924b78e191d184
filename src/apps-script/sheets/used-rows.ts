/** How far down a sheet of ours goes: to the last row in which anything stands that was imported or typed. */
import type { Cell } from '../../values/cell.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';

type Rows = readonly (readonly Cell[])[];

/**
 * Whether anything stands in a cell: in a column of boxes every cell down to the grid's end may hold that it is not
 * ticked.
 */
export function isFilled(cell: Cell): boolean {
  return cell !== '' && cell !== false;
}

interface UsedRows {
  /** The last row, from 1. */
  readonly last: number;
  /** Columns, from 0, that a formula of the seller's fills to the end of the sheet. */
  readonly running: ReadonlySet<number>;
}

/**
 * Answers that spill from a header, and boxes that are not ticked, make no row. `formulas` are those of the first two
 * rows.
 */
export function usedRows(own: OwnSheet, values: Rows, formulas: () => readonly (readonly string[])[]): UsedRows {
  const ours = own.spec.columns.flatMap(({ id, origin }) =>
    own.positions.has(id) ? [{ index: own.positions.get(id)! - 1, spills: origin === 'formula' }] : [],
  );
  const written = new Set(ours.filter(({ spills }) => !spills).map(({ index }) => index));
  const spills = new Set(ours.filter((one) => one.spills).map(({ index }) => index));
  const last = lastRow(values, (column) => written.has(column));
  const below = values.slice(last);
  const others = [...new Set(below.flatMap(filledColumns))].filter(
    (column) => !written.has(column) && !spills.has(column),
  );
  const first = others.length > 0 ? formulas() : [];
  const isRunning = (column: number) => first.some((row) => row[column]) && below.every((row) => row[column] !== '');
  const running = new Set(others.filter(isRunning));
  return { last: lastRow(values, (column) => !spills.has(column) && !running.has(column)), running };
}

function filledColumns(row: readonly Cell[]): number[] {
  return row.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
}

/** The last row with anything in one of these columns, the header at least. */
function lastRow(values: Rows, counts: (column: number) => boolean): number {
  for (let row = values.length; row > 1; row -= 1) {
    if (values[row - 1]!.some((cell, column) => isFilled(cell) && counts(column))) return row;
  }
  return 1;
}
