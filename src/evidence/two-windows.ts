/** Whether fewer came in one window than another makes one expect. */
import { regularisedBeta } from './distributions.ts';

/** A count and what its window is worth in days. */
interface Counted {
  readonly count: number;
  readonly exposure: number;
}

/**
 * P of so few in `now`, or fewer, at the pace of `before`: exact given their sum, counts weighing less where they
 * scatter.
 */
export function chanceOfFewer(now: Counted, before: Counted, dispersion = 1): number {
  const share = now.exposure / (now.exposure + before.exposure);
  return regularisedBeta(1 - share, before.count / dispersion, now.count / dispersion + 1);
}

/** z of the difference of two rates, for windows of many sessions. */
export function rateChangeZ(
  now: { readonly orders: number; readonly sessions: number },
  before: { readonly orders: number; readonly sessions: number },
  dispersion = 1,
): number {
  const pooled = (now.orders + before.orders) / (now.sessions + before.sessions);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / now.sessions + 1 / before.sessions) * dispersion);
  return error === 0 ? 0 : (now.orders / now.sessions - before.orders / before.sessions) / error;
}
