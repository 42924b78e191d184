/** Why a whole report is refused; nothing of it is written. */
import type { UnsupportedId } from '../recognise/unsupported.ts';
import type { Part } from '../unified/of-its-level.ts';
import type { Problem } from './problem.ts';

/** The reason for a refusal. */
export type RefusalCode =
  | 'column-clash'
  | 'currency-mismatch'
  | `unsupported-${UnsupportedId}`
  | 'dates-repeated'
  | 'empty'
  | 'grain-unclear'
  | 'period-unclear'
  | 'header-only'
  | 'missing-columns'
  | 'no-rows-kept'
  | 'nothing-tracked'
  | 'other-report'
  | 'too-many-columns'
  | 'two-kinds'
  | 'unified-language'
  | `unified-no-${Part}`
  | 'unknown-marketplace'
  | 'unknown-report'
  | 'window-reversed';

/** Codes for tables that are no report at all, as other sheets of a workbook may be. */
const NO_REPORT = /^(?:unknown-report|unified-language|empty|unsupported-.*|missing-columns|other-report|header-only)$/;

/** True for a refusal because the table is no report. */
export function isNoReport(code: string): boolean {
  return NO_REPORT.test(code);
}

/** A report that is refused. */
export interface Refused {
  readonly status: 'refused';
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** Ids of the kinds named in the sentence. */
  readonly kinds: readonly string[];
  readonly problems: readonly Problem[];
}
