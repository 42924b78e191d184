/** The marketplaces in which the shop sells, and what is different in each. */

/** A marketplace's code, as Seller Central abbreviates it. */
export type Marketplace = 'US' | 'DE' | 'JP';

/** Stock that is sold in several marketplaces is one pool: `EU` is Pan-European, sold from Germany and from France. */
export type Pool = 'US' | 'EU' | 'JP';

/** What a marketplace is like. */
interface MarketplaceFacts {
  readonly currency: 'USD' | 'EUR' | 'JPY';
  /** As orders and settlements name it. */
  readonly salesChannel: string;
  readonly timeZone: string;
  readonly pool: Pool;
  /** What a US dollar's worth of goods is priced at there, tax included. */
  readonly priceFactor: number;
  /** Part of a price that is tax, of the price without it: 0.19 in Germany. */
  readonly taxRate: number;
  /** Digits behind the decimal point of a price. */
  readonly decimals: 0 | 2;
}

export const MARKETPLACES: Readonly<Record<Marketplace, MarketplaceFacts>> = {
  US: {
    currency: 'USD',
    salesChannel: 'Amazon.com',
    timeZone: 'America/Los_Angeles',
    pool: 'US',
    priceFactor: 1,
    taxRate: 0,
    decimals: 2,
  },
  DE: {
    currency: 'EUR',
    salesChannel: 'Amazon.de',
    timeZone: 'Europe/Berlin',
    pool: 'EU',
    priceFactor: 1.08,
    taxRate: 0.19,
    decimals: 2,
  },
  JP: {
    currency: 'JPY',
    salesChannel: 'Amazon.co.jp',
    timeZone: 'Asia/Tokyo',
    pool: 'JP',
    priceFactor: 150,
    taxRate: 0.1,
    decimals: 0,
  },
};
