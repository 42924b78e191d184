/** Counts the ways to split a row into a given number of cells, if its quotation marks break RFC 4180. */

/** A row whose writer may not have doubled the marks inside quoted cells. */
interface RowToSplit {
  readonly text: string;
  readonly from: number;
  /** Position where its line ends. */
  readonly to: number;
  readonly delimiter: string;
  readonly quoting: boolean;
  /** Every cell that is not blank is quoted. */
  readonly allQuoted: boolean;
  /** The first cell may have lost its quotation marks. */
  readonly bareFirst: boolean;
  readonly width: number;
  /** False if no cell of the column can contain a quotation mark. */
  readonly holdsMarks: (column: number) => boolean;
}

/** No mistake leaves a row with more marks. */
const MOST_MARKS = 2000;

/** The position of the next separator, or the end of the line. */
function bareEnd({ text, to, delimiter }: RowToSplit, at: number): number {
  const found = text.indexOf(delimiter, at);
  return found < 0 || found > to ? to : found;
}

/** Possible ends of an unquoted cell, which cannot contain a line break. */
function bareEnds(row: RowToSplit, at: number): readonly number[] {
  const end = bareEnd(row, at);
  const mayBe = end === at || !(row.allQuoted || row.text.slice(at, end).includes('\n'));
  return mayBe ? [end] : [];
}

/** Possible ends of a cell that lost its marks: it may contain separators, but none before the mark of another cell. */
function lostMarkEnds(row: RowToSplit, at: number): readonly number[] {
  const ends = [bareEnd(row, at)];
  for (let end = ends[0]!; end < row.to && row.text[end + 1] !== '"'; ends.push(end)) end = bareEnd(row, end + 1);
  return ends;
}

/** Possible ends of a quoted cell: after each mark followed by a separator or the end of the line. */
function quotedEnds({ text, to, delimiter }: RowToSplit, at: number): readonly number[] {
  const ends: number[] = [];
  for (let mark = text.indexOf('"', at + 1); mark >= 0 && mark < to; mark = text.indexOf('"', mark + 1)) {
    // A mark on both sides of a line break closes one row and opens the next.
    if (text[mark - 1] === '\n' || /^\r?\n/.test(text.slice(mark + 1, Math.min(mark + 3, to)))) break;
    if (mark + 1 === to || text[mark + 1] === delimiter) ends.push(mark + 1);
  }
  return ends;
}

/** Possible ends of a cell that begins at a position, in any column. */
function endsAt(row: RowToSplit, at: number): readonly number[] {
  if (!row.quoting) return [bareEnd(row, at)];
  if (row.text[at] === '"') return quotedEnds(row, at);
  return row.bareFirst && at === row.from ? lostMarkEnds(row, at) : bareEnds(row, at);
}

function countMarks(text: string, from: number, to: number): number {
  let marks = 0;
  for (let mark = text.indexOf('"', from); mark >= 0 && mark < to; mark = text.indexOf('"', mark + 1)) marks++;
  return marks;
}

/**
 * Positions of the cells and one past the end, if there is exactly one way to split the row; else how many ways there
 * are.
 */
export function waysToSplit(row: RowToSplit): readonly number[] | 'none' | 'several' {
  const { text, from, to, width, quoting, holdsMarks } = row;
  if (countMarks(text, from, to) > MOST_MARKS) return 'several';
  const ends = new Map<number, readonly number[]>();
  const ways = new Map<number, number>();
  const next = new Map<number, number>();
  const endsOf = (at: number): readonly number[] => {
    const known = ends.get(at) ?? endsAt(row, at);
    ends.set(at, known);
    return known;
  };
  const fits = (at: number, end: number, column: number): boolean => {
    if ((column === width - 1) !== (end === to)) return false;
    const mark = quoting ? text.indexOf('"', at + 1) : -1;
    return mark < 0 || mark >= end - 1 || holdsMarks(column);
  };
  /** The number of ways from a cell of that column on: 0, 1, or 2 for more than one. */
  const count = (at: number, column: number): number => {
    if (column === width) return 1;
    const key = at * (width + 1) + column;
    const known = ways.get(key);
    if (known !== undefined) return known;
    let found = 0;
    for (const end of endsOf(at)) {
      const rest = found < 2 && fits(at, end, column) ? count(end + 1, column + 1) : 0;
      if (rest > 0) next.set(key, end + 1);
      found = Math.min(2, found + rest);
    }
    ways.set(key, found);
    return found;
  };
  const found = count(from, 0);
  if (found !== 1) return found === 0 ? 'none' : 'several';
  const starts = [from];
  for (let column = 0; column < width; column++) starts.push(next.get(starts[column]! * (width + 1) + column)!);
  return starts;
}
