/** The age of the figures that judge a task. */

/** The newest figures of one marketplace; days as ISO text. */
export interface Freshness {
  readonly marketplace: string;
  /** The last day covered. */
  readonly lastDay: string;
  readonly ageDays: number;
  readonly fresh: boolean;
}
