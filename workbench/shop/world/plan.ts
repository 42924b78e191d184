/** A shop before its first day: what it sells, how well, and how it advertises. */
import { Random } from '../random.ts';
import type { ShopKind } from '../shops.ts';
import { addDays, type Days, LAST_DAY } from './calendar.ts';
import { campaignsOf, type PlayedCampaign } from './campaigns.ts';
import { type Catalog, catalogOf } from './catalog.ts';
import { MARKETPLACES, type Pool } from './marketplace.ts';
import type { Sku } from './product.ts';
import { type Rates, ratesOfShop, UNITS_PER_ORDER } from './rates.ts';

/** Part of the Pan-European pool's sales that France brings, on top of Germany's. */
export const FRENCH_SHARE = 0.2;

/** Everything that is decided before the first day. */
export interface ShopPlan extends Days, Catalog {
  readonly kind: ShopKind;
  readonly seed: number;
  readonly rates: readonly Rates[];
  readonly campaigns: readonly PlayedCampaign[];
}

/** The plan of a shop for so many days, the last of which is the same for all shops. */
export function planShop(kind: ShopKind, seed: number, days: number): ShopPlan {
  const from = addDays(LAST_DAY, 1 - days);
  const marketplaces = kind.marketplaces.map(({ marketplace }) => marketplace);
  const catalog = catalogOf(marketplaces, LAST_DAY, new Random(seed, 'catalog'));
  const rates = ratesOfShop(catalog, kind, seed);
  return { kind, seed, from, to: LAST_DAY, ...catalog, rates, campaigns: campaignsOf(rates, catalog.skus, LAST_DAY) };
}

/** A SKU's stock in one of Amazon's pools. */
export interface StockKey {
  readonly pool: Pool;
  readonly sku: string;
}

export const stockKey = ({ pool, sku }: StockKey) => `${pool} ${sku}`;

const isAtAmazon = (sku: Sku) => sku.channel === 'FBA' && sku.contains.length === 0;

/** Where the shop has stock at Amazon: an FBA SKU in each pool that it is listed from. */
export function stockKeysOf(skus: readonly Sku[]): StockKey[] {
  return skus.filter(isAtAmazon).flatMap(({ sku, listings }) => {
    const pools = new Set(listings.flatMap(({ pool }) => (pool === 'own' ? [] : [pool])));
    return [...pools].map((pool) => ({ pool, sku }));
  });
}

/** Units that a pool loses a day in ordinary times: by its own listing, by France, and by bundles. */
export function unitsPerDay(plan: ShopPlan, { pool, sku }: StockKey): number {
  const own = plan.skus.find((one) => one.sku === sku)!;
  const bundles = plan.skus.filter(({ contains }) => contains.some((part) => part.sku === sku));
  const asins = [own, ...bundles].map(({ asin }) => asin);
  const sold = plan.rates
    .filter(({ marketplace, product }) => MARKETPLACES[marketplace].pool === pool && asins.includes(product.asin))
    .reduce((units, rates) => units + rates.sessions * rates.conversion * UNITS_PER_ORDER, 0);
  return sold * (pool === 'EU' ? 1 + FRENCH_SHARE : 1);
}
