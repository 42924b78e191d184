/** Plays a shop's days one after the other: ads, visitors, orders, stock, returns. */
import { type Effect, type Levers, leversOf } from '../levers.ts';
import { Random } from '../random.ts';
import type { AdsRow } from './ads.ts';
import { adsOfDay, type DueOrder } from './ads-day.ts';
import { byDay, drawFeedback, drawReturn } from './after-sales.ts';
import { addDays, type Day, daysOf, EVENTS } from './calendar.ts';
import { BRAND } from './catalog.ts';
import type { Feedback, Return } from './customers.ts';
import { type Buyer, drawOrder } from './draw-order.ts';
import { money } from './fees.ts';
import type { ShopHistory } from './history.ts';
import { MARKETPLACES, type Marketplace } from './marketplace.ts';
import type { Order } from './order.ts';
import { drawOrderId, drawOrderItemId } from './order-details.ts';
import { FRENCH_SHARE, type ShopPlan, type StockKey, stockKey } from './plan.ts';
import type { Product } from './product.ts';
import { type DayFactors, dayFactors, type Rates } from './rates.ts';
import { Shelves } from './shelves.ts';
import type { StockDay, Stranding } from './stock.ts';
import { batchOf, isDue, type Opening, shipmentOn } from './supply.ts';
import { trackingOf } from './tracking-weeks.ts';
import type { ProductDay, SkuDay } from './traffic.ts';

/** What is planted in a shop beside changes of its figures. */
interface Planted {
  readonly effects: readonly Effect[];
  readonly openings: readonly (StockKey & Opening)[];
  readonly strandings: readonly Stranding[];
  readonly feedback: readonly PlantedFeedback[];
}

/** Feedback on some order of a SKU. */
export interface PlantedFeedback extends Omit<Feedback, 'orderId'> {
  readonly sku: string;
}

/** How the day-to-day traffic of a product scatters. */
const TRAFFIC_SPREAD = 0.08;
/** A product that cannot be bought keeps this part of its visitors. */
const VISITORS_WITHOUT_STOCK = 0.5;

class World {
  readonly plan: ShopPlan;
  readonly levers: Levers;
  readonly shelves: Shelves;
  readonly ads: AdsRow[] = [];
  readonly orders: Order[] = [];
  readonly productDays: ProductDay[] = [];
  readonly skuDays: SkuDay[] = [];
  readonly stock: StockDay[] = [];
  readonly returns: Return[] = [];
  readonly feedback: Feedback[] = [];
  readonly #products: ReadonlyMap<string, Product>;
  readonly #asins: ReadonlyMap<string, string>;
  readonly #orderIds = new Set<string>();
  #due = new Map<Day, DueOrder[]>();
  #returning = new Map<Day, Return[]>();

  constructor(plan: ShopPlan, planted: Planted) {
    this.plan = plan;
    this.levers = leversOf(planted.effects);
    this.#products = new Map(plan.products.map((product) => [product.asin, product]));
    this.#asins = new Map(plan.skus.map(({ sku, asin }) => [sku, asin]));
    this.shelves = new Shelves(plan, this.levers, planted.openings);
  }

  #onAll(lever: 'sessions' | 'conversion', marketplace: Marketplace, asin: string, day: Day): number {
    return this.levers.factor(lever, marketplace, asin, day) * this.levers.factor(lever, marketplace, 'all', day);
  }

  #sessionsFactor({ marketplace, product }: Rates, today: DayFactors, day: Day): number {
    const spread = new Random(this.plan.seed, 'traffic', marketplace, product.asin, day).logNormal(TRAFFIC_SPREAD);
    return today.sessions * this.#onAll('sessions', marketplace, product.asin, day) * spread;
  }

  #conversion({ marketplace, product, conversion }: Rates, today: DayFactors, day: Day): number {
    if (!this.shelves.isSold(marketplace, product.asin, day)) return 0;
    return conversion * today.conversion * this.#onAll('conversion', marketplace, product.asin, day);
  }

  #order(buyer: Buyer): Order | null {
    const order = drawOrder(this.shelves, this.levers, buyer);
    if (order === null) return null;
    let { orderId, orderItemId } = order;
    // Streams of chance have 32 bits: now and then two are the same.
    while (this.#orderIds.has(orderId)) {
      orderId = drawOrderId(buyer.marketplace, buyer.random);
      orderItemId = drawOrderItemId(buyer.random);
    }
    this.#orderIds.add(orderId);
    return { ...order, orderId, orderItemId };
  }

  #keep(order: Order): void {
    this.orders.push(order);
    const excess = this.levers.factor('returns', order.marketplace, order.asin, order.day);
    const back = drawReturn(order, excess, this.plan.seed);
    if (back) this.#returning.set(back.day, [...(this.#returning.get(back.day) ?? []), back]);
    const words = drawFeedback(order, this.plan.seed);
    if (words) this.feedback.push(words);
  }

  #openWarehouses(day: Day): void {
    for (const warehouse of this.shelves.warehouses.values()) {
      const marketplace = marketplaceOf(warehouse.pool);
      const atHand = this.levers.factor('atHand', marketplace, warehouse.sku, day);
      warehouse.open(day, atHand, new Random(this.plan.seed, 'warehouse', warehouse.pool, warehouse.sku, day));
    }
  }

  #takeBack(day: Day): void {
    for (const back of this.#returning.get(day) ?? []) {
      this.returns.push(back);
      const { pool } = MARKETPLACES[back.marketplace];
      this.shelves.warehouses
        .get(stockKey({ pool, sku: back.sku }))
        ?.takeBack(day, back.quantity, back.disposition === 'SELLABLE');
    }
  }

  #ads(marketplace: Marketplace, today: DayFactors, day: Day): readonly AdsRow[] {
    const rates = new Map(this.#ratesOf(marketplace).map((one) => [one.product.asin, one]));
    const campaigns = this.plan.campaigns.filter(({ campaign }) => campaign.marketplace === marketplace);
    const { rows, due } = adsOfDay(campaigns, {
      seed: this.plan.seed,
      day,
      levers: this.levers,
      sessions: (played) => this.#sessionsFactor(played.rates, today, day),
      conversion: (asin) => this.#conversion(rates.get(asin)!, today, day),
      isSold: (asin) => this.shelves.isSold(marketplace, asin, day),
      halo: (asin, random) => this.#halo(marketplace, asin, random),
    });
    this.ads.push(...rows);
    for (const order of due) this.#due.set(order.day, [...(this.#due.get(order.day) ?? []), order]);
    return rows;
  }

  /** Another product that a buyer takes instead: the more likely the better it sells. */
  #halo(marketplace: Marketplace, asin: string, random: Random): string {
    const others = this.#ratesOf(marketplace).filter(({ product }) => product.asin !== asin);
    return others[random.weighted(others.map(({ sessions, conversion }) => sessions * conversion))]!.product.asin;
  }

  /** Orders that clicks of this or earlier days bring today. */
  #attributedOrders(marketplace: Marketplace, day: Day): Order[] {
    const due = (this.#due.get(day) ?? []).filter(({ row }) => row.marketplace === marketplace);
    return due.flatMap(({ row, asin, promoted }, index) => {
      const random = new Random(this.plan.seed, 'attributed', marketplace, asin, day, row.campaign.id, index);
      const order = this.#order({ marketplace, asin, day, random });
      if (!order) return [];
      row.orders.push({ day, orderId: order.orderId, units: order.quantity, sales: order.itemPrice, promoted });
      return [order];
    });
  }

  #organicOrders(rates: Rates, sessions: number, today: DayFactors, day: Day): Order[] {
    const { marketplace, product, dispersion } = rates;
    const random = new Random(this.plan.seed, 'orders', marketplace, product.asin, day);
    const count = random.count(sessions * this.#conversion(rates, today, day), dispersion);
    const orders = Array.from({ length: Math.min(count, sessions) }, () =>
      this.#order({ marketplace, asin: product.asin, day, random }),
    );
    return orders.filter((order) => order !== null);
  }

  #frenchOrders(rates: Rates, today: DayFactors, day: Day): Order[] {
    const { marketplace, product, sessions, conversion } = rates;
    if (marketplace !== 'DE' || !this.shelves.isSold(marketplace, product.asin, day)) return [];
    const random = new Random(this.plan.seed, 'french', product.asin, day);
    const count = random.count(sessions * conversion * FRENCH_SHARE * today.sessions, 1.2);
    const orders = Array.from({ length: count }, () =>
      this.#order({ marketplace, asin: product.asin, day, random, isFrench: true }),
    );
    return orders.filter((order) => order !== null);
  }

  #ratesOf(marketplace: Marketplace): Rates[] {
    return this.plan.rates.filter((one) => one.marketplace === marketplace);
  }

  #visit(rates: Rates, clicks: number, today: DayFactors, day: Day): { organic: number; productDay: ProductDay } {
    const { marketplace, product, adsShare } = rates;
    const random = new Random(this.plan.seed, 'sessions', marketplace, product.asin, day);
    const isSold = this.shelves.isSold(marketplace, product.asin, day);
    const visitors = rates.sessions * (1 - adsShare) * this.#sessionsFactor(rates, today, day);
    const organic = product.openedOn > day ? 0 : random.poisson(visitors * (isSold ? 1 : VISITORS_WITHOUT_STOCK));
    const sessions = organic + clicks;
    const offered = random.between(0.95, 1) * this.levers.factor('featuredOffer', marketplace, product.asin, day);
    const productDay: ProductDay = {
      day,
      marketplace,
      asin: product.asin,
      sessions,
      pageViews: sessions + random.binomial(sessions, 0.28),
      featuredOffer: isSold && sessions > 0 ? Number(offered.toFixed(4)) : 0,
    };
    return { organic, productDay };
  }

  #playMarketplace(marketplace: Marketplace, day: Day): void {
    const today = dayFactors(marketplace, day);
    const clicks = new Map<string, number>();
    for (const row of this.#ads(marketplace, today, day)) {
      clicks.set(row.asin, (clicks.get(row.asin) ?? 0) + row.clicks);
    }
    const orders = this.#attributedOrders(marketplace, day);
    for (const rates of this.#ratesOf(marketplace)) {
      const { organic, productDay } = this.#visit(rates, clicks.get(rates.product.asin) ?? 0, today, day);
      this.productDays.push(productDay);
      orders.push(...this.#organicOrders(rates, organic, today, day), ...this.#frenchOrders(rates, today, day));
    }
    for (const order of orders.sort((a, b) => (a.purchasedAt < b.purchasedAt ? -1 : 1))) this.#keep(order);
    const own = orders.filter(({ salesChannel }) => salesChannel === MARKETPLACES[marketplace].salesChannel);
    this.skuDays.push(...this.#ratesOf(marketplace).flatMap((rates) => this.#skuDays(rates, own, day)));
  }

  #skuDays({ marketplace, product }: Rates, orders: readonly Order[], day: Day): SkuDay[] {
    return this.shelves.offers(marketplace, product.asin).map((offer) => {
      const own = orders.filter(({ sku }) => sku === offer.sku.sku);
      return {
        day,
        marketplace,
        sku: offer.sku.sku,
        asin: product.asin,
        units: own.reduce((sum, { quantity }) => sum + quantity, 0),
        orderItems: own.length,
        sales: money(
          own.reduce((sum, { itemPrice }) => sum + itemPrice, 0),
          marketplace,
        ),
        price: this.shelves.price(offer, day),
        status: this.shelves.status(offer, day),
        quantity: this.shelves.units(offer, 'sellable', day),
      };
    });
  }

  #closeWarehouses(day: Day): void {
    for (const [key, warehouse] of this.shelves.warehouses) {
      this.stock.push(warehouse.close(day));
      const { sku, pool } = warehouse;
      const perDay = this.shelves.perDay.get(key)!;
      const { isDiscontinued } = this.#products.get(this.#asins.get(sku)!)!;
      const ordersMore = !isDiscontinued && this.levers.factor('replenished', marketplaceOf(pool), sku, day) > 0;
      if (!ordersMore || !isDue(warehouse.onHand + warehouse.inboundOn(day), perDay, pool)) continue;
      const random = new Random(this.plan.seed, 'shipment', pool, sku, day);
      warehouse.shipments.push(shipmentOn(addDays(day, 1), pool, sku, batchOf(perDay), random));
    }
  }

  play(day: Day): void {
    this.#openWarehouses(day);
    this.#takeBack(day);
    for (const { marketplace } of this.plan.kind.marketplaces) this.#playMarketplace(marketplace, day);
    this.#closeWarehouses(day);
  }
}

/** The marketplace from whose shelf a pool is mainly sold. */
function marketplaceOf(pool: StockKey['pool']): Marketplace {
  return pool === 'EU' ? 'DE' : pool;
}

/**
 * Planted feedback is about the newest order of its SKU that is at least three days old and has none: an order gets feedback
 * once.
 */
function withPlanted(
  given: readonly Feedback[],
  planted: readonly PlantedFeedback[],
  orders: readonly Order[],
): Feedback[] {
  const all = [...given];
  for (const { sku, ...words } of planted) {
    const spoken = new Set(all.map(({ orderId }) => orderId));
    const isOld = (order: Order) => order.day <= addDays(words.day, -3);
    const order = orders
      .filter((one) => one.sku === sku && one.marketplace === words.marketplace)
      .filter((one) => isOld(one) && !spoken.has(one.orderId))
      .at(-1);
    if (order) all.push({ ...words, orderId: order.orderId });
  }
  return all.sort(byDay);
}

/** Plays all days of a plan with what is planted in it. */
export function playShop(plan: ShopPlan, planted: Planted): ShopHistory {
  const world = new World(plan, planted);
  for (const day of daysOf(plan)) world.play(day);
  const { from, to, seed, products, skus } = plan;
  return {
    from,
    to,
    seed,
    brand: BRAND,
    marketplaces: plan.kind.marketplaces.map(({ marketplace }) => marketplace),
    products,
    skus,
    campaigns: plan.campaigns.map(({ campaign }) => campaign),
    events: EVENTS,
    productDays: world.productDays,
    skuDays: world.skuDays,
    orders: world.orders,
    ads: world.ads,
    stock: world.stock,
    shipments: [...world.shelves.warehouses.values()].flatMap(({ shipments }) => shipments),
    strandings: planted.strandings,
    returns: world.returns,
    feedback: withPlanted(world.feedback, planted.feedback, world.orders),
    ...trackingOf(plan, world.levers),
  };
}
