/** Data: values of imports that later imports overwrite and that cannot be downloaded again. */
import { ADS_SOURCES } from '../ads/ads-source.ts';
import { adsDigest, type DigestTable, digest, SNAPSHOT } from './digest-table.ts';

/** True for snapshots, which are read from the file; reports over days are read from their table after the import. */
export function isOfFile({ days }: DigestTable): boolean {
  return days[0] === SNAPSHOT[0];
}

/** All histories. */
export const HISTORY_TABLES: readonly DigestTable[] = [
  // Stock and price by SKU and day.
  digest('fba-inventory', {
    by: 'sku',
    group: ['sku', 'asin'],
    days: SNAPSHOT,
    counts: [
      'afnFulfillableQuantity',
      'afnReservedQuantity',
      'afnInboundWorkingQuantity',
      'afnInboundShippedQuantity',
      'afnInboundReceivingQuantity',
    ],
    repeated: ['yourPrice'],
  }),
  digest('reserved-inventory', {
    by: 'sku',
    group: ['sku', 'asin'],
    days: SNAPSHOT,
    counts: ['reservedQty', 'reservedCustomerorders', 'reservedFcTransfers', 'reservedFcProcessing'],
  }),
  digest('restock', {
    by: 'sku',
    group: ['merchantSku', 'asin'],
    days: SNAPSHOT,
    counts: ['available', 'fcTransfer', 'fcProcessing', 'customerOrder', 'working', 'shipped', 'receiving'],
    repeated: ['price'],
  }),
  digest('fba-planning', {
    by: 'sku',
    group: ['sku', 'asin'],
    days: SNAPSHOT,
    counts: ['available', 'inboundQuantity', 'totalReservedQuantity'],
    repeated: ['yourPrice'],
  }),
  digest('all-listings', { by: 'sku', group: ['sellerSku', 'asin', 'status'], days: SNAPSHOT, repeated: ['price'] }),
  digest('active-listings', { by: 'sku', group: ['sellerSku', 'asin'], days: SNAPSHOT, repeated: ['price'] }),
  // Orders of a click arrive over days; what each import reports for the same days shows how fast.
  ...ADS_SOURCES.map((source) => adsDigest(source, 'ads', [])),
  // Totals by day.
  digest('sales-by-date', {
    by: 'headline',
    group: [],
    counts: ['unitsOrdered', 'totalOrderItems', 'sessions', 'pageViews'],
    money: ['orderedProductSales'],
  }),
  digest('sales-traffic', {
    by: 'headline',
    group: [],
    counts: ['unitsOrdered', 'totalOrderItems'],
    money: ['orderedProductSales'],
  }),
];

/** The histories of one table. */
export function historiesOf(table: string): readonly DigestTable[] {
  return HISTORY_TABLES.filter((one) => one.table === table);
}
