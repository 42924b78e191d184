/** Finds lasting changes of a rate in stored days: when each began, was certain, and ended. */
import type { Day } from '../values/day.ts';

/** A count on one day, and what it is a rate of: sessions, or the day's weighted length. */
export interface CountedDay {
  readonly day: Day;
  readonly count: number;
  readonly exposure: number;
}

export interface EpisodeRules {
  readonly dispersion?: number | undefined;
  /** The rate of what is above, weighted as so much exposure of its own. */
  readonly parent?: { readonly rate: number; readonly exposure: number } | undefined;
}

/** The days and the rate before a change. */
interface Base {
  readonly rate: number;
  readonly from: Day;
  readonly to: Day;
  /** Number of days from which the rate was computed. */
  readonly days: number;
}

export interface Episode {
  /** First day that indicated a change. */
  readonly began: Day;
  /** Day on which the change was certain. */
  readonly opened: Day;
  readonly base: Base;
  readonly state: 'open' | 'over' | 'stayed';
  /** Day on which it was over, or the last day. */
  readonly last: Day;
}

/** The log likelihood ratio of a day for the change, `rate` before. */
type Evidence = (day: CountedDay, rate: number, dispersion: number | undefined) => number;

/** The base period has at most this many days and ends this many days before the judged day. */
const [BASE_DAYS, BASE_ENDS] = [56, 28];
/** With fewer days stored it ends later, but never later than this many days before. */
const BASE_ENDS_AT_LEAST = 7;
const SHORTEST_BASE = 28;
/** Sums from which a change is certain: with a full base period, and with a short one. */
const [SURE, SURE_OF_SHORT_BASE] = [6, 8];
/** Sums rise to this multiple of the limit at most, so that the end of a grave change is seen as soon as of a small one. */
const HIGHEST_SUM = 1.5;
/** A change is over after this many days below this sum. */
const [CALM_SUM, CALM_DAYS] = [2, 3];
/** After this many days the changed rate becomes the new base. */
const LONGEST = 50;

interface Running {
  readonly base: Base;
  readonly began: Day;
  readonly sum: number;
  readonly opened?: Day | undefined;
  readonly calm: number;
}

/** The changes in order of days; while the sum of a possible change is above 0, its base does not move. */
export function episodes(days: readonly CountedDay[], evidence: Evidence, rules: EpisodeRules = {}): Episode[] {
  const sorted = [...days].sort((a, b) => a.day - b.day);
  const baseBefore = bases(sorted, rules);
  const found: Episode[] = [];
  let running: Running | undefined;
  for (const one of sorted) {
    const base = running?.base ?? baseBefore(one.day);
    if (base === undefined) continue;
    running = after(running, base, one.day, evidence(one, base.rate, rules.dispersion));
    if (running?.opened === undefined) continue;
    const state = running.calm >= CALM_DAYS ? 'over' : one.day - running.began >= LONGEST ? 'stayed' : undefined;
    if (state === undefined) continue;
    found.push({ ...running, opened: running.opened, state, last: one.day });
    running = undefined;
  }
  const last = sorted[sorted.length - 1];
  if (running?.opened !== undefined) found.push({ ...running, opened: running.opened, state: 'open', last: last!.day });
  return found;
}

/** The base of the newest day; `undefined` if too few days are stored. */
export function newestBase(days: readonly CountedDay[], rules: EpisodeRules = {}): Base | undefined {
  const sorted = [...days].sort((a, b) => a.day - b.day);
  const last = sorted[sorted.length - 1];
  return last && bases(sorted, rules)(last.day);
}

/** Days → the base before a day, from running sums. */
function bases(sorted: readonly CountedDay[], { parent }: EpisodeRules): (day: Day) => Base | undefined {
  const [counts, exposures] = [runningSums(sorted, 'count'), runningSums(sorted, 'exposure')];
  const firstFrom = (day: Day) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.day < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (day) => {
    const start = firstFrom(day - BASE_ENDS - BASE_DAYS + 1);
    const settled = firstFrom(day - BASE_ENDS + 1);
    const end = Math.max(settled, Math.min(start + SHORTEST_BASE, firstFrom(day - BASE_ENDS_AT_LEAST + 1)));
    if (end - start < SHORTEST_BASE) return undefined;
    const weight = parent?.exposure ?? 0;
    const count = counts[end]! - counts[start]! + (parent?.rate ?? 0) * weight;
    const rate = count / (exposures[end]! - exposures[start]! + weight);
    const [from, to] = [sorted[start]!.day, sorted[end - 1]!.day];
    return rate > 0 && Number.isFinite(rate) ? { rate, from, to, days: end - start } : undefined;
  };
}

function runningSums(days: readonly CountedDay[], column: 'count' | 'exposure'): number[] {
  const sums = [0];
  days.forEach((one, at) => {
    sums.push(sums[at]! + one[column]);
  });
  return sums;
}

function after(before: Running | undefined, base: Base, day: Day, evidence: number): Running | undefined {
  const limit = base.days < BASE_DAYS ? SURE_OF_SHORT_BASE : SURE;
  const sum = Math.min(limit * HIGHEST_SUM, Math.max(0, (before?.sum ?? 0) + evidence));
  if (sum === 0 && before?.opened === undefined) return undefined;
  const opened = before?.opened ?? (sum >= limit ? day : undefined);
  return { base, sum, began: before?.began ?? day, opened, calm: sum < CALM_SUM ? (before?.calm ?? 0) + 1 : 0 };
}
