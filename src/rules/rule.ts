/** A rule: a row of data that colours a column and judges checklist tasks, or just holds a threshold for a formula. */

/** Severity → style of the cell. */
export const SEVERITIES = {
  act: { background: '#f4cccc', fontColor: '#990000', rank: 0 },
  watch: { background: '#fff2cc', fontColor: '#7f6000', rank: 1 },
  ok: { background: '#d9ead3', fontColor: '#274e13', rank: 2 },
} as const;

/** How serious a match is. */
export type Severity = keyof typeof SEVERITIES;

/** All severities. */
export const SEVERITY_NAMES = Object.keys(SEVERITIES) as Severity[];

interface OperatorMeaning {
  /** Operator in a conditional format's formula. */
  readonly sign: string;
  readonly holds: (value: number, threshold: number) => boolean;
}

/** Word → how it compares; words, because Sheets takes a cell with `=` or `<` for a formula. */
export const OPERATORS = {
  below: { sign: '<', holds: (value, threshold) => value < threshold },
  'at most': { sign: '<=', holds: (value, threshold) => value <= threshold },
  above: { sign: '>', holds: (value, threshold) => value > threshold },
  'at least': { sign: '>=', holds: (value, threshold) => value >= threshold },
  is: { sign: '=', holds: (value, threshold) => value === threshold },
  'is not': { sign: '<>', holds: (value, threshold) => value !== threshold },
} as const satisfies Record<string, OperatorMeaning>;

/** The word for a comparison. */
type Operator = keyof typeof OPERATORS;

/** All of these words. */
export const OPERATOR_NAMES = Object.keys(OPERATORS) as Operator[];

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

/** A threshold that other code looks up by id: no operator, no colour. */
export interface Setting {
  readonly id: string;
  readonly sheet: string;
  readonly field: string;
  readonly threshold: number;
  readonly unit: 'share' | 'days' | 'months' | 'rows' | 'units' | 'number';
}

/** The source of a default, and when it was last checked. */
export interface Provenance {
  readonly source: string;
  readonly asOf: string;
}
