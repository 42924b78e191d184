/** Orders, and the day on which what happened to them happened. */
import type { Day } from './calendar.ts';
import type { Marketplace } from './marketplace.ts';

/** An order of one item. A report of day X knows what happened up to X: a later `shippedOn` is not known yet. */
export interface Order {
  readonly orderId: string;
  readonly orderItemId: string;
  readonly marketplace: Marketplace;
  /** `Amazon.de`; orders that France took out of the Pan-European pool say `Amazon.fr`. */
  readonly salesChannel: string;
  /** Day of purchase in the marketplace's time zone: the day on which business reports count it. */
  readonly day: Day;
  /** UTC, to the second: 2026-12-01T15:04:05Z. */
  readonly purchasedAt: string;
  readonly sku: string;
  readonly asin: string;
  readonly channel: 'FBA' | 'FBM';
  readonly quantity: number;
  /** Of all its units, tax included, before promotions. */
  readonly itemPrice: number;
  readonly itemTax: number;
  /** What a coupon or deal took off, 0 or more. */
  readonly promotionDiscount: number;
  readonly promotionId: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
  /** FBM: the last day to hand it over. FBA: null. */
  readonly shipBy: Day | null;
  readonly shippedOn: Day | null;
  readonly cancelledOn: Day | null;
}
