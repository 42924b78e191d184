/** Where the cells of a text stand, and what they are. */

export interface CutText {
  readonly text: string;
  /** A quotation mark at the beginning of a cell is none of its text. */
  readonly quoting: boolean;
  /** Where each cell of a row begins, and where one more would, row after row: one character stands between two cells. */
  readonly starts: Uint32Array;
  /** Index in `starts` of each row's first cell, and of the first of the row that would follow. */
  readonly rowStarts: Uint32Array;
  readonly length: number;
  /** Every row has so many cells: blank ones are added, or left out. */
  readonly width?: number;
}

export const QUOTE = 34;

/** Where the quotation that starts at `from` closes: the first mark that is not doubled; -1 if none. */
export function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

/**
 * Line breaks can only stand between quotation marks. Where the cell ends with a mark that the standard would not have close
 * it, its writer did not double those before.
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

/** The cell that stands between two places. */
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
