/** What a header row is as that of one report kind. */
import type { Field, HeaderLanguage, ReportKind } from '../kind.ts';

/** A field and the column of the report that carries it. */
export interface Column {
  readonly field: Field;
  /** 0-based. */
  readonly index: number;
  /** As it stands in the report. */
  readonly header: string;
  /** A person told what it means. */
  readonly taught?: boolean;
}

export interface HeaderMatch {
  readonly kind: ReportKind;
  readonly language: HeaderLanguage;
  readonly columns: readonly Column[];
  /** Columns of a unified report that its sheet keeps none of: rows that differ in nothing else are put together. */
  readonly summedOver?: readonly Column[];
  /** Fields that reports have and no column carries. */
  readonly absent: readonly Field[];
  /** Those of them that the kind cannot be without, by Amazon's name. */
  readonly missingRequired: readonly string[];
  /** The others, but for those that are learned elsewhere too or that two columns say. */
  readonly missing: readonly string[];
  /** Headers that no field of ours is read from. */
  readonly ignored: readonly string[];
  /** Headers that only another report has. */
  readonly foreign: readonly string[];
  /** A taught column that means a field of which there is another one, or that means two. */
  readonly clash?: Column | undefined;
}
