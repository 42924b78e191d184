/** What columns as a whole tell about their cells: how decimals are marked, whether days come before months. */
import type { Cell } from '../../values/cell.ts';
import type { DateOrder } from '../../values/date.ts';
import { type DecimalMark, type MarkHint, shownDecimalMark } from '../../values/digits.ts';
import { numberParts } from '../../values/number-parts.ts';
import { once } from '../../values/once.ts';
import { type FigureType, isFigure } from '../../values/plain-figure.ts';
import type { Table } from '../../values/table.ts';
import { agreed } from '../recognise/agreed.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Grain } from './grain.ts';
import type { TypedDays } from './typed-days.ts';

export interface ColumnHints {
  /** Field id → decimal mark, for columns where a cell needs one and the file shows one. */
  readonly marks: Readonly<Record<string, MarkHint>>;
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

/** The different texts of a column below the header. */
export function texts(table: Table, headerRow: number, index: number): string[] {
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

function needsMark(table: Table, headerRow: number, index: number, type: FigureType): boolean {
  let row = headerRow + 1;
  while (row < table.length && !isDoubtful(table, row, index, type)) row++;
  return row < table.length;
}

/** The decimal mark that a figure shows on its own. */
export function markOfText(text: string): DecimalMark | undefined {
  return shownDecimalMark(numberParts(text)?.digits ?? '');
}

/**
 * The decimal mark where the other one parts thousands: a count has no decimals, in another figure both marks stand, or
 * one of them twice.
 */
export function markOfThousands(text: string, type: FigureType): DecimalMark | undefined {
  const isSure = (type === 'integer' && DOUBTFUL.test(text)) || /[.,].*[.,]/.test(text);
  return isSure ? (markOfText(text) ?? (text.includes(',') ? '.' : ',')) : undefined;
}

/**
 * What all columns together show: their decimal mark, where some figure shows how it parts thousands; else only that a
 * point alone is not to be taken for it.
 */
function markOfFile(table: Table, headerRow: number, columns: readonly Column[]): MarkHint | undefined {
  const cells = columns.map(({ index, field: { type } }) => ({ type, all: texts(table, headerRow, index) }));
  const thousands = agreed(
    cells.flatMap(({ type, all }) => all.map((one) => markOfThousands(one, type as FigureType))),
  );
  const others = cells.filter(({ type }) => type !== 'integer').flatMap(({ all }) => all.map(markOfText));
  const mark = agreed([thousands, ...others]);
  if (mark === undefined || mark === 'mixed') return mark && 'open';
  if (thousands !== undefined) return mark;
  return mark === '.' ? undefined : 'open';
}

/**
 * The decimal mark of each column of figures: what it shows, else what the others show; `undefined` where no cell needs
 * one or nothing tells.
 */
export function decimalMarks(
  table: Table,
  headerRow: number,
  columns: readonly Column[],
): (column: Column) => MarkHint | undefined {
  const figures = columns.filter(({ field }) => isFigure(field.type));
  const file = once(() => ({ mark: markOfFile(table, headerRow, figures) }));
  return ({ index, field: { type } }) => {
    if (!isFigure(type) || !needsMark(table, headerRow, index, type)) return undefined;
    const own = agreed(texts(table, headerRow, index).map(markOfText));
    // A count needs no other's mark: either groups.
    if (type === 'integer') return own === 'mixed' ? undefined : own;
    return own === 'mixed' ? 'open' : (own ?? file().mark);
  };
}
