/** What can be bought: the shop's offers, and the units behind them at Amazon and on the own shelf. */
import type { Levers } from '../levers.ts';
import type { Random } from '../random.ts';
import type { Day } from './calendar.ts';
import { money } from './fees.ts';
import type { Marketplace } from './marketplace.ts';
import { type ShopPlan, type StockKey, stockKey, stockKeysOf, unitsPerDay } from './plan.ts';
import type { Listing, Product, Sku } from './product.ts';
import { type Opening, usualOpening } from './supply.ts';
import type { SkuDay } from './traffic.ts';
import { Warehouse } from './warehouse.ts';

/** Buyers who take the twin that the seller sends: always some, more where Amazon has none. */
const TAKES_TWIN = 0.12;
const WAITS_FOR_TWIN = 0.6;
/** The seller keeps so many units of what is sent from the own shelf. */
const SHELF = 36;

/** A listed SKU with its listing in one marketplace. */
export interface Offer {
  readonly sku: Sku;
  readonly listing: Listing;
}

/** All offers of a shop. */
export class Shelves {
  readonly warehouses: ReadonlyMap<string, Warehouse>;
  /** Units that each warehouse loses a day in ordinary times. */
  readonly perDay: ReadonlyMap<string, number>;
  readonly #plan: ShopPlan;
  readonly #levers: Levers;
  readonly #products: ReadonlyMap<string, Product>;

  constructor(plan: ShopPlan, levers: Levers, openings: readonly (StockKey & Opening)[]) {
    this.#plan = plan;
    this.#levers = levers;
    this.#products = new Map(plan.products.map((product) => [product.asin, product]));
    const keys = stockKeysOf(plan.skus);
    this.perDay = new Map(keys.map((key) => [stockKey(key), unitsPerDay(plan, key)]));
    this.warehouses = new Map(keys.map((key) => [stockKey(key), this.#warehouse(key, openings)]));
  }

  #warehouse(key: StockKey, openings: readonly (StockKey & Opening)[]): Warehouse {
    const { pool, sku } = key;
    const given = openings.find((opening) => opening.pool === pool && opening.sku === sku);
    const usual = () => usualOpening(this.#plan.from, pool, sku, this.perDay.get(stockKey(key))!, this.#plan.seed);
    const { lots, shipments } = given ?? usual();
    return new Warehouse(sku, pool, lots, shipments);
  }

  price({ sku, listing }: Offer, day: Day): number {
    const { marketplace } = listing;
    return money(listing.price * this.#levers.factor('price', marketplace, sku.sku, day), marketplace);
  }

  offers(marketplace: Marketplace, asin: string): Offer[] {
    return this.#plan.skus
      .filter((sku) => sku.asin === asin)
      .flatMap((sku) => {
        const listing = sku.listings.find((one) => one.marketplace === marketplace);
        return listing ? [{ sku, listing }] : [];
      });
  }

  status({ sku, listing }: Offer, day: Day): SkuDay['status'] {
    const { marketplace } = listing;
    if (this.#products.get(sku.asin)!.openedOn > day) return 'Inactive';
    if (this.#levers.factor('complete', marketplace, sku.sku, day) === 0) return 'Incomplete';
    return this.#levers.factor('listed', marketplace, sku.sku, day) === 0 ? 'Inactive' : 'Active';
  }

  /** Units that its listing can be bought from: of FBA `onHand` or `sellable`, of the own shelf what lies there. */
  units({ sku, listing }: Offer, which: 'onHand' | 'sellable', day: Day): number {
    const { pool, marketplace } = listing;
    if (pool === 'own') return SHELF * this.#levers.factor('onShelf', marketplace, sku.sku, day);
    const parts = sku.contains.length > 0 ? sku.contains : [{ sku: sku.sku }];
    return Math.min(...parts.map((part) => this.warehouses.get(stockKey({ pool, sku: part.sku }))![which]));
  }

  #canBuy(offer: Offer, day: Day): boolean {
    return this.status(offer, day) === 'Active' && this.units(offer, 'onHand', day) > 0;
  }

  isSold(marketplace: Marketplace, asin: string, day: Day): boolean {
    return this.offers(marketplace, asin).some((offer) => this.#canBuy(offer, day));
  }

  /** The offer that a buyer takes, its units reserved; null where none is to be had. */
  take(marketplace: Marketplace, asin: string, units: number, day: Day, random: Random): Offer | null {
    const offers = this.offers(marketplace, asin).filter((offer) => this.#canBuy(offer, day));
    const atAmazon = offers.find(({ listing }) => listing.pool !== 'own');
    const own = offers.find(({ listing }) => listing.pool === 'own');
    if (!atAmazon) return own && (own.sku.twin === null || random.chance(WAITS_FOR_TWIN)) ? own : null;
    if (own && random.chance(TAKES_TWIN)) return own;
    return this.#reserve(atAmazon, units) ? atAmazon : null;
  }

  #reserve({ sku, listing }: Offer, units: number): boolean {
    const { pool } = listing;
    if (pool === 'own') return true;
    const parts = sku.contains.length > 0 ? sku.contains : [{ sku: sku.sku, quantity: 1 }];
    const places = parts.map((part) => ({
      warehouse: this.warehouses.get(stockKey({ pool, sku: part.sku }))!,
      units: part.quantity * units,
    }));
    if (places.some((place) => place.units > place.warehouse.onHand)) return false;
    return places.every((place) => place.warehouse.order(place.units));
  }
}
