/** The rows of a text one after the other, though what was mended may end where the standard sees no end. */
import type { CutText } from './cut-text.ts';
import { type Records, splitRecords } from './split-records.ts';

export interface PlacedRow {
  /** Where its cells begin, and where one more would. */
  readonly starts: Uint32Array;
  /** Its marks stand as the standard has them. */
  readonly isSound: boolean;
  /** It may have swallowed the next row. */
  readonly isDoubtful: boolean;
  /** A quotation of it never closes. */
  readonly isOpen: boolean;
}

/** Rows that are cut at once where those that were cut before do not fit. */
const MOST_AT_ONCE = 4096;

function beginOf({ starts, rowStarts }: CutText, row: number): number {
  return starts[rowStarts[row]!]!;
}

export class RowWalk {
  readonly #delimiter: string;
  readonly #quoting: boolean;
  #records: Records;
  #unsound: ReadonlySet<number>;
  #doubtful: ReadonlySet<number>;
  #row = 0;
  #atOnce = 1;

  constructor(records: Records, { delimiter, quoting }: { readonly delimiter: string; readonly quoting: boolean }) {
    this.#records = records;
    this.#unsound = new Set(records.unsound);
    this.#doubtful = new Set(records.doubtful);
    this.#delimiter = delimiter;
    this.#quoting = quoting;
  }

  /** The row that begins there; places are asked for in their order. */
  rowAt(at: number): PlacedRow {
    const { cut } = this.#records;
    while (this.#row < cut.length && beginOf(cut, this.#row) < at) this.#row++;
    if (this.#row === cut.length || beginOf(cut, this.#row) !== at) this.#cutAnew(at);
    const { starts, rowStarts } = this.#records.cut;
    return {
      starts: starts.subarray(rowStarts[this.#row], rowStarts[this.#row + 1]),
      isSound: !this.#unsound.has(this.#row),
      isDoubtful: this.#doubtful.has(this.#row),
      isOpen: this.#records.openQuoteRow === this.#row,
    };
  }

  /** One row where the one before was mended, more and more where they go on as they are. */
  #cutAnew(at: number): void {
    const { cut } = this.#records;
    this.#atOnce = this.#row < cut.length ? 1 : Math.min(2 * this.#atOnce, MOST_AT_ONCE);
    this.#records = splitRecords(cut.text, this.#delimiter, this.#quoting, this.#atOnce, at);
    this.#unsound = new Set(this.#records.unsound);
    this.#doubtful = new Set(this.#records.doubtful);
    this.#row = 0;
  }
}
