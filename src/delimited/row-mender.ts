/** One row that was not written as the standard has it, cut by what the sound rows of its file show. */
import { cutCell } from './cut-text.ts';
import { behindBreak, lineEnd } from './line-ends.ts';
import { hasShape, type SoundRows } from './sound-rows.ts';
import { waysToCut } from './ways-to-cut.ts';

export interface Writing {
  readonly delimiter: string;
  readonly quoting: boolean;
  /** The first cell of a row may have lost its quotation marks. */
  readonly bareFirst: boolean;
}

interface MendedRow {
  /** Where its cells begin, and where one more would. */
  readonly starts: readonly number[];
  readonly end: number;
}

/** A cell seldom has more lines. */
const MOST_LINES = 50;

export class RowMender {
  readonly #text: string;
  readonly #writing: Writing;
  readonly #shown: SoundRows;
  readonly #knowsShapes: boolean;
  readonly #mayJoin: boolean;

  /** `leavesOut`: blank cells at the end of a row need not be written. */
  constructor(text: string, writing: Writing, shown: SoundRows, leavesOut: boolean) {
    this.#text = text;
    this.#writing = writing;
    this.#shown = shown;
    this.#knowsShapes = shown.shapes.some((shape) => shape !== undefined);
    this.#mayJoin = writing.quoting || (!leavesOut && this.#knowsShapes);
  }

  /** Whether the cells, all or the first of them, are such as their columns hold. */
  fits(starts: ArrayLike<number>): boolean {
    const { quoting } = this.#writing;
    return this.#shown.shapes.every((shape, column) => {
      const next = starts[column + 1];
      return next === undefined || hasShape(cutCell(this.#text, quoting, starts[column]!, next - 1), shape);
    });
  }

  /** The row that begins there, over as many lines as it needs; nothing where it can be cut in no way, or in several. */
  row(at: number): MendedRow | undefined {
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

  /** Where a row ends that cannot be cut: with its line, or with that in which its quotation closes. */
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

  /** The end of the next line, unless that is blank or a row of its own. */
  #nextEnd(end: number): number | undefined {
    const next = behindBreak(this.#text, end);
    const nextEnd = lineEnd(this.#text, next);
    return nextEnd > next && this.#ways(next, nextEnd) === 'none' ? nextEnd : undefined;
  }

  #ways(from: number, to: number): readonly number[] | 'none' | 'several' {
    const { width, allQuoted, shapes } = this.#shown;
    const holdsMarks = (column: number) => (shapes[column] ?? 'text') === 'text';
    return waysToCut({ text: this.#text, from, to, width, allQuoted, holdsMarks, ...this.#writing });
  }

  /**
   * Some cells say that their writer doubles marks, others that he does not; or that he quotes them, and others that he does
   * not, where no sound row tells.
   */
  #contradictsItself(starts: readonly number[]): boolean {
    if (!this.#writing.quoting) return false;
    const cells = starts.slice(0, -1).map((from, i) => this.#text.slice(from, starts[i + 1]! - 1));
    const quoted = cells.filter((cell) => cell.startsWith('"')).map((cell) => cell.slice(1, -1));
    const leavesBare = cells.some((cell) => !cell.startsWith('"') && cell.includes('"'));
    if (!this.#knowsShapes && leavesBare && quoted.length > 0) return true;
    return quoted.some((cell) => cell.includes('""')) && quoted.some((cell) => cell.replace(/""/g, '').includes('"'));
  }
}
