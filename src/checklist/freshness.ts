/** The age of the figures that judge a task. */

/** The newest figures of one marketplace; days as ISO text. */
export interface Freshness {
  readonly marketplace: string;
  /** The last day covered. */
  readonly lastDay: string;
  readonly ageDays: number;
  readonly fresh: boolean;
  /** Day of the last import of any of its rows; `''` if the sheet no longer contains it. */
  readonly importedOn: string;
}

/** The contents of a sheet by marketplace; empty if nothing was imported. */
export interface Figures {
  readonly sheet: string;
  /** The age in days above which figures no longer count. */
  readonly maxAgeDays: number;
  readonly marketplaces: readonly Freshness[];
}
