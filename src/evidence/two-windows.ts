/** Tests whether one window has fewer events than another one leads to expect. */
import { regularisedBeta } from './distributions.ts';

/** A count, and the length of its window in weighted days. */
interface Counted {
  readonly count: number;
  readonly exposure: number;
}

/**
 * P(`now` or fewer) at the rate of `before`: exact given the sum of both, with counts weighted less the more they vary.
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
