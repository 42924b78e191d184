/** Contiguous runs in a list of positions, so that a block is written in one call. */

export interface Run {
  readonly start: number;
  readonly length: number;
}

/** Ascending numbers → their runs: `[2,3,4,7]` → `[{2,3},{7,1}]`. */
export function runsOf(numbers: readonly number[]): Run[] {
  const runs: { start: number; length: number }[] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last !== undefined && number === last.start + last.length) last.length += 1;
    else runs.push({ start: number, length: 1 });
  }
  return runs;
}

/** The same, but never more than `limit` runs: beyond it one run spans them all. */
export function fewRuns(numbers: readonly number[], limit: number): Run[] {
  const runs = runsOf(numbers);
  if (runs.length <= limit) return runs;
  const start = numbers[0]!;
  return [{ start, length: numbers[numbers.length - 1]! - start + 1 }];
}
