/** Rows of one file that mean the same thing put together into one. */
import type { Cell } from '../../values/cell.ts';
import type { Row } from '../../values/row.ts';
import type { Combine, Field, ReportKind } from '../kind.ts';

// 0.1 + 0.2: what binary adds below a millionth of a cent is not in the report.
const DECIMALS = 9;

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

function numbers(rows: readonly Row[], id: string): number[] {
  return rows.map((row) => row[id]).filter((cell): cell is number => typeof cell === 'number');
}

/** Blank where none has a number. */
export function sum(rows: readonly Row[], id: string): Cell {
  const all = numbers(rows, id);
  return all.length === 0 ? '' : rounded(all.reduce((total, value) => total + value, 0));
}

/** Weighted by another field. */
export function mean(rows: readonly Row[], id: string, by: string): Cell {
  const filled = rows.filter((row) => typeof row[id] === 'number');
  const weights = filled.map((row) => Number(row[by]));
  const weight = weights.reduce((total, value) => total + value, 0);
  // Nobody looked at any of them: the first says as much as the rest.
  if (weight === 0) return filled[0]?.[id] ?? '';
  const weighted = filled.reduce((total, row, i) => total + Number(row[id]) * weights[i]!, 0);
  return rounded(weighted / weight);
}

function largest(rows: readonly Row[], id: string, by: string): Cell {
  return rows.reduce((best, row) => (Number(row[by]) > Number(best[by]) ? row : best))[id]!;
}

/** Numerator by denominator; `none` where that is 0. */
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

/** What the rows say that say anything; of several a name beside an id is the last, any other is none. */
function agreed({ namedBy = {} }: ReportKind, rows: readonly Row[], id: string): Cell {
  const said = rows.map((row) => row[id] ?? '').filter((cell) => cell !== '');
  const last = said[said.length - 1] ?? '';
  return id in namedBy || said.every((cell) => cell === last) ? last : '';
}

/**
 * True where a field is made of cells that were left blank because nobody knows what they are: a sum of the others
 * would be wrong.
 */
function isUnknown({ id, of, combine }: Field, unknown: ReadonlySet<string>): boolean {
  const by = combine?.how === 'mean' ? [combine.by] : [];
  const made = (combine?.how === 'ratio' && of) || [];
  return [id, ...by, ...made].some((one) => unknown.has(one));
}

/**
 * One row for all: fields combine as their kind says, others are those of the first row; `unknown` are fields that a
 * row's cell was not read of.
 */
export function combineRows(kind: ReportKind, rows: readonly Row[], unknown: ReadonlySet<string> = new Set()): Row {
  const row: Row = { ...rows[0] };
  const fields = kind.fields.filter(({ id }) => id in row);
  if (kind.level) for (const { id } of fields.filter(isName)) row[id] = agreed(kind, rows, id);
  for (const field of fields) if (field.combine) row[field.id] = combined(rows, field, field.combine);
  // Ratios come last: they are made of sums.
  for (const { id, of, combine } of fields) if (combine?.how === 'ratio') row[id] = ratioOf(row, of!, combine.none);
  for (const field of fields) if (field.combine && isUnknown(field, unknown)) row[field.id] = '';
  return row;
}
