/** Converts numbers that count from 1, or A1 notation, into areas of a sheet. */
import { type Area, parseA1 } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';

type Grid = Pick<Sheet, 'maxRows' | 'maxColumns'>;

/** Whether an area lies within a grid. */
export function fitsGrid(area: Area, grid: Grid): boolean {
  return area.row + area.rows <= grid.maxRows && area.column + area.columns <= grid.maxColumns;
}

/** The area of `getRange(row, column, numRows, numColumns)`; fails as Google does outside the grid. */
export function areaOfNumbers(execution: Execution, grid: Grid, numbers: readonly number[]): Area {
  const [row = 0, column = 0, rows = 1, columns = 1] = numbers;
  if (row < 1) execution.fail('start-too-small', { side: 'row' });
  if (column < 1) execution.fail('start-too-small', { side: 'column' });
  if (rows < 1) execution.fail('range-too-small', { side: 'rows' });
  if (columns < 1) execution.fail('range-too-small', { side: 'columns' });
  const area = { row: row - 1, column: column - 1, rows, columns };
  if (!fitsGrid(area, grid)) execution.fail('outside-grid');
  return area;
}

/** A sheet and an area of it. */
interface Place {
  sheet: Sheet;
  area: Area;
}

function splitSheet(text: string): [name: string | undefined, a1: string] {
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/s.exec(text);
  if (!match) return [undefined, text];
  return [match[1]?.replaceAll("''", "'") ?? match[2], match[3]!];
}

function namedPlace(execution: Execution, name: string): Place | undefined {
  const named = execution.spreadsheet.namedRanges.get(name);
  const sheet = named && execution.spreadsheet.sheetById(named.sheetId);
  return named && sheet && { sheet, area: named.area };
}

/** The sheet and area of a text in A1 notation, or of a named range; fails with "Range not found". */
export function placeOfText(execution: Execution, text: string, home: Sheet): Place {
  const [name, a1] = splitSheet(text);
  const sheet = name === undefined ? home : execution.spreadsheet.sheetByName(name);
  const area = sheet && parseA1(a1, sheet);
  if (sheet && area && fitsGrid(area, sheet)) return { sheet, area };
  return namedPlace(execution, text) ?? execution.fail('range-not-found');
}
