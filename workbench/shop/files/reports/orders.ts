/** All Orders, by order date. */
import { rowsOf } from '../../world/history.ts';
import { MARKETPLACES } from '../../world/marketplace.ts';
import { columnsUnder, count, money, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { fileNumber } from '../file-name.ts';
import { placeOf, report } from '../report.ts';
import { type Known, known, ORDER_NOTATION, utc } from './known-orders.ts';

const HEADERS = `amazon-order-id|merchant-order-id|purchase-date|last-updated-date|order-status|fulfillment-channel
sales-channel|order-channel|ship-service-level|product-name|sku|asin|item-status|quantity|currency|item-price|item-tax
shipping-price|shipping-tax|gift-wrap-price|gift-wrap-tax|item-promotion-discount|ship-promotion-discount|ship-city
ship-state|ship-postal-code|ship-country|promotion-ids|cpf|is-business-order|purchase-order-number|price-designation
signature-confirmation-recommended`;

/** Amazon prints no price before the payment, and none of what was cancelled. */
function priced(value: (order: Known) => number): (order: Known) => number | undefined {
  return (order) => (order.status === 'Cancelled' || order.status === 'Pending' ? undefined : value(order));
}

const CHANNELS = { FBA: 'Amazon', FBM: 'Merchant' } as const;

/** All Orders. */
export const orders = report<Known>({
  name: 'orders',
  kind: 'orders',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: (shop, download) =>
    rowsOf(shop.orders, download.days)
      .filter(({ marketplace }) => marketplace === download.marketplace)
      .map((order) => known(shop, download, order)),
  columns: (download) =>
    columnsUnder(HEADERS, {
      'amazon-order-id': text(({ orderId }) => orderId),
      'merchant-order-id': text(({ orderId }) => orderId),
      'purchase-date': text(({ purchasedAt }) => utc(purchasedAt)),
      'last-updated-date': text(({ purchasedAt }) => utc(purchasedAt)),
      'order-status': text(({ status }) => status),
      'fulfillment-channel': text(({ channel }) => CHANNELS[channel]),
      'sales-channel': text(({ salesChannel }) => salesChannel),
      'ship-service-level': text(() => 'Standard'),
      'product-name': text(({ title }) => title),
      sku: text(({ sku }) => sku),
      asin: text(({ asin }) => asin),
      'item-status': text(({ status }) => (status === 'Pending' ? 'Unshipped' : status)),
      quantity: count(({ status, quantity }) => (status === 'Cancelled' ? 0 : quantity), 'quantity'),
      currency: text((order) => (priced(() => 0)(order) === undefined ? '' : MARKETPLACES[placeOf(download)].currency)),
      'item-price': money(
        priced(({ itemPrice }) => itemPrice),
        'itemPrice',
      ),
      'item-tax': money(
        priced(({ itemTax }) => itemTax),
        'itemTax',
      ),
      'item-promotion-discount': money(
        priced(({ promotionDiscount }) => promotionDiscount),
        'itemPromotionDiscount',
      ),
      'ship-city': text(({ city }) => city),
      'ship-state': text(({ state }) => state),
      'ship-postal-code': text(({ postalCode }) => postalCode),
      'ship-country': text(({ country }) => country),
      'promotion-ids': text(({ promotionId }) => promotionId),
      'is-business-order': text(() => 'false'),
      'signature-confirmation-recommended': text(() => 'false'),
    }),
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table) => delimitedBytes(table, TABBED, ORDER_NOTATION),
  asks: () => [],
});
