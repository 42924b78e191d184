/** Finds the last used row of one of our sheets: the last with any imported or typed content. */
import type { Cell } from '../../values/cell.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';

type Rows = readonly (readonly Cell[])[];

/** True for a cell with content; in a column of check boxes every cell may contain FALSE. */
export function isFilled(cell: Cell): boolean {
  return cell !== '' && cell !== false;
}

interface UsedRows {
  /** The last row, from 1. */
  readonly last: number;
  /** Columns, from 0, that a formula of the seller's fills to the end of the sheet. */
  readonly running: ReadonlySet<number>;
}

/** Answers spilled from a header and boxes without a tick do not count. `formulas` are those of the first two rows. */
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

/** The last row with content in one of these columns, at least the header. */
function lastRow(values: Rows, counts: (column: number) => boolean): number {
  for (let row = values.length; row > 1; row -= 1) {
    if (values[row - 1]!.some((cell, column) => isFilled(cell) && counts(column))) return row;
  }
  return 1;
}
