/** The campaigns of advertised products: an automatic, an exact and a broad one each. */
import { Random } from '../random.ts';
import type { AdGroup, Campaign, Target } from './ads.ts';
import { addDays, type Day } from './calendar.ts';
import { money } from './fees.ts';
import type { Listing, Sku } from './product.ts';
import { type Rates, UNITS_PER_ORDER } from './rates.ts';
import { keywordsOf } from './search-terms.ts';

/** A campaign, with what it needs to be played. */
export interface PlayedCampaign {
  readonly campaign: Campaign;
  readonly adGroup: AdGroup;
  readonly rates: Rates;
  /** Part of the product's clicks that come by it. */
  readonly share: number;
  /** What a click costs on average. */
  readonly clickPrice: number;
}

type Plan = 'auto' | 'exact' | 'broad';

const SHARES: Readonly<Record<Plan, number>> = { auto: 0.35, exact: 0.35, broad: 0.3 };
const AUTO_GROUPS = ['close-match', 'loose-match', 'substitutes', 'complements'];
/** Of a bid that a click costs. */
const PAID_OF_BID = 0.78;

const idOf = (...names: readonly (string | number)[]): string => {
  const random = new Random('id', ...names);
  return String(random.integer(1, 9)) + Array.from({ length: 14 }, () => random.integer(0, 9)).join('');
};

function targetsOf(plan: Plan, noun: string, campaignId: string, bid: number): Target[] {
  const target = (text: string, matchType: Target['matchType']): Target => ({
    id: idOf(campaignId, text, matchType),
    text,
    matchType,
    bid,
  });
  const [first, second, third] = keywordsOf(noun);
  if (plan === 'auto') return AUTO_GROUPS.map((text) => target(text, '-'));
  if (plan === 'exact') return [first!, second!, third!].map((text) => target(text, 'EXACT'));
  return [target(first!, 'BROAD'), target(second!, 'PHRASE')];
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

function campaignOf(plan: Plan, rates: Rates, sku: Sku, listing: Listing, siblings: readonly Sku[], to: Day) {
  const { marketplace, product } = rates;
  const code = sku.sku.replace(/^HP-/, '');
  const name = `${code} | ${marketplace} | ${plan}`;
  const id = idOf('campaign', name);
  const clickPrice = listing.price * UNITS_PER_ORDER * rates.conversion * rates.acos;
  const bid = money(clickPrice / PAID_OF_BID, marketplace);
  const advertised = plan === 'broad' ? [sku, ...siblings] : [sku];
  const adGroup: AdGroup = {
    id: idOf('ad group', name),
    name: capital(product.noun),
    defaultBid: bid,
    ads: advertised.map((one) => ({ adId: idOf('ad', name, one.sku), sku: one.sku, asin: one.asin })),
    targets: targetsOf(plan, product.noun, id, bid),
  };
  const spend = rates.sessions * rates.adsShare * SHARES[plan] * clickPrice;
  const campaign: Campaign = {
    id,
    marketplace,
    name,
    portfolioId: idOf('portfolio', product.category),
    portfolio: product.category,
    targetingType: plan === 'auto' ? 'AUTO' : 'MANUAL',
    state: 'enabled',
    dailyBudget: money(Math.ceil(spend * 3 + 5 * (marketplace === 'JP' ? 150 : 1)), marketplace),
    biddingStrategy: plan === 'exact' ? 'Fixed bid' : 'Dynamic bids - down only',
    startedOn: addDays(to, -new Random('started', name).integer(150, 600)),
    adGroups: [adGroup],
  };
  return { campaign, adGroup, rates, share: SHARES[plan], clickPrice };
}

/** The SKU that ads of a product show: Amazon's where it has both. */
function advertisedSku(skus: readonly Sku[], { product, marketplace }: Rates): Sku | undefined {
  const isListed = (sku: Sku) => sku.listings.some((listing) => listing.marketplace === marketplace);
  const own = skus.filter(({ asin }) => asin === product.asin).filter(isListed);
  return own.find(({ channel }) => channel === 'FBA') ?? own[0];
}

/** All campaigns of a shop. Broad ones also show the first variation of the same parent that is advertised. */
export function campaignsOf(rates: readonly Rates[], skus: readonly Sku[], lastDay: Day): PlayedCampaign[] {
  const advertised = rates.filter(({ adsShare, product }) => adsShare > 0 && product.openedOn < lastDay);
  return advertised.flatMap((one) => {
    const sku = advertisedSku(skus, one)!;
    const listing = sku.listings.find(({ marketplace }) => marketplace === one.marketplace)!;
    const siblings = advertised
      .filter((other) => other.marketplace === one.marketplace && other !== one)
      .filter((other) => other.product.parentAsin === one.product.parentAsin)
      .slice(0, 1)
      .map((other) => advertisedSku(skus, other)!);
    const plans: readonly Plan[] = ['auto', 'exact', 'broad'];
    return plans.map((plan) => campaignOf(plan, one, sku, listing, siblings, lastDay));
  });
}
