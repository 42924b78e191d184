/** The true rates of the shop, before chance and troubles: what an oracle knows and a seller does not. */
import { Random } from '../random.ts';
import type { ShopKind } from '../shops.ts';
import { type Day, EVENTS, weekdayOf } from './calendar.ts';
import type { Catalog } from './catalog.ts';
import type { Marketplace } from './marketplace.ts';
import type { Product } from './product.ts';

/** What a product does on an ordinary day in a marketplace. */
export interface Rates {
  readonly marketplace: Marketplace;
  readonly product: Product;
  /** Sessions a day, clicks on ads included. */
  readonly sessions: number;
  /** Order items per session. */
  readonly conversion: number;
  /** Variance of a day's order items over their mean, given its sessions: 1 to 2.5. */
  readonly dispersion: number;
  /** Part of the sessions that are clicks on ads; 0 where it is not advertised. */
  readonly adsShare: number;
  /** Advertising cost of sales when nothing is wrong. */
  readonly acos: number;
  /** Clicks per impression of its ads. */
  readonly clickRate: number;
}

/** Monday to Sunday, in each marketplace; their mean is 1. */
const WEEKDAYS: Readonly<Record<Marketplace, readonly number[]>> = {
  US: [1.05, 1.02, 0.99, 0.97, 0.93, 0.97, 1.07],
  DE: [1.04, 1, 0.98, 0.97, 0.92, 0.94, 1.15],
  JP: [0.96, 0.95, 0.97, 0.97, 0.98, 1.07, 1.1],
};

/** The best and the worst seller of the catalog, in units a day at scale 1. */
const BEST = 40;
const WORST = 0.05;
/** Above 1, few sell much: about a hundred and fifty units a day in all. */
const SKEW = 1.6;

/** Units per order item: nine of ten orders are of one unit. */
export const UNITS_PER_ORDER = 1.13;
/** So many of the best sellers are advertised. */
const ADVERTISED = 14;

function unitsAt(place: number, count: number): number {
  const height = (1 - place / (count - 1)) ** SKEW;
  return WORST * (BEST / WORST) ** height;
}

function ratesOf(
  product: Product,
  units: number,
  isAdvertised: boolean,
  marketplace: Marketplace,
  seed: number,
): Rates {
  const random = new Random(seed, 'rates', marketplace, product.asin);
  const conversion = random.between(0.075, 0.15);
  return {
    marketplace,
    product,
    sessions: units / UNITS_PER_ORDER / conversion,
    conversion,
    dispersion: random.between(1, 2.5),
    adsShare: isAdvertised ? random.between(0.15, 0.3) : 0,
    acos: random.between(0.13, 0.22),
    clickRate: random.between(0.004, 0.011),
  };
}

/** The true rates of all products in all marketplaces of a shop. Who sells best is drawn, the same everywhere. */
export function ratesOfShop({ products, skus }: Catalog, { marketplaces }: ShopKind, seed: number): Rates[] {
  const ranking = new Random(seed, 'ranking').shuffle(products);
  const listedIn = (asin: string, marketplace: Marketplace) =>
    skus.some((sku) => sku.asin === asin && sku.listings.some((listing) => listing.marketplace === marketplace));
  return marketplaces.flatMap(({ marketplace, scale }) =>
    products
      .filter(({ asin }) => listedIn(asin, marketplace))
      .map((product) => {
        const place = ranking.indexOf(product);
        const units = unitsAt(place, products.length) * scale;
        return ratesOf(product, units, place < ADVERTISED, marketplace, seed);
      }),
  );
}

/** What weekday and events make of a day, the same for all products. */
export interface DayFactors {
  readonly sessions: number;
  readonly conversion: number;
}

export function dayFactors(marketplace: Marketplace, day: Day): DayFactors {
  const now = EVENTS.filter(({ from, to }) => from <= day && day <= to);
  return {
    sessions: now.reduce((factor, event) => factor * event.sessions, WEEKDAYS[marketplace][weekdayOf(day)]!),
    conversion: now.reduce((factor, event) => factor * event.conversion, 1),
  };
}
