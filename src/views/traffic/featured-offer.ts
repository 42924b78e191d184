/** Judges the share of page views with the Featured Offer against the ASIN's own past. */
import { binomialCdf } from '../../evidence/distributions.ts';
import type { Day } from '../../values/day.ts';
import { type Figures, totalOf } from './traffic-days.ts';

export interface FeaturedOffer {
  readonly verdict: 'lost' | 'low' | 'ok' | 'not-enough-data' | 'no-data';
  /** Shares of page views; `undefined` if unknown. */
  readonly now: number | undefined;
  readonly before: number | undefined;
  readonly since?: Day | undefined;
  /** True if it is low, and no better past is known. */
  readonly isAlone?: true;
  /** True of a window of several days, in whose last ones it may be lower. */
  readonly isMixed?: true;
}

/** Numbers of Rules: shares of the former share, and page views that say enough. */
export interface OfferLimits {
  readonly lost: number;
  readonly low: number;
  readonly pageViews: number;
}

/** A lower share by chance alone is this unlikely. */
const SURE = 0.01;
/** Newest days that are put together until they have enough page views. */
const NEWEST_DAYS = 7;

/** By day, the oldest first; a lost one is seen on the first day with enough page views. */
export function featuredOfferByDay(
  days: readonly (Figures & { readonly day: Day })[],
  limits: OfferLimits,
): FeaturedOffer {
  const known = days.filter(({ offered, pageViews }) => pageViews > 0 && !Number.isNaN(offered));
  const newest = newestDays(known, limits.pageViews);
  const now = totalOf(newest);
  const former = known.slice(0, known.length - newest.length);
  const found = featuredOffer(now, totalOf(former), former.length, limits);
  if (found.before === undefined || (found.verdict !== 'lost' && found.verdict !== 'low')) return found;
  const limit = found.verdict === 'lost' ? limits.lost : limits.low;
  const since = sinceOf(known, found.before, limit);
  // Days after it began are no past to compare with.
  const before = totalOf(known.filter(({ day }) => day < since));
  return { ...found, since, before: shareOf(before) ?? found.before };
}

function newestDays<One extends Figures>(days: readonly One[], enough: number): readonly One[] {
  for (let count = 1; count < NEWEST_DAYS; count++)
    if (totalOf(days.slice(-count)).pageViews >= enough) return days.slice(-count);
  return days.slice(-NEWEST_DAYS);
}

/** The first of the newest days that are all below the limit. */
function sinceOf(days: readonly (Figures & { readonly day: Day })[], before: number, limit: number): Day {
  const lower = days.map(({ offered, pageViews }) => offered / pageViews < before * limit);
  return days[Math.min(lower.lastIndexOf(false) + 1, days.length - 1)]!.day;
}

/** A past of fewer days may be no better than the present. */
const PAST_DAYS = 28;

/** By two periods; without a past of its own, a share below the limit of a lost one is low. */
export function featuredOffer(
  now: Figures,
  before: Figures,
  pastDays: number,
  { lost, low, pageViews }: OfferLimits,
): FeaturedOffer {
  const shares = { now: shareOf(now), before: shareOf(before) };
  if (shares.now === undefined) return { verdict: 'no-data', ...shares };
  if (now.pageViews < pageViews) return { verdict: 'not-enough-data', ...shares };
  const alone: FeaturedOffer =
    shares.now < lost ? { verdict: 'low', ...shares, isAlone: true } : { verdict: 'ok', ...shares };
  if (shares.before === undefined || before.pageViews < pageViews) return alone;
  if (pastDays < PAST_DAYS && alone.isAlone && shares.before < lost) return alone;
  const part = shares.now / shares.before;
  const isSure = binomialCdf(Math.round(now.offered), now.pageViews, Math.min(shares.before, 1)) <= SURE;
  return { verdict: !isSure || !(part < low) ? 'ok' : part < lost ? 'lost' : 'low', ...shares };
}

/** Of more products that are low without a better past, if they are that part of all, it is no news. */
const [FEW_LOW, USUAL_LOW] = [3, 0.1];

/**
 * Where many products that can be bought never had it, as with a reseller, one of them is no exception: nothing is known of
 * them.
 */
export function onlyExceptions<One extends { readonly offer: FeaturedOffer }>(
  all: readonly One[],
  canBeBought: (one: One) => boolean,
): readonly One[] {
  const known = all.filter(({ offer }) => !['no-data', 'not-enough-data'].includes(offer.verdict));
  const judged = known.filter(canBeBought);
  const alone = judged.filter(({ offer }) => offer.isAlone);
  if (alone.length <= FEW_LOW || alone.length <= judged.length * USUAL_LOW) return all;
  return all.map((one) => (one.offer.isAlone ? { ...one, offer: { ...one.offer, verdict: 'not-enough-data' } } : one));
}

function shareOf({ offered, pageViews }: Figures): number | undefined {
  return pageViews > 0 && !Number.isNaN(offered) ? offered / pageViews : undefined;
}
