/** Unshipped orders that the seller sends, and by when. */
import { daysBetween } from '../../world/calendar.ts';
import { MARKETPLACES } from '../../world/marketplace.ts';
import { columnsUnder, count, number, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { fileNumber } from '../file-name.ts';
import { lastCompleteDay, placeOf, report } from '../report.ts';
import { type Known, known, ORDER_NOTATION, utc } from './known-orders.ts';

const HEADERS = `order-id|order-item-id|purchase-date|payments-date|reporting-date|promise-date|days-past-promise
buyer-email|buyer-name|payment-method-details|buyer-phone-number|sku|number-of-items|product-name|quantity-purchased
quantity-shipped|quantity-to-ship|ship-service-level|ship-service-name|recipient-name|ship-address-1|ship-address-2
ship-address-3|address-type|ship-city|ship-state|ship-postal-code|ship-country|gift-wrap-type|gift-message-text
payment-method|cod-collectible-amount|already-paid|payment-method-fee|customized-url|customized-page|is-business-order
purchase-order-number|price-designation|is-prime|is-premium-order|buyer-company-name|licensee-name|license-number
license-state|license-expiration-date|is-replacement-order|is-exchange-order|original-order-id|is-transparency
default-ship-from-address-name|default-ship-from-address-field-1|default-ship-from-address-field-2
default-ship-from-address-field-3|default-ship-from-city|default-ship-from-state|default-ship-from-country
default-ship-from-postal-code|is-ispu-order|store-chain-store-id|is-buyer-requested-cancellation
buyer-requested-cancel-reason|ioss-number|tax-collection-model|tax-collection-responsible-party|verge-of-cancellation
verge-of-lateShipment|signature-confirmation-recommended`;

function offsetOf(day: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const noon = new Date(`${day}T12:00:00Z`);
  return parts
    .formatToParts(noon)
    .find(({ type }) => type === 'timeZoneName')!
    .value.slice('GMT'.length);
}

/** The last second of a day in a time zone, in UTC. */
function endOf(day: string, timeZone: string): string {
  const end = new Date(`${day}T23:59:59${offsetOf(day, timeZone) || 'Z'}`);
  return utc(end.toISOString().replace('.000', ''));
}

/** Unshipped orders that the seller sends. */
export const unshippedOrders = report<Known>({
  name: 'unshipped-orders',
  kind: 'unshipped-orders',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: (shop, download) =>
    shop.orders
      .filter(({ marketplace, day, shipBy }) => {
        return marketplace === download.marketplace && day <= lastCompleteDay(download) && shipBy !== null;
      })
      .map((order) => known(shop, download, order))
      .filter(({ status }) => status === 'Unshipped'),
  columns: (download) =>
    columnsUnder(HEADERS, {
      'order-id': text(({ orderId }) => orderId),
      'order-item-id': text(({ orderItemId }) => orderItemId),
      'purchase-date': text(({ purchasedAt }) => utc(purchasedAt)),
      'payments-date': text(({ purchasedAt }) => utc(purchasedAt)),
      'reporting-date': text(({ purchasedAt }) => utc(purchasedAt)),
      'promise-date': text(({ shipBy }) => endOf(shipBy!, MARKETPLACES[placeOf(download)].timeZone)),
      'days-past-promise': number(({ shipBy }) => daysBetween(shipBy!, download.morning)),
      sku: text(({ sku }) => sku),
      'number-of-items': count(() => 1),
      'product-name': text(({ title }) => title),
      'quantity-purchased': count(({ quantity }) => quantity, 'quantityPurchased'),
      'quantity-shipped': count(() => 0),
      'quantity-to-ship': count(({ quantity }) => quantity, 'quantityToShip'),
      'ship-service-level': text(() => 'Standard'),
      'ship-city': text(({ city }) => city),
      'ship-state': text(({ state }) => state),
      'ship-postal-code': text(({ postalCode }) => postalCode),
      'ship-country': text(({ country }) => country),
      'is-business-order': text(() => 'false'),
      'is-prime': text(() => 'false'),
      'is-premium-order': text(() => 'false'),
      'verge-of-cancellation': text(() => 'false'),
      'verge-of-lateShipment': text(({ shipBy }) => String(daysBetween(download.morning, shipBy!) <= 0)),
    }),
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table) => delimitedBytes(table, TABBED, ORDER_NOTATION),
  asks: () => ['marketplace'],
});
