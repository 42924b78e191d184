/** Writes column widths, frozen panes, hidden rows and columns, merges, filter and tab colour. */
import type { Worksheet } from 'exceljs';
import { a1 } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import { excelColor } from './excel-color.ts';

/** Pixels as Excel's width: digits of the default font (7 pixels) plus 5 pixels of padding. */
export function charactersOfPixels(pixels: number): number {
  return Math.round(((pixels - 5) / 7) * 100) / 100;
}

/** Excel's width as pixels. */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7 + 5);
}

function writeColumns(sheet: Sheet, target: Worksheet): void {
  for (let column = 0; column < sheet.maxColumns; column++) {
    const written = target.getColumn(column + 1);
    written.width = charactersOfPixels(sheet.columnWidth(column));
    if (sheet.hiddenColumns.has(column)) written.hidden = true;
  }
}

function hideRows(sheet: Sheet, target: Worksheet): void {
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
}

function writePanes(sheet: Sheet, target: Worksheet): void {
  const { frozenRows: ySplit, frozenColumns: xSplit } = sheet;
  target.views = ySplit || xSplit ? [{ state: 'frozen', xSplit, ySplit }] : [{ state: 'normal' }];
}

function writeTab(sheet: Sheet, target: Worksheet): void {
  const tabColor = excelColor(sheet.tabColor);
  if (tabColor) target.properties.tabColor = tabColor as never;
  if (sheet.hidden) target.state = 'hidden';
}

/** Sheets' 21 pixels. */
const defaultRowPoints = 15.75;

/** Page setup: printed, a sheet is one page wide. */
const onePageWide = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** Writes the surroundings of `sheet` into `target`. */
export function writeLayout(sheet: Sheet, target: Worksheet): void {
  writeColumns(sheet, target);
  hideRows(sheet, target);
  writePanes(sheet, target);
  writeTab(sheet, target);
  target.properties.defaultRowHeight = defaultRowPoints;
  Object.assign(target.pageSetup, onePageWide);
  for (const area of sheet.mergedAreas) target.mergeCells(a1(area));
  if (sheet.filter) target.autoFilter = a1(sheet.filter.area);
}
