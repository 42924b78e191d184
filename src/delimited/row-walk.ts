/** Iterates over the rows of a text when a repaired row may end where RFC 4180 sees no end. */
import type { CutText } from './cut-text.ts';
import { type Records, splitRecords } from './split-records.ts';

/** One row: the positions of its cells and whether they can be trusted. */
export interface PlacedRow {
  /** Positions of its cells, and one past the end. */
  readonly starts: Uint32Array;
  /** Its quotation marks follow RFC 4180. */
  readonly isValid: boolean;
  /** It may contain the next row. */
  readonly isDoubtful: boolean;
  /** One of its quotations never closes. */
  readonly isOpen: boolean;
}

/** The most rows that are split at once after a repaired row. */
const MOST_AT_ONCE = 4096;

function beginOf({ starts, rowStarts }: CutText, row: number): number {
  return starts[rowStarts[row]!]!;
}

/** Splits a text again from the end of each repaired row. */
export class RowWalk {
  readonly #delimiter: string;
  readonly #quoting: boolean;
  #records: Records;
  #invalid: ReadonlySet<number>;
  #doubtful: ReadonlySet<number>;
  #row = 0;
  #atOnce = 1;

  constructor(records: Records, { delimiter, quoting }: { readonly delimiter: string; readonly quoting: boolean }) {
    this.#records = records;
    this.#invalid = new Set(records.invalid);
    this.#doubtful = new Set(records.doubtful);
    this.#delimiter = delimiter;
    this.#quoting = quoting;
  }

  /** The row that begins at `at`; positions must be asked for in ascending order. */
  rowAt(at: number): PlacedRow {
    const { cut } = this.#records;
    while (this.#row < cut.length && beginOf(cut, this.#row) < at) this.#row++;
    if (this.#row === cut.length || beginOf(cut, this.#row) !== at) this.#cutAnew(at);
    const { starts, rowStarts } = this.#records.cut;
    return {
      starts: starts.subarray(rowStarts[this.#row], rowStarts[this.#row + 1]),
      isValid: !this.#invalid.has(this.#row),
      isDoubtful: this.#doubtful.has(this.#row),
      isOpen: this.#records.openQuoteRow === this.#row,
    };
  }

  /** Splits one row after a repaired row, and twice as many each time after rows that are valid. */
  #cutAnew(at: number): void {
    const { cut } = this.#records;
    this.#atOnce = this.#row < cut.length ? 1 : Math.min(2 * this.#atOnce, MOST_AT_ONCE);
    this.#records = splitRecords(cut.text, this.#delimiter, this.#quoting, this.#atOnce, at);
    this.#invalid = new Set(this.#records.invalid);
    this.#doubtful = new Set(this.#records.doubtful);
    this.#row = 0;
  }
}
