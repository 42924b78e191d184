/**
 * Rows of a unified report without a name at its level: figures that Amazon does not split, or sums of the rows beside
 * them.
 */

import type { Field, ReportKind } from '../kind.ts';
import { keyOf } from '../merge/row-key.ts';
import type { ReadRow } from '../read/read-row.ts';
import type { Column } from '../recognise/header-match.ts';

/** The rounding error of each row, in cents. */
const ROUNDING = 0.01;

function figureOf({ row }: ReadRow, id: string): number {
  const cell = row[id];
  return typeof cell === 'number' ? cell : 0;
}

/** True if each figure of the row is the sum of the others'. */
function addsUp(total: ReadRow, others: readonly ReadRow[], figures: readonly Field[]): boolean {
  return figures.every(({ id, type }) => {
    const sum = others.reduce((all, read) => all + figureOf(read, id), 0);
    return Math.abs(sum - figureOf(total, id)) <= (type === 'money' ? ROUNDING * others.length : 0);
  });
}

/** The fields that distinguish the rows of one subject. */
function partsOf({ key, level = [] }: ReportKind): readonly string[] {
  return key.filter(
    (id) => level.includes(id) || id === 'matchType' || (level.includes('searchTerm') && /^target/.test(id)),
  );
}

/**
 * Sums are left out only if all rows without a name are sums, because figures that Amazon does not split are real spend.
 */
export function subtotalsIn(
  kind: ReportKind,
  columns: readonly Column[],
  rows: readonly ReadRow[],
): ReadonlySet<ReadRow> {
  const none = new Set<ReadRow>();
  const isNameless = ({ row }: ReadRow) => kind.level!.every((id) => (row[id] ?? '') === '');
  const nameless = rows.filter(isNameless);
  if (nameless.length === 0 || nameless.length === rows.length) return none;
  const figures = columns.map(({ field }) => field).filter(({ combine }) => combine?.how === 'sum');
  const parts = partsOf(kind);
  const whole = kind.key.filter((id) => !parts.includes(id));
  const groups = new Map<string, ReadRow[]>();
  for (const read of rows) {
    const key = keyOf(whole, read.row);
    groups.set(key, [...(groups.get(key) || []), read]);
  }
  const sums: ReadRow[] = [];
  for (const group of groups.values()) {
    const [own, others] = [group.filter(isNameless), group.filter((read) => !isNameless(read))];
    if (own.length === 0 || others.length === 0) continue;
    const isSpent = own.some((read) => figureOf(read, 'totalCost') > 0);
    if (isSpent && !(own.length === 1 && addsUp(own[0]!, others, figures))) return none;
    if (isSpent) sums.push(own[0]!);
  }
  return new Set(sums);
}
