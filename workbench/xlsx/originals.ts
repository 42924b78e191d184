/** Stores the originals of converted formulas, criteria and lists, to restore them when reading our own file. */

/** Written text -> original, only where reading the text alone would give something else. */
export type Originals = Record<string, unknown>;

/** The originals that are saved in the very hidden sheet. */
export class OriginalsBook {
  readonly originals: Originals = {};

  /** Stores `original` for `written`; the first original of a text is kept. */
  remember(kind: string, written: string, original: unknown): void {
    const key = `${kind} ${written}`;
    if (!(key in this.originals)) this.originals[key] = original;
  }
}

/** The context of reading: originals of our own file ({} for a foreign one), and the locale of formulas. */
export interface Reading {
  readonly originals: Originals;
  readonly locale: string;
}
