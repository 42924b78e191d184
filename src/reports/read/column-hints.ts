/** What whole columns show about their cells: the decimal mark, and the order of day and month. */
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

/** What a file shows about its columns. */
export interface ColumnHints {
  /** Field id → decimal mark, for columns that need one if the file shows it. */
  readonly marks: Readonly<Record<string, MarkHint>>;
  /** `mixed`: cells show both orders, so the others are ambiguous. */
  readonly dateOrder?: DateOrder | 'mixed' | undefined;
  /** Field id → how to read days that a spreadsheet typed, if not by the file's order. */
  readonly typedDays?: Readonly<Record<string, TypedDays>> | undefined;
  /** The number of days of a row, if only the first one is written. */
  readonly grain?: Grain | undefined;
}

// One separator before exactly three digits: 1.234, £12,345, Rs.15.513.
const DOUBTFUL = /(?:^|[^\d.,]|[a-z]\.)\d{1,3}[.,]\d{3}(?:[^\d.,]|$)/i;
const SHORTEST_DOUBT = '1.234'.length;

/** The distinct texts of a column below the header. */
export function texts(table: Table, headerRow: number, index: number): string[] {
  const found = new Set<Cell>();
  for (let row = headerRow + 1; row < table.length; row++) found.add(table.cell(row, index));
  return [...found].filter((cell) => typeof cell === 'string');
}

/** A test before collecting, because few columns have such a cell. */
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

/** The decimal mark that one figure shows. */
export function markOfText(text: string): DecimalMark | undefined {
  return shownDecimalMark(numberParts(text)?.digits ?? '');
}

/**
 * The decimal mark if the other one separates thousands: a count has no decimals, or another figure contains both marks or
 * one of them twice.
 */
export function markOfThousands(text: string, type: FigureType): DecimalMark | undefined {
  const isSure = (type === 'integer' && DOUBTFUL.test(text)) || /[.,].*[.,]/.test(text);
  return isSure ? (markOfText(text) ?? (text.includes(',') ? '.' : ',')) : undefined;
}

/**
 * The decimal mark of the file, if some figure shows its separator of thousands; else only that a single point is no proof.
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
 * The decimal mark of each column of figures: from its own cells, else from the other columns; `undefined` if no cell needs
 * one or nothing shows it.
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
    // A count is unambiguous, because both marks separate thousands.
    if (type === 'integer') return own === 'mixed' ? undefined : own;
    return own === 'mixed' ? 'open' : (own ?? file().mark);
  };
}
