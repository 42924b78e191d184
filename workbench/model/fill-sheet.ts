/** Fills a sheet from its file. */
import { type Area, cellArea } from './area.ts';
import type { BlockFile, CellFile, CellsFile, SheetFile, SurroundingsFile } from './daybook-file.ts';
import { type CellInput, type ErrorCode, ErrorValue } from './scalar.ts';
import type { Sheet } from './sheet.ts';

function inputOf(cell: CellFile & object): CellInput {
  return 'f' in cell ? { formula: cell.f } : { value: new ErrorValue(cell.e as ErrorCode, cell.m) };
}

function areaOf([row, column, rows, columns]: BlockFile): Area {
  return { row, column, rows, columns };
}

/** Puts the cells of a file into an empty sheet of the same size; tells nobody of it, because they may have been there. */
export function fillCells(sheet: Sheet, file: CellsFile): void {
  const { spreadsheet, store } = sheet;
  sheet.fill(file.cells, inputOf);
  for (const block of file.formats) {
    sheet.checkArea(areaOf(block));
    store.formats.fill(areaOf(block), spreadsheet.formatTable.patcher(file.formatTable[block[4]]!)(0));
  }
  for (const block of file.validations) {
    sheet.checkArea(areaOf(block));
    store.validations.fill(areaOf(block), structuredClone(file.validationTable[block[4]]!));
  }
  for (const [row, column, note] of file.notes) {
    sheet.checkArea(cellArea(row, column));
    store.notes.set(row, column, note);
  }
}

/** Puts what a file says beside the cells into a sheet of the same size. */
export function fillSurroundings(sheet: Sheet, file: SurroundingsFile): void {
  for (const [column, pixels] of file.columnWidths) sheet.columnWidths.set(column, pixels);
  for (const [row, pixels] of file.rowHeights) sheet.rowHeights.set(row, pixels);
  for (const row of file.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of file.hiddenColumns) sheet.hiddenColumns.add(column);
  const { frozenRows, frozenColumns, hidden, tabColor } = file;
  const { mergedAreas, filter, bandings, protections, charts, conditionalFormats } = file;
  const around = { mergedAreas, filter, bandings, protections, charts, conditionalFormats };
  const { conditionalFormats: rules, ...others } = structuredClone(around) as never as Sheet;
  sheet.restoreSurroundings([...rules], { frozenRows, frozenColumns, hidden, tabColor, ...others });
}

/** Puts the data of a saved sheet into an empty one of the same size. */
export function fillSheet(sheet: Sheet, file: SheetFile): void {
  fillCells(sheet, file);
  sheet.announceCells();
  fillSurroundings(sheet, file);
}
