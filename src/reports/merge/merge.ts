/** Plans the writing of a report: rows with the same key are updated, others are added, and nothing is repeated. */
import { cellText, type Row } from '../../values/cell.ts';
import type { ReportKind } from '../kind.ts';
import { keyOf, rowKey } from './row-key.ts';
import { NOT_LISTED_SINCE, stands } from './standing.ts';

interface Place {
  readonly index: number;
  readonly row: Row;
}

/** What to write for a report. */
export interface MergePlan {
  /** By index in the existing rows. */
  readonly updates: readonly { readonly index: number; readonly row: Row }[];
  readonly appends: readonly Row[];
  /** Rows that are in the sheet unchanged, by index in the existing ones. */
  readonly unchanged: readonly { readonly index: number; readonly row: Row }[];
  /** Number of rows left out because the sheet has a newer snapshot. */
  readonly stale: number;
  /** Existing rows, by index, that match although one of the two lacks a part of the key. */
  readonly alike?: readonly number[];
}

/** Fields without a column in the sheet are ignored; for chosen columns, so are those missing in the report. */
function sameCells(kind: ReportKind, before: Row, row: Row): boolean {
  const isListed = !(NOT_LISTED_SINCE in before && NOT_LISTED_SINCE in row) || stands(before) === stands(row);
  return (
    isListed &&
    kind.fields.every(({ id }) => !(id in before) || (kind.level && !(id in row)) || before[id] === (row[id] ?? ''))
  );
}

function snapshotField(kind: ReportKind): string | undefined {
  return kind.fields.find(({ role }) => role === 'snapshot')?.id;
}

/** Index of each key; the first of two equal keys counts, and rows without a key are the seller's. */
function positions(kind: ReportKind, rows: readonly Row[]): Map<string, Place> {
  const found = new Map<string, Place>();
  rows.forEach((row, index) => {
    const key = rowKey(kind, row);
    if ((row[kind.key[0]!] ?? '') !== '' && !found.has(key)) found.set(key, { index, row });
  });
  return found;
}

/** A row keeps its key cells, because undo finds it by them. */
function keyCells({ key }: ReportKind, row: Row): Row {
  return Object.fromEntries(key.filter((id) => id in row).map((id) => [id, row[id]!]));
}

/**
 * The only row with the same subject, although one of the two lacks an id or an account; several candidates are ambiguous.
 * A row whose key another incoming row has is no candidate.
 */
function findAlike(
  kind: ReportKind,
  known: ReadonlyMap<string, Place>,
  incoming: readonly Row[],
): (row: Row) => Place | undefined {
  const lacking = kind.mayLack!;
  const names = kind.key.filter((id) => !lacking.includes(id));
  const taken = new Set(incoming.map((row) => rowKey(kind, row)));
  const byOthers = Object.entries(kind.namedBy || {}).filter(([, ids]) => !ids.some((id) => lacking.includes(id)));
  const namedBy = Object.fromEntries(byOthers);
  const byName = new Map<string, Place[]>();
  for (const [key, place] of known) {
    if (taken.has(key)) continue;
    const name = keyOf(names, place.row, namedBy);
    byName.set(name, [...(byName.get(name) || []), place]);
  }
  const isAlike = (one: Row, other: Row) =>
    lacking.every((id) => (one[id] ?? '') === '' || (other[id] ?? '') === '' || one[id] === other[id]);
  return (row) => {
    const name = keyOf(names, row, namedBy);
    const places = (byName.get(name) || []).filter((place) => isAlike(place.row, row));
    if (places.length !== 1) return undefined;
    byName.set(
      name,
      byName.get(name)!.filter((place) => place !== places[0]),
    );
    return places[0];
  };
}

/** Compares stored cells of the kind's fields; other columns are ignored. */
export function planMerge(existing: readonly Row[], incoming: readonly Row[], kind: ReportKind): MergePlan {
  const known = positions(kind, existing);
  if (known.size === 0) return { updates: [], appends: incoming, unchanged: [], stale: 0 };
  const snapshot = snapshotField(kind);
  const updates: { index: number; row: Row }[] = [];
  const appends: Row[] = [];
  const unchanged: { index: number; row: Row }[] = [];
  let stale = 0;
  const findOther = kind.mayLack ? findAlike(kind, known, incoming) : undefined;
  const alike: number[] = [];
  for (const one of incoming) {
    const exact = known.get(rowKey(kind, one));
    const before = exact ?? findOther?.(one);
    if (before && !exact) alike.push(before.index);
    const row = before && !exact ? { ...one, ...keyCells(kind, before.row) } : one;
    if (before === undefined) appends.push(row);
    else if (snapshot !== undefined && cellText(before.row[snapshot]) > String(row[snapshot])) stale++;
    else if (sameCells(kind, before.row, row)) unchanged.push({ index: before.index, row });
    else updates.push({ index: before.index, row });
  }
  return { updates, appends, unchanged, stale, ...(alike.length > 0 ? { alike } : {}) };
}
