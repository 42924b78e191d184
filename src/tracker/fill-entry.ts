/** Copies values of exports into a row, but never over a typed value. */

import { type Cell, cellText, orBlank } from '../values/cell.ts';
import { isBlank } from '../values/text.ts';
import type { Entry, TrackedColumn } from './entry.ts';
import { type FillRecord, type Found, readRecord, recordText } from './fill-record.ts';

/** A cell that an export would have filled differently. */
export interface Kept {
  readonly column: TrackedColumn;
  readonly typed: Cell;
  readonly found: Found;
}

interface Filled {
  readonly cells: number;
  readonly kept: Kept[];
}

/** `found`: column → values in the exports of the row's week. The newest is used; the others are kept in the record. */
export function fillEntry({ row }: Entry, found: ReadonlyMap<TrackedColumn, readonly Found[]>): Filled {
  const record = readRecord(cellText(row.filled));
  const kept: Kept[] = [];
  let cells = 0;
  found.forEach((founds, column) => {
    for (const one of [...founds].sort((a, b) => (a.date < b.date ? -1 : 1))) {
      const outcome = take(record, orBlank(row[column]), column, one);
      if (outcome === 'typed') kept.push({ column, typed: row[column]!, found: one });
      if (outcome !== 'taken') continue;
      row[column] = one.value;
      cells += 1;
    }
  });
  if (record.size > 0) row.filled = recordText(record);
  return { cells, kept };
}

function take(record: FillRecord, present: Cell, column: string, one: Found): 'taken' | 'typed' | 'same' {
  const [written, ...others] = record.get(column) || [];
  const isOurs = written !== undefined && sameValue(written.value, present);
  if (!isBlank(present) && !isOurs) return sameValue(present, one.value) ? 'same' : 'typed';
  if (written === undefined) {
    record.set(column, [one]);
    return 'taken';
  }
  // A person cleared the cell since, so only a newer export fills it again.
  if (isBlank(present) && one.date <= written.date) return 'same';
  if (sameValue(written.value, one.value)) {
    // Noted as the newest one, or a cell that is cleared later would be filled again by an export that was there before.
    if (one.date > written.date) record.set(column, [one, ...others]);
    return isBlank(present) ? 'taken' : 'same';
  }
  if ([written, ...others].some((known) => sameFound(known, one))) return 'same';
  const isNewer = one.date > written.date;
  record.set(column, isNewer ? [one, written, ...others] : [written, ...others, one]);
  return isNewer ? 'taken' : 'same';
}

function sameValue(a: Cell, b: Cell): boolean {
  return String(a).trim() === String(b).trim();
}

function sameFound(a: Found, b: Found): boolean {
  return a.date === b.date && a.source === b.source && sameValue(a.value, b.value);
}
