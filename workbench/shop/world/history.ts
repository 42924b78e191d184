/** Everything the world knows. A report of day X takes of it what is dated X or earlier, so that nothing is foreseen. */
import type { AdsRow, Campaign } from './ads.ts';
import { addDays, type Day, type Days, type ShopEvent } from './calendar.ts';
import type { Feedback, Return } from './customers.ts';
import type { Marketplace } from './marketplace.ts';
import type { Order } from './order.ts';
import type { Product, Sku } from './product.ts';
import type { Shipment, StockDay, Stranding } from './stock.ts';
import type { CompetitorWeek, KeywordWeek, QueryWeek } from './tracking.ts';
import type { ProductDay, SkuDay } from './traffic.ts';

/** A shop over all its days. Lists are in the order of days, and within a day in the order of the catalog. */
export interface ShopHistory extends Days {
  readonly seed: number;
  readonly brand: string;
  readonly marketplaces: readonly Marketplace[];
  readonly products: readonly Product[];
  readonly skus: readonly Sku[];
  readonly campaigns: readonly Campaign[];
  readonly events: readonly ShopEvent[];
  readonly productDays: readonly ProductDay[];
  readonly skuDays: readonly SkuDay[];
  readonly orders: readonly Order[];
  readonly ads: readonly AdsRow[];
  readonly stock: readonly StockDay[];
  readonly shipments: readonly Shipment[];
  readonly strandings: readonly Stranding[];
  readonly returns: readonly Return[];
  readonly feedback: readonly Feedback[];
  readonly keywords: readonly KeywordWeek[];
  readonly competitors: readonly CompetitorWeek[];
  readonly queries: readonly QueryWeek[];
}

/** Index of the first row on a day or after it. */
function firstFrom(rows: readonly { readonly day: Day }[], day: Day): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows of some days: `rows` are in the order of days. */
export function rowsOf<Row extends { readonly day: Day }>(rows: readonly Row[], { from, to }: Days): Row[] {
  return rows.slice(firstFrom(rows, from), firstFrom(rows, addDays(to, 1)));
}
