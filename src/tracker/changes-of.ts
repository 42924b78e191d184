/** Compares the entries with the rows of the sheet. */
import { orBlank } from '../values/cell.ts';
import type { Entry, TrackedColumn, TrackedRow } from './entry.ts';

interface Changes {
  readonly updates: readonly { readonly sheetRow: number; readonly row: TrackedRow }[];
  readonly appends: readonly TrackedRow[];
  /** Columns that changed in any row. */
  readonly columns: readonly TrackedColumn[];
}

/** Only cells that differ are written; an absent cell equals a blank one. */
export function changesOf(entries: readonly Entry[]): Changes {
  const columns = new Set<TrackedColumn>();
  const updates: { sheetRow: number; row: TrackedRow }[] = [];
  const appends: TrackedRow[] = [];
  for (const { row, before, sheetRow } of entries) {
    if (before === undefined) appends.push(row);
    else {
      const changed = (Object.keys(row) as TrackedColumn[]).filter((column) => row[column] !== orBlank(before[column]));
      if (changed.length === 0) continue;
      for (const column of changed) columns.add(column);
      updates.push({ sheetRow, row: pick(row, changed) });
    }
  }
  return { updates, appends, columns: [...columns] };
}

/** The named columns of a row. Unchanged cells are left out, because they may contain a formula of the seller's. */
function pick(row: TrackedRow, columns: readonly TrackedColumn[]): TrackedRow {
  const picked: TrackedRow = {};
  for (const column of columns) picked[column] = row[column]!;
  return picked;
}
