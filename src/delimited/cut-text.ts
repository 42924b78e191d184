/** Positions of the cells in a text, and their contents. */

/** A text with the positions of its cells. */
export interface CutText {
  readonly text: string;
  /** True if a quotation mark at the beginning of a cell is not part of its text. */
  readonly quoting: boolean;
  /** Position of each cell of a row and one past the row's end, row after row; one character separates two cells. */
  readonly starts: Uint32Array;
  /** Index in `starts` of each row's first cell, and one more for the row after the last. */
  readonly rowStarts: Uint32Array;
  readonly length: number;
  /** Every row has this many cells: blank cells are added, or extra ones left out. */
  readonly width?: number;
}

/** Character code of the quotation mark. */
export const QUOTE = 34;

/** Position where the quotation that begins at `from` closes: the first mark that is not doubled; -1 if none. */
export function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/**
 * A line break always is between quotation marks. If the cell ends with a mark that does not close it by RFC 4180, its
 * writer did not double the marks before.
 */
function unquoted(text: string, from: number, to: number): string {
  const found = closingQuote(text, from + 1);
  const isCareless = found !== to - 1 && to - 1 > from && text.charCodeAt(to - 1) === QUOTE;
  const end = isCareless ? to - 1 : found < 0 || found > to ? to : found;
  const lines = text.slice(from + 1, end);
  const inside = lines.indexOf('\r') < 0 ? lines : lines.replace(/\r\n/g, '\n');
  const plain = isCareless || inside.indexOf('"') < 0 ? inside : inside.replace(/""/g, '"');
  return end < to - 1 ? plain + text.slice(end + 1, to) : plain;
}

/** The cell between two positions. */
export function cutCell(text: string, quoting: boolean, from: number, to: number): string {
  return quoting && text.charCodeAt(from) === QUOTE ? unquoted(text, from, to) : text.slice(from, to);
}

/** The cells of each row, as many as it has. */
export function cutRows({ text, quoting, starts, rowStarts, length }: CutText): string[][] {
  return Array.from({ length }, (_, row) => {
    const first = rowStarts[row]!;
    return Array.from({ length: rowStarts[row + 1]! - first - 1 }, (_, column) =>
      cutCell(text, quoting, starts[first + column]!, starts[first + column + 1]! - 1),
    );
  });
}
