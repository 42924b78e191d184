/** Writes a sheet of the add-on in place: a row keeps its position, and what stands beside our columns stays. */
import { keyOf } from '../reports/merge/row-key.ts';
import { orBlank, type Row } from '../values/cell.ts';
import type { RowUpdate, Workbook } from '../workbook/workbook.ts';
import { type OpenedSheet, readSheet } from './open-sheet.ts';

/** What becomes of a row whose key is no longer among the rows; `undefined` if nothing changes. */
export type Vanished = (row: Row, isTouched: boolean) => Row | 'remove' | undefined;

interface WrittenSheet extends OpenedSheet {
  /** The rows that were appended. */
  readonly added: readonly Row[];
}

/** Updates rows of known keys, appends others, settles vanished ones; of a key that stands twice the first row is ours. */
export function writeRowsByKey(
  workbook: Workbook,
  { own, read }: OpenedSheet,
  rows: readonly Row[],
  vanished: Vanished,
): WrittenSheet {
  const { spec } = own;
  const ids = spec.columns.filter(({ origin }) => origin === 'ours').map(({ id }) => id);
  const fresh = new Map(rows.map((row) => [keyOf(spec.key, row), row]));
  const places = new Map<string, number>();
  read.rows.forEach((row, index) => {
    const key = keyOf(spec.key, row);
    if (!places.has(key) && !isNothing(row, spec.key)) places.set(key, index + 2);
  });
  const gone = [...places].filter(([key]) => !fresh.has(key)).map(([, sheetRow]) => sheetRow);
  const settled = settle(workbook, { own, read }, gone, vanished);
  const known = [...fresh].flatMap(([key, row]): RowUpdate[] =>
    places.has(key) ? [{ sheetRow: places.get(key)!, row }] : [],
  );
  const updates = [...known, ...settled.updates].filter(({ sheetRow, row }) => {
    const before = read.rows[sheetRow - 2]!;
    return ids.some((id) => id in row && row[id] !== orBlank(before[id]));
  });
  workbook.update(
    own,
    read,
    inOrder(updates),
    ids.filter((id) => !spec.key.includes(id)),
  );
  const added = [...fresh].filter(([key]) => !places.has(key)).map(([, row]) => row);
  workbook.append(own, workbook.read(own), added, ids);
  workbook.removeRows(own, workbook.read(own), settled.removed);
  return { ...readSheet(workbook, own), added };
}

function inOrder(updates: readonly RowUpdate[]): RowUpdate[] {
  return [...updates].sort((a, b) => a.sheetRow - b.sheetRow);
}

function isNothing(row: Row, key: readonly string[]): boolean {
  return key.every((id) => orBlank(row[id]) === '');
}

function settle(
  workbook: Workbook,
  { own, read }: OpenedSheet,
  gone: readonly number[],
  vanished: Vanished,
): { readonly updates: readonly RowUpdate[]; readonly removed: readonly number[] } {
  if (gone.length === 0) return { updates: [], removed: [] };
  const sheetRows = [...gone].sort((a, b) => a - b);
  const touched = workbook.touchedRows(own, read, sheetRows);
  const outcomes = sheetRows.map((sheetRow) => {
    return { sheetRow, outcome: vanished(read.rows[sheetRow - 2]!, touched.has(sheetRow)) };
  });
  const updates = outcomes.flatMap(({ sheetRow, outcome }) =>
    typeof outcome === 'object' ? [{ sheetRow, row: outcome }] : [],
  );
  return { updates, removed: outcomes.filter(({ outcome }) => outcome === 'remove').map(({ sheetRow }) => sheetRow) };
}
