/** Finds the records of delimited text and their cells, as RFC 4180 has them and as the files that ignore it. */
import { type CutText, closingQuote, cutRows, QUOTE } from './cut-text.ts';

export interface Records {
  readonly cut: CutText;
  /** Made anew whenever they are asked for. */
  readonly rows: string[][];
  /** Index of the record whose quotation mark never closes; -1 where all do. */
  readonly openQuoteRow: number;
  /** Cells that begin with a quotation mark and go on after the closing one: the mark is then likely an inch. */
  readonly looseQuotes: number;
  readonly quotedCells: number;
  /** Indexes of the records with a mark that the standard does not know: loose, never closed, or amid a bare cell. */
  readonly unsound: readonly number[];
  /** Of those with a doubled mark and a line break in one cell: they may have swallowed the next row. */
  readonly doubtful: readonly number[];
  /** True where the last record ends with a line break. */
  readonly closed: boolean;
}

const NEW_LINE = 10;
const CARRIAGE_RETURN = 13;

/** Fewer than most reports have; room for the rest is made when it comes. */
const CHARACTERS_PER_CELL = 6;

/** Room for two more numbers behind the first `count`. */
function roomy(numbers: Uint32Array, count: number): Uint32Array {
  if (count + 2 <= numbers.length) return numbers;
  const more = new Uint32Array(2 * numbers.length + 2);
  more.set(numbers);
  return more;
}

function hasBreak(text: string, from: number, to: number): boolean {
  const found = text.indexOf('\n', from);
  return found >= 0 && found < to;
}

/** The place of the next separator or line break. */
function endOfBare(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === NEW_LINE) return at;
  }
  return text.length;
}

/** The place of the next mark; the end of the text where there is none. */
function nextMark(text: string, from: number): number {
  const mark = text.indexOf('"', from);
  return mark < 0 ? text.length : mark;
}

/**
 * At most `limit` records of a text whose line breaks are `\n` or `\r\n`, from a place where one begins; a blank line is a
 * record of one blank cell.
 */
export function splitRecords(
  text: string,
  delimiter: string,
  quoting: boolean,
  limit = text.length,
  begin = 0,
): Records {
  const separator = delimiter.charCodeAt(0);
  // A file without marks is looked through once.
  let mark = quoting ? -1 : text.length;
  let starts: Uint32Array = new Uint32Array(limit < text.length ? 16 : text.length / CHARACTERS_PER_CELL);
  let rowStarts: Uint32Array = new Uint32Array(16);
  let [cells, length] = [0, 0];
  let [openQuoteRow, looseQuotes, quotedCells] = [-1, 0, 0];
  const unsound: number[] = [];
  const doubtful: number[] = [];
  let at = begin;
  while (at < text.length && length < limit) {
    rowStarts = roomy(rowStarts, length);
    rowStarts[length] = cells;
    let code = separator;
    let end = at;
    let isSound = true;
    let isDoubtful = false;
    for (; code === separator; at++) {
      starts = roomy(starts, cells);
      starts[cells++] = at;
      let close = -1;
      if (quoting && text.charCodeAt(at) === QUOTE) {
        quotedCells++;
        close = text.indexOf('"', at + 1);
        if (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
          close = closingQuote(text, close);
          isDoubtful = isDoubtful || hasBreak(text, at, close);
        }
        if (close < 0) openQuoteRow = length;
        at = close < 0 ? text.length : close + 1;
      }
      const from = at;
      at = endOfBare(text, from, separator);
      code = text.charCodeAt(at);
      end = code === NEW_LINE && at > from && text.charCodeAt(at - 1) === CARRIAGE_RETURN ? at - 1 : at;
      if (close >= 0 && end > from) {
        looseQuotes++;
        isSound = false;
      }
      if (mark < from && end > from) mark = nextMark(text, from);
      if (mark < end && end > from) isSound = false;
    }
    if (!isSound || openQuoteRow === length) unsound.push(length);
    else if (isDoubtful) doubtful.push(length);
    starts[cells++] = end + 1;
    length++;
  }
  rowStarts[length] = cells;
  const cut: CutText = { text, quoting, starts, rowStarts, length };
  return {
    cut,
    openQuoteRow,
    looseQuotes,
    quotedCells,
    unsound,
    doubtful,
    closed: text.charCodeAt(text.length - 1) === NEW_LINE,
    get rows() {
      return cutRows(cut);
    },
  };
}
