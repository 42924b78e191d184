/** Restores cells that a write hit by mistake, because a person moved rows or columns just before it. */
import { type Cell, orBlank, type Row } from '../../values/cell.ts';
import { type Block, runsOf } from '../../workbook/runs.ts';
import type { ColumnSpec } from '../../workbook/sheet-spec.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';
import { asColumn, rawCell, type SheetValue, stored } from '../cell-conversion.ts';
import { type Placed, placesNow } from './column-positions.ts';
import { headerNotes } from './read-header.ts';
import type { SheetRead } from './read-table.ts';
import { isFilled } from './used-rows.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet now, and what was read of it before. */
interface Now extends Placed {
  readonly sheet: Sheet;
  readonly own: OwnSheet;
  readonly read: SheetRead;
  readonly values: readonly (readonly SheetValue[])[];
  readonly readCell: (value: SheetValue) => Cell;
}

export function readAgain(sheet: Sheet, own: OwnSheet, read: SheetRead, readCell: (value: SheetValue) => Cell): Now {
  const values = sheet.getDataRange().getValues();
  const titles = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues()[0]!;
  return { sheet, own, read, values, readCell, ...placesNow(own, read.raw[0]!, headerNotes(sheet), titles) };
}

/** Restores these blocks as they were read; returns sheet rows in which something of a person's may be lost. */
export function restoreUpdated(now: Now, blocks: readonly Block[]): number[] {
  const { rows, unsure } = rowsNow(now, blocks);
  const doubtful = new Set<number>();
  for (const block of blocks) {
    writeBlock(now, block, (row, position) => {
      const before = rows.get(row);
      if (unsure.has(row)) doubtful.add(row);
      return before === undefined ? undefined : cellBefore(now, before, position, () => doubtful.add(row));
    });
  }
  return [...doubtful].sort((a, b) => a - b);
}

/**
 * Removes rows that were appended, wherever parts of them are, and restores rows that were pushed down into their place and
 * overwritten. Returns sheet rows as `restoreUpdated` does.
 */
export function restoreAppended(now: Now, added: Block, rows: readonly Row[]): number[] {
  const { sheet, own, read } = now;
  const doubtful = new Set<number>();
  if (now.isMoved) {
    const ours = [...own.positions.values()].map((before) => now.at.get(before) ?? before);
    const start = Math.min(added.run.start, ...ours);
    const end = Math.max(added.run.start + added.run.length, ...ours.map((position) => position + 1));
    const run = { start, length: end - start };
    writeBlock(now, { ...added, run }, (row, position) => {
      const before = now.before.get(position);
      return before !== undefined && isSellers(own, before)
        ? cellBefore(now, row, position, () => doubtful.add(row))
        : '';
    });
    return [...doubtful];
  }
  const pushed = sheet.getMaxRows() - own.maxRows;
  const restored = new Set<number>();
  for (let row = read.nextRow - 1; row > 1 && row > read.nextRow - 1 - pushed; row -= 1) {
    const isUnread = row - 2 < read.unread;
    if (isUnread && row + pushed < added.rows.start + added.rows.length) doubtful.add(row + pushed);
    if (isUnread || !isCovered(now, row, pushed)) continue;
    const block = { rows: { start: row + pushed, length: 1 }, run: added.run };
    writeBlock(now, block, (_, position) => cellBefore(now, row, position, () => doubtful.add(row + pushed)));
    restored.add(row + pushed);
  }
  const parts = addedParts(now, added, rows).filter((row) => !restored.has(row));
  for (const { start, length } of runsOf(parts)) {
    const block = { rows: { start, length }, run: added.run };
    writeBlock(now, block, (row, position) =>
      isSellers(own, position) ? rawCell(now.values[row - 1]![position - 1] ?? '') : '',
    );
  }
  return [...doubtful].sort((a, b) => a - b);
}

/** Adds rows that were deleted by mistake below all others; returns their sheet rows. */
export function restoreRemoved(now: Now, removed: readonly number[]): number[] {
  const { sheet, own, read, values } = now;
  const key = keyColumns(own);
  const present = new Map<string, number>();
  for (let row = 2; row <= values.length; row += 1) {
    const text = keyNow(now, row, key);
    present.set(text, (present.get(text) ?? 0) + 1);
  }
  const gone = new Set(removed);
  const missing = read.rows.flatMap((_, index) => {
    const text = keyBefore(now, index + 2, key);
    const left = present.get(text) ?? 0;
    present.set(text, left - 1);
    return left > 0 || text === '' || gone.has(index + 2) ? [] : [index + 2];
  });
  if (missing.length === 0) return [];
  const start = sheet.getLastRow() + 1;
  const lacking = start + missing.length - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  const block = { rows: { start, length: missing.length }, run: { start: 1, length: read.raw[0]!.length } };
  writeBlock(now, block, (row, position) => cellBefore(now, missing[row - start]!, position));
  return missing.map((_, i) => start + i);
}

function writeBlock(
  { sheet }: Now,
  { rows, run }: Block,
  cellOf: (row: number, position: number) => SheetValue | undefined,
): void {
  const cells = Array.from({ length: rows.length }, (_, r) =>
    Array.from({ length: run.length }, (__, c) => cellOf(rows.start + r, run.start + c) ?? ''),
  );
  sheet.getRange(rows.start, run.start, rows.length, run.length).setValues(cells);
}

/** The earlier cell of the column that is at this position now; calls `lost` where it may have been a formula. */
function cellBefore({ own, read, before }: Now, row: number, position: number, lost?: () => void): SheetValue {
  const column = before.get(position);
  const value = column === undefined ? '' : (read.raw[row - 1]?.[column - 1] ?? '');
  if (column === undefined || isSpill(own, column)) return '';
  if (lost && isSellers(own, column) && isFilled(value as Cell)) lost();
  return rawCell(value);
}

/** Position now → row as read, matched by key columns that were not overwritten; equal keys are matched in order. */
function rowsNow(
  now: Now,
  blocks: readonly Block[],
): { readonly rows: ReadonlyMap<number, number>; readonly unsure: ReadonlySet<number> } {
  const { own, read } = now;
  const isWritten = ({ id }: ColumnSpec) => {
    const position = own.positions.get(id)!;
    return blocks.some(({ run }) => position >= run.start && position < run.start + run.length);
  };
  const last = Math.max(...blocks.map(({ rows }) => rows.start + rows.length - 1));
  const key = keyColumns(own).filter((column) => !isWritten(column));
  // Rows and columns are never moved at the same moment.
  if (now.isMoved || key.length === 0) {
    return { rows: new Map(Array.from({ length: last }, (_, i) => [i + 1, i + 1])), unsure: new Set() };
  }
  const places = new Map<string, number[]>();
  read.rows.forEach((_, index) => {
    const text = keyBefore(now, index + 2, key);
    places.set(text, [...(places.get(text) || []), index + 2]);
  });
  const rows = new Map<number, number>();
  const unsure = new Set<number>();
  for (let row = 2; row <= last; row += 1) {
    const text = keyNow(now, row, key);
    const known = text === '' ? undefined : places.get(text);
    if (text !== '' && known?.length !== 1) unsure.add(row);
    const place = known?.shift();
    if (place !== undefined) rows.set(row, place);
  }
  return { rows, unsure };
}

/** Rows that hold nothing of ours but appended values, and that were not there when the sheet was read. */
function addedParts(now: Now, { run }: Block, rows: readonly Row[]): number[] {
  const { own, read, values, readCell } = now;
  const key = keyColumns(own);
  const known = new Set(read.rows.map((_, index) => keyBefore(now, index + 2, key)));
  const columns = own.spec.columns.filter(({ id }) => {
    const position = own.positions.get(id);
    return position !== undefined && position >= run.start && position < run.start + run.length;
  });
  const written = columns
    .filter(({ origin }) => origin !== 'formula')
    .map((column) => ({
      at: own.positions.get(column.id)! - 1,
      column,
      // A day may be read as its number in a row that was just inserted.
      values: new Set(
        rows.flatMap((row) => [asColumn, stored].map((convert) => convert(orBlank(row[column.id]), column))),
      ),
    }));
  return values.flatMap((cells, r) => {
    const text = keyNow(now, r + 1, key);
    if (r === 0 || (text !== '' && known.has(text))) return [];
    const ours = written
      .map(({ at, column, values: added }) => ({ cell: asColumn(readCell(cells[at] ?? ''), column), added }))
      .filter(({ cell }) => cell !== '');
    return ours.length > 0 && ours.every(({ cell, added }) => added.has(cell)) ? [r + 1] : [];
  });
}

/** True if a row was pushed down and overwritten by appended rows: it is found nowhere else. */
function isCovered(now: Now, row: number, pushed: number): boolean {
  const { own, read, values, readCell } = now;
  const key = keyColumns(own);
  const text = keyBefore(now, row, key);
  if (text !== '') return !values.some((_, r) => r > 0 && keyNow(now, r + 1, key) === text);
  // It holds only a person's cells: they moved down with it.
  return read.values[row - 1]!.some(
    (cell, c) => isFilled(cell) && isSellers(own, c + 1) && readCell(values[row + pushed - 1]?.[c] ?? '') === cell,
  );
}

/** The key of a row now; `''` if it has none. */
function keyNow({ own, values, at, readCell }: Now, row: number, key: readonly ColumnSpec[]): string {
  return keyText(
    key.map((column) => {
      const before = own.positions.get(column.id)!;
      return asColumn(readCell(values[row - 1]?.[(at.get(before) ?? before) - 1] ?? ''), column);
    }),
  );
}

function keyBefore({ read }: Now, row: number, key: readonly ColumnSpec[]): string {
  return keyText(key.map(({ id }) => read.rows[row - 2]?.[id] ?? ''));
}

function keyText(cells: readonly Cell[]): string {
  return cells.every((cell) => cell === '') ? '' : JSON.stringify(cells);
}

function keyColumns({ spec, positions }: OwnSheet): ColumnSpec[] {
  return spec.columns.filter(({ id }) => spec.key.includes(id) && positions.has(id));
}

function isSellers({ positions }: OwnSheet, position: number): boolean {
  return ![...positions.values()].includes(position);
}

/** True for values that spill from a header formula: they come back by themselves. */
function isSpill({ spec, positions }: OwnSheet, position: number): boolean {
  return spec.columns.some(({ id, origin }) => origin === 'formula' && positions.get(id) === position);
}
