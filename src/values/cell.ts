/** The value of one cell of a report or sheet: blank is `''`, a date is ISO text (`2026-10-31`). */
export type Cell = string | number | boolean;

/** A row of one of our sheets: column id → cell; an absent column is blank. */
export type Row = Record<string, Cell>;

/** The cell's text, `''` if it is absent. */
export function cellText(cell: Cell = ''): string {
  return String(cell);
}

/** The cell, `''` if it is absent. */
export function orBlank(cell: Cell = ''): Cell {
  return cell;
}
