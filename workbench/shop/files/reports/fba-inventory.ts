/** Manage FBA Inventory: a flat file in the encoding of the marketplace, with the line ends of Windows. */
import type { Marketplace } from '../../world/marketplace.ts';
import { type Cells, columnsUnder, count, money, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { inbound, inOrder, reserved, type Stocked, stockedOn } from '../facts.ts';
import { fileNumber } from '../file-name.ts';
import { plainIn } from '../notation.ts';
import { placeOf, report } from '../report.ts';

const HEADERS = `sku|fnsku|asin|product-name|condition|your-price|mfn-listing-exists|mfn-fulfillable-quantity
afn-listing-exists|afn-warehouse-quantity|afn-fulfillable-quantity|afn-unsellable-quantity|afn-reserved-quantity
afn-total-quantity|per-unit-volume|afn-inbound-working-quantity|afn-inbound-shipped-quantity
afn-inbound-receiving-quantity|afn-researching-quantity|afn-reserved-future-supply|afn-future-supply-buyable`;

const TRANSFER = 'afn-fc-transfer-quantity';
const BUYABLE = 'afn-onhand-buyable-quantity';
/** What each marketplace's files have had besides since the summer of 2026. */
const MORE = {
  US: `|${TRANSFER}|${BUYABLE}|store`,
  DE: '|afn-fulfillable-quantity-local|afn-fulfillable-quantity-remote|store',
  JP: '|store',
} as const;

const ENCODINGS = { US: 'windows-1252', DE: 'windows-1252', JP: 'shift_jis' } as const;
const CUBIC_CENTIMETRES_PER_CUBIC_FOOT = 28_316.85;

function inWarehouses({ stock }: Stocked): number {
  return inOrder(stock) + stock.unsellable;
}

/** Cubic feet in the US, cubic centimetres elsewhere. */
function volume({ product, listing }: Stocked): string {
  const [long, middle, short] = product.sides;
  const cubic = long * middle * short;
  return listing.marketplace === 'US' ? (cubic / CUBIC_CENTIMETRES_PER_CUBIC_FOOT).toFixed(2) : cubic.toFixed(2);
}

function more(place: Marketplace): Cells<Stocked> {
  if (place === 'JP') return {};
  if (place === 'DE') {
    return {
      'afn-fulfillable-quantity-local': count(({ stock }) => stock.sellable),
      'afn-fulfillable-quantity-remote': count(() => 0),
    };
  }
  return {
    [TRANSFER]: count(({ stock }) => stock.inTransfer, 'afnFcTransferQuantity'),
    [BUYABLE]: count(({ stock }) => stock.sellable + stock.inTransfer, 'afnOnhandBuyableQuantity'),
  };
}

/** Manage FBA Inventory. */
export const fbaInventory = report<Stocked>({
  name: 'fba-inventory',
  kind: 'fba-inventory',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: stockedOn,
  columns: (download) =>
    columnsUnder(HEADERS + MORE[placeOf(download)], {
      sku: text(({ sku }) => sku.sku),
      fnsku: text(({ sku }) => sku.fnsku),
      asin: text(({ sku }) => sku.asin),
      'product-name': text(({ title }) => title),
      condition: text(() => 'New'),
      'your-price': money(({ today, listing }) => today?.price ?? listing.price),
      'mfn-listing-exists': text(() => 'No'),
      'afn-listing-exists': text(() => 'Yes'),
      'afn-warehouse-quantity': count(inWarehouses, 'afnWarehouseQuantity'),
      'afn-fulfillable-quantity': count(({ stock }) => stock.sellable, 'afnFulfillableQuantity'),
      'afn-unsellable-quantity': count(({ stock }) => stock.unsellable, 'afnUnsellableQuantity'),
      'afn-reserved-quantity': count(({ stock }) => reserved(stock), 'afnReservedQuantity'),
      'afn-total-quantity': count((row) => inWarehouses(row) + inbound(row.stock), 'afnTotalQuantity'),
      'per-unit-volume': text(volume),
      'afn-inbound-working-quantity': count(({ stock }) => stock.inboundWorking, 'afnInboundWorkingQuantity'),
      'afn-inbound-shipped-quantity': count(({ stock }) => stock.inboundShipped, 'afnInboundShippedQuantity'),
      'afn-inbound-receiving-quantity': count(({ stock }) => stock.inboundReceiving, 'afnInboundReceivingQuantity'),
      'afn-researching-quantity': count(() => 0),
      'afn-reserved-future-supply': count(() => 0),
      'afn-future-supply-buyable': count(() => 0),
      ...more(placeOf(download)),
    }),
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table, download) =>
    delimitedBytes(
      table,
      { ...TABBED, lineEnd: '\r\n', encoding: ENCODINGS[placeOf(download)] },
      plainIn(placeOf(download)),
    ),
  asks: () => ['marketplace'],
});
