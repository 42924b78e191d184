/** Puts together what is known of each SKU in its pool. */
import { boundsOfRate } from '../../evidence/rate-bounds.ts';
import { cellText, type Row } from '../../values/cell.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { listingStatus } from '../listing-status.ts';
import type { Morning } from '../morning.ts';
import { unitWorth } from '../unit-worth.ts';
import { ageOf } from './age.ts';
import { arrivals, openOrders, type Snapshot, snapshots } from './arrivals.ts';
import { type AtAmazon, stockAtAmazon } from './at-amazon.ts';
import { demandOn } from './demand.ts';
import type { Known, Supplies } from './known.ts';
import { leadTime } from './lead-time.ts';
import { type Pace, paceOf } from './pace.ts';
import { figure, figures, newestByPool, pooledKey, poolOf } from './pool.ts';
import { type PoolSales, poolSales } from './pool-sales.ts';
import { endings, endingsSinceSoldOut, leavingPerSold, sellingDays } from './selling-days.ts';
import { type Ledger, ledgers, type Sales, salesByMarketplace } from './sold.ts';
import { strandedIn, strandedRows } from './stranded.ts';
import { type Given, type SupplyDays, supplyAt } from './supply.ts';
import { demandEvents, type EventsOf } from './uplift.ts';
import { type Visits, visitKey, visitsOf } from './visits.ts';

/** What is read once for all SKUs. */
interface Tables {
  readonly morning: Morning;
  readonly sales: ReadonlyMap<string, Sales>;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly past: ReadonlyMap<string, readonly Snapshot[]>;
  readonly planning: ReadonlyMap<string, readonly Row[]>;
  readonly stranded: ReadonlyMap<string, readonly Row[]>;
  /** SKUs of an ASIN: FBA stock, and listings that the seller ships himself. */
  readonly siblings: ReadonlyMap<string, readonly Sibling[]>;
  readonly pools: ReadonlyMap<string, ReadonlySet<string>>;
  /** SKU → bundles that contain it. */
  readonly bundles: ReadonlyMap<string, readonly string[]>;
  readonly days: SupplyDays;
  readonly visits: Visits;
  readonly eventsOf: EventsOf;
}

interface Sibling {
  readonly sku: string;
  readonly pool: string;
  readonly hasStock: boolean;
}

export function knownStock(morning: Morning): Known[] {
  const stranded = strandedRows(morning);
  const all = stockAtAmazon(morning, stranded);
  const tables: Tables = {
    morning,
    sales: salesByMarketplace(morning),
    ledgers: ledgers(morning),
    past: snapshots(morning),
    planning: newestByPool(morning, morning.rows('fba-planning', 'sku'), 'sku'),
    stranded,
    siblings: groupedBy(siblings(morning, all), ({ asin }) => asin),
    pools: new Map(
      [...groupedBy(all, ({ sku }) => sku)].map(([sku, own]) => [sku, new Set(own.map(({ pool }) => pool))]),
    ),
    bundles: bundlesOf(morning),
    days: supplyDays(morning),
    visits: visitsOf(morning),
    eventsOf: demandEvents(morning),
  };
  return all.map((stock) => knownOf(tables, stock));
}

function bundlesOf({ products }: Morning): Map<string, string[]> {
  const bundles = new Map<string, string[]>();
  for (const { sku, contains } of products.all)
    for (const part of contains) {
      const known = bundles.get(part.sku) ?? [];
      if (!known.includes(sku)) bundles.set(part.sku, [...known, sku]);
    }
  return bundles;
}

function supplyDays({ threshold }: Morning): SupplyDays {
  return {
    safety: threshold('safety-days') ?? 0,
    z: threshold('safety-deviations') ?? 0,
    warning: threshold('order-warning') ?? 0,
    least: threshold('cover-least') ?? 0,
    cover: threshold('order-cover') ?? 0,
  };
}

/** FBA stock, and own listings, of each ASIN. */
function siblings(morning: Morning, all: readonly AtAmazon[]): (Sibling & { asin: string })[] {
  const fba = all.map(({ sku, pool, asin, sellable, inTransfer }) => ({
    sku,
    pool,
    asin,
    hasStock: sellable + inTransfer > 0,
  }));
  const known = new Set(fba.map(({ sku }) => sku));
  const own = morning.rows('all-listings', 'sku').flatMap((row) => {
    const [sku, channel] = [cellText(row.sellerSku), cellText(row.fulfillmentChannel)];
    // Amazon's own channels are called AMAZON_NA, AMAZON_EU …; what the seller ships is DEFAULT.
    if (/^amazon/i.test(channel) || known.has(sku)) return [];
    const hasStock = listingStatus(row.status) === 'active' && figures(row, ['quantity']) > 0;
    return { sku, pool: poolOf(morning, cellText(row.marketplace), sku), asin: cellText(row.asin), hasStock };
  });
  return [...fba, ...own];
}

function knownOf(tables: Tables, stock: AtAmazon): Known {
  const { morning, pools } = tables;
  const key = pooledKey(stock);
  const past = (tables.past.get(key) ?? []).filter(({ day }) => day <= stock.asOf);
  const sold = poolSales(morning, tables.sales, stock, tables.bundles.get(stock.sku) ?? []);
  const marketplace = sold?.marketplace ?? stock.marketplace;
  const product = morning.products.find(marketplace, stock.sku);
  const { pace, left } = paceIn(tables, stock, sold, past);
  const planning = tables.planning.get(key)?.[0];
  const known = pace ?? (planning && pacePlanned(planning, isOut(stock)));
  const orders = openOrders(morning, stock, pools.get(stock.sku)!);
  const [sea, air] = [leadTime(morning, product, stock.pool, 'sea'), leadTime(morning, product, stock.pool, 'air')];
  const receiving = legOf(product?.leadTime.receiving, morning.threshold('lead-receiving'));
  const onSea = legOf(product?.leadTime.sea, houseSea(morning, stock.pool));
  const coming = arrivals(stock, past, orders, { sea: onSea, receiving, whole: sea.days });
  const onHand = stock.sellable + stock.inTransfer;
  const events = tables.eventsOf(marketplace, stock.sku, stock.asin);
  const given: Given = {
    ...{ asOf: stock.asOf, today: morning.today, onHand, arrivals: coming, sea, air, product },
    demand: demandOn(events, product),
    days: { ...tables.days, safety: product?.safetyDays ?? tables.days.safety },
  };
  return {
    ...{ morning, stock, marketplace, product, onHand, past, orders, arrivals: coming, sea, air, planning },
    pace: known,
    events,
    leavesOn: morning.today + Math.max(0, sea.days - onSea - receiving),
    knowsDaysInStock: left.size > 0,
    visits: tables.visits.get(visitKey(marketplace, stock.asin)) ?? 0,
    supplies: known && suppliesAt(given, known),
    worth: product?.price?.currency ? unitWorth(product.price, product, morning.products.rateOf) : undefined,
    sibling: siblingOf(tables, stock),
    age:
      planning &&
      ageOf(
        morning,
        planning,
        stock.marketplace,
        known?.perDay ?? 0,
        morning.threshold('aged-days') ?? Number.POSITIVE_INFINITY,
      ),
    stranded: strandedOf(tables, key),
    soldOutSince: soldOutSince(past, stock),
    averageStock: average(left, stock.asOf - 30),
    salesSource: sold === undefined ? [] : [sold.source],
  };
}

function legOf(typed: { readonly low: number; readonly high: number } | undefined, house: number | undefined): number {
  return typed ? Math.round((typed.low + typed.high) / 2) : (house ?? 0);
}

function houseSea({ threshold }: Morning, pool: string): number | undefined {
  return threshold(`lead-sea-${pool.toLowerCase()}`) ?? threshold('lead-sea');
}

function suppliesAt(given: Given, { perDay, least, high }: Pace): Supplies {
  const at = (pace: number) => supplyAt(given, pace);
  return { likely: at(perDay), least: at(least), high: at(high) };
}

/** The pace, and the units left at the end of each day as far as these are known. */
function paceIn(
  { morning, ledgers: all, siblings: known, sales }: Tables,
  stock: AtAmazon,
  sold: PoolSales | undefined,
  past: readonly Snapshot[],
) {
  const ledger = all.get(stock.pool);
  const seen = new Map(past.map(({ day, sellable }) => [day - 1, sellable]));
  const left = endings(ledger, stock.sku, seen);
  if (sold === undefined || isOld(morning, sales, sold)) return { pace: undefined, left };
  const inPool = (known.get(stock.asin) ?? []).filter(({ pool }) => pool === stock.pool);
  const isAlone = sold.hasSkus || inPool.length <= 1;
  const factor = leavingPerSold(sold.byDay, ledger, stock.sku, isAlone);
  if (factor === undefined) return { pace: undefined, left };
  return {
    pace: paceOf(
      sellingDays(sold.byDay, factor, isOut(stock) ? endingsSinceSoldOut(sold.byDay, left) : left),
      morning.threshold('pace-rise') ?? Number.POSITIVE_INFINITY,
      sold.grain,
    ),
    left,
  };
}

function isOld({ today, threshold }: Morning, sales: ReadonlyMap<string, Sales>, { marketplace }: PoolSales): boolean {
  const stale = threshold('stock-stale');
  return stale !== undefined && today - sales.get(marketplace)!.last > stale;
}

function isOut({ sellable, inTransfer }: AtAmazon): boolean {
  return sellable + inTransfer <= 0;
}

/** Where no business report says how the SKU sells: what Amazon says it has shipped; days without stock are part of it. */
function pacePlanned(row: Row, isSoldOut: boolean): Pace | undefined {
  const units = figure(row, 'unitsShippedT90') ?? figure(row, 'unitsShippedT30');
  const days = figure(row, 'unitsShippedT90') === undefined ? 30 : 90;
  if (units === undefined) return undefined;
  const rate = (column: string, length: number) => {
    const shipped = figure(row, column);
    return shipped === undefined ? undefined : shipped / length;
  };
  const month = rate('unitsShippedT30', 30) ?? units / days;
  const recent = isSoldOut ? Math.max(month, units / days) : month;
  return {
    ...{ perDay7: rate('unitsShippedT7', 7), perDay30: month, perDay90: rate('unitsShippedT90', 90) },
    ...{ perDay: recent, ...boundsOfRate(recent * 30, 30) },
    ...{ days: 30, units, isRising: false },
  };
}

function siblingOf({ siblings: all }: Tables, { asin, sku, pool }: AtAmazon): string | undefined {
  return all.get(asin)?.find((one) => one.sku !== sku && one.pool === pool && one.hasStock)?.sku;
}

function strandedOf({ stranded }: Tables, key: string): Known['stranded'] {
  const rows = stranded.get(key);
  return rows && strandedIn(rows);
}

function soldOutSince(past: readonly Snapshot[], { asOf, sellable, inTransfer }: AtAmazon): number | undefined {
  if (sellable + inTransfer > 0) return undefined;
  let since = asOf;
  for (const one of [...past].reverse()) {
    if (one.sellable > 0) return since;
    since = Math.min(since, one.day);
  }
  return undefined;
}

function average(left: ReadonlyMap<number, number>, from: number): number | undefined {
  const known = [...left].filter(([day]) => day > from).map(([, units]) => units);
  return known.length === 0 ? undefined : known.reduce((sum, units) => sum + units, 0) / known.length;
}
