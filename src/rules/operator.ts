/** The comparisons of rules, named by words because Sheets takes a cell with `=` or `<` for a formula. */

interface OperatorMeaning {
  /** Operator in a conditional format's formula. */
  readonly sign: string;
  readonly holds: (value: number, threshold: number) => boolean;
}

/** Word → how it compares. */
export const OPERATORS = {
  below: { sign: '<', holds: (value, threshold) => value < threshold },
  'at most': { sign: '<=', holds: (value, threshold) => value <= threshold },
  above: { sign: '>', holds: (value, threshold) => value > threshold },
  'at least': { sign: '>=', holds: (value, threshold) => value >= threshold },
  is: { sign: '=', holds: (value, threshold) => value === threshold },
  'is not': { sign: '<>', holds: (value, threshold) => value !== threshold },
} as const satisfies Record<string, OperatorMeaning>;

/** The word for a comparison. */
export type Operator = keyof typeof OPERATORS;

/** All of these words. */
export const OPERATOR_NAMES = Object.keys(OPERATORS) as Operator[];
