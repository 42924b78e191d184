/** What the import command was asked to do. */

/** What a header that is not known means. */
export interface ColumnAnswer {
  readonly header: string;
  readonly field: string;
}

/** Which marketplace a name is that is not known; `''` leaves its rows out. */
export interface PlaceAnswer {
  readonly name: string;
  readonly marketplace: string;
}

/** Days are ISO texts (`2026-10-31`); what was not given is absent. */
export interface ImportOptions {
  readonly files: readonly string[];
  readonly how: 'upload' | 'paste' | 'paste-text';
  readonly marketplace?: string;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly columns?: readonly ColumnAnswer[];
  readonly places?: readonly PlaceAnswer[];
  readonly locale?: string;
  readonly language?: string;
  readonly timeZone?: string;
  readonly book?: string;
  readonly out?: string;
  readonly json?: string;
}
