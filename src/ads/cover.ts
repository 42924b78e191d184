/** Which of several windows count, so that no day counts twice. */
import type { Day } from '../values/day.ts';
import { daysIn, type Span } from '../values/span.ts';

/** The best choice among the windows up to one: days it covers, in how many windows. */
interface Best {
  readonly days: number;
  readonly count: number;
  readonly taken: boolean;
}

function isBetter(a: Best, b: Best): boolean {
  return a.days > b.days || (a.days === b.days && a.count > b.count);
}

/**
 * Windows that do not overlap and cover most days; of choices that cover equally many, the one of most, so of the
 * finest, windows. In order of their days.
 */
export function cover<Window extends Span>(windows: readonly Window[]): Window[] {
  const sorted = [...windows].sort((a, b) => a.last - b.last || b.first - a.first);
  const best: Best[] = [{ days: 0, count: 0, taken: false }];
  const before = sorted.map(({ first }) => endedBefore(sorted, first));
  sorted.forEach((window, i) => {
    const rest = best[before[i]!]!;
    const taken = { days: rest.days + daysIn(window), count: rest.count + 1, taken: true };
    best.push(isBetter(taken, best[i]!) ? taken : { ...best[i]!, taken: false });
  });
  const chosen: Window[] = [];
  for (let i = sorted.length; i > 0; ) {
    if (best[i]!.taken) chosen.push(sorted[i - 1]!);
    i = best[i]!.taken ? before[i - 1]! : i - 1;
  }
  return chosen.reverse();
}

/** How many of the windows, sorted by their last day, end before that day. */
function endedBefore(sorted: readonly Span[], day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.last < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
