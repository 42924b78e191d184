/** How old the figures are that judge a task. */

/** One marketplace's newest figures; days as ISO text. */
export interface Freshness {
  readonly marketplace: string;
  /** Day up to which they go. */
  readonly lastDay: string;
  readonly ageDays: number;
  readonly fresh: boolean;
  /** Day of the last import of any of its rows; `''` where the sheet no longer tells. */
  readonly importedOn: string;
}

/** What a sheet holds, by marketplace; empty where nothing was imported. */
export interface Figures {
  readonly sheet: string;
  /** The oldest that figures may be and still count. */
  readonly maxAgeDays: number;
  readonly marketplaces: readonly Freshness[];
}
