/** What a column as a whole tells about its cells: how decimals are marked, whether days come before months. */
import type { Cell } from '../values/cell.ts';
import { type DateOrder, shownDateOrder } from '../values/date.ts';
import { type DecimalMark, shownDecimalMark } from '../values/digits.ts';
import { numberParts } from '../values/number-parts.ts';
import type { FieldType } from './kind.ts';
import type { Column } from './match-header.ts';
import { plainFigure } from './plain-figure.ts';

export interface ColumnHints {
  /** Field id → decimal mark, for columns where a cell needs one and others show one. */
  readonly marks: Readonly<Record<string, DecimalMark>>;
  /** `mixed`: some cells show one order, some the other, and nobody can tell the rest. */
  readonly dateOrder?: DateOrder | 'mixed' | undefined;
}

// One separator before exactly three digits: 1.234, £12,345, Rs.15.513.
const DOUBTFUL = /(?:^|[^\d.,]|[a-z]\.)\d{1,3}[.,]\d{3}(?:[^\d.,]|$)/i;
const SHORTEST_DOUBT = '1.234'.length;
const FIGURES: ReadonlySet<FieldType> = new Set(['integer', 'money', 'number', 'ratio']);

/** The one thing that all cells which show any agree on; `mixed` where they do not. */
function agreed<Shown>(shown: Iterable<Shown | undefined>): Shown | 'mixed' | undefined {
  const all = new Set<Shown>();
  for (const one of shown) if (one !== undefined) all.add(one);
  if (all.size > 1) return 'mixed';
  return [...all][0];
}

function texts(rows: readonly (readonly Cell[])[], index: number): string[] {
  return [...new Set(rows.map((row) => row[index]))].filter((cell) => typeof cell === 'string');
}

/** Asked of every cell before they are collected: few columns have one. */
function isDoubtful(cell: Cell | undefined, type: FieldType): boolean {
  return typeof cell === 'string' && cell.length >= SHORTEST_DOUBT && !plainFigure(cell, type) && DOUBTFUL.test(cell);
}

/** Row by row: the cells of a row lie together in memory, those of a column do not. */
function doubtfulColumns(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Set<Column> {
  const found = new Set<Column>();
  for (const row of rows) {
    for (const column of columns) if (isDoubtful(row[column.index], column.field.type)) found.add(column);
  }
  return found;
}

/** Looks at every cell of the columns once. */
export function columnHints(columns: readonly Column[], rows: readonly (readonly Cell[])[]): ColumnHints {
  const marks: Record<string, DecimalMark> = {};
  const figures = columns.filter(({ field }) => FIGURES.has(field.type));
  for (const { field, index } of doubtfulColumns(figures, rows)) {
    const mark = agreed(texts(rows, index).map((cell) => shownDecimalMark(numberParts(cell)?.digits ?? '')));
    if (mark && mark !== 'mixed') marks[field.id] = mark;
  }
  const days = columns.filter(({ field }) => field.type === 'day').flatMap(({ index }) => texts(rows, index));
  const dateOrder = agreed(days.map(shownDateOrder));
  return dateOrder ? { marks, dateOrder } : { marks };
}
