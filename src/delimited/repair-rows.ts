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
  const isRight = (row: PlacedRow): boolean => {
    const extra = row.starts.length - 1 - shown.width;
    if (isFilledTo(cut.text, row, 0)) return true;
    if (!row.isValid || row.isDoubtful) return false;
    // An extra cell that is blank would be overlooked; any other extra cell is rejected by the reader.
    if (extra > 0) return !writing.bareFirst && !isFilledTo(cut.text, row, shown.width);
    if (extra === 0 || isWrapped(cut.text, row)) return extra === 0;
    const mayBeShort = leavesOut || row.starts.length > shown.filled;
    return mayBeShort && repairer.fits(row.starts) && !repairer.row(row.starts[0]!);
  };
  return walk(records, writing, { ...shown, isRight, repairer });
}

interface Means {
  readonly first: number;
  readonly width: number;
  readonly isRight: (row: PlacedRow) => boolean;
  readonly repairer: RowRepairer;
}

function walk(records: Records, writing: Writing, { first, width, isRight, repairer }: Means): Repaired {
  const { cut, closed } = records;
  const { text } = cut;
  const rows = new RowWalk(records, writing);
  const starts = Array.from(cut.starts.subarray(0, cut.rowStarts[first]));
  const rowStarts = Array.from(cut.rowStarts.subarray(0, first));
  let [cutShort, wrapped] = [-1, false];
  for (let at = cut.starts[cut.rowStarts[first]!]!; at < text.length; ) {
    const row = rows.rowAt(at);
    rowStarts.push(starts.length);
    let end = row.starts[row.starts.length - 1]! - 1;
    if (isRight(row)) starts.push(...row.starts);
    else {
      const found = repairer.row(at);
      // Two rows by one reading and one row by the other cannot be decided.
      const repaired = found && row.isDoubtful && found.end !== end ? undefined : found;
      end = repaired ? repaired.end : row.isValid ? end : repairer.brokenEnd(at);
      starts.push(...(repaired?.starts ?? whole(at, end, width)));
      wrapped = wrapped || (!repaired && isWrapped(text, row));
      if (!repaired && (row.isOpen || !closed) && isBlankFrom(text, behindBreak(text, end)))
        cutShort = rowStarts.length - 1;
    }
    at = behindBreak(text, end);
  }
  const length = rowStarts.length;
  rowStarts.push(starts.length);
  const repairedCut = { ...cut, starts: Uint32Array.from(starts), rowStarts: Uint32Array.from(rowStarts), length };
  return { cut: repairedCut, cutShort, wrapped };
}
