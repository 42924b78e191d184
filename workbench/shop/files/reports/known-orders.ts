/** Orders as they are known on the morning of a download. */
import type { Download } from '../../world/download.ts';
import type { ShopHistory } from '../../world/history.ts';
import type { Order } from '../../world/order.ts';
import { productOf, titleIn } from '../facts.ts';
import { type Notation, PLAIN } from '../notation.ts';
import { lastCompleteDay, placeOf } from '../report.ts';

/** What is known of an order on the morning of the download. */
export type Known = Order & {
  readonly status: 'Cancelled' | 'Shipped' | 'Pending' | 'Unshipped';
  readonly title: string;
};

/** What has happened to it by then. */
export function known(shop: ShopHistory, download: Download, order: Order): Known {
  const today = lastCompleteDay(download);
  const happened = (day: string | null) => day !== null && day <= today;
  const waiting = order.channel === 'FBA' ? 'Pending' : 'Unshipped';
  const status = happened(order.cancelledOn) ? 'Cancelled' : happened(order.shippedOn) ? 'Shipped' : waiting;
  return { ...order, status, title: titleIn(productOf(shop, order.asin), placeOf(download)) };
}

/** Times in Amazon's files are UTC: `2026-05-08T23:36:26+00:00`. */
export function utc(time: string): string {
  return time.replace(/Z$/, '+00:00');
}

/** Amounts as Java prints them: `25.0`. */
export const ORDER_NOTATION: Notation = {
  ...PLAIN,
  money: (amount) => (Number.isInteger(amount) ? amount.toFixed(1) : String(amount)),
};
