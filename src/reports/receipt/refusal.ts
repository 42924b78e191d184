/** Why a whole report was not taken: nothing of it is written. */
import type { UnsupportedId } from '../recognise/unsupported.ts';
import type { Part } from '../unified/of-its-level.ts';
import type { Problem } from './problem.ts';

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

/** Codes of what is no report that we read, or nearly one: a sheet beside others in a workbook need be none. */
const NO_REPORT = /^(?:unknown-report|unified-language|empty|unsupported-.*|missing-columns|other-report|header-only)$/;

export function isNoReport(code: string): boolean {
  return NO_REPORT.test(code);
}

export interface Refused {
  readonly status: 'refused';
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** Ids of the kinds it names. */
  readonly kinds: readonly string[];
  readonly problems: readonly Problem[];
}
