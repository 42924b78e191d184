/** Money that ads waste. Rates are orders per click, clicks per impression, or the price of a click. */
import { isAdvertised } from './candidates.ts';
import type { Candidate, Site, TroubleKind } from './trouble.ts';

const BY_CAMPAIGN = ['legacy-campaigns', 'unified-campaigns'] as const;
const BY_TERM = ['legacy-search-terms', 'unified-search-terms'] as const;

/** Words that buyers of other goods type; none of them stands in the usual terms. */
const FOREIGN_WORDS = ['electric', 'industrial', 'toy', 'replacement', 'commercial', 'refurbished'];

/** A click of an advertised product is worth this, and its target ACoS is 25 %: what a click must bring in orders. */
const TARGET_ACOS = 0.25;

/** The product's campaign that brings most clicks on other terms than its keywords. */
const campaignOf = ({ at }: Site, plan: 'auto' | 'exact' | 'broad') =>
  at.campaigns.find(({ campaign }) => campaign.name.endsWith(plan))!;

/** Each on another campaign, so that a product may have several. */
function byCampaign(
  id: string,
  plan: 'auto' | 'exact' | 'broad',
  lever: 'clickPrice' | 'clickRate',
  factor: number,
  cause: string,
): TroubleKind {
  return {
    id,
    areas: ['ads'],
    claims: plan,
    basis: 'statistics',
    reports: BY_CAMPAIGN,
    fits: isAdvertised(2),
    plant: (site) => {
      const { campaign, clickPrice, rates } = campaignOf(site, plan);
      const before = lever === 'clickPrice' ? clickPrice : rates.clickRate;
      const { marketplace } = site.at;
      return {
        subject: { campaign: campaign.name, asin: rates.product.asin },
        cause,
        before,
        after: before * factor,
        effects: [{ lever, marketplace, subject: campaign.id, from: site.from, factor }],
      };
    },
  };
}

/** Clicks on a product's ads a day. */
const clicksOf = ({ rates }: Candidate) => rates.sessions * rates.adsShare;

/** A phrase takes clicks and brings next to nothing. */
function wastefulPhrase(id: string, share: number, phraseOf: (site: Site) => string): TroubleKind {
  return {
    id,
    areas: ['ads'],
    claims: 'terms',
    basis: 'statistics',
    reports: BY_TERM,
    fits: (candidate) => isAdvertised(1)(candidate) && clicksOf(candidate) >= 5,
    plant: (site) => {
      const { marketplace, rates } = site.at;
      const phrase = phraseOf(site);
      const effect = { marketplace, subject: `${rates.product.asin} ${phrase}`, from: site.from };
      return {
        subject: { asin: rates.product.asin, [id === 'wasteful-root' ? 'root' : 'term']: phrase },
        cause: `buyers of something else type '${phrase}'`,
        before: (rates.conversion * rates.acos) / TARGET_ACOS,
        after: rates.conversion * 0.04,
        effects: [
          { lever: 'phraseShare', ...effect, factor: share },
          { lever: 'phraseConversion', ...effect, factor: 0.04 },
        ],
      };
    },
  };
}

export const ADS_TROUBLES: readonly TroubleKind[] = [
  byCampaign('acos-runaway', 'broad', 'clickPrice', 3.2, 'the bid was raised'),
  wastefulPhrase('wasteful-root', 0.3, ({ random }) => random.pick(FOREIGN_WORDS)),
  wastefulPhrase(
    'wasteful-term',
    0.25,
    ({ at, random }) => `giant ${at.rates.product.noun} ${random.pick(['parts', 'toy'])}`,
  ),
  byCampaign('click-rate-down', 'auto', 'clickRate', 0.25, 'a new main image that nobody clicks on'),
  byCampaign('click-price-up', 'exact', 'clickPrice', 2.1, 'competitors bid more'),
  {
    id: 'spend-without-featured-offer',
    areas: ['ads'],
    basis: 'fact',
    reports: ['sales-traffic'],
    besides: ['legacy-advertised-products', 'unified-advertised-products'],
    fits: isAdvertised(1.5),
    plant: ({ at, from }) => {
      const effect = { marketplace: at.marketplace, subject: at.rates.product.asin, from };
      return {
        subject: { sku: at.sku.sku, asin: at.rates.product.asin },
        cause: 'another seller has the Featured Offer while the ads go on',
        before: 0.97,
        after: 0.15,
        effects: [
          { lever: 'featuredOffer', ...effect, factor: 0.15 },
          { lever: 'conversion', ...effect, factor: 0.35 },
        ],
      };
    },
  },
];
