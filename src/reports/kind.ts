/** A report kind as one object, from which detection, sheet columns, receipt and documentation are derived. */
import type { ReportTextKey } from '../i18n/report-text.ts';
import type { Row } from '../values/cell.ts';
import type { DateOrder } from '../values/date.ts';
import type { BareScale } from '../values/percent.ts';
import type { FigureType } from '../values/plain-figure.ts';

/** The languages with known headers. */
export type HeaderLanguage = 'en' | 'zh-CN' | 'ja' | 'de' | 'fr' | 'it' | 'es' | 'nl';

/** Headers by language. */
export type HeadersByLanguage = Readonly<Partial<Record<HeaderLanguage, readonly string[]>>>;

/** The type of a field's values. */
export type FieldType = FigureType | 'text' | 'asin' | 'rank' | 'day' | 'adProduct';

/**
 * What a field is besides its own cell. `place`: gives the marketplace if it names one (`Amazon.de`), and is stored
 * unchanged (`Non-Amazon CA`). `day`: the only day of a row, both start and end.
 */
export type FieldRole = 'marketplace' | 'place' | 'currency' | 'from' | 'to' | 'day' | 'snapshot' | 'attribution';

/** The days that one cell of a day column covers; a `range` is the part of a chosen period with any activity. */
export type Span = 'day' | 'hour' | 'week' | 'month' | 'year' | 'range';

/** How a field is computed when rows of one file with the same key are combined. */
export type Combine =
  | { readonly how: 'sum' }
  /** Recomputed from the summed `of` fields; `none` if the denominator is 0. */
  | { readonly how: 'ratio'; readonly none: 0 | '' }
  /** The mean, weighted by another field. */
  | { readonly how: 'mean'; readonly by: string }
  /** The cell of the row with the largest value of another field. */
  | { readonly how: 'largest'; readonly by: string };

/** A field of a report. */
export interface Field {
  readonly id: string;
  /** Amazon's English name: the header in our sheet. */
  readonly header: string;
  readonly type: FieldType;
  readonly role?: FieldRole;
  /** Headers of the field in reports, the preferred one first; absent if no report has it. */
  readonly headers?: HeadersByLanguage;
  /** A report without this column is another report; a row without its value is rejected if it belongs to the key. */
  readonly required?: true;
  /** Numerator and denominator, if Amazon defines the field as a ratio of two others. */
  readonly of?: readonly [string, string];
  /** Computable from the two columns beside it: new sheets have no column for it, and its absence is not reported. */
  readonly derived?: true;
  /** Scale of a number without `%` in a ratio column; by default a ratio (0.25). */
  readonly bare?: BareScale;
  readonly combine?: Combine;
  /** Amazon writes it only in the first row of a group: a blank cell has the value above it. */
  readonly fillDown?: true;
  /** The day means its whole month: `2026-10`. */
  readonly wholeMonth?: true;
  /** The last day of the period of all rows; sheets have the period and no column for it. */
  readonly endsPeriod?: true;
  /** Counts that are negative for units that leave, are returned or are corrected. */
  readonly signed?: true;
  /** May be `>100,000`, where Amazon or a tool stops counting; the number is stored. */
  readonly atLeast?: true;
  /** The order of day and month in every marketplace; without it that of the marketplace. */
  readonly order?: DateOrder;
  /** The cell is the moment, in UTC, at which a day ends in the marketplace. */
  readonly dayEnd?: true;
  /** For a day column whose cells may cover more than a day: header → span. */
  readonly spans?: Readonly<Record<string, Span>>;
  /** Amazon's text for 'none'. */
  readonly none?: string;
  /** The field of earlier versions that this one, or several together, replaced. */
  readonly formerId?: string;
  /** A sheet gets its column when a report has one. */
  readonly asNeeded?: true;
  /** For reports about all of Amazon: only rows whose cell names a tracked ASIN or keyword are kept. */
  readonly tracked?: 'asin' | 'keyword';
}

/** What a report states outside its rows: in the lines above its header, or in its name. */
export interface ReportMetadata {
  /** ISO days, both included. */
  readonly days?: { readonly from: string; readonly to: string };
  /** Fields with the same value in every row. */
  readonly row?: Row;
}

/** The reader of a report's metadata. */
export type MetadataReaderId = 'asin-in-name' | 'brand-analytics';

/** The sheets that store reports. */
export type DataSheetId =
  | 'sales-traffic'
  | 'search-terms'
  | 'sb-search-terms'
  | 'sb-keywords'
  | 'sb-campaigns'
  | 'sd-targeting'
  | 'fba-inventory'
  | 'sales-by-date'
  | 'sales-by-parent'
  | 'seller-feedback'
  | 'sp-targeting'
  | 'sp-campaigns'
  | 'sp-advertised-products'
  | 'sp-placements'
  | 'fba-planning'
  | 'restock'
  | 'reserved-inventory'
  | 'stranded-inventory'
  | 'inventory-ledger'
  | 'fba-returns'
  | 'fbm-returns'
  | 'orders'
  | 'unshipped-orders'
  | 'reimbursements'
  | 'settlements'
  | 'settlements-wide'
  | 'transactions'
  | 'search-query-performance'
  | 'top-search-terms'
  | 'cerebro'
  | 'keepa'
  | 'xray'
  | 'sellersprite-keywords'
  | 'sellersprite-products'
  | 'unified-search-terms'
  | 'unified-targets'
  | 'unified-placements'
  // An id from the time when it was the only sheet of unified reports; existing workbooks use it.
  | 'unified-ads'
  | 'unified-ad-groups'
  | 'unified-campaigns'
  | 'unified-accounts'
  | 'sp-bulk'
  | 'storage-fees'
  | 'fee-preview'
  | 'active-listings'
  | 'all-listings';

/** Contains only data, so that the server can store it packed. */
export interface ReportKind {
  readonly id: string;
  /** Amazon's report type in its API, or the name in its console if the API has none. */
  readonly amazonReportType: string;
  readonly title: ReportTextKey;
  /** The sheet that stores its rows. */
  readonly sheet: DataSheetId;
  /**
   * Sets of fields that no other report has together: a report with one of them is of this kind, and a person may be asked
   * for the meaning of its other columns. Unified reports have a vocabulary instead.
   */
  readonly signs?: readonly (readonly string[])[];
  /** Fields that together identify a row, the marketplace first. */
  readonly key: readonly string[];
  /** Fields of the key that are ignored if one of these other fields is filled: a name beside its id. */
  readonly namedBy?: Readonly<Record<string, readonly string[]>>;
  /** Fields of the key that a report may lack; blank values match values from another report. */
  readonly mayLack?: readonly string[];
  /**
   * Only for Amazon's unified reports, whose columns a person chose: the report is of the first kind with one of these
   * fields.
   */
  readonly level?: readonly string[];
  readonly fields: readonly Field[];
  /**
   * Where the days of a row come from: `asked` from the seller; `written` in the rows, which share one window; `dated`,
   * each row has its own; `chosen` for the whole report, of which rows show a part; `snapshot`, the day of the download.
   */
  readonly period: 'asked' | 'written' | 'dated' | 'chosen' | 'snapshot';
  /**
   * For reports whose only date is the first day of a row: whether there is a row for every day, week or month, or only for
   * active ones. The number of days of a row is derived from this.
   */
  readonly rowsFor?: 'every-period' | 'active-periods';
  /**
   * What a file lists: everything of its kind, or all problems. A row absent in a newer file no longer exists, or is
   * solved. Not set for files that contain only what was asked for.
   */
  readonly lists?: 'everything' | 'troubles';
  /** A report without rows is valid: there are no problems, or nothing happened. */
  readonly mayBeEmpty?: true;
  /**
   * Rows of one file with the same key: `combine` them (an exact copy counts once), `add` them (copies count too), or use
   * the `last`.
   */
  readonly repeated: 'combine' | 'add' | 'last';
  /** The reader of lines above the header and of the file's name. */
  readonly metadata?: MetadataReaderId;
  /** Pattern of a single cell below the rows that is no row. */
  readonly footer?: string;
  /** Headers that only other reports have, whatever else matches. */
  readonly foreign?: readonly string[];
  /** A report with one of `where` is another report unless it also has one of `needs`. */
  readonly proof?: { readonly where: readonly string[]; readonly needs: readonly string[] };
  /** How the headers of each language were verified, for docs/reports.md. */
  readonly evidence: Readonly<Partial<Record<HeaderLanguage, string>>>;
}
