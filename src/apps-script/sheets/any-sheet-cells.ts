/** Cells of any sheet, including the seller's: pasted, selected, read by a formula or in its way. */
import type { Cell } from '../../values/cell.ts';
import type { CellPlace, FormulaCell, OpenSheet, PastedCells, RangeRead } from '../../workbook/workbook.ts';
import type { CellReader } from '../cell-conversion.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The first rows of a sheet; a blank one has one blank cell. */
export function firstRows(spreadsheet: Spreadsheet, { id }: OpenSheet, readCell: CellReader, rows: number): Cell[][] {
  const all = spreadsheet.getSheetById(id)!.getDataRange();
  const range = all.getNumRows() > rows ? all.offset(0, 0, rows) : all;
  return cellsOf(range, readCell);
}

/** All its cells with their formats. */
export function readPasted(spreadsheet: Spreadsheet, { id }: OpenSheet, readCell: CellReader): PastedCells {
  const range = spreadsheet.getSheetById(id)!.getDataRange();
  return { cells: cellsOf(range, readCell), numberFormats: range.getNumberFormats() };
}

function cellsOf(range: Range, readCell: CellReader): Cell[][] {
  const formulas = range.getFormulas();
  return range.getValues().map((row, r) => row.map((value, c) => formulas[r]![c] || readCell(value)));
}

/** The selected cell. */
export function selectedCell(spreadsheet: Spreadsheet): CellPlace {
  const cell = spreadsheet.getCurrentCell() ?? spreadsheet.getActiveSheet().getRange(1, 1);
  const sheet = cell.getSheet();
  return {
    sheet: { id: sheet.getSheetId(), name: sheet.getName() },
    row: cell.getRow(),
    column: cell.getColumn(),
  };
}

/** The range of a reference typed on a sheet. */
export function readRange(
  spreadsheet: Spreadsheet,
  reference: string,
  home: OpenSheet,
  readCell: CellReader,
): RangeRead | undefined {
  const range = rangeNamed(spreadsheet, reference, home);
  return (
    range && {
      sheetId: range.getSheet().getSheetId(),
      row: range.getRow(),
      column: range.getColumn(),
      values: range.getValues().map((row) => row.map(readCell)),
    }
  );
}

/** Google throws, in the person's language, if a range does not exist. */
function rangeNamed(spreadsheet: Spreadsheet, reference: string, home: OpenSheet): Range | undefined {
  try {
    if (reference.includes('!')) return spreadsheet.getRange(reference);
    return spreadsheet.getSheetById(home.id)!.getRange(reference);
  } catch {
    return undefined;
  }
}

/** The number of filled cells of a block; `undefined` if it is larger than the sheet. */
export function usedCells(
  spreadsheet: Spreadsheet,
  { sheet: { id }, row, column }: CellPlace,
  rows: number,
  columns: number,
): number | undefined {
  const sheet = spreadsheet.getSheetById(id)!;
  if (row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns()) return undefined;
  const block = sheet.getRange(row, column, rows, columns);
  const formulas = block.getFormulas();
  return sumOf(block.getValues().map((line, r) => line.filter((value, c) => value !== '' || formulas[r]![c]).length));
}

/** The cells with a formula for which `is` is true. */
export function formulaCells(spreadsheet: Spreadsheet, is: (formula: string) => boolean): FormulaCell[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const place = { id: sheet.getSheetId(), name: sheet.getName() };
    return sheet
      .getDataRange()
      .getFormulas()
      .flatMap((row, r) =>
        row.flatMap((formula, c) =>
          formula !== '' && is(formula) ? [{ sheet: place, row: r + 1, column: c + 1, formula }] : [],
        ),
      );
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
