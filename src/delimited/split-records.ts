/** Splits delimited text into records and cells, by RFC 4180 and for files that ignore it. */
import { type CutText, closingQuote, cutRows, QUOTE } from './cut-text.ts';

/** The records of a text, and which of them are suspect. */
export interface Records {
  readonly cut: CutText;
  /** Computed at each access. */
  readonly rows: string[][];
  /** Index of the record whose quotation never closes; -1 if all do. */
  readonly openQuoteRow: number;
  /** Number of cells that continue after their closing mark: the mark then is probably an inch mark. */
  readonly looseQuotes: number;
  readonly quotedCells: number;
  /**
   * Indexes of records with a mark outside of RFC 4180: text after a closing mark, no closing mark, or a mark within an
   * unquoted cell.
   */
  readonly invalid: readonly number[];
  /** Indexes of records with a doubled mark and a line break in one cell: they may contain the next row. */
  readonly doubtful: readonly number[];
  /** True if the last record ends with a line break. */
  readonly closed: boolean;
}

const NEW_LINE = 10;
const CARRIAGE_RETURN = 13;

/** Fewer than in most reports; the arrays grow as needed. */
const CHARACTERS_PER_CELL = 6;

/** The array, grown if it has no room for two more numbers after the first `count`. */
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

/** The position of the next separator or line break. */
function endOfBare(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === NEW_LINE) return at;
  }
  return text.length;
}

/** The position of the next quotation mark; the end of the text if there is none. */
function nextMark(text: string, from: number): number {
  const mark = text.indexOf('"', from);
  return mark < 0 ? text.length : mark;
}

/**
 * At most `limit` records of a text with line breaks `\n` or `\r\n`, from a position where a record begins; a blank
 * line is a record of one blank cell.
 */
export function splitRecords(
  text: string,
  delimiter: string,
  quoting: boolean,
  limit = text.length,
  begin = 0,
): Records {
  const separator = delimiter.charCodeAt(0);
  // A file without marks is searched for them once.
  let mark = quoting ? -1 : text.length;
  let starts: Uint32Array = new Uint32Array(limit < text.length ? 16 : text.length / CHARACTERS_PER_CELL);
  let rowStarts: Uint32Array = new Uint32Array(16);
  let [cells, length] = [0, 0];
  let [openQuoteRow, looseQuotes, quotedCells] = [-1, 0, 0];
  const invalid: number[] = [];
  const doubtful: number[] = [];
  let at = begin;
  while (at < text.length && length < limit) {
    rowStarts = roomy(rowStarts, length);
    rowStarts[length] = cells;
    let code = separator;
    let end = at;
    let isValid = true;
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
        isValid = false;
      }
      if (mark < from && end > from) mark = nextMark(text, from);
      if (mark < end && end > from) isValid = false;
    }
    if (!isValid || openQuoteRow === length) invalid.push(length);
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
    invalid,
    doubtful,
    closed: text.charCodeAt(text.length - 1) === NEW_LINE,
    get rows() {
      return cutRows(cut);
    },
  };
}
