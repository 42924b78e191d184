/** What a column as a whole tells about its cells: how decimals are marked, whether days come before months. */
import type { Cell } from '../values/cell.ts';
import { type DateOrder, shownDateOrder } from '../values/date.ts';
import { type DecimalMark, shownDecimalMark } from '../values/digits.ts';
import { numberParts } from '../values/number-parts.ts';
import type { FieldType } from './kind.ts';
import type { Column } from './match-header.ts';

export interface ColumnHints {
  /** Field id → decimal mark, for columns where a cell needs one and others show one. */
  readonly marks: Readonly<Record<string, DecimalMark>>;
  /** `mixed`: some cells show one order, some the other, and nobody can tell the rest. */
  readonly dateOrder?: DateOrder | 'mixed' | undefined;
}

// One separator before exactly three digits: 1.234, £12,345, Rs.15.513.
const DOUBTFUL = /(?:^|[^\d.,]|[a-z]\.)\d{1,3}[.,]\d{3}(?:[^\d.,]|$)/i;
const SHORTEST_DOUBT = '1.234'.length;
const HINTING: ReadonlySet<FieldType> = new Set(['day', 'integer', 'money', 'number', 'ratio']);

/** The one thing that all cells which show any agree on; `mixed` where they do not. */
function agreed<Shown>(shown: Iterable<Shown | undefined>): Shown | 'mixed' | undefined {
  const all = new Set<Shown>();
  for (const one of shown) if (one !== undefined) all.add(one);
  if (all.size > 1) return 'mixed';
  return [...all][0];
}

function texts(rows: readonly (readonly Cell[])[], index: number): Set<string> {
  const found = new Set<string>();
  for (const row of rows) {
    const cell = row[index];
    if (typeof cell === 'string') found.add(cell);
  }
  return found;
}

/** Asked of every cell before they are collected: few columns have one. */
function isDoubtful(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.length >= SHORTEST_DOUBT && DOUBTFUL.test(cell);
}

function decimalMark(rows: readonly (readonly Cell[])[], index: number): DecimalMark | undefined {
  if (!rows.some((row) => isDoubtful(row[index]))) return undefined;
  const mark = agreed([...texts(rows, index)].map((cell) => shownDecimalMark(numberParts(cell)?.digits ?? '')));
  return mark === 'mixed' ? undefined : mark;
}

/** Looks at every cell of the columns once. */
export function columnHints(columns: readonly Column[], rows: readonly (readonly Cell[])[]): ColumnHints {
  const marks: Record<string, DecimalMark> = {};
  const days = new Set<string>();
  for (const { field, index } of columns) {
    if (!HINTING.has(field.type)) continue;
    if (field.type === 'day') for (const cell of texts(rows, index)) days.add(cell);
    else {
      const mark = decimalMark(rows, index);
      if (mark) marks[field.id] = mark;
    }
  }
  const dateOrder = agreed([...days].map(shownDateOrder));
  return dateOrder ? { marks, dateOrder } : { marks };
}
