/** Which products of a shop may get a trouble, and words for choosing among them. */
import type { ShopPlan } from '../world/plan.ts';
import { type Rates, UNITS_PER_ORDER } from '../world/rates.ts';
import { followedOf } from '../world/tracking-weeks.ts';
import type { Candidate } from './trouble.ts';

function candidateOf(plan: ShopPlan, rates: Rates, followed: readonly Rates[]): Candidate {
  const { marketplace, product } = rates;
  const skus = plan.skus.filter(({ asin, listings }) => {
    return asin === product.asin && listings.some((one) => one.marketplace === marketplace);
  });
  const sku = skus.find(({ channel }) => channel === 'FBA') ?? skus[0]!;
  return {
    marketplace,
    rates,
    sku,
    listing: sku.listings.find((one) => one.marketplace === marketplace)!,
    perDay: rates.sessions * rates.conversion * UNITS_PER_ORDER,
    campaigns: plan.campaigns.filter((played) => played.rates === rates),
    isFollowed: followed.includes(rates),
  };
}

/** All products of a shop, in each marketplace. */
export function candidatesOf(plan: ShopPlan): Candidate[] {
  const followed = followedOf(plan);
  return plan.rates.map((rates) => candidateOf(plan, rates, followed));
}

/** On sale, not being sold off, no bundle. */
export const isOrdinary = ({ rates, sku }: Candidate) =>
  rates.product.openedOn < '2026-09' && !rates.product.isDiscontinued && sku.contains.length === 0;

/** An ordinary FBA product without a twin that sells at least so many a day. */
export const sellsAtAmazon =
  (from: number, to = Number.POSITIVE_INFINITY) =>
  (candidate: Candidate) =>
    isOrdinary(candidate) &&
    candidate.sku.channel === 'FBA' &&
    candidate.sku.twin === null &&
    from <= candidate.perDay &&
    candidate.perDay <= to;

/** An advertised one that sells so much. */
export const isAdvertised = (from: number) => (candidate: Candidate) =>
  sellsAtAmazon(from)(candidate) && candidate.campaigns.length > 0;
