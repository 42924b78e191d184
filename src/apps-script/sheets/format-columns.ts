/** Formats of our columns: number formats, alignment, drop-downs and check boxes. */
import { columnName } from '../../workbook/columns.ts';
import { readWord, shownWord } from '../../workbook/local-sheet.ts';
import { type Run, runsOf } from '../../workbook/runs.ts';
import { type ColumnSpec, type ColumnType, NUMBER_FORMATS } from '../../workbook/sheet-spec.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formats new rows; rows that the seller may have formatted remain. */
export function formatColumns(sheet: Sheet, own: OwnSheet, firstRow: number, rowCount: number): void {
  const placed = own.spec.columns.filter((column) => own.positions.has(column.id));
  const cells = (columns: readonly ColumnSpec[]) =>
    sheet.getRangeList(columns.map((column) => cellsOf(own, column, firstRow, rowCount)));
  const wrapped = placed.filter((column) => column.wrap);
  // Beside text of several lines, a row is read from its top.
  if (wrapped.length > 0) cells(placed).setVerticalAlignment('top');
  if (wrapped.length > 0) cells(wrapped).setWrap(true);
  const moved = placed.filter((column) => alignment(column) !== naturalAlignment(column));
  for (const [side, columns] of groupedBy(moved, alignment)) cells(columns).setHorizontalAlignment(side);
  for (const column of placed) {
    const validation = validationOf(column);
    if (validation) sheet.getRange(cellsOf(own, column, firstRow, rowCount)).setDataValidation(validation);
  }
  // Last, because a format shows that its row was formatted completely.
  for (const [format, columns] of formatsOf(own)) cells(columns).setNumberFormat(format);
}

/**
 * Rows that were never formatted; rows beyond the grid will get the format of its last one. The seller's changes remain.
 */
export function bareRows(sheet: Sheet, own: OwnSheet, firstRow: number, lastRow: number): Run[] {
  const formatted = formatsOf(own).pop()?.[1][0];
  if (formatted === undefined) return [];
  const [first, last] = [firstRow, lastRow].map((row) => Math.min(row, own.maxRows)) as [number, number];
  const formats = sheet.getRange(cellsOf(own, formatted, first, last - first + 1)).getNumberFormats();
  const isBare = (row: number) => BARE.includes(formats[Math.min(row, last) - first]![0]!);
  return runsOf(Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i).filter(isBare));
}

/** The format of a cell without one, as Sheets reports it. */
export const BARE: readonly string[] = ['General', '', '0.###############'];

/** Format → its columns, in the order in which they are set. */
function formatsOf({ spec, positions }: OwnSheet): [string, ColumnSpec[]][] {
  const formatted = spec.columns.filter(({ id, type }) => positions.has(id) && NUMBER_FORMATS[type] !== 'General');
  return groupedBy(formatted, ({ type }) => NUMBER_FORMATS[type]);
}

function groupedBy<Key>(columns: readonly ColumnSpec[], keyOf: (column: ColumnSpec) => Key): [Key, ColumnSpec[]][] {
  const groups = new Map<Key, ColumnSpec[]>();
  for (const column of columns) groups.set(keyOf(column), [...(groups.get(keyOf(column)) || []), column]);
  return [...groups];
}

function cellsOf(own: OwnSheet, { id }: ColumnSpec, firstRow: number, rowCount: number): string {
  const letters = columnName(own.positions.get(id)!);
  return `${letters}${firstRow}:${letters}${firstRow + rowCount - 1}`;
}

const RIGHT: readonly ColumnType[] = ['integer', 'number', 'money', 'ratio', 'rank', 'change', 'ratioChange'];

/** Numbers are aligned right and text left, dates and status words are centred; `∞` counts as a number. */
export function alignment({ type, origin }: ColumnSpec): 'left' | 'center' | 'right' {
  if (type === 'checkbox' || type === 'day' || type === 'time') return 'center';
  if (type === 'text' && origin === 'formula') return 'center';
  return RIGHT.includes(type) ? 'right' : 'left';
}

/** The default alignment of Sheets. */
function naturalAlignment({ type, origin }: ColumnSpec): 'left' | 'center' | 'right' | undefined {
  if (type === 'text' || type === 'plain') return 'left';
  return RIGHT.includes(type) && type !== 'rank' && origin !== 'formula' ? 'right' : undefined;
}

/** Replaces drop-downs of the add-on's words in another language; a person's own remain. */
export function renewChoices(sheet: Sheet, own: OwnSheet): void {
  for (const column of own.spec.columns.filter(({ id, choices, words }) => choices && words && own.positions.has(id))) {
    const present = sheet.getRange(cellsOf(own, column, 2, 1)).getDataValidation();
    const offered = present?.getCriteriaValues()[0] as readonly string[] | undefined;
    const isOurs = (one: string) => column.choices!.includes(String(readWord(column, one)));
    if (Array.isArray(offered) && offered.every(isOurs))
      sheet.getRange(cellsOf(own, column, 2, own.maxRows - 1)).setDataValidation(validationOf(column)!);
  }
}

function validationOf(column: ColumnSpec): GoogleAppsScript.Spreadsheet.DataValidation | undefined {
  const { type, choices, atLeast } = column;
  const builder = () => SpreadsheetApp.newDataValidation();
  if (type === 'checkbox') return builder().requireCheckbox().build();
  if (atLeast !== undefined) return builder().requireNumberGreaterThanOrEqualTo(atLeast).setAllowInvalid(false).build();
  return (
    choices &&
    builder()
      .requireValueInList(
        choices.map((choice) => String(shownWord(column, choice))),
        true,
      )
      .setAllowInvalid(type === 'rank')
      .build()
  );
}
