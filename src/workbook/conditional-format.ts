/** A conditional format of ours, as data: one column, one formula, one look. */
export interface ConditionalFormat {
  /** Column it colours, by id; it covers that column from row 2 to the end of the grid. */
  readonly column: string;
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
}

/** Stands in every formula of ours, so that our formats are told from the seller's. */
export const RULE_MARK = '"daybook:';
