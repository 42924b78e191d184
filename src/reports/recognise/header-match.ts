/** The match of a header row with one report kind. */
import type { Field, HeaderLanguage, ReportKind } from '../kind.ts';

/** A field and its column in the report. */
export interface Column {
  readonly field: Field;
  /** 0-based. */
  readonly index: number;
  /** As in the report. */
  readonly header: string;
  /** True if a person taught its meaning. */
  readonly taught?: boolean;
}

/** How a header row matches a kind. */
export interface HeaderMatch {
  readonly kind: ReportKind;
  readonly language: HeaderLanguage;
  readonly columns: readonly Column[];
  /** Columns of a unified report that its sheet does not store: rows that differ only in them are combined. */
  readonly summedOver?: readonly Column[];
  /** Fields that reports have but no column contains. */
  readonly absent: readonly Field[];
  /** Those of them that the kind requires, by Amazon's name. */
  readonly missingRequired: readonly string[];
  /** The others, except those known from elsewhere or computable from two columns. */
  readonly missing: readonly string[];
  /** Headers that no field of ours is read from. */
  readonly ignored: readonly string[];
  /** Headers that only another report has. */
  readonly foreign: readonly string[];
  /** A taught column whose field has another column, or that means two fields. */
  readonly clash?: Column | undefined;
}
