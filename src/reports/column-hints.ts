/** What a column as a whole tells about its cells: how decimals are marked, whether days come before months. */
import type { Cell } from '../values/cell.ts';
import type { DateOrder } from '../values/date.ts';
import { type DecimalMark, shownDecimalMark } from '../values/digits.ts';
import { numberParts } from '../values/number-parts.ts';
import type { FigureType } from '../values/plain-figure.ts';
import type { Table } from '../values/table.ts';
import { agreed } from './agreed.ts';
import type { Grain } from './grain.ts';
import type { TypedDays } from './typed-days.ts';

export interface ColumnHints {
  /** Field id → decimal mark, for columns where a cell needs one and others show one. */
  readonly marks: Readonly<Record<string, DecimalMark>>;
  /** `mixed`: some cells show one order, some the other, and nobody can tell the rest. */
  readonly dateOrder?: DateOrder | 'mixed' | undefined;
  /** Field id → how days that a spreadsheet typed are to be read, where they are not as the file has them. */
  readonly typedDays?: Readonly<Record<string, TypedDays>> | undefined;
  /** For how many days its rows count, where only the first one is written. */
  readonly grain?: Grain | undefined;
}

// One separator before exactly three digits: 1.234, £12,345, Rs.15.513.
const DOUBTFUL = /(?:^|[^\d.,]|[a-z]\.)\d{1,3}[.,]\d{3}(?:[^\d.,]|$)/i;
const SHORTEST_DOUBT = '1.234'.length;

/** The different texts below the header. */
function texts(table: Table, headerRow: number, index: number): string[] {
  const found = new Set<Cell>();
  for (let row = headerRow + 1; row < table.length; row++) found.add(table.cell(row, index));
  return [...found].filter((cell) => typeof cell === 'string');
}

/** Asked of every cell before they are collected: few columns have one. */
function isDoubtful(table: Table, row: number, index: number, type: FigureType): boolean {
  if (!Number.isNaN(table.figure(row, index, type))) return false;
  const cell = table.cell(row, index);
  return typeof cell === 'string' && cell.length >= SHORTEST_DOUBT && DOUBTFUL.test(cell);
}

/** The decimal mark of a column of figures, `undefined` where no cell needs one or none shows one. */
export function columnMark(table: Table, headerRow: number, index: number, type: FigureType): DecimalMark | undefined {
  let row = headerRow + 1;
  while (row < table.length && !isDoubtful(table, row, index, type)) row++;
  if (row === table.length) return undefined;
  const mark = agreed(texts(table, headerRow, index).map((cell) => shownDecimalMark(numberParts(cell)?.digits ?? '')));
  return mark === 'mixed' ? undefined : mark;
}
