/** The arguments typed so far → the formula they make. */
import { type ArgumentProblem, formulaText, readArgument } from '../../src/formula/read-argument.ts';
import type { CustomFunction } from '../../src/functions/call/custom-function.ts';

interface Draft {
  /** A missing or wrong argument is written as its name. */
  readonly formula: string;
  /** By argument: what is wrong with it. */
  readonly problems: readonly (ArgumentProblem | undefined)[];
  readonly isComplete: boolean;
  /** Whether a decimal was turned into a fraction. */
  readonly hasFraction: boolean;
}

/** The formula so far. */
export function draftFormula({ name, parameters }: CustomFunction, typed: readonly string[]): Draft {
  const args = parameters.map((parameter, index) => readArgument(typed[index] ?? '', parameter));
  const problems = args.map((arg) => (typeof arg === 'string' ? arg : undefined));
  const texts = args.map((arg, index) => (typeof arg === 'string' ? { text: parameters[index]!.name } : arg));
  return {
    formula: formulaText(name, texts),
    problems,
    isComplete: problems.every((problem) => problem === undefined),
    hasFraction: args.some((arg) => typeof arg === 'object' && arg.kind === 'value' && /^-?\d+\/10+$/.test(arg.text)),
  };
}
