/** Bounds of a rate that was counted for some time. */
import { regularisedGamma, rootOf } from './distributions.ts';

/** Bounds of a rate of events a day. */
interface RateBounds {
  /** The rate lies below it in 5 of 100 cases. */
  readonly low: number;
  /** Above it in 20 of 100 cases. */
  readonly probable: number;
  /** Above it in 5 of 100 cases. */
  readonly high: number;
}

const [OFTEN, RARELY] = [0.2, 0.05];

/** For so many events in so many days; `dispersion` is the variance of the count divided by its mean. */
export function boundsOfRate(count: number, days: number, dispersion = 1): RateBounds {
  if (days <= 0) return { low: 0, probable: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const shape = count / dispersion + 0.5;
  const widest = shape + 10 * Math.sqrt(shape) + 10;
  const below = (probability: number) =>
    (rootOf((x) => regularisedGamma(shape, x), probability, 0, widest) * dispersion) / days;
  return { low: count === 0 ? 0 : below(RARELY), probable: below(1 - OFTEN), high: below(1 - RARELY) };
}
