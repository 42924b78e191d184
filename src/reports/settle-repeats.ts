/** Rows of one file with the same key: copies count once, others are put together or the last one counts. */
import { combineRows } from './combine-rows.ts';
import type { ReportKind } from './kind.ts';
import { type Note, rowList } from './note.ts';
import { type Problem, shownCell } from './problem.ts';
import type { ReadRow } from './read-rows.ts';
import { keyHash, keyOf, rowKey, subjectIds } from './row-key.ts';

type KeyOf = (row: ReadRow['row']) => string;

export interface Copies {
  readonly rows: readonly ReadRow[];
  readonly copies: number;
  readonly notes: readonly Note[];
}

export interface Settled {
  readonly rows: readonly ReadRow[];
  /** Rows that went into another one. */
  readonly combined: number;
  /** One for each row that a later one replaced. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** The rows by key, in order of first appearance. */
function groups(rows: readonly ReadRow[], keyOf: KeyOf): ReadRow[][] {
  const byKey = new Map<string, ReadRow[]>();
  for (const read of rows) {
    const key = keyOf(read.row);
    const group = byKey.get(key);
    if (group) group.push(read);
    else byKey.set(key, [read]);
  }
  return [...byKey.values()];
}

/** True where two rows may have one key: in most files none do, and keys of hundreds of thousands of rows fill the memory. */
function mayRepeat(rows: readonly ReadRow[], ids: readonly string[]): boolean {
  const seen = new Set<number>();
  return rows.some(({ row }, index) => seen.add(keyHash(ids, row)).size <= index);
}

/** True where rows that are about the same thing stand apart only by their days, or not at all. */
export function subjectsRepeat(kind: ReportKind, rows: readonly ReadRow[]): boolean {
  const ids = subjectIds(kind);
  return mayRepeat(rows, ids) && groups(rows, (row) => keyOf(ids, row)).length < rows.length;
}

/** Drops rows that equal an earlier one in every cell of the file; where the last one would count, in every cell we keep. */
export function dropCopies(kind: ReportKind, rows: readonly ReadRow[]): Copies {
  const key: KeyOf = (row) => rowKey(kind, row);
  // A shipment that was charged the same fee twice was charged twice.
  if (kind.repeated === 'add' || !mayRepeat(rows, kind.key)) return { rows, copies: 0, notes: [] };
  const copies = new Set<ReadRow>();
  for (const group of groups(rows, key)) {
    if (group.length === 1) continue;
    const seen = new Set<string>();
    for (const read of group) {
      const cells = JSON.stringify(kind.repeated === 'last' ? read.row : read.source);
      if (seen.has(cells)) copies.add(read);
      seen.add(cells);
    }
  }
  const params = { count: copies.size, rows: rowList([...copies].map(({ number }) => number).sort((a, b) => a - b)) };
  const notes: Note[] = copies.size > 0 ? [{ code: 'rows-duplicated', params }] : [];
  return { rows: rows.filter((read) => !copies.has(read)), copies: copies.size, notes };
}

function together(kind: ReportKind, group: readonly ReadRow[]): ReadRow {
  const [first, second] = group;
  const rows = group.map(({ row }) => row);
  return second ? { ...first!, row: combineRows(kind, rows) } : first!;
}

/** Amounts in two currencies are never added: of such rows those in the currency of the last count. */
function inOneCurrency(group: readonly ReadRow[]): ReadRow[] {
  const last = group[group.length - 1]!;
  return group.filter(({ row }) => row.currency === last.row.currency);
}

function combineRepeats(kind: ReportKind, groups: readonly ReadRow[][]): Settled {
  const all = groups.map(inOneCurrency);
  const count = all.reduce((sum, group) => sum + group.length, 0);
  const others = groups.map((group, i) => group.filter(({ row }) => row.currency !== all[i]![0]!.row.currency));
  const problems = others.flatMap((group, i) => group.map((early) => conflict(kind, early, all[i]![0]!)));
  const repeated = all.filter((group) => group.length > 1);
  const rows = repeated.map((group) => group.map(({ number }) => number).join(' + '));
  const combined = count - all.length;
  const notes: Note[] =
    combined > 0 ? [{ code: 'rows-combined', params: { count: combined, rows: rowList(rows) } }] : [];
  return { rows: all.map((group) => together(kind, group)), combined, problems, notes };
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

function lastOfRepeats(kind: ReportKind, all: readonly ReadRow[][]): Settled {
  const problems = all.flatMap((group) =>
    group.slice(0, -1).map((early) => conflict(kind, early, group[group.length - 1]!)),
  );
  return { rows: all.map((group) => group[group.length - 1]!), combined: 0, problems, notes: [] };
}

/** Leaves one row a key. */
export function settleRepeats(kind: ReportKind, rows: readonly ReadRow[]): Settled {
  const key: KeyOf = (row) => rowKey(kind, row);
  if (!mayRepeat(rows, kind.key)) return { rows, combined: 0, problems: [], notes: [] };
  const all = groups(rows, key);
  return kind.repeated === 'last' ? lastOfRepeats(kind, all) : combineRepeats(kind, all);
}
