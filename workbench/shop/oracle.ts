/** How much evidence days carry for one who knows the true rates: what a perfect reader could say. */

/** Log likelihood ratio of k successes in n trials, for a true rate of `after` against `before`. */
export function binomialEvidence(k: number, n: number, before: number, after: number): number {
  const [p, q] = [Math.min(after, 0.999), Math.min(before, 0.999)];
  return k * Math.log(p / q) + (n - k) * Math.log((1 - p) / (1 - q));
}

/** The same of a count, for a true mean of `after` against `before`. */
export function countEvidence(count: number, before: number, after: number): number {
  return count * Math.log(after / before) + before - after;
}

/** The same of what so many clicks cost, for a true price of `after` against `before`; `spread`: of a price's logarithm. */
export function priceEvidence(clicks: number, spend: number, before: number, after: number, spread: number): number {
  if (clicks === 0 || spend <= 0) return 0;
  const squared = (price: number) => Math.log(spend / clicks / price) ** 2;
  return (clicks * (squared(before) - squared(after))) / (2 * spread ** 2);
}

/** The evidence of a day, as far as it is in the workbook. */
interface DayOfEvidence {
  readonly day: string;
  readonly evidence: number;
}

/** The first day by which the sum has reached the limit; null if it never does. */
export function firstEnough(days: readonly DayOfEvidence[], limit: number): string | null {
  let sum = 0;
  for (const { day, evidence } of days) {
    sum += evidence;
    if (sum >= limit) return day;
  }
  return null;
}
