/** How the cells of our columns look: number formats, alignment, drop-downs and ticks. */
import { runsOf } from '../../workbook/runs.ts';
import { type ColumnSpec, type ColumnType, NUMBER_FORMATS } from '../../workbook/sheet-spec.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Dresses rows that are new; rows the seller may have dressed are left alone. */
export function formatColumns(sheet: Sheet, own: OwnSheet, firstRow: number, rowCount: number): void {
  const placed = own.spec.columns.filter((column) => own.positions.has(column.id));
  if (placed.some((column) => column.wrap)) topAlign(sheet, own, firstRow, rowCount);
  const range = (column: ColumnSpec) => sheet.getRange(firstRow, own.positions.get(column.id)!, rowCount, 1);
  for (const column of placed) {
    const format = NUMBER_FORMATS[column.type];
    if (format !== 'General') range(column).setNumberFormat(format);
    if (alignment(column) !== naturalAlignment(column)) range(column).setHorizontalAlignment(alignment(column));
    if (column.wrap) range(column).setWrap(true);
    const validation = validationOf(column);
    if (validation) range(column).setDataValidation(validation);
  }
}

/** Beside text of several lines, a row is read from its top. */
function topAlign(sheet: Sheet, own: OwnSheet, firstRow: number, rowCount: number): void {
  const positions = [...own.positions.values()].sort((a, b) => a - b);
  for (const { start, length } of runsOf(positions)) {
    sheet.getRange(firstRow, start, rowCount, length).setVerticalAlignment('top');
  }
}

const RIGHT: readonly ColumnType[] = ['integer', 'number', 'money', 'ratio'];

/** Numbers end at one line, text begins at one, dates keep a distance to both; `∞` stands among the numbers. */
export function alignment({ type }: ColumnSpec): 'left' | 'center' | 'right' {
  if (type === 'checkbox' || type === 'day' || type === 'time') return 'center';
  return RIGHT.includes(type) ? 'right' : 'left';
}

/** How Sheets would align it without being told. */
function naturalAlignment({ type, origin }: ColumnSpec): 'left' | 'center' | 'right' | undefined {
  if (type === 'text') return 'left';
  return RIGHT.includes(type) && origin !== 'formula' ? 'right' : undefined;
}

function validationOf({ type, choices }: ColumnSpec): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const builder = () => SpreadsheetApp.newDataValidation();
  if (type === 'checkbox') return builder().requireCheckbox().build();
  return (
    choices &&
    builder()
      .requireValueInList([...choices], true)
      .setAllowInvalid(false)
      .build()
  );
}
