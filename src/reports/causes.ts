/** Problems of one column and one sort told together: one line in place of as many as there are rows. */
import type { Language } from '../i18n/language.ts';
import type { Problem } from './problem.ts';
import { causeText } from './receipt.ts';

export interface Cause {
  /** Header as it was read; `''` where whole rows are meant. */
  readonly column: string;
  /** What is wrong, what became of it, what to do. */
  readonly message: string;
  /** How many cells or rows. */
  readonly count: number;
  /** The first of their rows in the file or sheet. */
  readonly rows: readonly number[];
  /** Some of the cells as they stand there. */
  readonly examples: readonly string[];
}

const MOST_ROWS = 10;
const MOST_EXAMPLES = 3;

function both(one: Cause, other: Cause): Cause {
  return {
    ...one,
    count: one.count + other.count,
    rows: [...one.rows, ...other.rows].slice(0, MOST_ROWS),
    examples: [...new Set([...one.examples, ...other.examples])].slice(0, MOST_EXAMPLES),
  };
}

/** Each cause once, in the order in which they first appear. */
export function joinCauses(causes: readonly Cause[]): Cause[] {
  const joined = new Map<string, Cause>();
  for (const cause of causes) {
    const key = `${cause.column}\u0000${cause.message}`;
    const known = joined.get(key);
    joined.set(key, known ? both(known, cause) : cause);
  }
  return [...joined.values()];
}

/** Of a row that is left out, the first reason for it is told, however many of its cells are odd. */
function telling(problems: readonly Problem[]): readonly Problem[] {
  const why = new Map<number, Problem>();
  for (const problem of problems)
    if (problem.effect === 'row-refused' && !why.has(problem.row)) why.set(problem.row, problem);
  return problems.filter((problem) => (why.get(problem.row) ?? problem) === problem);
}

/** The causes of a report's problems, as a person of that language reads them. */
export function causesOf(problems: readonly Problem[], language: Language): Cause[] {
  return joinCauses(
    telling(problems).map((problem) => ({
      column: problem.column,
      message: causeText(problem, language),
      count: 1,
      rows: [problem.row],
      examples: problem.text === '' ? [] : [problem.text],
    })),
  );
}
