/** Splits a row that breaks RFC 4180, by what the valid rows of its file show. */
import { cutCell } from './cut-text.ts';
import { behindBreak, lineEnd } from './line-ends.ts';
import { hasShape, type ValidRows } from './valid-rows.ts';
import { waysToSplit } from './ways-to-split.ts';

/** How a file is written. */
export interface Writing {
  readonly delimiter: string;
  readonly quoting: boolean;
  /** The first cell of a row may have lost its quotation marks. */
  readonly bareFirst: boolean;
}

interface RepairedRow {
  /** Positions of its cells, and one past the end. */
  readonly starts: readonly number[];
  readonly end: number;
}

/** Cells rarely have more lines. */
const MOST_LINES = 50;

/** Splits broken rows of one text. */
export class RowRepairer {
  readonly #text: string;
  readonly #writing: Writing;
  readonly #shown: ValidRows;
  readonly #knowsShapes: boolean;
  readonly #mayJoin: boolean;

  /** `leavesOut`: the writer may omit blank cells at the end of a row. */
  constructor(text: string, writing: Writing, shown: ValidRows, leavesOut: boolean) {
    this.#text = text;
    this.#writing = writing;
    this.#shown = shown;
    this.#knowsShapes = shown.shapes.some((shape) => shape !== undefined);
    this.#mayJoin = writing.quoting || (!leavesOut && this.#knowsShapes);
  }

  /** True if the cells, all or the first few, have the shape of their columns. */
  fits(starts: ArrayLike<number>): boolean {
    const { quoting } = this.#writing;
    return this.#shown.shapes.every((shape, column) => {
      const next = starts[column + 1];
      return next === undefined || hasShape(cutCell(this.#text, quoting, starts[column]!, next - 1), shape);
    });
  }

  /**
   * The row that begins at `at`, over as many lines as it needs; `undefined` if it can be split in no way or in
   * several.
   */
  row(at: number): RepairedRow | undefined {
    let end = lineEnd(this.#text, at);
    for (let lines = 1; lines <= MOST_LINES; lines++) {
      const starts = this.#ways(at, end);
      if (starts === 'several') return undefined;
      if (starts !== 'none') return this.fits(starts) && !this.#contradictsItself(starts) ? { starts, end } : undefined;
      const next = this.#nextEnd(end);
      if (!this.#mayJoin || next === undefined) return undefined;
      end = next;
    }
    return undefined;
  }

  /** Where a row that cannot be split ends: with its line, or with the line in which its quotation closes. */
  brokenEnd(at: number): number {
    let end = lineEnd(this.#text, at);
    for (let lines = 1; lines < MOST_LINES; lines++) {
      const isOpen = this.#text.slice(at, end).split('"').length % 2 === 0;
      const next = isOpen ? this.#nextEnd(end) : undefined;
      if (next === undefined) break;
      end = next;
    }
    return end;
  }

  /** The end of the next line, unless that is blank or a row by itself. */
  #nextEnd(end: number): number | undefined {
    const next = behindBreak(this.#text, end);
    const nextEnd = lineEnd(this.#text, next);
    return nextEnd > next && this.#ways(next, nextEnd) === 'none' ? nextEnd : undefined;
  }

  #ways(from: number, to: number): readonly number[] | 'none' | 'several' {
    const { width, allQuoted, shapes } = this.#shown;
    const holdsMarks = (column: number) => (shapes[column] ?? 'text') === 'text';
    return waysToSplit({ text: this.#text, from, to, width, allQuoted, holdsMarks, ...this.#writing });
  }

  /**
   * True if some cells double their marks and others do not; if a cell with marks begins with a blank, as the rest of a text
   * does; or, if no valid row shows the rule, if some are quoted and others contain marks unquoted.
   */
  #contradictsItself(starts: readonly number[]): boolean {
    if (!this.#writing.quoting) return false;
    const cells = starts.slice(0, -1).map((from, i) => this.#text.slice(from, starts[i + 1]! - 1));
    const quoted = cells.filter((cell) => cell.startsWith('"')).map((cell) => cell.slice(1, -1));
    const leavesBare = cells.some((cell) => !cell.startsWith('"') && cell.includes('"'));
    if (!this.#knowsShapes && leavesBare && quoted.length > 0) return true;
    if (quoted.length > 0 && cells.some((cell) => cell.startsWith(' ') && cell.includes('"'))) return true;
    return quoted.some((cell) => cell.includes('""')) && quoted.some((cell) => cell.replace(/""/g, '').includes('"'));
  }
}
