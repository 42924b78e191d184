/** What is looked up once a week: places in the search results, competitors, and the shares of searches. */
import type { Day } from './calendar.ts';
import type { Marketplace } from './marketplace.ts';

/** A main keyword of a product, as Cerebro lists it on `day` (a Sunday). */
export interface KeywordWeek {
  readonly day: Day;
  readonly marketplace: Marketplace;
  readonly asin: string;
  readonly keyword: string;
  readonly searchVolume: number;
  /** Place among the natural results; null: not among the first 306. */
  readonly organicRank: number | null;
  readonly sponsoredRank: number | null;
  readonly competingProducts: number;
  readonly suggestedBid: number;
}

/** A product on a page of search results, as Xray lists it on `day`: the shop's own among its competitors. */
export interface CompetitorWeek {
  readonly day: Day;
  readonly marketplace: Marketplace;
  /** The product of the shop that it competes with; of the own row the same as `asin`. */
  readonly against: string;
  readonly asin: string;
  readonly title: string;
  readonly brand: string;
  readonly price: number;
  readonly bestSellersRank: number;
  readonly rating: number;
  readonly reviews: number;
  readonly sellers: number;
  readonly monthlySales: number;
}

/** A search query in a week (Sunday to Saturday), as *Search Query Performance* of the brand counts it. */
export interface QueryWeek {
  readonly from: Day;
  readonly to: Day;
  readonly marketplace: Marketplace;
  readonly query: string;
  /** 1 is the best. */
  readonly score: number;
  readonly volume: number;
  readonly impressions: Shares;
  readonly clicks: Shares;
  readonly cartAdds: Shares;
  readonly purchases: Shares;
  readonly medianPrice: number;
  readonly brandMedianPrice: number | null;
}

/** All buyers' count, and the part that went to the brand. */
interface Shares {
  readonly total: number;
  readonly brand: number;
}
