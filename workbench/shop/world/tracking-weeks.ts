/** Places, competitors and searches, week by week. */
import type { Levers } from '../levers.ts';
import { Random } from '../random.ts';
import { addDays, type Day, daysOf, weekdayOf } from './calendar.ts';
import { BRAND } from './catalog.ts';
import { money } from './fees.ts';
import type { ShopPlan } from './plan.ts';
import type { Rates } from './rates.ts';
import { keywordsOf } from './search-terms.ts';
import type { CompetitorWeek, KeywordWeek, QueryWeek } from './tracking.ts';

/** Products that are followed: the best sellers of a marketplace. */
const FOLLOWED = 8;
const COMPETITORS = 5;
/** Beyond this place Cerebro says nothing. */
const LAST_PLACE = 306;
const RIVALS = ['Kuhlmann', 'Nordvik', 'BellaCasa', 'OXBOW', 'Tanuki Home', 'Prepwell', 'Casa Lumo'];
const SUNDAY = 6;

/** The best sellers of each marketplace, as far as they are followed. */
export function followedOf({ rates, kind }: ShopPlan): Rates[] {
  return kind.marketplaces.flatMap(({ marketplace }) =>
    rates
      .filter((one) => one.marketplace === marketplace)
      .sort((a, b) => b.sessions * b.conversion - a.sessions * a.conversion)
      .slice(0, FOLLOWED),
  );
}

function priceOf({ skus }: ShopPlan, { marketplace, product }: Rates): number {
  const listings = skus.filter(({ asin }) => asin === product.asin).flatMap((sku) => sku.listings);
  return listings.find((listing) => listing.marketplace === marketplace)!.price;
}

function keywordWeeks(plan: ShopPlan, rates: Rates, levers: Levers, day: Day, week: number): KeywordWeek[] {
  const { marketplace, product } = rates;
  return keywordsOf(product.noun).map((keyword, index) => {
    const own = new Random(plan.seed, 'keyword', marketplace, product.asin, keyword);
    const usual = own.integer(2, 12) + 4 * index;
    const volume = Math.round(own.between(3000, 30_000) / (1 + index * index));
    const now = new Random(plan.seed, 'rank', marketplace, product.asin, keyword, week);
    const kept = levers.factor('rank', marketplace, `${product.asin} ${keyword}`, day) > 0;
    const rank = Math.max(1, usual + now.integer(-2, 2));
    return {
      day,
      marketplace,
      asin: product.asin,
      keyword,
      searchVolume: Math.round((volume * now.between(0.95, 1.05)) / 10) * 10,
      organicRank: kept ? Math.min(rank, LAST_PLACE) : null,
      sponsoredRank: rates.adsShare > 0 && now.chance(0.8) ? now.integer(1, 20) : null,
      competingProducts: own.integer(200, 3000),
      suggestedBid: money(0.9 * priceOf(plan, rates) * rates.conversion * 0.2, marketplace),
    };
  });
}

/** The page of results on which a product stands: itself, then its competitors. */
function competitorWeeks(plan: ShopPlan, rates: Rates, levers: Levers, day: Day, week: number): CompetitorWeek[] {
  const { marketplace, product } = rates;
  const against = product.asin;
  const price = priceOf(plan, rates);
  const row = (asin: string, brand: string, own: boolean, share: number): CompetitorWeek => {
    const random = new Random(plan.seed, 'competitor', marketplace, against, asin);
    const now = new Random(plan.seed, 'competitor', marketplace, against, asin, week);
    const usual = own ? price : money(price * random.between(0.85, 1.3), marketplace);
    const isCheapest = asin === rivalAsin(product.asin, 0);
    const rated = own ? levers.factor('rating', marketplace, asin, day) : 1;
    const cut = isCheapest ? levers.factor('competitorPrice', marketplace, against, day) : 1;
    return {
      day,
      marketplace,
      against,
      asin,
      title: own
        ? product.titles.en
        : `${brand} ${product.noun}, ${random.pick(['2026 edition', 'deluxe', 'classic'])}`,
      brand,
      price: money(usual * cut, marketplace),
      bestSellersRank: Math.max(1, Math.round((random.between(400, 9000) / share) * now.between(0.9, 1.1))),
      rating: Number(((random.integer(40, 48) / 10) * rated).toFixed(1)),
      reviews: random.integer(150, 6000) + week * random.integer(1, 15),
      sellers: 1,
      monthlySales: Math.round(rates.sessions * rates.conversion * 30 * share * now.between(0.9, 1.1)),
    };
  };
  const random = new Random(plan.seed, 'rivals', against);
  const rivals = random.shuffle(RIVALS).slice(0, COMPETITORS);
  return [
    row(product.asin, BRAND, true, 1),
    ...rivals.map((brand, index) => row(rivalAsin(product.asin, index), brand, false, random.between(0.4, 3))),
  ];
}

/** `B0HPKT0011` has the competitors `B0RV0T0011` to `B0RV4T0011`. */
function rivalAsin(asin: string, index: number): string {
  return `B0RV${index}${asin.slice(5)}`;
}

function queryWeeks(plan: ShopPlan, rates: readonly Rates[], from: Day, week: number): QueryWeek[] {
  const drawn = rates.flatMap((one) =>
    keywordsOf(one.product.noun).map((query, index) => {
      const own = new Random(plan.seed, 'keyword', one.marketplace, one.product.asin, query);
      const volume = Math.round(own.between(900, 7000) / (1 + index));
      return { one, query, volume };
    }),
  );
  const first = drawn.filter(({ query }, index) => drawn.findIndex((other) => other.query === query) === index);
  const ranked = [...first].sort((a, b) => b.volume - a.volume || (a.query < b.query ? -1 : 1));
  return ranked.map(({ one, query, volume }, index) => {
    const random = new Random(plan.seed, 'query', one.marketplace, query, week);
    const shares = (total: number, share: number) => ({ total, brand: random.binomial(total, share) });
    const clicks = Math.round(volume * random.between(0.35, 0.5));
    const purchases = Math.round(clicks * one.conversion * random.between(0.7, 1));
    return {
      from,
      to: addDays(from, 6),
      marketplace: one.marketplace,
      query,
      score: index + 1,
      volume,
      impressions: shares(volume * 12, 0.03),
      clicks: shares(clicks, 0.06),
      cartAdds: shares(purchases * 3, 0.07),
      purchases: shares(purchases, 0.08),
      medianPrice: money(priceOf(plan, one) * random.between(0.9, 1.1), one.marketplace),
      brandMedianPrice: priceOf(plan, one),
    };
  });
}

/** Of every week that ends in the shop's days: how things stood on its Sunday, and the searches up to its Saturday. */
export function trackingOf(plan: ShopPlan, levers: Levers) {
  const sundays = daysOf(plan).filter((day) => weekdayOf(day) === SUNDAY);
  const followed = followedOf(plan);
  const each = <Row>(rows: (rates: Rates, day: Day, week: number) => Row[]) =>
    sundays.flatMap((day, week) => followed.flatMap((rates) => rows(rates, day, week)));
  const marketplaces = plan.kind.marketplaces.map(({ marketplace }) => marketplace);
  return {
    keywords: each((rates, day, week) => keywordWeeks(plan, rates, levers, day, week)),
    competitors: each((rates, day, week) => competitorWeeks(plan, rates, levers, day, week)),
    queries: sundays.slice(1).flatMap((day, week) =>
      marketplaces.flatMap((marketplace) =>
        queryWeeks(
          plan,
          followed.filter((rates) => rates.marketplace === marketplace),
          addDays(day, -7),
          week,
        ),
      ),
    ),
  };
}
