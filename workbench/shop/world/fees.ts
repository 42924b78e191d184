/** What Amazon takes: invented, plausible rates that every report of the shop agrees on. */
import { MARKETPLACES, type Marketplace } from './marketplace.ts';
import type { Product } from './product.ts';

/** Of the price, tax included. */
const REFERRAL_RATE = 0.15;

/** Pick and pack by weight, in dollars; other marketplaces by their price factor. */
const FULFILMENT_STEPS: readonly (readonly [upToGrams: number, dollars: number])[] = [
  [170, 3.22],
  [340, 3.77],
  [680, 5.4],
  [1360, 6.1],
  [Number.POSITIVE_INFINITY, 7.85],
];

/** Rounded as the marketplace's currency is written. */
export function money(amount: number, marketplace: Marketplace): number {
  return Number(amount.toFixed(MARKETPLACES[marketplace].decimals));
}

/** Of one unit at a price. */
export function referralFee(price: number, marketplace: Marketplace): number {
  return money(price * REFERRAL_RATE, marketplace);
}

/** Of one unit that Amazon sends. */
export function fulfilmentFee({ grams }: Product, marketplace: Marketplace): number {
  const [, dollars] = FULFILMENT_STEPS.find(([upTo]) => grams <= upTo)!;
  return money(dollars * MARKETPLACES[marketplace].priceFactor, marketplace);
}
