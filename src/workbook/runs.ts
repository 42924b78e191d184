/** Groups positions into runs, so that consecutive rows are written in one call. */

/** Consecutive positions: the first one and their number. */
export interface Run {
  readonly start: number;
  readonly length: number;
}

/** A block of a sheet. */
export interface Block {
  readonly rows: Run;
  /** Its columns. */
  readonly run: Run;
}

/** Ascending numbers as runs: `[2,3,4,7]` → `[{2,3},{7,1}]`. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: { start: number; length: number }[] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && number === last.start + last.length) last.length += 1;
    else runs.push({ start: number, length: 1 });
  }
  return runs;
}

/** The runs, joined where at most `most` numbers are between them. */
export function joinNear(runs: readonly Run[], most: number): Run[] {
  const joined: { start: number; length: number }[] = [];
  for (const { start, length } of runs) {
    const last = joined[joined.length - 1];
    if (last && start - (last.start + last.length) <= most) last.length = start + length - last.start;
    else joined.push({ start, length });
  }
  return joined;
}

/** At most `limit` runs over ascending numbers, and with at least `near` numbers between them: the nearest are joined. */
export function nearestRuns(numbers: readonly number[], limit: number, near: number): Run[] {
  let joined = joinNear(runsOf(numbers), near);
  for (let most = near + 1; joined.length > limit; most *= 2) joined = joinNear(joined, most);
  return joined;
}

/** As `runsOf`, but one run over all numbers if there would be more than `limit` runs. */
export function fewRuns(numbers: readonly number[], limit: number): Run[] {
  const runs = runsOf(numbers);
  if (runs.length <= limit) return runs;
  const start = numbers[0]!;
  return [{ start, length: numbers[numbers.length - 1]! - start + 1 }];
}
