/** Bounds of a rate that was counted for some time. */
import { regularisedGamma, rootOf } from './distributions.ts';

/** Bounds of a rate of events a day. */
interface RateBounds {
  /** The rate lies below it in 1 of 100 cases. */
  readonly least: number;
  /** In 5 of 100 cases. */
  readonly low: number;
  /** Above it in 5 of 100 cases. */
  readonly high: number;
}

const [RARELY, HARDLY] = [0.05, 0.01];

/** For so many events in so many days; `dispersion` is the variance of the count divided by its mean. */
export function boundsOfRate(count: number, days: number, dispersion = 1): RateBounds {
  if (days <= 0) return { least: 0, low: 0, high: Number.POSITIVE_INFINITY };
  const shape = count / dispersion + 0.5;
  const widest = shape + 10 * Math.sqrt(shape) + 10;
  const below = (probability: number) =>
    (rootOf((x) => regularisedGamma(shape, x), probability, 0, widest) * dispersion) / days;
  const [least, low] = count === 0 ? [0, 0] : [below(HARDLY), below(RARELY)];
  return { least, low, high: below(1 - RARELY) };
}
