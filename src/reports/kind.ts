/** What a report kind is: one object, from which detection, the sheet's columns, the receipt and the docs are read off. */
import type { TextKey } from '../i18n/text.ts';
import type { BareScale } from '../values/percent.ts';

/** The languages of Amazon's headers that we know. */
export type HeaderLanguage = 'en' | 'zh-CN' | 'ja' | 'de';

export type HeadersByLanguage = Readonly<Partial<Record<HeaderLanguage, readonly string[]>>>;

export type FieldType = 'text' | 'asin' | 'integer' | 'number' | 'money' | 'ratio' | 'day';

/** Fields that more than their own cell decides. */
export type FieldRole = 'marketplace' | 'currency' | 'from' | 'to' | 'snapshot' | 'attribution';

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
  /** Scale of a number without `%` in a ratio column; a ratio (0.25) if not said. */
  readonly bare?: BareScale;
  readonly combine?: Combine;
}

export interface ReportKind {
  readonly id: string;
  /** Amazon's report type in its API, or the name in its console where the API has none. */
  readonly amazonReportType: string;
  readonly title: TextKey;
  /** The sheet that keeps its rows. */
  readonly sheet: 'sales-traffic' | 'search-terms' | 'fba-inventory';
  /** Fields that together name a row, the marketplace first. */
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  /** The days a row is about: asked of the seller, written in the rows, or one day of a snapshot. */
  readonly period: 'asked' | 'written' | 'snapshot';
  /** Rows of one file with the same key: put together, or the last one counts. */
  readonly repeated: 'combine' | 'last';
  /** Headers that only other reports have, however much else agrees. */
  readonly foreign?: readonly string[];
  /** How each language's headers were verified, for docs/reports.md. */
  readonly evidence: Readonly<Partial<Record<HeaderLanguage, string>>>;
}
