/** One of the two tables brought up to date: weeks started, exports taken in; everything as new rows, nothing written. */

import { cellText } from '../values/cell-text.ts';
import type { Day } from '../values/day.ts';
import { type Entry, entriesOf, type Followed, newEntry, type TrackedRow } from './entry.ts';
import { type Exports, exportsOf, joinKey, type SourceRows } from './exports-of.ts';
import { fillEntry, type Kept } from './fill-entry.ts';
import { renewedRecord } from './fill-record.ts';
import { rowsToStart } from './roster.ts';

export interface TableRows {
  readonly rows: readonly TrackedRow[];
  /** Sheet row of the first row to be added. */
  readonly nextRow: number;
}

interface OpenTable {
  readonly followed: Followed;
  /** In the sheet's order, the new ones at the end. */
  readonly entries: Entry[];
  readonly nextRow: number;
  readonly exports: Exports;
}

/** What stands in the sheet, and what exports say of it. */
export function openTable(table: TableRows, followed: Followed, sources: readonly SourceRows[], today: Day): OpenTable {
  const entries = entriesOf(table.rows, followed, today);
  return { followed, entries, nextRow: table.nextRow, exports: exportsOf(entries, followed, sources) };
}

/** Behind what the sheet holds and what was added before. */
export function addRow({ entries, followed, nextRow }: OpenTable, row: TrackedRow): void {
  const last = entries[entries.length - 1];
  entries.push(newEntry(row, followed, last !== undefined && last.before === undefined ? last.sheetRow + 1 : nextRow));
}

/** The same, unless its week follows that already: a button may be clicked twice. */
export function addUnlessThere(table: OpenTable, row: TrackedRow): void {
  const { subject, monday } = newEntry(row, table.followed, 0);
  if (!table.entries.some((entry) => entry.subject === subject && entry.monday === monday)) addRow(table, row);
}

/** Adds the rows of weeks that have none, oldest first; those of `anyway` also to a week that has some. */
export function startWeeks(table: OpenTable, weeks: readonly Day[], anyway: readonly Day[]): void {
  const known = new Set(table.entries.map(({ monday }) => monday));
  const lacking = weeks.filter((monday) => !known.has(monday));
  for (const monday of [...new Set([...lacking, ...anyway])].sort((a, b) => a - b)) {
    for (const row of rowsToStart(table.entries, monday)) addRow(table, row);
  }
}

/** Takes the exports into the rows of their weeks. */
export function fillTable({ entries, exports, followed }: OpenTable): { cells: number; kept: Map<Entry, Kept[]> } {
  const kept = new Map<Entry, Kept[]>();
  let cells = 0;
  for (const entry of entries) {
    if (entry.row.filled) entry.row.filled = renewedRecord(cellText(entry.row.filled));
    const found = exports.get(entry.monday)?.get(joinKey(entry, followed));
    if (found === undefined) continue;
    const outcome = fillEntry(entry, found);
    cells += outcome.cells;
    if (outcome.kept.length > 0) kept.set(entry, outcome.kept);
  }
  return { cells, kept };
}
