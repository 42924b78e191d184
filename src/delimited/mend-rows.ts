/**
 * Rows that were not written as the standard has it: an inch mark within quotation marks, a row that breaks off, a line
 * break that nothing quotes. They are cut anew where that can be done in one way only; else they stand whole, right of
 * all columns, where whoever reads the table refuses them.
 */
import { type CutText, QUOTE } from './cut-text.ts';
import { isEven } from './is-even.ts';
import { behindBreak } from './line-ends.ts';
import { RowMender, type Writing } from './row-mender.ts';
import { type PlacedRow, RowWalk } from './row-walk.ts';
import { soundRows } from './sound-rows.ts';
import type { Records } from './split-records.ts';
import { textTable } from './text-table.ts';
import { leavesBlanksOut } from './trailing-blanks.ts';

export interface Mended {
  readonly cut: CutText;
  /** Index of the row within which the text ends; -1 where it does not. */
  readonly cutShort: number;
  /** A row stands as text in one quoted cell. */
  readonly wrapped: boolean;
}

function isBlankFrom(text: string, from: number): boolean {
  const visible = /\S/g;
  visible.lastIndex = from;
  return !visible.test(text);
}

/** Nothing stands right of so many cells. */
function isFilledTo(text: string, { starts }: PlacedRow, width: number): boolean {
  return starts.every((next, i) => {
    const length = i <= width ? 0 : next - 1 - starts[i - 1]!;
    return length === 0 || (length === 2 && text.startsWith('""', next - 3));
  });
}

/** Its only cell is quoted, and may be the whole of it. */
function isWrapped(text: string, row: PlacedRow): boolean {
  return row.isSound && text.charCodeAt(row.starts[0]!) === QUOTE && isFilledTo(text, row, 1);
}

/** Blank cells under all columns, and the whole row as one behind them. */
function whole(at: number, end: number, width: number): number[] {
  return [...Array.from({ length: width }, (_, column) => at - width + column), at, end + 1];
}

/** The rows of a text, mended where they have to be. */
export function mendRows(records: Records, writing: Writing): Mended {
  const { cut, unsound, doubtful } = records;
  if (unsound.length + doubtful.length === 0 && isEven(cut)) return { cut, cutShort: -1, wrapped: false };
  const table = textTable(cut);
  const unsure = new Set([...unsound, ...doubtful]);
  const isSure = (row: number) => !unsure.has(row);
  const shown = soundRows(cut, table, isSure, writing.bareFirst);
  if (shown.width < 2) return { cut, cutShort: records.openQuoteRow, wrapped: false };
  const leavesOut = leavesBlanksOut(table, shown, isSure, writing.delimiter);
  const mender = new RowMender(cut.text, writing, shown, leavesOut);
  const isRight = (row: PlacedRow): boolean => {
    const extra = row.starts.length - 1 - shown.width;
    if (isFilledTo(cut.text, row, 0)) return true;
    if (!row.isSound || row.isDoubtful) return false;
    // A blank cell right of all columns would not be seen, any other is refused there.
    if (extra > 0) return !writing.bareFirst && !isFilledTo(cut.text, row, shown.width);
    if (extra === 0 || isWrapped(cut.text, row)) return extra === 0;
    const mayBeShort = leavesOut || row.starts.length > shown.filled;
    return mayBeShort && mender.fits(row.starts) && !mender.row(row.starts[0]!);
  };
  return walk(records, writing, { ...shown, isRight, mender });
}

interface Means {
  readonly first: number;
  readonly width: number;
  readonly isRight: (row: PlacedRow) => boolean;
  readonly mender: RowMender;
}

function walk(records: Records, writing: Writing, { first, width, isRight, mender }: Means): Mended {
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
      const found = mender.row(at);
      // Two rows by one reading and one by the other: nobody can say.
      const mended = found && row.isDoubtful && found.end !== end ? undefined : found;
      end = mended ? mended.end : row.isSound ? end : mender.brokenEnd(at);
      starts.push(...(mended?.starts ?? whole(at, end, width)));
      wrapped = wrapped || (!mended && isWrapped(text, row));
      if (!mended && (row.isOpen || !closed) && isBlankFrom(text, behindBreak(text, end)))
        cutShort = rowStarts.length - 1;
    }
    at = behindBreak(text, end);
  }
  const length = rowStarts.length;
  rowStarts.push(starts.length);
  const mendedCut = { ...cut, starts: Uint32Array.from(starts), rowStarts: Uint32Array.from(rowStarts), length };
  return { cut: mendedCut, cutShort, wrapped };
}
