/** What differs between the entries and what stands in the sheet. */
import { orBlank } from '../values/or-blank.ts';
import type { Row } from '../values/row.ts';
import type { Entry } from './entry.ts';

export interface Changes {
  readonly updates: readonly { readonly sheetRow: number; readonly row: Row }[];
  readonly appends: readonly Row[];
  /** Columns that changed in any row. */
  readonly columns: readonly string[];
}

/** Only cells that differ are written; an absent cell and a blank one are the same. */
export function changesOf(entries: readonly Entry[]): Changes {
  const columns = new Set<string>();
  const updates: { sheetRow: number; row: Row }[] = [];
  const appends: Row[] = [];
  for (const { row, before, sheetRow } of entries) {
    if (before === undefined) appends.push(row);
    else {
      const changed = Object.keys(row).filter((column) => row[column] !== orBlank(before[column]));
      if (changed.length === 0) continue;
      for (const column of changed) columns.add(column);
      updates.push({ sheetRow, row: pick(row, changed) });
    }
  }
  return { updates, appends, columns: [...columns] };
}

/** A cell that stays as it is may be a formula of the seller's: it is not handed over. */
function pick(row: Row, columns: readonly string[]): Row {
  const picked: Row = {};
  for (const column of columns) picked[column] = row[column]!;
  return picked;
}
