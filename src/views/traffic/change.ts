/** A verdict on a rate: what it was, what it is, from when on, and over which days. */
import type { Day } from '../../values/day.ts';

/** Ids of the vocabulary `trafficVerdict`. */
type ChangeVerdict =
  | 'dropped'
  | 'slowly-dropped'
  | 'perhaps-dropped'
  | 'improved'
  | 'surge'
  | 'ok'
  | 'not-enough-data'
  | 'no-data';

export interface Change {
  readonly verdict: ChangeVerdict;
  /** Counts a session, or counts a day; `undefined` if unknown. */
  readonly now: number | undefined;
  readonly before: number | undefined;
  /** Counted since it began or in the newest period, and expected there at the rate of before. */
  readonly counted?: number;
  readonly expected?: number;
  readonly since?: Day | undefined;
  /** The days that are compared. */
  readonly base?: DaySpan | undefined;
  readonly window?: DaySpan | undefined;
}

export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** The verdict that nothing can be said yet. */
export const UNDECIDED: Change = { verdict: 'not-enough-data', now: undefined, before: undefined };

/** True if a rate is lower by at least that share. */
export function isLower(now: number, before: number, share: number): boolean {
  return now <= before * (1 - share);
}

/** The chances from which a drop between two windows is told as sure, and as possible. */
export const SURE = 0.01;
const UNSURE = 0.05;

export interface Proof {
  readonly chance: number;
  readonly isProven: boolean;
}

/** The verdict on a drop between two windows that has this chance; `isProven` beside those of other products. */
export function dropVerdict({ chance, isProven }: Proof, unsure = UNSURE): ChangeVerdict {
  if (chance <= SURE && isProven) return 'dropped';
  return chance <= unsure ? 'perhaps-dropped' : 'ok';
}
