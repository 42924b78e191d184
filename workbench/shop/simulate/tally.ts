/** What the scores of several shops come to. */
import type { Score } from './score.ts';

/** So many of so many. */
export type Part = readonly [count: number, of: number];

/** A score in numbers that can be added. */
export interface Tally {
  /** Shown on the day on which their fact was imported. */
  readonly facts: Part;
  /** Shown within a week before and two days after they were due. */
  readonly forecasts: Part;
  /** Shown within so many days of enough evidence. */
  readonly countedIn2: Part;
  readonly countedIn7: Part;
  readonly falseActs: number;
  readonly falseWatches: number;
  readonly productMonths: number;
  readonly lookAlikes: number;
  /** Imports that differ from the truth. */
  readonly faults: number;
}

/** Areas whose troubles the table counts, and the others, of which a sentence tells. */
export const MAIN: readonly string[] = ['stock', 'traffic', 'account', 'data'];
export const OTHERS: readonly string[] = ['ads', 'customers', 'ranking'];

export function tallyOf({ findings, ...score }: Score, faults: number, areas: readonly string[]): Tally {
  const part = (basis: string, days: number): Part => {
    const own = findings
      .filter(({ trouble }) => trouble.basis === basis && areas.includes(trouble.areas[0]!))
      // Of what is not shown at the end, but is not due by then, nobody knows.
      .filter(({ delay, left }) => delay !== null || left >= days);
    return [own.filter(({ delay }) => delay !== null && delay <= days).length, own.length];
  };
  return {
    facts: part('fact', 0),
    forecasts: part('forecast', 2),
    countedIn2: part('statistics', 2),
    countedIn7: part('statistics', 7),
    falseActs: score.falseActs.length,
    falseWatches: score.falseWatches.length,
    productMonths: score.productMonths,
    lookAlikes: score.lookAlikes.length,
    faults,
  };
}

/** The sum of tallies. */
export function sumOfTallies(all: readonly Tally[]): Tally {
  const sum = (of: (one: Tally) => number) => all.reduce((total, one) => total + of(one), 0);
  const part = (of: (one: Tally) => Part): Part => [sum((one) => of(one)[0]), sum((one) => of(one)[1])];
  return {
    facts: part(({ facts }) => facts),
    forecasts: part(({ forecasts }) => forecasts),
    countedIn2: part(({ countedIn2 }) => countedIn2),
    countedIn7: part(({ countedIn7 }) => countedIn7),
    falseActs: sum(({ falseActs }) => falseActs),
    falseWatches: sum(({ falseWatches }) => falseWatches),
    productMonths: sum(({ productMonths }) => productMonths),
    lookAlikes: sum(({ lookAlikes }) => lookAlikes),
    faults: sum(({ faults }) => faults),
  };
}
