/** What a day brought in the marketplaces: sessions of products, sales and state of SKUs. */
import type { Day } from './calendar.ts';
import type { Marketplace } from './marketplace.ts';

/** Traffic of a product on a day, as *Detail Page Sales and Traffic by Child Item* counts it. */
export interface ProductDay {
  readonly day: Day;
  readonly marketplace: Marketplace;
  readonly asin: string;
  readonly sessions: number;
  readonly pageViews: number;
  /** Share of page views in which the shop had the Featured Offer: 0 to 1. */
  readonly featuredOffer: number;
}

/** Sales and listing of a SKU on a day. Sales with tax and before promotions, as the business report prints them. */
export interface SkuDay {
  readonly day: Day;
  readonly marketplace: Marketplace;
  readonly sku: string;
  readonly asin: string;
  readonly units: number;
  readonly orderItems: number;
  readonly sales: number;
  /** Price at the end of the day. */
  readonly price: number;
  /** As All Listings says it at the end of the day; `Incomplete` is a suppressed listing. */
  readonly status: 'Active' | 'Inactive' | 'Incomplete';
  /** Units that can be bought at the end of the day: FBA's, or those on the seller's own shelf. */
  readonly quantity: number;
}
