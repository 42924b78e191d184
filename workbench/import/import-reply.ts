/** What the add-on answers to an import, as its server function writes it. */

/** A cell that could not be read. */
export interface ReceiptProblem {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly code: string;
  readonly message: string;
}

/** All cells of one column, or all rows, with which the same is wrong. */
export interface Cause {
  readonly column: string;
  readonly message: string;
  readonly count: number;
  readonly rows: readonly number[];
  readonly examples: readonly string[];
}

/** Headers that are not known, and the fields that they could be. */
export interface ColumnsQuestion {
  readonly headers: readonly { readonly header: string; readonly examples: readonly string[] }[];
  readonly fields: readonly {
    readonly id: string;
    readonly title: string;
    readonly needed: boolean;
    /** Indexes of headers. */
    readonly fits: readonly number[];
  }[];
}

/** Names in a column of places that are not known. */
export interface UnknownPlaces {
  readonly header: string;
  readonly places: readonly { readonly name: string; readonly rows: number }[];
}

/** What an import did. */
export interface Receipt {
  readonly file: string;
  readonly kind: string;
  readonly kindTitle: string;
  readonly language: string;
  readonly marketplace: string;
  readonly from: string;
  readonly to: string;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsRefused: number;
  readonly rowsAdded: number;
  readonly rowsUpdated: number;
  readonly rowsUnchanged: number;
  readonly rowsDuplicated: number;
  readonly rowsCombined: number;
  readonly sheet: string;
  readonly problems: readonly ReceiptProblem[];
  readonly causes: readonly Cause[];
  readonly notes: readonly string[];
  readonly headersMissing: readonly string[];
  readonly headersIgnored: readonly string[];
  readonly columns?: ColumnsQuestion;
  readonly summary: string;
}

/** What the add-on cannot know by itself. */
export type Missing = 'columns' | 'places' | 'marketplace' | 'window';

/** The answer of `importTable` and `importActiveSheet`. */
export type ImportReply =
  | { readonly status: 'imported'; readonly receipt: Receipt }
  | {
      readonly status: 'asks';
      readonly kindTitle: string;
      readonly missing: readonly Missing[];
      readonly columns?: ColumnsQuestion;
      readonly places?: UnknownPlaces;
      /** The only date of its rows, where nobody can tell what it stands for. */
      readonly oneRow?: string;
      readonly message: string;
    }
  | {
      readonly status: 'refused';
      readonly code: string;
      readonly message: string;
      readonly problems: readonly ReceiptProblem[];
      readonly causes: readonly Cause[];
    };

/** How every server function answers. */
export type ServerReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string };
