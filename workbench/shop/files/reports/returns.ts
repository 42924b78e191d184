/** FBA customer returns. */

import type { Return } from '../../world/customers.ts';
import { rowsOf } from '../../world/history.ts';
import { columnsUnder, count, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { productOf, titleIn } from '../facts.ts';
import { fileNumber } from '../file-name.ts';
import { PLAIN } from '../notation.ts';
import { placeOf, report } from '../report.ts';

const HEADERS = `return-date|order-id|sku|asin|fnsku|product-name|quantity|fulfillment-center-id|detailed-disposition|reason
status|license-plate-number|customer-comments`;

/** FBA customer returns. */
export const returns = report<Return>({
  name: 'returns',
  kind: 'fba-returns',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: (shop, download) =>
    rowsOf(shop.returns, download.days).filter(({ marketplace }) => marketplace === download.marketplace),
  columns: (download, shop) =>
    columnsUnder(HEADERS, {
      // The world knows the day alone; noon in UTC is on that day in every marketplace.
      'return-date': text(({ day }) => `${day}T12:00:00+00:00`),
      'order-id': text(({ orderId }) => orderId),
      sku: text(({ sku }) => sku),
      asin: text(({ asin }) => asin),
      fnsku: text((row) => shop.skus.find(({ sku }) => sku === row.sku)?.fnsku),
      'product-name': text(({ asin }) => titleIn(productOf(shop, asin), placeOf(download))),
      quantity: count(({ quantity }) => quantity, 'quantity'),
      'fulfillment-center-id': text(({ fulfillmentCenter }) => fulfillmentCenter),
      'detailed-disposition': text(({ disposition }) => disposition),
      reason: text(({ reason }) => reason),
      status: text(({ status }) => status),
      'license-plate-number': text(({ licensePlate }) => licensePlate),
      'customer-comments': text(({ comments }) => comments),
    }),
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table) => delimitedBytes(table, TABBED, PLAIN),
  asks: () => ['marketplace'],
});
