/** What a report kind is: one object, from which detection, the sheet's columns, the receipt and the docs are read off. */
import type { ReportTextKey } from '../i18n/report-text.ts';
import type { BareScale } from '../values/percent.ts';
import type { FigureType } from '../values/plain-figure.ts';
import type { Row } from '../values/row.ts';

/** The languages of Amazon's headers that we know. */
export type HeaderLanguage = 'en' | 'zh-CN' | 'ja' | 'de' | 'fr' | 'it' | 'es' | 'nl';

export type HeadersByLanguage = Readonly<Partial<Record<HeaderLanguage, readonly string[]>>>;

export type FieldType = FigureType | 'text' | 'asin' | 'rank' | 'day' | 'adProduct';

/**
 * Fields that more than their own cell decides. `place`: tells the marketplace where it names one (`Amazon.de`), and is kept
 * as it stands (`Non-Amazon CA`). `day`: a row's only day, start and end at once.
 */
export type FieldRole = 'marketplace' | 'place' | 'currency' | 'from' | 'to' | 'day' | 'snapshot' | 'attribution';

/** What one cell of a day column covers; a `range` is the part of a chosen period in which anything happened. */
export type Span = 'day' | 'hour' | 'week' | 'month' | 'year' | 'range';

/** What a field becomes where rows of one file with the same key are put together. */
export type Combine =
  | { readonly how: 'sum' }
  /** Anew from the summed `of` fields; `none` where the denominator is 0. */
  | { readonly how: 'ratio'; readonly none: 0 | '' }
  /** Mean, weighted by another field. */
  | { readonly how: 'mean'; readonly by: string }
  /** The cell of the row that has most of another field. */
  | { readonly how: 'largest'; readonly by: string };

export interface Field {
  readonly id: string;
  /** Amazon's English name: the header in our sheet. */
  readonly header: string;
  readonly type: FieldType;
  readonly role?: FieldRole;
  /** Headers under which reports carry it, the preferred first; none where no report does. */
  readonly headers?: HeadersByLanguage;
  /** A report without this column is another report; a row without it, if it belongs to the key, is refused. */
  readonly required?: true;
  /** Numerator and denominator, where Amazon defines the field as a ratio of two others. */
  readonly of?: readonly [string, string];
  /** Its two columns beside it say it: new sheets have no column for it, and nobody misses it. */
  readonly derived?: true;
  /** Scale of a number without `%` in a ratio column; a ratio (0.25) if not said. */
  readonly bare?: BareScale;
  readonly combine?: Combine;
  /** Amazon writes it in the first row of a group only: a blank cell means the one above. */
  readonly fillDown?: true;
  /** The day stands for its month: `2026-10`. */
  readonly wholeMonth?: true;
  /** The last day of the period that all rows are about; sheets have the period and no column for it. */
  readonly endsPeriod?: true;
  /** Of a count: what goes out, comes back or is corrected stands in it as less than nothing. */
  readonly signed?: true;
  /** `>100,000` is written where Amazon or a tool stops counting; the number is kept. */
  readonly atLeast?: true;
  /** The cell is the moment, in UTC, at which a day ends in the marketplace. */
  readonly dayEnd?: true;
  /** Of a day whose cells may be about more than a day: which of its headers say so. */
  readonly spans?: Readonly<Record<string, Span>>;
  /** What Amazon writes in a text where there is none. */
  readonly none?: string;
  /** The field of earlier versions that this one, or several together, took the place of. */
  readonly formerId?: string;
  /** A sheet gets its column when a report brings one. */
  readonly asNeeded?: true;
  /** Of a report about all of Amazon, rows are kept whose cell here names an ASIN or keyword that the shop follows. */
  readonly tracked?: 'asin' | 'keyword';
}

/** What a report says outside its rows: in the lines above its header, or in its name. */
export interface ReportMetadata {
  /** ISO days, both included. */
  readonly days?: { readonly from: string; readonly to: string };
  /** Fields that are the same in every row. */
  readonly row?: Row;
}

/** How what a report says outside its rows is read. */
export type MetadataReaderId = 'asin-in-name' | 'brand-analytics';

/** The sheets that keep reports. */
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
  // Its id is from when it was the only sheet of unified reports: workbooks that have it go on with it.
  | 'unified-ads'
  | 'unified-ad-groups'
  | 'unified-campaigns'
  | 'unified-accounts'
  | 'sp-bulk'
  | 'storage-fees'
  | 'fee-preview'
  | 'active-listings'
  | 'all-listings';

/** Nothing but data, so that the server can keep it packed. */
export interface ReportKind {
  readonly id: string;
  /** Amazon's report type in its API, or the name in its console where the API has none. */
  readonly amazonReportType: string;
  readonly title: ReportTextKey;
  /** The sheet that keeps its rows. */
  readonly sheet: DataSheetId;
  /**
   * Sets of fields that no other report has together: where one set stands, it is this report, and a person may be
   * asked what its other columns are. Unified reports have words of their own instead.
   */
  readonly signs?: readonly (readonly string[])[];
  /** Fields that together name a row, the marketplace first. */
  readonly key: readonly string[];
  /** Fields of the key that do not count where one of these others names the same: a name beside its id. */
  readonly namedBy?: Readonly<Record<string, readonly string[]>>;
  /** Fields of the key that a report may come without: blank, they go with what another report filled. */
  readonly mayLack?: readonly string[];
  /**
   * It is one of Amazon's unified reports, whose columns a person chose: the first kind of which one of these fields is
   * there.
   */
  readonly level?: readonly string[];
  readonly fields: readonly Field[];
  /**
   * The days a row is about: asked of the seller; written in the rows, where a summary's rows share one window; every row's
   * own; those that a person chose for the whole report, of which its rows write a part; or the day of a snapshot.
   */
  readonly period: 'asked' | 'written' | 'dated' | 'chosen' | 'snapshot';
  /**
   * Where one column tells only on which day the days of a row begin: whether there is a row for every day, week or
   * month, or only for those in which something happened. By it is found how many days a row is about.
   */
  readonly rowsFor?: 'every-period' | 'active-periods';
  /**
   * What a file lists: everything that there is of its kind, or what is wrong. A row that a newer one does not list is
   * no longer known, or over. Absent where a file is about no more than what was asked for.
   */
  readonly lists?: 'everything' | 'troubles';
  /** A header without rows is an answer: nothing of its kind is wrong, or happened. */
  readonly mayBeEmpty?: true;
  /** Rows of one file with the same key: put together (an exact copy counts once, or counts too), or the last one counts. */
  readonly repeated: 'combine' | 'add' | 'last';
  /** Who reads what stands above the header and in the file's name. */
  readonly metadata?: MetadataReaderId;
  /** A line below the rows that is none: the pattern of its only cell. */
  readonly footer?: string;
  /** Headers that only other reports have, however much else agrees. */
  readonly foreign?: readonly string[];
  /** Where one of `where` stands, it is another report unless one of `needs` stands too. */
  readonly proof?: { readonly where: readonly string[]; readonly needs: readonly string[] };
  /** How each language's headers were verified, for docs/reports.md. */
  readonly evidence: Readonly<Partial<Record<HeaderLanguage, string>>>;
}
