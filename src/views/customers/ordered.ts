/** What a buyer ordered, for reports that name the order alone. */
import { cellText, type Row } from '../../values/cell.ts';
import type { Morning } from '../morning.ts';

/** The first item of an order. */
export interface Ordered {
  readonly sku: string;
  readonly asin: string | undefined;
  readonly name: string;
  /** `undefined` if the report does not say who ships it. */
  readonly isShippedByAmazon: boolean | undefined;
}

/** Finds orders among those asked for; `undefined` for one that All Orders does not have. */
export function orderedIn(morning: Morning, orders: readonly string[]): (order: string) => Ordered | undefined {
  const rows = orders.length === 0 ? [] : morning.ordersOf(new Set(orders));
  const found = new Map<string, Row>();
  for (const row of rows) if (!found.has(cellText(row.amazonOrderId))) found.set(cellText(row.amazonOrderId), row);
  return (order) => {
    const row = found.get(order);
    return row && orderedOf(row, morning);
  };
}

function orderedOf(row: Row, { products }: Morning): Ordered {
  const [sku, asin, channel] = [cellText(row.sku), cellText(row.asin), cellText(row.fulfillmentChannel)];
  const name = products.find(cellText(row.marketplace), sku)?.name || cellText(row.productName) || sku;
  return {
    ...{ sku, asin: asin || undefined, name },
    isShippedByAmazon: channel === '' ? undefined : /^(amazon|afn)/i.test(channel),
  };
}
