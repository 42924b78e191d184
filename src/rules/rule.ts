/** A rule: a row of data that colours a column and judges checklist tasks, or just holds a threshold for a formula. */
import type { Operator } from './operator.ts';
import type { Severity } from './severity.ts';

/** A second condition: enough evidence in another column of the same row. */
export interface EvidenceCondition {
  readonly field: string;
  readonly atLeast: number;
}

/** A rule that compares: `field operator threshold`, e.g. `daysOfCover below 30`. */
export interface ComparingRule {
  readonly id: string;
  /** Id of the sheet it judges. */
  readonly sheet: string;
  readonly field: string;
  readonly operator: Operator;
  readonly threshold: number | string;
  readonly severity: Severity;
  readonly evidence?: EvidenceCondition;
}

/** The source of a default, and when it was last checked. */
export interface Provenance {
  readonly source: string;
  readonly asOf: string;
}
