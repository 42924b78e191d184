/**
 * Repairs rows that break RFC 4180: a single inch mark within quotation marks, a truncated row, an unquoted line break.
 * A row that can be split in exactly one way is split so; any other becomes one cell to the right of all columns, and
 * the reader of the table rejects it.
 */
import { type CutText, QUOTE } from './cut-text.ts';
import { isEven } from './is-even.ts';
import { behindBreak } from './line-ends.ts';
import { RowRepairer, type Writing } from './row-repairer.ts';
import { type PlacedRow, RowWalk } from './row-walk.ts';
import type { Records } from './split-records.ts';
import { textTable } from './text-table.ts';
import { leavesBlanksOut } from './trailing-blanks.ts';
import { validRows } from './valid-rows.ts';

/** A text after its rows were repaired. */
export interface Repaired {
  readonly cut: CutText;
  /** Index of the row in which the text breaks off; -1 if it is complete. */
  readonly cutShort: number;
  /** True if a row is text within one quoted cell. */
  readonly wrapped: boolean;
}

function isBlankFrom(text: string, from: number): boolean {
  const visible = /\S/g;
  visible.lastIndex = from;
  return !visible.test(text);
}

function placeOf({ starts, rowStarts }: CutText, row: number): number {
  return starts[rowStarts[row]!]!;
}

/** True if all cells after the first `width` are empty. */
function isFilledTo(text: string, { starts }: PlacedRow, width: number): boolean {
  return starts.every((next, i) => {
    const length = i <= width ? 0 : next - 1 - starts[i - 1]!;
    return length === 0 || (length === 2 && text.startsWith('""', next - 3));
  });
}

/** True if the row is one quoted cell, which may contain a whole line. */
function isWrapped(text: string, row: PlacedRow): boolean {
  return row.isValid && text.charCodeAt(row.starts[0]!) === QUOTE && isFilledTo(text, row, 1);
}

/** Blank cells for all columns, and the whole row as one cell after them. */
function whole(at: number, end: number, width: number): number[] {
  return [...Array.from({ length: width }, (_, column) => at - width + column), at, end + 1];
}

/** Repairs the rows of a text that need it. */
export function repairRows(records: Records, writing: Writing): Repaired {
  const { cut, invalid, doubtful } = records;
  if (invalid.length + doubtful.length === 0 && isEven(cut)) return { cut, cutShort: -1, wrapped: false };
  const table = textTable(cut);
  const unsure = new Set([...invalid, ...doubtful]);
  const isSure = (row: number) => !unsure.has(row);
  const shown = validRows(cut, table, isSure, writing.bareFirst);
  if (shown.width < 2) return { cut, cutShort: records.openQuoteRow, wrapped: false };
  const leavesOut = leavesBlanksOut(table, shown, isSure, writing.delimiter);
  const repairer = new RowRepairer(cut.text, writing, shown, leavesOut);
  const firstAt = placeOf(cut, shown.first);
  const isRight = (row: PlacedRow): boolean => {
    if (row.starts[0]! < firstAt) return row.isValid && !row.isDoubtful;
    const extra = row.starts.length - 1 - shown.width;
    if (isFilledTo(cut.text, row, 0)) return true;
    if (!row.isValid || row.isDoubtful) return false;
    // An extra cell that is blank would be overlooked; any other extra cell is rejected by the reader.
    if (extra > 0) return !writing.bareFirst && !isFilledTo(cut.text, row, shown.width);
    if (extra === 0 || isWrapped(cut.text, row)) return extra === 0;
    const mayBeShort = leavesOut || row.starts.length > shown.filled;
    return mayBeShort && repairer.fits(row.starts) && !repairer.row(row.starts[0]!);
  };
  const isWide = (row: number) => isSure(row) && 2 * table.width(row) > shown.width;
  let first = 0;
  while (first < shown.first && !isWide(first)) first++;
  return walk(records, writing, { first, firstAt, width: shown.width, isRight, repairer });
}

interface Means {
  /** Index of the first row that is no line above the table. */
  readonly first: number;
  /** Where the first row of full width begins; its header may be narrower. */
  readonly firstAt: number;
  readonly width: number;
  readonly isRight: (row: PlacedRow) => boolean;
  readonly repairer: RowRepairer;
}

/** A row as it is read: `apart` as one cell to the right of all columns, `short` with fewer cells than columns. */
interface Read {
  readonly at: number;
  readonly end: number;
  readonly starts: ArrayLike<number>;
  readonly as: 'apart' | 'short' | 'repaired' | 'blank' | 'full';
}

/** True if a quotation begins or ends in it without the other, or if it has fewer cells than a row. */
function isPiece(text: string, { at, end }: Read, width: number, delimiter: string): boolean {
  const line = text.slice(at, end);
  return line.split('"').length % 2 === 0 || line.split(delimiter).length < width;
}

/** Short rows beside one that stands apart may be pieces of it, and a repaired row beside a piece may lack it: apart too. */
function apartBesidePieces(rows: readonly Read[], width: number, isPieceOf: (row: Read) => boolean): Read[] {
  const all = [...rows];
  const sweep = (order: readonly number[]): void => {
    let doubted: readonly Read['as'][] = [];
    for (const index of order) {
      const row = all[index]!;
      if (doubted.includes(row.as)) all[index] = { ...row, starts: whole(row.at, row.end, width), as: 'apart' };
      if (row.as === 'apart') doubted = isPieceOf(row) ? ['short', 'repaired'] : ['short'];
      else if (row.as === 'full' || row.as === 'repaired') doubted = [];
    }
  };
  const order = [...all.keys()];
  sweep(order);
  sweep(order.reverse());
  return all;
}

function cutOf(cut: CutText, first: number, rows: readonly Read[]): CutText {
  const before = cut.rowStarts[first]!;
  const rowStarts = new Uint32Array(first + rows.length + 1);
  rowStarts.set(cut.rowStarts.subarray(0, first + 1));
  for (const [index, row] of rows.entries())
    rowStarts[first + index + 1] = rowStarts[first + index]! + row.starts.length;
  const starts = new Uint32Array(rowStarts[rowStarts.length - 1]!);
  starts.set(cut.starts.subarray(0, before));
  for (const [index, row] of rows.entries()) starts.set(row.starts, rowStarts[first + index]);
  return { ...cut, starts, rowStarts, length: first + rows.length };
}

function walk(records: Records, writing: Writing, means: Means): Repaired {
  const { first, firstAt, width, isRight, repairer } = means;
  const { cut, closed } = records;
  const { text } = cut;
  const placed = new RowWalk(records, writing);
  const rows: Read[] = [];
  let [cutShort, wrapped] = [-1, false];
  for (let at = placeOf(cut, first); at < text.length; ) {
    const row = placed.rowAt(at);
    let end = row.starts[row.starts.length - 1]! - 1;
    if (isRight(row)) {
      const as = isFilledTo(text, row, 0) ? 'blank' : row.starts.length > width || at < firstAt ? 'full' : 'short';
      rows.push({ at, end, starts: row.starts, as });
    } else {
      const found = repairer.row(at);
      // Two rows by one reading and one row by the other cannot be decided.
      const repaired = found && row.isDoubtful && found.end !== end ? undefined : found;
      end = repaired ? repaired.end : row.isValid ? end : repairer.brokenEnd(at);
      rows.push({ at, end, starts: repaired?.starts ?? whole(at, end, width), as: repaired ? 'repaired' : 'apart' });
      wrapped = wrapped || (!repaired && isWrapped(text, row));
      if (!repaired && (row.isOpen || !closed) && isBlankFrom(text, behindBreak(text, end)))
        cutShort = first + rows.length - 1;
    }
    at = behindBreak(text, end);
  }
  const told = apartBesidePieces(rows, width, (row) => isPiece(text, row, width, writing.delimiter));
  return { cut: cutOf(cut, first, told), cutShort, wrapped };
}
