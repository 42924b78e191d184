/** What an import is going to overwrite and add, written down before it does. */
import type { MergePlan } from '../reports/merge.ts';
import { keyOf } from '../reports/row-key.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { undoSheet } from '../sheets/undo.ts';
import type { Row } from '../values/row.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openOrCreateSheet } from './open-sheet.ts';

/** Beyond so many rows an import cannot be taken back. */
export const MOST_UNDO_ROWS = 20_000;
/** Sheets takes no longer text in a cell. */
const LONGEST_CELL = 50_000;

/** `removed` rows were too old to be kept; `none` stands alone where there was too much to write down. */
export type UndoWhat = 'added' | 'changed' | 'removed' | 'none';

/** One row of the sheet: its key, of a row that was overwritten the cells that were others, of a removed one all. */
export interface UndoRecord {
  readonly import: number;
  readonly sheet: string;
  readonly what: UndoWhat;
  readonly cells: Row;
}

export interface Recorded {
  /** Whether the import can be taken back: it changed something, and all of that is written down. */
  readonly canUndo: boolean;
  /** More changed than is written down. */
  readonly tooMuch: boolean;
  /** Key → what this import already did to that row before it was cut off. */
  readonly before: ReadonlyMap<string, UndoWhat>;
}

/** Those of the last import that changed anything. */
export function undoRecords(rows: readonly Row[]): UndoRecord[] {
  return rows
    .filter((row) => typeof row.import === 'number')
    .map((row) => ({
      import: Number(row.import),
      sheet: String(row.sheet),
      what: row.what as UndoWhat,
      cells: row.cells ? (JSON.parse(String(row.cells)) as Row) : {},
    }));
}

/** Writes down a plan, and which existing rows (by index) go after it; an import that goes on adds to what it wrote before. */
export function recordUndo(
  workbook: Workbook,
  { entry, goesOn }: { readonly entry: number; readonly goesOn: boolean },
  sheet: DataSheet,
  existing: readonly Row[],
  plan: MergePlan,
  removed: readonly number[],
): Recorded {
  const fresh = recordsOf(sheet, existing, plan, removed).map((record) => ({
    import: entry,
    sheet: sheet.id,
    ...record,
  }));
  if (!goesOn) return startRecords(workbook, fresh);
  const { own, read } = openOrCreateSheet(workbook, undoSheet);
  const old = undoRecords(read.rows).filter((record) => record.import === entry);
  if (old.length === 0) return startRecords(workbook, fresh);
  const before = new Map(old.map(({ what, cells }) => [keyOf(sheet.key, cells), what]));
  const tooMuch = old[0]!.what === 'none' || isTooMuch([...old, ...fresh]);
  if (tooMuch) workbook.replaceRows(own, [nothingKept(old[0]!)]);
  else workbook.append(own, read, fresh, COLUMNS);
  return { canUndo: !tooMuch, tooMuch, before };
}

const COLUMNS = undoSheet.columns.map(({ id }) => id);

function startRecords(workbook: Workbook, fresh: readonly Row[]): Recorded {
  if (fresh.length === 0) return { canUndo: false, tooMuch: false, before: new Map() };
  const tooMuch = isTooMuch(fresh);
  const own = workbook.find(undoSheet) ?? workbook.create(undoSheet);
  workbook.replaceRows(own, tooMuch ? [nothingKept(fresh[0]!)] : fresh);
  return { canUndo: !tooMuch, tooMuch, before: new Map() };
}

function nothingKept(one: { readonly import?: unknown; readonly sheet?: unknown }): Row {
  return { import: Number(one.import), sheet: String(one.sheet), what: 'none', cells: '' };
}

function isTooMuch(records: readonly { readonly cells?: unknown }[]): boolean {
  return records.length > MOST_UNDO_ROWS || records.some(({ cells }) => String(cells).length > LONGEST_CELL);
}

function recordsOf(
  { key, columns }: DataSheet,
  existing: readonly Row[],
  plan: MergePlan,
  removed: readonly number[],
): { what: UndoWhat; cells: string }[] {
  const gone = new Set(removed);
  const changed = plan.updates
    .filter(({ index }) => !gone.has(index))
    .map(({ index, row }) => changedCells(key, existing[index]!, row));
  const added = plan.appends.map((row) => pick(row, key));
  const record = (what: UndoWhat) => (cells: Row) => ({ what, cells: JSON.stringify(cells) });
  const written = columns.filter(({ origin }) => origin !== 'formula').map(({ id }) => id);
  const old = removed.map((index) => pick(existing[index]!, written));
  return [...old.map(record('removed')), ...changed.map(record('changed')), ...added.map(record('added'))];
}

function changedCells(key: readonly string[], before: Row, after: Row): Row {
  const ids = Object.keys(after).filter((id) => id in before && before[id] !== after[id]);
  return pick(before, [...key, ...ids, 'importedAt']);
}

function pick(row: Row, ids: readonly string[]): Row {
  return Object.fromEntries(ids.map((id) => [id, row[id] ?? '']));
}
