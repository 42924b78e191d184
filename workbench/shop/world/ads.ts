/** Sponsored Products: how campaigns are built, and what a click day brought as known on a later day. */
import type { Day } from './calendar.ts';
import type { Marketplace } from './marketplace.ts';

/** A campaign with its ad groups. Ids are 15 to 18 digits, kept as text. */
export interface Campaign {
  readonly id: string;
  readonly marketplace: Marketplace;
  readonly name: string;
  readonly portfolioId: string;
  readonly portfolio: string;
  readonly targetingType: 'AUTO' | 'MANUAL';
  readonly state: 'enabled' | 'paused';
  readonly dailyBudget: number;
  readonly biddingStrategy: 'Dynamic bids - down only' | 'Dynamic bids - up and down' | 'Fixed bid';
  readonly startedOn: Day;
  readonly adGroups: readonly AdGroup[];
}

/** An ad group: what it advertises, and what it bids on. */
export interface AdGroup {
  readonly id: string;
  readonly name: string;
  readonly defaultBid: number;
  readonly ads: readonly { readonly adId: string; readonly sku: string; readonly asin: string }[];
  readonly targets: readonly Target[];
}

/** A keyword, or an automatic group such as `close-match`, or a product: `asin="B0…"`. */
export interface Target {
  readonly id: string;
  readonly text: string;
  /** `-` where it is no keyword. */
  readonly matchType: 'EXACT' | 'PHRASE' | 'BROAD' | '-';
  readonly bid: number;
}

/** An order that a click brought. A report of day X counts those of `day` ≤ X: that is how attribution matures. */
export interface AttributedOrder {
  readonly day: Day;
  readonly orderId: string;
  readonly units: number;
  readonly sales: number;
  /** Of the advertised SKU itself; false: another one of the shop's (halo). */
  readonly promoted: boolean;
}

/** What one target did on one search term with one advertised SKU on one day. */
export interface AdsRow {
  readonly day: Day;
  readonly marketplace: Marketplace;
  readonly campaign: Campaign;
  readonly adGroup: AdGroup;
  readonly target: Target;
  readonly sku: string;
  readonly asin: string;
  /** Null: impressions without a click; reports of search terms do not list them, all others count them. */
  readonly searchTerm: string | null;
  readonly impressions: number;
  readonly clicks: number;
  readonly spend: number;
  /** All orders the clicks ever bring: read them through `attributedBy`. */
  readonly orders: readonly AttributedOrder[];
}

/** What clicks have brought so far. */
interface Attributed {
  readonly orders: number;
  readonly units: number;
  readonly sales: number;
  readonly promotedUnits: number;
  readonly promotedSales: number;
}

/** What the clicks of a row had brought at the end of a day. */
export function attributedBy(row: AdsRow, day: Day): Attributed {
  const known = row.orders.filter((order) => order.day <= day);
  const promoted = known.filter((order) => order.promoted);
  const sum = (orders: readonly AttributedOrder[], of: 'units' | 'sales') =>
    orders.reduce((total, order) => total + order[of], 0);
  return {
    orders: known.length,
    units: sum(known, 'units'),
    sales: sum(known, 'sales'),
    promotedUnits: sum(promoted, 'units'),
    promotedSales: sum(promoted, 'sales'),
  };
}
