/** Combines rows of one file that have the same key. */
import type { Cell, Row } from '../../values/cell.ts';
import type { Combine, Field, ReportKind } from '../kind.ts';

// Rounds away the binary error of sums such as 0.1 + 0.2, which is far below a millionth of a cent.
const DECIMALS = 9;

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

function numbers(rows: readonly Row[], id: string): number[] {
  return rows.map((row) => row[id]).filter((cell): cell is number => typeof cell === 'number');
}

/** The sum, blank if no row has a number. */
export function sum(rows: readonly Row[], id: string): Cell {
  const all = numbers(rows, id);
  return all.length === 0 ? '' : rounded(all.reduce((total, value) => total + value, 0));
}

/** The mean, weighted by another field. */
export function mean(rows: readonly Row[], id: string, by: string): Cell {
  const filled = rows.filter((row) => typeof row[id] === 'number');
  const weights = filled.map((row) => Number(row[by]));
  const weight = weights.reduce((total, value) => total + value, 0);
  // All weights are 0, so the first value is as good as the others.
  if (weight === 0) return filled[0]?.[id] ?? '';
  const weighted = filled.reduce((total, row, i) => total + Number(row[id]) * weights[i]!, 0);
  return rounded(weighted / weight);
}

function largest(rows: readonly Row[], id: string, by: string): Cell {
  return rows.reduce((best, row) => (Number(row[by]) > Number(best[by]) ? row : best))[id]!;
}

/** Numerator divided by denominator; `none` if the denominator is 0. */
export function ratioOf(row: Row, of: readonly [string, string], none: 0 | ''): Cell {
  const [numerator, denominator] = [row[of[0]], row[of[1]]];
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return '';
  return denominator === 0 ? none : rounded(numerator / denominator);
}

function combined(rows: readonly Row[], field: Field, combine: Combine): Cell {
  if (combine.how === 'sum') return sum(rows, field.id);
  if (combine.how === 'mean') return mean(rows, field.id, combine.by);
  if (combine.how === 'largest') return largest(rows, field.id, combine.by);
  return '';
}

function isName({ type, combine }: Field): boolean {
  return !combine && type !== 'day';
}

/** The value that all filled rows agree on, else blank; a name beside an id takes the last row's value. */
function agreed({ namedBy = {} }: ReportKind, rows: readonly Row[], id: string): Cell {
  const values = rows.map((row) => row[id] ?? '').filter((cell) => cell !== '');
  const last = values[values.length - 1] ?? '';
  return id in namedBy || values.every((cell) => cell === last) ? last : '';
}

/** True if a field depends on a cell that could not be read: a sum of the others would be wrong. */
function isUnknown({ id, of, combine }: Field, unknown: ReadonlySet<string>): boolean {
  const by = combine?.how === 'mean' ? [combine.by] : [];
  const made = (combine?.how === 'ratio' && of) || [];
  return [id, ...by, ...made].some((one) => unknown.has(one));
}

/**
 * Combines rows by their kind; other fields come from the first row. `unknown` are fields with a cell that could not be
 * read in some row.
 */
export function combineRows(kind: ReportKind, rows: readonly Row[], unknown: ReadonlySet<string> = new Set()): Row {
  const row: Row = { ...rows[0] };
  const fields = kind.fields.filter(({ id }) => id in row);
  if (kind.level) for (const { id } of fields.filter(isName)) row[id] = agreed(kind, rows, id);
  for (const field of fields) if (field.combine) row[field.id] = combined(rows, field, field.combine);
  // Ratios come last, because they are computed from sums.
  for (const { id, of, combine } of fields) if (combine?.how === 'ratio') row[id] = ratioOf(row, of!, combine.none);
  for (const field of fields) if (field.combine && isUnknown(field, unknown)) row[field.id] = '';
  return row;
}
