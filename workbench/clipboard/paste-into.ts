/** Pastes the clipboard's text into a sheet: every cell is interpreted in the spreadsheet's locale. */

import type { CellInput } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import { typeText } from '../typing/type-text.ts';
import { readDelimited } from './delimited.ts';

interface TypedCell {
  readonly input: CellInput;
  readonly numberFormat: string | undefined;
}

function typedCell(text: string, locale: string, timeZone: string, now: number): TypedCell {
  if (text === '') return { input: null, numberFormat: undefined };
  const typed = typeText(text, locale, timeZone, now);
  if ('formula' in typed) return { input: { formula: typed.formula }, numberFormat: undefined };
  return { input: { value: typed.value }, numberFormat: typed.numberFormat };
}

function squared(rows: readonly string[][]): string[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function growTo(sheet: Sheet, rows: number, columns: number): void {
  if (rows > sheet.maxRows) sheet.insertRows(sheet.maxRows, rows - sheet.maxRows);
  if (columns > sheet.maxColumns) sheet.insertColumns(sheet.maxColumns, columns - sheet.maxColumns);
}

/** Pastes from A1 on and enlarges the grid if needed. `now` (ms) tells the year of a date such as `1/2`. */
export function pasteInto(sheet: Sheet, text: string, locale: string, now: number): void {
  const rows = squared(readDelimited(text, '\t'));
  if (rows.length === 0) return;
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  growTo(sheet, area.rows, area.columns);
  const cells = rows.map((row) => row.map((cell) => typedCell(cell, locale, sheet.spreadsheet.timeZone, now)));
  sheet.setCells(
    area,
    cells.map((row) => row.map((cell) => cell.input)),
  );
  const patches = cells.map((row) => row.map(({ numberFormat }) => (numberFormat ? { numberFormat } : {})));
  sheet.setFormats(area, patches);
}
