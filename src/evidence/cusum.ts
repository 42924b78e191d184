/**
 * CUSUM of daily figures: detects a lasting drop by summing the log likelihood ratio of a fall by `DROP`, never below
 * 0.
 */

const { log, max } = Math;

/** The fall that the sum detects soonest. */
const DROP = 0.3;
/** The rise that its opposite detects soonest. */
const RISE = 0.5;

/** A day's log likelihood ratio for a fall of the conversion: `orders` of `sessions`, `rate` before. */
export function conversionEvidence(orders: number, sessions: number, rate: number, dispersion = 1): number {
  const fallen = log((1 - rate * (1 - DROP)) / (1 - rate));
  return (orders * log(1 - DROP) + (sessions - orders) * fallen) / dispersion;
}

/** The same for a count of which `mean` were expected. */
export function countEvidence(count: number, mean: number, dispersion = 1): number {
  return (count * log(1 - DROP) + mean * DROP) / dispersion;
}

/** The same for a rise of the count by `RISE`. */
export function surgeEvidence(count: number, mean: number, dispersion = 1): number {
  return (count * log(1 + RISE) - mean * RISE) / dispersion;
}

/** The sum after each day. */
export function cusum(evidence: readonly number[]): number[] {
  let sum = 0;
  return evidence.map((one) => {
    sum = max(0, sum + one);
    return sum;
  });
}

/** Days until a fall to half is detected, on average. */
export function daysToKnowHalf(meanPerDay: number, limit: number): number {
  return limit / countEvidence(meanPerDay / 2, meanPerDay);
}
