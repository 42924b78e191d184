/** Turns a blank sheet into one of ours: header, notes that mark it, widths, formats. */
import { headerHeight, withRoom } from '../../workbook/header-room.ts';
import type { Run } from '../../workbook/runs.ts';
import { type ColumnSpec, NUMBER_FORMATS } from '../../workbook/sheet-spec.ts';
import { alignment, formatColumns } from './format-columns.ts';
import type { FoundSheet } from './found-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#f3f3f3';
const ANSWER_BACKGROUND = '#e8f0fe';
/** Rows of a new hidden sheet; it grows when it is written. */
const HIDDEN_ROWS = 50;

/** Formats a new sheet. */
export function dressNewSheet(sheet: Sheet, own: FoundSheet, columns: readonly ColumnSpec[]): void {
  const { spec } = own;
  makeRoom(sheet, columns.length, spec.hidden === true);
  const roomy = columns.map(withRoom);
  dressHeader(sheet, 1, roomy, own.notes);
  sheet.setRowHeight(1, headerHeight(roomy));
  sheet.setFrozenRows(1);
  const names = columns.findIndex(({ id }) => id === spec.frozenThrough) + 1;
  if (names > 0) sheet.setFrozenColumns(names);
  sheet.setTabColor(spec.tabColor);
  formatColumns(sheet, own, 2, own.maxRows - 1);
}

/** Turns columns inserted from `first` on into ours, and removes formats copied from their neighbours. */
export function dressNewColumns(
  sheet: Sheet,
  first: number,
  columns: readonly ColumnSpec[],
  notes: readonly string[],
): void {
  const roomy = columns.map(withRoom);
  dressHeader(sheet, first, roomy, notes);
  const height = headerHeight(roomy);
  if (sheet.getRowHeight(1) < height) sheet.setRowHeight(1, height);
  const rows = sheet.getMaxRows() - 1;
  columns.forEach((column, c) => {
    const cells = sheet.getRange(2, first + c, rows, 1);
    cells.setHorizontalAlignment(alignment(column)).setNumberFormat(NUMBER_FORMATS[column.type]);
  });
}

function dressHeader(sheet: Sheet, first: number, columns: readonly ColumnSpec[], notes: readonly string[]): void {
  const header = sheet.getRange(1, first, 1, columns.length);
  header.setValues([columns.map((column) => `'${column.header}`)]);
  header.setNotes([[...notes]]);
  header.setFontWeight('bold').setVerticalAlignment('middle').setWrap(true);
  header.setHorizontalAlignments([columns.map((column) => alignment(column))]);
  header.setBackgrounds([columns.map((c) => (isReported(c) ? HEADER_BACKGROUND : ANSWER_BACKGROUND))]);
  for (const { start, length } of widthRuns(columns))
    sheet.setColumnWidths(first + start - 1, length, columns[start - 1]!.width);
  columns.forEach(({ hidden }, c) => {
    if (hidden) sheet.hideColumns(first + c);
  });
}

function isReported({ origin, filledFrom }: ColumnSpec): boolean {
  return origin === 'report' || filledFrom !== undefined;
}

/** Some columns for the seller to type in; none in a hidden sheet. */
function makeRoom(sheet: Sheet, count: number, hidden: boolean): void {
  const present = sheet.getMaxColumns();
  if (hidden && present > count) sheet.deleteColumns(count + 1, present - count);
  // Hidden sheets are read down to the end of their grid.
  const more = hidden ? sheet.getMaxRows() - HIDDEN_ROWS : 0;
  if (more > 0) sheet.deleteRows(HIDDEN_ROWS + 1, more);
  if (present < count + 4 && !hidden) sheet.insertColumnsAfter(present, count + 4 - present);
  if (hidden) sheet.hideSheet();
}

/** Adjacent columns of the same width. */
function widthRuns(columns: readonly ColumnSpec[]): Run[] {
  const starts = columns.map((_, i) => i).filter((i) => columns[i - 1]?.width !== columns[i]!.width);
  return starts.map((start, i) => ({ start: start + 1, length: (starts[i + 1] ?? columns.length) - start }));
}
