/** What buyers send back and say. */
import type { Day } from './calendar.ts';
import type { Marketplace } from './marketplace.ts';

/** An FBA return, on the day it arrived. */
export interface Return {
  readonly day: Day;
  readonly marketplace: Marketplace;
  readonly orderId: string;
  readonly sku: string;
  readonly asin: string;
  readonly quantity: number;
  readonly fulfillmentCenter: string;
  readonly disposition: 'SELLABLE' | 'CUSTOMER_DAMAGED' | 'DEFECTIVE';
  readonly reason:
    | 'DEFECTIVE'
    | 'NOT_AS_DESCRIBED'
    | 'UNWANTED_ITEM'
    | 'ORDERED_WRONG_ITEM'
    | 'MISSED_ESTIMATED_DELIVERY';
  readonly status: string;
  readonly licensePlate: string;
  readonly comments: string;
}

/** Seller feedback on an order. */
export interface Feedback {
  readonly day: Day;
  readonly marketplace: Marketplace;
  readonly orderId: string;
  readonly rating: 1 | 2 | 3 | 4 | 5;
  readonly comments: string;
}
