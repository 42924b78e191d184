/** Converts between cells of Sheets and cells of the pure code. */
import type { Cell } from '../values/cell.ts';
import { dayFromIso, SERIAL_OF_EPOCH } from '../values/day.ts';
import { readWord, shownWord } from '../workbook/local-sheet.ts';
import type { ColumnSpec, ColumnType } from '../workbook/sheet-spec.ts';

/** A cell as Sheets returns it. */
export type SheetValue = string | number | boolean | Date;

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}))?$/;
const SECONDS_PER_DAY = 86_400;

/** `'2026-10-31T12:00:00'` → the number Sheets stores for it; `undefined` for other text. */
export function serialOfIso(text: string): number | undefined {
  const match = ISO.exec(text);
  const day = match ? dayFromIso(match[1]!) : undefined;
  if (!match || day === undefined) return undefined;
  const seconds = Number(match[2] || 0) * 3600 + Number(match[3] || 0) * 60 + Number(match[4] || 0);
  return day + SERIAL_OF_EPOCH + seconds / SECONDS_PER_DAY;
}

/**
 * The value for `setValues`: text gets a leading `'` so that Sheets converts nothing; a date is written as its number, and
 * the id of a word as the word.
 */
export function toSheet(value: Cell, column: ColumnSpec): string | number | boolean {
  const [cell, { type }] = [shownWord(column, value), column];
  if (cell === '') return '';
  if (typeof cell !== 'string') return isText(type) ? `'${cell}` : cell;
  const isDate = type === 'day' || type === 'time';
  return (isDate ? serialOfIso(cell) : undefined) ?? `'${cell}`;
}

function isText(type: ColumnType): boolean {
  return type === 'text' || type === 'plain';
}

/** The value in the sheet afterwards: text without that mark. */
export function stored(cell: Cell, column: ColumnSpec): string | number | boolean {
  const handed = toSheet(cell, column);
  return typeof handed === 'string' ? handed.replace(/^'/, '') : handed;
}

/** The value for `setValues` that gives a cell as it was read; text is not converted again. */
export function rawCell(value: SheetValue): SheetValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** Reads a cell of Sheets. */
export type CellReader = (value: SheetValue) => Cell;

/** Reads cells of one document, whose time zone decides the day of a `Date`. */
export function cellReader(timeZone: string): CellReader {
  const known = new Map<number, string>();
  const isoOfDate = (date: Date): string => {
    const time = date.getTime();
    const iso =
      known.get(time) ?? Utilities.formatDate(date, timeZone, "yyyy-MM-dd'T'HH:mm:ss").replace(/T00:00:00$/, '');
    known.set(time, iso);
    return iso;
  };
  return (value) => (typeof value === 'object' ? isoOfDate(value) : value);
}

/** A cell in the type of its column: text remains text even if a number was typed into a text column; a word is its id. */
export function asColumn(value: Cell, column: ColumnSpec): Cell {
  const [cell, { type }] = [readWord(column, value), column];
  if (isText(type) && typeof cell !== 'string') return String(cell);
  return type === 'day' && typeof cell === 'string' ? cell.slice(0, 10) : cell;
}
