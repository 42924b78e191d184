/** Chooses windows so that no day counts twice. */
import type { Day } from '../values/day.ts';
import { daysIn, type Span } from '../values/span.ts';

/** The best choice up to one window: the days it covers, and in how many windows. */
interface Best {
  readonly days: number;
  readonly count: number;
  readonly taken: boolean;
}

function isBetter(a: Best, b: Best): boolean {
  return a.days > b.days || (a.days === b.days && a.count > b.count);
}

/**
 * Windows that do not overlap and cover the most days; among equal choices the one with the most (the shortest) windows. In
 * order of days.
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

/** The number of windows that end before a day; `sorted` by last day. */
function endedBefore(sorted: readonly Span[], day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.last < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
