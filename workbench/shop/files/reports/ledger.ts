/** Inventory Ledger, summary view by country and day. */

import type { Download } from '../../world/download.ts';
import { rowsOf, type ShopHistory } from '../../world/history.ts';
import { MARKETPLACES } from '../../world/marketplace.ts';
import type { Sku } from '../../world/product.ts';
import type { LedgerDay } from '../../world/stock.ts';
import { columnsUnder, count, day, text } from '../column.ts';
import { type Delimited, delimitedBytes, QUOTED_CSV } from '../delimited.ts';
import { productOf, titleIn } from '../facts.ts';
import { fileNumber } from '../file-name.ts';
import { dayBy, PLAIN } from '../notation.ts';
import { placeOf, report } from '../report.ts';

const HEADERS = `Date|FNSKU|ASIN|MSKU|Title|Disposition|Starting Warehouse Balance|In Transit Between Warehouses|Receipts
Customer Shipments|Customer Returns|Vendor Returns|Warehouse Transfer In/Out|Found|Lost|Damaged|Disposed|Other Events
Ending Warehouse Balance|Unknown Events|Location|Store`;

/** Tabs part the cells, and yet every one is quoted; days are American everywhere. */
const LEDGER_TSV: Delimited = { ...QUOTED_CSV, separator: '\t' };

interface LedgerRow {
  readonly day: string;
  readonly sku: Sku;
  readonly title: string;
  readonly disposition: 'SELLABLE' | 'CUSTOMER_DAMAGED';
  readonly inTransit: number;
  readonly moved: LedgerDay;
}

/** Amazon lists a disposition on days with units or movements. */
function isListed({ moved }: LedgerRow): boolean {
  return Object.values(moved).some((units) => units !== 0);
}

function ledgerRows(shop: ShopHistory, download: Download): LedgerRow[] {
  const place = placeOf(download);
  const { pool } = MARKETPLACES[place];
  return rowsOf(shop.stock, download.days)
    .filter((stock) => stock.pool === pool)
    .flatMap((stock) => {
      const sku = shop.skus.find((one) => one.sku === stock.sku)!;
      const common = { day: stock.day, sku, title: titleIn(productOf(shop, sku.asin), place) };
      const sellable = { disposition: 'SELLABLE', inTransit: stock.inTransfer, moved: stock.ledger } as const;
      const damaged = { disposition: 'CUSTOMER_DAMAGED', inTransit: 0, moved: stock.unsellableLedger } as const;
      return [sellable, damaged].map((own) => ({ ...common, ...own }));
    })
    .filter(isListed);
}

/** The ledger's summary. */
export const ledger = report<LedgerRow>({
  name: 'ledger',
  kind: 'inventory-ledger',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: ledgerRows,
  columns: (download) =>
    columnsUnder(HEADERS, {
      Date: day((row) => row.day),
      FNSKU: text(({ sku }) => sku.fnsku),
      ASIN: text(({ sku }) => sku.asin),
      MSKU: text(({ sku }) => sku.sku),
      Title: text(({ title }) => title),
      Disposition: text(({ disposition }) => disposition),
      'Starting Warehouse Balance': count(({ moved }) => moved.starting, 'startingWarehouseBalance'),
      'In Transit Between Warehouses': count(({ inTransit }) => inTransit, 'inTransitBetweenWarehouses'),
      Receipts: count(({ moved }) => moved.receipts, 'receipts'),
      'Customer Shipments': count(({ moved }) => moved.customerShipments, 'customerShipments'),
      'Customer Returns': count(({ moved }) => moved.customerReturns, 'customerReturns'),
      'Vendor Returns': count(() => 0),
      'Warehouse Transfer In/Out': count(() => 0),
      Found: count(({ moved }) => moved.found, 'found'),
      Lost: count(({ moved }) => moved.lost, 'lost'),
      Damaged: count(({ moved }) => moved.damaged, 'damaged'),
      Disposed: count(({ moved }) => moved.disposed, 'disposed'),
      'Other Events': count(() => 0),
      'Ending Warehouse Balance': count(({ moved }) => moved.ending, 'endingWarehouseBalance'),
      'Unknown Events': count(() => 0),
      Location: text(() => placeOf(download)),
    }),
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table) => delimitedBytes(table, LEDGER_TSV, { ...PLAIN, day: dayBy('MM/DD/YYYY') }),
  asks: () => ['marketplace'],
});
