/** Resolves rows of one file with the same key: copies count once; others are combined, or the last one counts. */

import type { ReportKind } from '../kind.ts';
import type { ReadRow } from '../read/read-row.ts';
import { type Note, rowList } from '../receipt/note.ts';
import { type Problem, shownCell } from '../receipt/problem.ts';
import { combineRows } from './combine-rows.ts';
import { keyHash, keyOf } from './row-key.ts';

interface Copies {
  readonly rows: readonly ReadRow[];
  readonly copies: number;
  readonly notes: readonly Note[];
}

interface Settled {
  readonly rows: readonly ReadRow[];
  /** Rows that were combined into another one. */
  readonly combined: number;
  /** One for each row that a later one replaced. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** The original rows of each combined one. */
  readonly groups: readonly (readonly ReadRow[])[];
}

type NamedBy = ReportKind['namedBy'];

/**
 * Rows that probably equal another one in these fields, by hash, because texts of hundreds of thousands of rows would fill
 * the memory.
 */
function alike(rows: readonly ReadRow[], ids: readonly string[], namedBy: NamedBy): readonly ReadRow[] {
  const hashes = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) hashes[i] = keyHash(ids, rows[i]!.row, namedBy);
  const sorted = hashes.slice().sort();
  const twice = new Set<number>();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) twice.add(sorted[i]!);
  return twice.size > 0 ? rows.filter((_, i) => twice.has(hashes[i]!)) : [];
}

/** Rows that may share a key; the last key field is the most selective, and in many files it is unique. */
function suspects(rows: readonly ReadRow[], ids: readonly string[], namedBy: NamedBy = {}): readonly ReadRow[] {
  const last = [...ids].reverse().find((id) => !(id in namedBy)) ?? '';
  return alike(alike(rows, [last], namedBy), ids, namedBy);
}

/** Rows of one key, in order of first appearance. */
function repeated(rows: readonly ReadRow[], { key: ids, namedBy }: ReportKind): ReadRow[][] {
  const byKey = new Map<string, ReadRow[]>();
  for (const read of suspects(rows, ids, namedBy)) {
    const key = keyOf(ids, read.row, namedBy);
    const group = byKey.get(key);
    if (group) group.push(read);
    else byKey.set(key, [read]);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}

/** True if any rows are equal in all these fields. */
export function anyRepeats(rows: readonly ReadRow[], ids: readonly string[], namedBy?: NamedBy): boolean {
  const seen = new Set<string>();
  return suspects(rows, ids, namedBy).some(({ row }, i) => seen.add(keyOf(ids, row, namedBy)).size <= i);
}

/**
 * Drops rows that equal an earlier one in every cell of the file; for kinds whose last row counts, in every stored cell.
 */
export function dropCopies(kind: ReportKind, rows: readonly ReadRow[], repeats: boolean): Copies {
  // A fee that was charged twice for one shipment is listed twice.
  const groups = repeats && kind.repeated !== 'add' ? repeated(rows, kind) : [];
  const copies = new Set<ReadRow>();
  for (const group of groups) {
    const seen = new Set<string>();
    for (const read of group) {
      const cells = JSON.stringify(kind.repeated === 'last' ? read.row : read.table.row(read.index));
      if (seen.has(cells)) copies.add(read);
      seen.add(cells);
    }
  }
  const params = { count: copies.size, rows: rowList([...copies].map(({ number }) => number).sort((a, b) => a - b)) };
  const notes: Note[] = copies.size > 0 ? [{ code: 'rows-duplicated', params }] : [];
  const single = copies.size > 0 ? rows.filter((read) => !copies.has(read)) : rows;
  return { rows: single, copies: copies.size, notes };
}

/** Row number → fields with a cell that could not be read. */
export type UnreadFields = ReadonlyMap<number, readonly string[]>;

function asOne(kind: ReportKind, group: readonly ReadRow[], unread: UnreadFields): ReadRow {
  if (group.length === 1) return group[0]!;
  const unknown = new Set(group.flatMap(({ number }) => unread.get(number) ?? []));
  const rows = group.map(({ row }) => row);
  return { ...group[0]!, row: combineRows(kind, rows, unknown) };
}

/** Amounts in two currencies are never added: only rows with the currency of the last row count. */
function inOneCurrency(group: readonly ReadRow[]): ReadRow[] {
  const last = group[group.length - 1]!;
  return group.filter(({ row }) => row.currency === last.row.currency);
}

/** Puts the result of each group in the position of its first row. */
function replaced(rows: readonly ReadRow[], groups: readonly ReadRow[][], by: readonly ReadRow[]): readonly ReadRow[] {
  if (groups.length === 0) return rows;
  const places = new Map(
    groups.flatMap((group, i) => group.map((read, at) => [read, at === 0 ? by[i]! : []] as const)),
  );
  return rows.flatMap((read) => places.get(read) ?? read);
}

function combineRepeats(
  kind: ReportKind,
  read: readonly ReadRow[],
  groups: readonly ReadRow[][],
  unread: UnreadFields,
): Settled {
  const all = groups.map(inOneCurrency);
  const count = all.reduce((sum, group) => sum + group.length, 0);
  const problems = groups.flatMap((group, i) =>
    group
      .filter(({ row }) => row.currency !== all[i]![0]!.row.currency)
      .map((early) => conflict(kind, early, all[i]![0]!)),
  );
  const rows = all.filter((group) => group.length > 1).map((group) => group.map(({ number }) => number).join(' + '));
  const combined = count - all.length;
  const notes: Note[] =
    combined > 0 ? [{ code: 'rows-combined', params: { count: combined, rows: rowList(rows) } }] : [];
  const by = all.map((group) => asOne(kind, group, unread));
  const together = all.filter((group) => group.length > 1);
  return { rows: replaced(read, groups, by), combined, problems, notes, groups: together };
}

function conflict(kind: ReportKind, early: ReadRow, late: ReadRow): Problem {
  const key = kind.key.map((id) => early.row[id] ?? '').filter((cell) => cell !== '');
  return {
    row: early.number,
    column: '',
    text: shownCell(key.join(' · ')),
    code: 'conflict',
    effect: 'row-refused',
    params: { row: late.number },
  };
}

function lastOfRepeats(kind: ReportKind, rows: readonly ReadRow[], groups: readonly ReadRow[][]): Settled {
  const last = groups.map((group) => group[group.length - 1]!);
  const problems = groups.flatMap((group, i) => group.slice(0, -1).map((early) => conflict(kind, early, last[i]!)));
  return { rows: replaced(rows, groups, last), combined: 0, problems, notes: [], groups: [] };
}

/** Leaves one row for each key. */
export function settleRepeats(
  kind: ReportKind,
  rows: readonly ReadRow[],
  repeats: boolean,
  unread: UnreadFields,
): Settled {
  const groups = repeats ? repeated(rows, kind) : [];
  return kind.repeated === 'last' ? lastOfRepeats(kind, rows, groups) : combineRepeats(kind, rows, groups, unread);
}
