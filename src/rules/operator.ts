/** The comparisons a rule can make, in words: a cell that holds `=` or `<` would be taken for a formula. */

interface OperatorMeaning {
  /** Sign in a conditional format's formula. */
  readonly sign: string;
  readonly holds: (value: number, threshold: number) => boolean;
}

export const OPERATORS = {
  below: { sign: '<', holds: (value, threshold) => value < threshold },
  'at most': { sign: '<=', holds: (value, threshold) => value <= threshold },
  above: { sign: '>', holds: (value, threshold) => value > threshold },
  'at least': { sign: '>=', holds: (value, threshold) => value >= threshold },
  is: { sign: '=', holds: (value, threshold) => value === threshold },
  'is not': { sign: '<>', holds: (value, threshold) => value !== threshold },
} as const satisfies Record<string, OperatorMeaning>;

export type Operator = keyof typeof OPERATORS;

export const OPERATOR_NAMES = Object.keys(OPERATORS) as Operator[];
