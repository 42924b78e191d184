/** What reports repeat about a product or SKU, looked up in the shop's catalog. */
import { addDays, type Day } from '../world/calendar.ts';
import type { Download } from '../world/download.ts';
import { rowsOf, type ShopHistory } from '../world/history.ts';
import type { Marketplace } from '../world/marketplace.ts';
import type { Listing, Product, Sku } from '../world/product.ts';
import type { StockDay } from '../world/stock.ts';
import type { SkuDay } from '../world/traffic.ts';
import { groupBy, lastCompleteDay, placeOf } from './report.ts';

/** The product with an ASIN. */
export function productOf({ products }: ShopHistory, asin: string): Product {
  return products.find((product) => product.asin === asin)!;
}

const TITLES = { US: 'en', DE: 'de', JP: 'ja' } as const;

/** Its title, in the language of the marketplace whatever the console's is. */
export function titleIn({ titles }: Product, marketplace: Marketplace): string {
  return titles[TITLES[marketplace]];
}

/** An FBA or FBM listing as it stands on the morning of a download. */
export interface Listed {
  readonly sku: Sku;
  readonly product: Product;
  readonly title: string;
  readonly listing: Listing;
  /** Undefined before the SKU was on sale. */
  readonly today: SkuDay | undefined;
  /** Of an FBA SKU with stock of its own. */
  readonly stock: StockDay | undefined;
  /** Its days up to yesterday, the newest 90. */
  readonly days: readonly SkuDay[];
}

const LONGEST_PACE = 90;

/** Listings of the marketplace in the order of the catalog. */
export function listingsOn(shop: ShopHistory, download: Download): Listed[] {
  const [place, day] = [placeOf(download), lastCompleteDay(download)];
  const days = rowsOf(shop.skuDays, { from: addDays(day, 1 - LONGEST_PACE), to: day });
  const own = groupBy(
    days.filter(({ marketplace }) => marketplace === place),
    ({ sku }) => sku,
  );
  const stock = rowsOf(shop.stock, { from: day, to: day });
  return shop.skus.flatMap((sku) => {
    const listing = sku.listings.find(({ marketplace }) => marketplace === place);
    const product = productOf(shop, sku.asin);
    if (!listing || product.openedOn > day) return [];
    const rows = own.get(sku.sku) ?? [];
    return {
      sku,
      product,
      title: titleIn(product, place),
      listing,
      today: rows.find((row) => row.day === day),
      stock: stock.find((row) => row.sku === sku.sku && row.pool === listing.pool),
      days: rows,
    };
  });
}

/** An FBA listing that has stock of its own. */
export type Stocked = Listed & { readonly stock: StockDay };

/** Those of the marketplace; a bundle has none. */
export function stockedOn(shop: ShopHistory, download: Download): Stocked[] {
  return listingsOn(shop, download).filter(
    (row): row is Stocked => row.sku.channel === 'FBA' && row.stock !== undefined,
  );
}

/** Units, or sales, of the last so many days. */
export function soldIn({ days }: Listed, last: number, until: Day, what: 'units' | 'sales'): number {
  const from = addDays(until, 1 - last);
  const sum = days.filter(({ day }) => day >= from).reduce((total, row) => total + row[what], 0);
  return Math.round(sum * 100) / 100;
}

/** Units on their way to Amazon. */
export function inbound({ inboundWorking, inboundShipped, inboundReceiving }: StockDay): number {
  return inboundWorking + inboundShipped + inboundReceiving;
}

/** Units that are sold or being looked at; since September 2026 those between fulfilment centres do not count as such. */
export function reserved({ reservedForOrders, inProcessing }: StockDay): number {
  return reservedForOrders + inProcessing;
}

/** Units at Amazon that are in order, whether they can be bought today or not. */
export function inOrder(stock: StockDay): number {
  return stock.sellable + reserved(stock) + stock.inTransfer;
}

/** How Amazon sees a SKU's supply: days it lasts at the pace of the last 30 days, and what it advises to send in. */
interface Supply {
  /** Undefined without sales. */
  readonly days: number | undefined;
  /** The same with all units on their way. */
  readonly totalDays: number | undefined;
  readonly advised: number;
  readonly shipOn: Day | undefined;
}

const PACE_DAYS = 30;
/** Units for so many days are advised, to be sent when half of them are left. */
const ADVISED_DAYS = 60;

/** Supply on the morning of a download. */
export function supplyOf(row: Stocked, download: Download): Supply {
  const units = soldIn(row, PACE_DAYS, lastCompleteDay(download), 'units');
  const here = inOrder(row.stock);
  const all = here + inbound(row.stock);
  const days = (quantity: number) => (units === 0 ? undefined : Math.round((quantity * PACE_DAYS) / units));
  const advised = Math.max(0, Math.round((units * ADVISED_DAYS) / PACE_DAYS) - all);
  const wait = Math.max(0, (days(all) ?? 0) - ADVISED_DAYS / 2);
  return {
    days: days(here),
    totalDays: days(all),
    advised,
    shipOn: advised > 0 ? addDays(download.morning, wait) : undefined,
  };
}
