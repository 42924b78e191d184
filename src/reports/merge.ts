/** What to write so that a sheet holds a report: rows of the same key are updated, new ones added, nothing twice. */
import { cellText } from '../values/cell-text.ts';
import type { Row } from '../values/row.ts';
import type { ReportKind } from './kind.ts';
import { rowKey } from './row-key.ts';

interface Place {
  readonly index: number;
  readonly row: Row;
}

export interface MergePlan {
  /** By index in the existing rows. */
  readonly updates: readonly { readonly index: number; readonly row: Row }[];
  readonly appends: readonly Row[];
  readonly unchanged: number;
  /** Rows of an older snapshot than the sheet holds: left out. */
  readonly stale: number;
}

/** A field without a column in the sheet has no cell there. */
function sameCells(kind: ReportKind, before: Row, row: Row): boolean {
  return kind.fields.every(({ id }) => !(id in before) || before[id] === (row[id] ?? ''));
}

function snapshotField(kind: ReportKind): string | undefined {
  return kind.fields.find(({ role }) => role === 'snapshot')?.id;
}

/** Where each key stands; of two rows with one key the first counts, and rows without a key are the seller's. */
function positions(kind: ReportKind, rows: readonly Row[]): Map<string, Place> {
  const found = new Map<string, Place>();
  rows.forEach((row, index) => {
    const key = rowKey(kind, row);
    if ((row[kind.key[0]!] ?? '') !== '' && !found.has(key)) found.set(key, { index, row });
  });
  return found;
}

/** Compares stored cells of the kind's fields only; other columns are not looked at. */
export function planMerge(existing: readonly Row[], incoming: readonly Row[], kind: ReportKind): MergePlan {
  const known = positions(kind, existing);
  if (known.size === 0) return { updates: [], appends: incoming, unchanged: 0, stale: 0 };
  const snapshot = snapshotField(kind);
  const updates: { index: number; row: Row }[] = [];
  const appends: Row[] = [];
  let unchanged = 0;
  let stale = 0;
  for (const row of incoming) {
    const before = known.get(rowKey(kind, row));
    if (before === undefined) appends.push(row);
    else if (snapshot !== undefined && cellText(before.row[snapshot]) > String(row[snapshot])) stale++;
    else if (sameCells(kind, before.row, row)) unchanged++;
    else updates.push({ index: before.index, row });
  }
  return { updates, appends, unchanged, stale };
}
