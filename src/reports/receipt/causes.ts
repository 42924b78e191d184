/** Problems with the same column and reason, joined into one line. */
export interface Cause {
  /** Header as in the report; `''` for whole rows. */
  readonly column: string;
  /** What is wrong, what was done, and what to do. */
  readonly message: string;
  /** Number of cells or rows. */
  readonly count: number;
  /** The first of their rows in the file or sheet. */
  readonly rows: readonly number[];
  /** Some of the cells as in the report. */
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

/** Each cause once, in order of first appearance. */
export function joinCauses(causes: readonly Cause[]): Cause[] {
  const joined = new Map<string, Cause>();
  for (const cause of causes) {
    const key = `${cause.column}\u0000${cause.message}`;
    const known = joined.get(key);
    joined.set(key, known ? both(known, cause) : cause);
  }
  return [...joined.values()];
}
