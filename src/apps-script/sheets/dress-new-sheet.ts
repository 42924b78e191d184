/** Makes a blank sheet one of ours: header, notes that mark it, widths, formats. */
import type { Run } from '../../workbook/runs.ts';
import { type ColumnSpec, madeColumns } from '../../workbook/sheet-spec.ts';
import { alignment, formatColumns } from './format-columns.ts';
import type { FoundSheet } from './found-sheet.ts';

const HEADER_BACKGROUND = '#f3f3f3';
const ANSWER_BACKGROUND = '#e8f0fe';
const HEADER_HEIGHT = 76;

export function dressNewSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: FoundSheet): void {
  const { spec } = own;
  const columns = madeColumns(spec);
  const count = columns.length;
  makeRoom(sheet, count, spec.hidden === true);
  const header = sheet.getRange(1, 1, 1, count);
  header.setValues([columns.map((column) => `'${column.header}`)]);
  header.setNotes([own.notes]);
  header.setFontWeight('bold').setVerticalAlignment('middle').setWrap(true);
  header.setHorizontalAlignments([columns.map((column) => alignment(column))]);
  sheet.setRowHeight(1, HEADER_HEIGHT);
  header.setBackgrounds([columns.map((c) => (c.origin === 'report' ? HEADER_BACKGROUND : ANSWER_BACKGROUND))]);
  sheet.setFrozenRows(1);
  sheet.setTabColor(spec.tabColor);
  for (const { start, length } of widthRuns(columns)) sheet.setColumnWidths(start, length, columns[start - 1]!.width);
  formatColumns(sheet, own, 2, own.maxRows - 1);
}

/** Some columns for the seller to type in; none where nobody does. */
function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, count: number, hidden: boolean): void {
  const present = sheet.getMaxColumns();
  if (hidden && present > count) sheet.deleteColumns(count + 1, present - count);
  if (present < count + 4 && !hidden) sheet.insertColumnsAfter(present, count + 4 - present);
  if (hidden) sheet.hideSheet();
}

/** Neighbouring columns of one width. */
function widthRuns(columns: readonly ColumnSpec[]): Run[] {
  const starts = columns.map((_, i) => i).filter((i) => columns[i - 1]?.width !== columns[i]!.width);
  return starts.map((start, i) => ({ start: start + 1, length: (starts[i + 1] ?? columns.length) - start }));
}
