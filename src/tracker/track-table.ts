/** Updates one of the two tables in memory: starts weeks and fills in exports. */

import { cellText } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import { type Entry, entriesOf, newEntry, type SubjectColumn, type TrackedRow } from './entry.ts';
import { type Exports, exportsOf, joinKey, type SourceRows } from './exports-of.ts';
import { fillEntry, type Kept } from './fill-entry.ts';
import { renewedRecord } from './fill-record.ts';
import { rowsToStart } from './roster.ts';

/** A weekly table as read from its sheet. */
export interface TableRows {
  readonly rows: readonly TrackedRow[];
  /** Sheet row of the first row to be added. */
  readonly nextRow: number;
}

interface OpenTable {
  readonly followed: SubjectColumn;
  readonly today: Day;
  /** In the sheet's order, new ones at the end. */
  readonly entries: Entry[];
  readonly nextRow: number;
  readonly exports: Exports;
}

/** The rows of the sheet, and what exports contain about them. */
export function openTable(
  table: TableRows,
  followed: SubjectColumn,
  sources: readonly SourceRows[],
  today: Day,
): OpenTable {
  const entries = entriesOf(table.rows, followed, today);
  return { followed, today, entries, nextRow: table.nextRow, exports: exportsOf(entries, followed, sources) };
}

/** Adds a row after all others. */
export function addRow({ entries, followed, nextRow, today }: OpenTable, row: TrackedRow): void {
  const last = entries[entries.length - 1];
  const sheetRow = last !== undefined && last.before === undefined ? last.sheetRow + 1 : nextRow;
  entries.push(newEntry(row, followed, sheetRow, today));
}

/** The same, unless its week has the subject already, because a button may be clicked twice. */
export function addUnlessThere(table: OpenTable, row: TrackedRow): void {
  const { subject, monday } = newEntry(row, table.followed, 0, table.today);
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

/** Fills exports into the rows of their weeks. */
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
