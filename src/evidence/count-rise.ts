/** Tests whether a count rose: the last days, as many of them as say most, against what was expected. */

/** A day's count, and the mean that is expected. */
interface ExpectedCount {
  readonly count: number;
  readonly expected: number;
}

/** The last days that say most. */
export interface CountRise {
  /** The log likelihood ratio of the rate they show to the expected one. */
  readonly evidence: number;
  /** How many days. */
  readonly days: number;
  readonly counted: number;
  readonly expected: number;
}

/** `undefined` if no number of last days has more than expected; the newest day comes last. */
export function countRise(all: readonly ExpectedCount[]): CountRise | undefined {
  let best: CountRise | undefined;
  let [counted, expected] = [0, 0];
  for (let days = 1; days <= all.length; days++) {
    const day = all[all.length - days]!;
    counted += day.count;
    expected += day.expected;
    const evidence = riseEvidence(counted, expected);
    if (evidence > (best?.evidence ?? 0)) best = { evidence, days, counted, expected };
  }
  return best;
}

/** The log likelihood ratio for a Poisson count above its mean; 0 if it is not above. */
function riseEvidence(counted: number, expected: number): number {
  if (counted <= expected || expected <= 0) return 0;
  return counted * Math.log(counted / expected) - (counted - expected);
}
