/** Records what an import will overwrite and add, before it does. */

import type { MergePlan } from '../reports/merge/merge.ts';
import { keyOf } from '../reports/merge/row-key.ts';
import { AS_IMPORTED, type DataSheet, IMPORTED_AT } from '../sheets/data-sheet.ts';
import { undoSheet } from '../sheets/undo.ts';
import { orBlank, type Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openOrCreateSheet } from './open-sheet.ts';

/** An import of more rows cannot be undone. */
export const MOST_UNDO_ROWS = 20_000;
/** The limit of a cell in Sheets, less the mark before the text. */
const LONGEST_CELL = 49_999;

/**
 * `removed` rows were too old, `summed` ones are part of their week's sum; `empty` is a report without rows, `none` is
 * alone if there was too much to record.
 */
export type UndoWhat = 'added' | 'changed' | 'removed' | 'summed' | 'empty' | 'none';

/** What an import changes in its sheet. */
export interface Changes {
  readonly plan: MergePlan;
  /** Existing rows, by index, that are no longer listed. */
  readonly marks: MergePlan['updates'];
  /** True for a report without rows. */
  readonly isEmpty: boolean;
  /** Existing rows, by index, that are too old. */
  readonly removed: readonly number[];
  /** Existing rows, by index, that become sums. */
  readonly summed: readonly number[];
  readonly sums: readonly Row[];
}

/** The change of a row: its key, with the changed cells of an overwritten row, or all cells of a removed one. */
export interface UndoRecord {
  readonly import: number;
  readonly sheet: string;
  readonly what: UndoWhat;
  readonly cells: Row;
}

/** A change in another sheet than the report's. */
export type UndoRecordBeside = Omit<UndoRecord, 'import'>;

/** The records of an import. */
export interface Recorded {
  /** True if the import changed something and all of that is recorded. */
  readonly canUndo: boolean;
  /** True if there was too much to record. */
  readonly tooMuch: boolean;
  /** Key → what this import did to that row before it was interrupted. */
  readonly before: ReadonlyMap<string, UndoWhat>;
  /** Its changes in other sheets before it was interrupted. */
  readonly beside: readonly UndoRecordBeside[];
}

/** The records of the last import that changed anything. */
export function undoRecords(rows: readonly Row[]): UndoRecord[] {
  return rows
    .filter((row) => typeof row.import === 'number')
    .flatMap((row) =>
      (JSON.parse(`[${row.cells || '{}'}]`) as Row[]).map((cells) => ({
        import: Number(row.import),
        sheet: String(row.sheet),
        what: row.what as UndoWhat,
        cells,
      })),
    );
}

/** Records what will change; an import that continues adds to its earlier records. */
export function recordUndo(
  workbook: Workbook,
  { entry, goesOn }: { readonly entry: number; readonly goesOn: boolean },
  sheet: DataSheet,
  existing: readonly Row[],
  changes: Changes,
  beside: readonly UndoRecordBeside[],
): Recorded {
  const records = [...recordsOf(sheet, existing, changes), ...beside];
  const opened = goesOn ? openOrCreateSheet(workbook, undoSheet) : undefined;
  const old = undoRecords(opened?.read.rows ?? []).filter((record) => record.import === entry);
  const ofReport = old.filter((record) => record.sheet === sheet.id);
  const before = new Map(ofReport.map(({ what, cells }) => [keyOf(sheet.key, cells, sheet.namedBy), what]));
  const all = { before, beside: [...old.filter((record) => record.sheet !== sheet.id), ...beside] };
  const count = old.length + records.length;
  if (count === 0) return { canUndo: false, tooMuch: false, ...all };
  const rows = packed(records, entry);
  const isTooLong = rows.some(({ cells }) => String(cells).length > LONGEST_CELL);
  const tooMuch = old[0]?.what === 'none' || count > MOST_UNDO_ROWS || isTooLong;
  if (tooMuch || !opened || old.length === 0) {
    const own = workbook.find(undoSheet) || workbook.create(undoSheet);
    workbook.replaceRows(own, tooMuch ? [{ import: entry, sheet: sheet.id, what: 'none', cells: '' }] : rows);
  } else workbook.append(opened.own, opened.read, rows, COLUMNS);
  return { canUndo: !tooMuch, tooMuch, ...all };
}

const COLUMNS = undoSheet.columns.map(({ id }) => id);

/** Packs as many records of one kind into a cell as fit, because Sheets takes time for each cell. */
function packed(records: readonly UndoRecordBeside[], entry: number): Row[] {
  const rows: Row[] = [];
  for (const { sheet, what, cells } of records) {
    const text = JSON.stringify(cells);
    const last = rows[rows.length - 1];
    const joined = `${last?.cells},${text}`;
    if (last?.what === what && last.sheet === sheet && joined.length <= LONGEST_CELL) last.cells = joined;
    else rows.push({ import: entry, sheet, what, cells: text });
  }
  return rows;
}

function recordsOf(
  { id: sheet, key, columns }: DataSheet,
  existing: readonly Row[],
  { plan, marks, isEmpty, removed, summed, sums }: Changes,
): UndoRecordBeside[] {
  const gone = new Set(removed);
  const changed = [...plan.updates, ...marks]
    .filter(({ index }) => !gone.has(index))
    .map(({ index, row }) => changedCells(key, existing[index]!, row));
  const added = [...plan.appends, ...sums].map((row) => pick(row, key));
  const record = (what: UndoWhat) => (cells: Row) => ({ sheet, what, cells });
  const written = columns.filter(({ origin }) => origin !== 'formula').map(({ id }) => id);
  const whole = (indexes: readonly number[]) => indexes.map((index) => pick(existing[index]!, written));
  return [
    ...whole(removed).map(record('removed')),
    ...whole(summed).map(record('summed')),
    ...changed.map(record('changed')),
    ...added.map(record('added')),
    ...(isEmpty ? [record('empty')({})] : []),
  ];
}

/** The cells that will change, with their old values and the key. */
export function changedCells(key: readonly string[], before: Row, after: Row): Row {
  const ids = Object.keys(after).filter((id) => id in before && before[id] !== after[id]);
  const marks = [AS_IMPORTED.id, IMPORTED_AT.id].filter((id) => id in before);
  return pick(before, [...key, ...ids, ...marks]);
}

function pick(row: Row, ids: readonly string[]): Row {
  return Object.fromEntries(ids.map((id) => [id, orBlank(row[id])]));
}
