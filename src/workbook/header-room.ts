/** How wide and how high header cells must be for their titles to be read whole. */
import type { ColumnSpec } from './sheet-spec.ts';

type Titled = Pick<ColumnSpec, 'header' | 'width'>;

/** Pixels of bold 10 pt Arial, rounded up: a line too many is air, a line too few cuts a title. */
const EAST_ASIAN = 13.4;
const WIDE = 9.7;
const USUAL = 7.8;
const NARROW = 4.7;
const SIDES = 7;
const LINE = 17;
const AIR = 14;

const MOST_LINES = 4;
/** Columns are widened in few steps, because adjacent ones of the same width are set together. */
const STEP = 20;
/** A column is not made as wide as this for a word: one that is longer is broken. */
const WIDEST = 200;

/** A new column, wider where a word of its title would be broken or the title be very high. */
export function withRoom<Column extends Titled>(column: Column): Column {
  const words = piecesOf(column.header).map((piece) => widthOf(piece.trimEnd()) + SIDES);
  const longest = Math.max(...words.filter((width) => width <= WIDEST));
  const isPoor = (width: number) => width < longest || linesOf({ ...column, width }) > MOST_LINES;
  let { width } = column;
  while (isPoor(width)) width += STEP;
  return { ...column, width };
}

/** Pixels from the top to the bottom of a header with these titles. */
export function headerHeight(columns: readonly Titled[]): number {
  return LINE * Math.max(1, ...columns.map(linesOf)) + AIR;
}

function linesOf({ header, width }: Titled): number {
  const room = width - SIDES;
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(header)) {
    const size = widthOf(piece.trimEnd());
    if (used > 0 && used + size > room) [lines, used] = [lines + 1, 0];
    lines += Math.max(0, Math.ceil(size / room) - 1);
    used += widthOf(piece);
  }
  return lines;
}

/** Lines break behind blanks and hyphens, and anywhere in Chinese and Japanese. */
function piecesOf(title: string): readonly string[] {
  return title.split(/(?<=[\s-])(?=[^\s-])|(?<=[\u2e80-\uffef])|(?=[\u2e80-\uffef])/);
}

function widthOf(piece: string): number {
  return [...piece].reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (/[\u2e80-\uffef]/.test(character)) return EAST_ASIAN;
  if (/[A-Z%&mw@#+<>=–—]/.test(character)) return WIDE;
  return /[\s.,:;'|/\\()[\]!ijlftr-]/.test(character) ? NARROW : USUAL;
}
