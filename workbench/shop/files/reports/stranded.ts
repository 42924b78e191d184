/** Stranded Inventory: units at Amazon that no listing sells. */
import type { Stranding } from '../../world/stock.ts';
import { columnsUnder, count, day, money, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { reserved, type Stocked, stockedOn } from '../facts.ts';
import { fileNumber } from '../file-name.ts';
import { plainIn } from '../notation.ts';
import { lastCompleteDay, placeOf, report } from '../report.ts';

const HEADERS = `primary-action|date-stranded|Date-to-take-auto-removal|status-primary|status-secondary|error-message
stranded-reason|asin|sku|fnsku|product-name|condition|fulfilled-by|fulfillable-qty|your-price|unfulfillable-qty
reserved-quantity|inbound-shipped-qty`;

type Stranded = Stocked & { readonly stranding: Stranding };

const FULFILLED_BY = { US: 'AMAZON_NA', DE: 'AMAZON_EU', JP: 'AMAZON_JP' } as const;

/** Stranded Inventory; Amazon makes no file where nothing is stranded. */
export const stranded = report<Stranded>({
  name: 'stranded',
  kind: 'stranded-inventory',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  neverEmpty: true,
  rows: (shop, download) => {
    const today = lastCompleteDay(download);
    const open = shop.strandings.filter(
      ({ marketplace, since, until }) =>
        marketplace === download.marketplace && since <= today && (until === null || until > today),
    );
    return stockedOn(shop, download).flatMap((row) =>
      open.filter(({ sku }) => sku === row.sku.sku).map((stranding) => ({ ...row, stranding })),
    );
  },
  columns: (download) =>
    columnsUnder(HEADERS, {
      'primary-action': text(() => 'Relist'),
      'date-stranded': day(({ stranding }) => stranding.since),
      'status-primary': text(() => 'Stranded'),
      'stranded-reason': text(({ stranding }) => stranding.reason),
      asin: text(({ sku }) => sku.asin),
      sku: text(({ sku }) => sku.sku),
      fnsku: text(({ sku }) => sku.fnsku),
      'product-name': text(({ title }) => title),
      condition: text(() => 'New'),
      'fulfilled-by': text(() => FULFILLED_BY[placeOf(download)]),
      'fulfillable-qty': count(({ stock }) => stock.sellable, 'fulfillableQty'),
      'your-price': money(({ today, listing }) => today?.price ?? listing.price),
      'unfulfillable-qty': count(({ stock }) => stock.unsellable, 'unfulfillableQty'),
      'reserved-quantity': count(({ stock }) => reserved(stock), 'reservedQuantity'),
      'inbound-shipped-qty': count(({ stock }) => stock.inboundShipped, 'inboundShippedQty'),
    }),
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table, download) => delimitedBytes(table, TABBED, plainIn(placeOf(download))),
  asks: () => ['marketplace'],
});
