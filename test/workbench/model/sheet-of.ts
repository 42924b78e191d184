/** A sheet for tests: cells written row by row, texts beginning with `=` as formulas. */
import { type Area, parseA1 } from '../../../workbench/model/area.ts';
import type { CellInput, Scalar } from '../../../workbench/model/scalar.ts';
import type { Sheet } from '../../../workbench/model/sheet.ts';
import { type NewSpreadsheet, Spreadsheet } from '../../../workbench/model/spreadsheet.ts';

/** The area of an A1 name. */
export function areaOf(sheet: Sheet, name: string): Area {
  const area = parseA1(name, sheet);
  if (!area) throw new Error(`not an A1 name: ${name}`);
  return area;
}

function inputOf(value: Scalar): CellInput {
  return typeof value === 'string' && value.startsWith('=') ? { formula: value } : { value };
}

/** Writes rows of different length into a sheet, from a cell on. */
export function write(sheet: Sheet, rows: Scalar[][], row = 0, column = 0): void {
  rows.forEach((cells, index) => {
    if (cells.length === 0) return;
    sheet.setCells({ row: row + index, column, rows: 1, columns: cells.length }, [cells.map(inputOf)]);
  });
}

/** The first sheet (20 rows, 10 columns) of a new spreadsheet, with rows written from A1 on. */
export function sheetOf(rows: Scalar[][], options: NewSpreadsheet = {}): Sheet {
  const spreadsheet = new Spreadsheet({ ...options, sheetName: null });
  const sheet = spreadsheet.addSheet({ name: 'Stock', rows: 20, columns: 10 });
  write(sheet, rows);
  return sheet;
}
