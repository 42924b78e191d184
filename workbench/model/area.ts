/** Rectangles of cells and their A1 names; all indexes count from 0. */

/** A rectangle of cells: first row and column (from 0) and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The index of a column by its letters: A is 0, AA is 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The A1 name of one cell. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 name of a rectangle: `B2` for one cell, `B2:C9` for more. */
export function a1(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/;

function between(first: number, last: number): [start: number, count: number] {
  return first <= last ? [first, last - first + 1] : [last, first - last + 1];
}

/** Reads `B2`, `B2:C9`, `A:C`, `2:5` or `A2:A` (open ends go to the end of the grid); undefined for other text. */
export function parseA1(text: string, grid: { maxRows: number; maxColumns: number }): Area | undefined {
  const match = REFERENCE.exec(text.trim());
  if (!match) return undefined;
  const [, letters1, digits1, letters2, digits2] = match;
  if (!text.includes(':'))
    return letters1 && digits1 ? cellArea(Number(digits1) - 1, columnIndex(letters1)) : undefined;
  if (!(letters1 && letters2) && !(digits1 && digits2)) return undefined;
  const [row, rows] = span(digits1, digits2, grid.maxRows, (digits) => Number(digits) - 1);
  const [column, columns] = span(letters1, letters2, grid.maxColumns, columnIndex);
  return { row, column, rows, columns };
}

function span(first: string | undefined, last: string | undefined, size: number, index: (text: string) => number) {
  if (first && last) return between(index(first), index(last));
  const start = index(first ?? last ?? '') || 0;
  return first || last ? ([start, Math.max(1, size - start)] as const) : ([0, size] as const);
}

/** The rectangle of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** Whether two rectangles share a cell. */
export function areasMeet(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether a cell lies in a rectangle. */
export function areaHolds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cells two rectangles share, or undefined. */
export function sharedArea(one: Area, other: Area): Area | undefined {
  if (!areasMeet(one, other)) return undefined;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}
