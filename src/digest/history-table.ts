/** What imports say that later ones overwrite and nobody can download again: data. */
import { ADS_SOURCES } from '../ads/ads-source.ts';
import { adsDigest, type DigestTable, digest, SNAPSHOT } from './digest-table.ts';

/** A snapshot says what its file says; of days, what their table says of them once the file is in it. */
export function isOfFile({ days }: DigestTable): boolean {
  return days[0] === SNAPSHOT[0];
}

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
  // Orders of a click come in for days: what each import said of its days tells how fast.
  ...ADS_SOURCES.map((source) => adsDigest(source, 'ads', [])),
  // Headline figures by day.
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

/** What is kept of one table. */
export function historiesOf(table: string): readonly DigestTable[] {
  return HISTORY_TABLES.filter((one) => one.table === table);
}
