/** What an import is going to overwrite and add, written down before it does. */

import type { MergePlan } from '../reports/merge/merge.ts';
import { keyOf } from '../reports/merge/row-key.ts';
import { AS_IMPORTED, type DataSheet, IMPORTED_AT } from '../sheets/data-sheet.ts';
import { undoSheet } from '../sheets/undo.ts';
import { orBlank } from '../values/or-blank.ts';
import type { Row } from '../values/row.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { openOrCreateSheet } from './open-sheet.ts';

/** Beyond so many rows an import cannot be taken back. */
export const MOST_UNDO_ROWS = 20_000;
/** Sheets takes no longer text in a cell, the mark before it counted. */
const LONGEST_CELL = 49_999;

/**
 * `removed` rows were too old to be kept, `summed` ones went into their week; `empty` is a report without rows, `none`
 * stands alone where there was too much to write down.
 */
export type UndoWhat = 'added' | 'changed' | 'removed' | 'summed' | 'empty' | 'none';

/** What an import does to its sheet. */
export interface Changes {
  readonly plan: MergePlan;
  /** Existing rows, by index, that are no longer listed. */
  readonly marks: MergePlan['updates'];
  /** The report has no rows. */
  readonly isEmpty: boolean;
  /** Existing rows, by index, that are too old. */
  readonly removed: readonly number[];
  /** Existing rows, by index, that become sums. */
  readonly summed: readonly number[];
  readonly sums: readonly Row[];
}

/** What became of a row: its key, of one that was overwritten the cells that were others, of a removed one all. */
export interface UndoRecord {
  readonly import: number;
  readonly sheet: string;
  readonly what: UndoWhat;
  readonly cells: Row;
}

/** What an import changes in another sheet than that of its report. */
export type UndoRecordBeside = Omit<UndoRecord, 'import'>;

export interface Recorded {
  /** Whether the import can be taken back: it changed something, and all of that is written down. */
  readonly canUndo: boolean;
  /** More changed than is written down. */
  readonly tooMuch: boolean;
  /** Key → what this import already did to that row before it was cut off. */
  readonly before: ReadonlyMap<string, UndoWhat>;
  /** What it did in other sheets, before it was cut off too. */
  readonly beside: readonly UndoRecordBeside[];
}

/** Those of the last import that changed anything. */
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

/** Writes down what is going to change; an import that goes on adds to what it wrote before. */
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

/** As many records of one sort as a cell takes stand in one row: Sheets is slow by the cell. */
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

/** The cells that become others, as they are, with those of the key. */
export function changedCells(key: readonly string[], before: Row, after: Row): Row {
  const ids = Object.keys(after).filter((id) => id in before && before[id] !== after[id]);
  const marks = [AS_IMPORTED.id, IMPORTED_AT.id].filter((id) => id in before);
  return pick(before, [...key, ...ids, ...marks]);
}

function pick(row: Row, ids: readonly string[]): Row {
  return Object.fromEntries(ids.map((id) => [id, orBlank(row[id])]));
}
