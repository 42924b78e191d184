/** What the import command was asked to do. */

/** What an unknown header means. */
export interface ColumnAnswer {
  readonly header: string;
  readonly field: string;
}

/** Which marketplace an unknown name is; `''` leaves its rows out. */
export interface PlaceAnswer {
  readonly name: string;
  readonly marketplace: string;
}

/** Days are ISO texts (`2026-10-31`); options that were not given are absent. */
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
  readonly workbookLanguage?: string;
  readonly timeZone?: string;
  readonly book?: string;
  readonly out?: string;
  readonly json?: string;
}
