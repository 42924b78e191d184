/** Remembers what a written formula, criterion or list was in Sheets, so that reading our own file gives back the original. */

/** Written text -> what it was; only where reading the written text alone would give something else. */
export type Originals = Record<string, unknown>;

/** The book of originals that travels in the very hidden sheet. */
export class OriginalsBook {
  readonly originals: Originals = {};

  /** Notes that `written` stands for `original`; the first original of one written text is kept. */
  remember(kind: string, written: string, original: unknown): void {
    const key = `${kind} ${written}`;
    if (!(key in this.originals)) this.originals[key] = original;
  }
}

/** What our own file remembers ({} for a foreign one), and the locale whose grammar formulas get. */
export interface Reading {
  readonly originals: Originals;
  readonly locale: string;
}
